"""PDF files on the command line: read, recognised, refused, and imported only when asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kehoach_lint.readers.ocr import recognising
from tests.cli.conftest import Command
from tests.readers.pdf.making import Sheet, pdf
from tests.readers.pdf.printing import printed
from tests.word_files import plan_docx, plan_parts

PLAN = Path(__file__).parents[2] / "fixtures" / "drafts" / "05-xa-muong-chanh-2023.txt"


def scan() -> Sheet:
    sheet = Sheet()
    sheet.picture()
    return sheet


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    text = PLAN.read_text(encoding="utf-8")
    (tmp_path / "a.pdf").write_bytes(printed(plan_parts(text)))
    (tmp_path / "quet.pdf").write_bytes(pdf([scan()]))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_pdf_is_checked(command: Command, folder: Path) -> None:
    result = command("check", "a.pdf", "--format", "json", "--fail-on", "never")
    report = json.loads(result.out)
    assert (result.code, report["documents"][0]["format"]) == (0, "pdf")
    assert {row["code"] for row in report["documents"][0]["findings"]} >= {"BC002", "NT002"}
    assert json.loads(command("check", "a.pdf", "--format", "sarif").out)["version"] == "2.1.0"


def test_a_scan_says_what_to_do(command: Command, folder: Path) -> None:
    result = command("check", "quet.pdf")
    assert result.code == 2
    assert "--ocr" in result.err


def test_pages_that_were_not_read_do_not_pass_for_clean(command: Command, folder: Path) -> None:
    sheet = Sheet()
    sheet.text(85, 700, "Các thôn trồng tre giữ bờ sông.")
    (folder / "ca-hai.pdf").write_bytes(pdf([sheet, scan(), scan()]))
    result = command("check", "ca-hai.pdf", "--fail-on", "never")
    assert result.code == 2
    assert "Trang 2, 3" in result.err + result.out


@pytest.mark.parametrize("asking", [("check",), ("parse",)])
def test_without_tesseract_it_is_told_how_to_get_it(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, asking: tuple[str, ...]
) -> None:
    monkeypatch.setattr(recognising, "find_program", lambda name: None)
    result = command(*asking, "quet.pdf", "--ocr")
    assert result.code == 2
    assert "tesseract-ocr-vie" in result.err


def test_tesseract_without_vietnamese(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = recognising.run([sys.executable, "-c", "print('List of languages:\\neng')"], 60)
    monkeypatch.setattr(recognising, "find_program", lambda name: sys.executable)
    monkeypatch.setattr(recognising, "run", lambda *arguments, **more: done)
    result = command("check", "quet.pdf", "--ocr", "--lang", "en")
    assert result.code == 2
    assert "no Vietnamese data" in result.err


def test_other_formats_do_not_import_the_library(folder: Path) -> None:
    text = PLAN.read_text(encoding="utf-8")
    (folder / "b.txt").write_text(text, encoding="utf-8")
    (folder / "c.docx").write_bytes(plan_docx(text))
    program = (
        "import sys\n"
        "from kehoach_lint.checking import check\n"
        "from kehoach_lint.readers import read_file\n"
        "for name in sys.argv[1:]: check(read_file(name))\n"
        "print([name for name in ('pypdfium2', 'ctypes') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "b.txt", "c.docx"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "pypdfium2" not in done.stdout

"""``doctor``: what is here, what is missing, and whether the program itself is sound."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Command, process
from tests.programs import needs_soffice


def test_a_sound_program_says_so(command: Command) -> None:
    result = command("doctor")
    assert (result.code, result.err) == (0, "")
    assert "HỎNG" not in result.out
    for word in ("kehoach-lint", "Python", "LibreOffice", "Tesseract", "Bộ nhớ đệm", "thi-dua"):
        assert word in result.out
    assert "\x1b" not in result.out
    assert "Syllables" in command("doctor", "--lang", "en").out


@needs_soffice
def test_helpers_that_are_here(command: Command) -> None:
    (row,) = (row for row in command("doctor").out.splitlines() if row.startswith("LibreOffice"))
    assert row.split()[1] == "có"
    assert any(part.strip(",")[0].isdigit() for part in row.split()[2:])
    assert "winget install -e --id TheDocumentFoundation" not in command("doctor").out


def test_helpers_that_are_missing_and_how_to_install_them(folder: Path) -> None:
    result = process("doctor", cwd=folder, PATH="/khong-co")
    assert result.code == 0
    assert result.out.count("chưa có") == 4
    for line in (
        "winget install -e --id TheDocumentFoundation.LibreOffice",
        "brew install --cask libreoffice",
        "sudo apt install libreoffice-writer",
        "winget install -i -e --id UB-Mannheim.TesseractOCR",
        "brew install tesseract tesseract-lang",
        "sudo apt install tesseract-ocr tesseract-ocr-vie",
        "sudo apt install fonts-croscore",
    ):
        assert line in result.out


def test_without_a_cache(folder: Path) -> None:
    result = process("doctor", cwd=folder, KEHOACH_LINT_CACHE="")
    assert result.code == 0
    assert "không dùng" in result.out


@pytest.fixture
def installation(tmp_path: Path) -> Path:
    """The program in another place, with data of its own."""
    place = tmp_path / "noi-khac"
    place.mkdir()
    (place / "kehoach_lint").symlink_to(ROOT / "kehoach_lint")
    for name in ("grammar", "rulesets"):
        shutil.copytree(ROOT / name, place / name)
    return place


@pytest.mark.parametrize(
    ("file", "content", "part"),
    [
        ("rulesets/thi-dua.yaml", "name: [", "Bảng dữ liệu"),
        ("rulesets/co-quan.yaml", "khong-co: 1\n", "Bảng dữ liệu"),
        ("grammar/dates.lark", "start: %", "Ngữ pháp"),
    ],
)
def test_broken_data_are_told(
    installation: Path, folder: Path, file: str, content: str, part: str
) -> None:
    def doctor() -> tuple[int, str]:
        result = process("doctor", cwd=folder, PYTHONPATH=str(installation))
        assert str(installation) in result.out
        return result.code, result.out

    assert doctor()[0] == 0
    (installation / file).write_text(content, encoding="utf-8")
    code, out = doctor()
    assert code == 2
    assert any(row.startswith(part) and "HỎNG" in row for row in out.splitlines())
    assert "cài lại" in out


if hasattr(os, "openpty"):

    def test_a_table_on_a_terminal(folder: Path) -> None:
        from tests.cli.test_process import on_terminal

        shown = on_terminal("doctor", cwd=folder, code=0, NO_COLOR="")
        assert "─" in shown
        assert "LibreOffice" in shown

"""``kehoach-lint fix --layout``: the look of a Word file mended at once."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Mm

from kehoach_lint.readers import read
from tests.cli.conftest import Command
from tests.frames import framed
from tests.looks import laid_out
from tests.programs import needs_soffice
from tests.writing.office import converted

WRONG = """khổ giấy: 215,9 x 279,4 mm
lề trái: 20 mm
lề trên: 30 mm
phông chữ: Arial
tên loại: phông Calibri
nội dung: cỡ 12
lời kết: cỡ 11
Quốc hiệu: cỡ 16
họ tên người ký: cỡ 10
số, ký hiệu: cỡ 14"""
MENDED = "ke-hoach.da-sua.docx"


def codes(command: Command, name: str) -> list[str]:
    """The codes of what is found in a file by the rules of layout."""
    result = command("check", name, "--select", "KT", "--format", "json")
    (document,) = json.loads(result.out)["documents"]
    return [finding["code"] for finding in document["findings"]]


def mend(command: Command, look: str, *options: str) -> bytes:
    """Write a file that looks so, mend it, and give it back as it was."""
    data = laid_out(framed(), look)
    Path("ke-hoach.docx").write_bytes(data)
    result = command("fix", "ke-hoach.docx", "--layout", *options)
    assert result.code == 0, result.err
    return data


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_everything_is_mended_at_once_and_no_text(command: Command, folder: Path) -> None:
    old = mend(command, WRONG)
    assert set(codes(command, "ke-hoach.docx")) == {"KT001", "KT002", "KT003", "KT004", "KT005"}
    assert codes(command, MENDED) == []
    new = (folder / MENDED).read_bytes()
    assert read("a.docx", new).text == read("a.docx", old).text
    before, after = parts(old), parts(new)
    changed = {name for name in before if before[name] != after[name]}
    assert before.keys() == after.keys()
    assert changed <= {"word/document.xml", "word/styles.xml"}


def test_what_is_right_stays_as_it_is(command: Command, folder: Path) -> None:
    old = mend(command, "lề trái: 20 mm")
    new = (folder / MENDED).read_bytes()
    before, after = parts(old), parts(new)
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml"}
    one, two = (read("a.docx", data).presentation for data in (old, new))
    assert one is not None
    assert two is not None
    assert one.blocks == two.blocks
    assert two.sections[0].left_mm == pytest.approx(30, abs=0.1)
    assert two.sections[0]._replace(left_mm=0) == one.sections[0]._replace(left_mm=0)


def test_tables_stay_within_the_margins(command: Command, folder: Path) -> None:
    old = mend(command, "lề trái: 12 mm\nlề phải: 10 mm")
    new = (folder / MENDED).read_bytes()
    for data, text in ((old, Mm(188)), (new, Mm(165))):
        for table in Document(io.BytesIO(data)).tables:
            near = pytest.approx(text, abs=Mm(0.5))
            assert sum(column.width for column in table.columns) == near
            assert sum(cell.width for cell in table.rows[0].cells) == near


def test_tables_that_have_room_stay_as_they_are(command: Command, folder: Path) -> None:
    old = mend(command, "lề trái: 40 mm")
    new = (folder / MENDED).read_bytes()
    widths = [
        [column.width for table in Document(io.BytesIO(data)).tables for column in table.columns]
        for data in (old, new)
    ]
    assert widths[0] == widths[1]


def test_a_mended_file_has_nothing_to_mend(command: Command, folder: Path) -> None:
    mend(command, WRONG)
    result = command("fix", MENDED, "--layout")
    assert result.code == 0
    assert sorted(path.name for path in folder.glob("*.docx")) == [MENDED, "ke-hoach.docx"]


def test_only_what_is_chosen_is_mended(command: Command, folder: Path) -> None:
    mend(command, WRONG, "--ignore", "KT003,KT004,KT005")
    assert set(codes(command, MENDED)) == {"KT003", "KT004", "KT005"}


def test_it_can_be_done_in_place(command: Command, folder: Path) -> None:
    mend(command, WRONG, "--in-place")
    assert codes(command, "ke-hoach.docx") == []
    assert [path.name for path in folder.glob("*.docx")] == ["ke-hoach.docx"]


def test_a_signed_file_is_refused(command: Command, folder: Path) -> None:
    data = io.BytesIO(laid_out(framed(), WRONG))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<Signature/>")
    (folder / "ke-hoach.docx").write_bytes(data.getvalue())
    result = command("fix", "ke-hoach.docx", "--layout")
    assert result.code == 2
    assert "ký số" in result.err
    assert [path.name for path in folder.glob("*.docx")] == ["ke-hoach.docx"]


def test_a_text_has_no_look(command: Command, folder: Path) -> None:
    (folder / "ke-hoach.txt").write_text(framed(), encoding="utf-8")
    result = command("fix", "ke-hoach.txt", "--layout")
    assert result.code == 2
    assert ".docx" in result.err


@pytest.mark.parametrize("other", ["--diff", "--unsafe"])
def test_it_goes_alone(command: Command, folder: Path, other: str) -> None:
    result = command("fix", "ke-hoach.docx", "--layout", other)
    assert result.code == 2
    assert "--layout" in result.err


@needs_soffice
def test_libreoffice_opens_a_mended_file(command: Command, folder: Path) -> None:
    mend(command, WRONG)
    pages = converted({"a": (folder / MENDED).read_bytes()}, ".docx", "pdf")
    assert pages["a"].startswith(b"%PDF")

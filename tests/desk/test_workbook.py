"""The workbook, as another library reads it."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.desk.workbook import WorkbookReporter
from tests.cli.conftest import IMPOSSIBLE_DAY, NO_SUCH_SECTION, Command, command, folder
from tests.frames import framed
from tests.reporting.awkward import ERRORS, awkward
from tests.reporting.made import document, finding, found, span_of

__all__ = ["command", "folder"]
_BOOK = "kết quả.xlsx"


def book_of(*documents: object, errors: dict[str, str] | None = None) -> openpyxl.Workbook:
    """The workbook about documents."""
    parts: list[bytes] = []
    reporter = WorkbookReporter(parts.append, "vi")
    for one in documents:
        reporter.document(one)  # type: ignore[arg-type]
    for path, message in (errors or {}).items():
        reporter.unusable(path, message)
    reporter.finish()
    return openpyxl.load_workbook(BytesIO(b"".join(parts)))


def test_what_the_command_writes(command: Command, folder: Path) -> None:
    texts = {"a.txt": IMPOSSIBLE_DAY, "b.txt": NO_SUCH_SECTION, "c.txt": ""}
    for name, text in texts.items():
        (folder / name).write_text(framed(text), encoding="utf-8")
    result = command("check", *texts, "mat.txt", "--format", f"xlsx:{_BOOK}")
    assert (result.code, result.out) == (2, "")
    summary, findings, units = openpyxl.load_workbook(folder / _BOOK).worksheets
    titles = [sheet.title for sheet in (summary, findings, units)]
    assert titles == ["Tổng hợp", "Phát hiện", "Đơn vị"]
    numbers = {row[0]: row[1] for row in summary.values}
    assert (numbers["Văn bản"], numbers["Không kiểm tra được"]) == (3, 1)
    assert "mat.txt" in numbers
    head, *rows = findings.values
    assert head[:5] == ("Đơn vị", "Tệp", "Quy tắc", "Mức độ", "dòng")
    assert {("a.txt", "NT001"), ("b.txt", "BC008")} <= {row[1:3] for row in rows}
    assert len(rows) == sum(numbers[word] for word in ("Lỗi", "Cảnh báo", "Thông tin"))
    assert [row[1] for row in list(units.values)[1:]] == list(texts)


def test_what_hurts_stays_text() -> None:
    documents = awkward()
    summary, findings, units = book_of(*documents, errors=ERRORS).worksheets
    assert findings.max_row == 1 + sum(len(one.findings) for one in documents)
    assert units.max_row == 1 + len(documents)
    assert summary.max_row == 7 + len(ERRORS)


@given(st.sampled_from("=+-@{"), st.text(max_size=30))
def test_no_text_is_a_formula(sign: str, text: str) -> None:
    result = document()
    one = finding(span_of(result, "KẾ HOẠCH"), message=f"{sign}{text}", suggestion="=1+1")
    _, findings, _ = book_of(found(result, one)).worksheets
    cells = list(findings.rows)[1]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert str(cells[5].value).startswith(sign)
    assert cells[7].value == "=1+1"


def test_it_needs_a_file(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(framed(""), encoding="utf-8")
    result = command("check", "a.txt", "--format", "xlsx")
    assert (result.code, result.out) == (2, "")
    assert "xlsx:" in result.err
    assert command("check", "a.txt", "--format", "xlsx", "--output", "a.xlsx").code == 0


def test_without_the_library(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt").write_text(framed(""), encoding="utf-8")
    monkeypatch.setitem(sys.modules, "kehoach_lint.desk.workbook", None)
    monkeypatch.delitem(sys.modules, "kehoach_lint.desk.workbook")
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    result = command("check", "a.txt", "--format", "xlsx:a.xlsx")
    assert result.code == 2
    assert "kehoach-lint[xlsx]" in result.err
    assert [path.name for path in folder.iterdir()] == ["a.txt"]

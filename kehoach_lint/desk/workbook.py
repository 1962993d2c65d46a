"""The results as a workbook of Excel: numbers, findings, submissions (library XlsxWriter)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable

import xlsxwriter

from kehoach_lint.checking import Checked
from kehoach_lint.desk.overview_tables import severity_words, totals
from kehoach_lint.desk.submissions import Submission, alphabetical, profile_in, submission
from kehoach_lint.desk.wording import told
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible

_CHUNK = 1 << 16
_MOST_ROWS = 1_048_576
"""Rows of a sheet, and below the characters of a cell (specification of Excel)."""
_MOST_LETTERS = 32_767
_WIDTHS = (34, 40, 16, 18, 12, 12, 12, 60, 60, 40, 40)


class _Sheet:
    """A sheet that is filled from top to bottom; every text stays a text, whatever it begins
    with."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, heads: Iterable[str]) -> None:
        """``heads`` are the headings of the columns."""
        self._sheet = book.add_worksheet(name)
        self._row = 0
        for column, width in enumerate(_WIDTHS):
            self._sheet.set_column(column, column, width)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_paper(9)  # A4
        self._sheet.set_landscape()
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(0)
        self.add(heads, book.add_format({"bold": True, "text_wrap": True}))

    def add(self, cells: Iterable[str | int], style: object = None) -> bool:
        """Add a row; False when the sheet is full."""
        if self._row >= _MOST_ROWS:
            return False
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                self._sheet.write_number(self._row, column, cell, style)
            else:
                text = visible(cell).encode("utf-8", "replace").decode()
                self._sheet.write_string(self._row, column, text[:_MOST_LETTERS], style)
        self._row += 1
        return True


class WorkbookReporter:
    """Writes findings to their sheet as they come; of a document only a row stays in memory."""

    def __init__(self, write: Callable[[bytes], object], lang: str) -> None:
        """``write`` takes the bytes of the workbook in parts."""
        self._write = write
        self._lang = lang
        self._rows: list[Submission] = []
        self._unusable: list[tuple[str, str]] = []
        self._left_out = 0
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 (closed by finish)
        self._book = xlsxwriter.Workbook(self._file, {"constant_memory": True})
        names = ("rule", "severity", "line", "message", "excerpt")
        words = [told(key, lang) for key in ("unit", "file", *names)]
        more = [say(f"program.report.{key}", None, lang) for key in ("suggestion", "basis")]
        self._summary = _Sheet(self._book, told("sheet.summary", lang), (told("title", lang), ""))
        self._findings = _Sheet(self._book, told("sheet.findings", lang), (*words, *more))

    def document(self, checked: Checked) -> None:
        """Add a document with its findings."""
        row = submission(len(self._rows) + 1, checked, profile_in(checked))
        self._rows.append(row)
        for one in checked.findings:
            there = self._findings.add(
                (
                    row.unit,
                    row.path,
                    one.code,
                    say(f"program.report.severity.{one.severity}", None, self._lang),
                    checked.draft.first(one.span).line,
                    one.message,
                    checked.draft.excerpt(one.span),
                    one.suggestion or "",
                    one.basis or "",
                )
            )
            self._left_out += not there

    def unusable(self, path: str, message: str) -> None:
        """Add a file that could not be checked."""
        self._unusable.append((path, message))

    def finish(self) -> None:
        """Write the workbook."""
        with self._file as file:
            self._units()
            self._numbers()
            self._book.close()
            file.seek(0)
            while part := file.read(_CHUNK):
                self._write(part)

    def _units(self) -> None:
        """A row a unit and submission, in the order of the units' names."""
        names = [told(key, self._lang) for key in ("unit", "file", "kind", "symbol")]
        heads = (*names, *severity_words(self._lang))
        sheet = _Sheet(self._book, told("sheet.units", self._lang), heads)
        for row in sorted(self._rows, key=lambda row: (alphabetical(row.unit), row.order)):
            sheet.add((row.unit, row.path, row.kind, row.number, *row.counts.values()))

    def _numbers(self) -> None:
        self._summary.add((told("submissions", self._lang), len(self._rows)))
        numbers = totals(self._rows).values()
        for row in zip(severity_words(self._lang), numbers, strict=True):
            self._summary.add(row)
        clean = sum(1 for row in self._rows if not row.rules)
        self._summary.add((told("clean", self._lang), clean))
        self._summary.add((told("unread", self._lang), len(self._unusable)))
        for named in self._unusable:
            self._summary.add(named)
        if self._left_out:
            self._summary.add((told("left_out", self._lang), self._left_out))

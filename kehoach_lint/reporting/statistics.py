"""How often each rule reported: the reports of ``--statistics``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from kehoach_lint.checking import Checked
from kehoach_lint.reporting.json import dumped
from kehoach_lint.reporting.layout import Painter
from kehoach_lint.reporting.tally import Tally
from kehoach_lint.reporting.text import TextReporter

VERSION = 1


class Row(NamedTuple):
    """A rule that reported: how many findings, in how many documents."""

    code: str
    name: str
    findings: int
    documents: int


class Statistics:
    """Counts by rule over a whole run."""

    def __init__(self) -> None:
        self._findings: Counter[tuple[str, str]] = Counter()
        self._documents: Counter[tuple[str, str]] = Counter()

    def add(self, checked: Checked) -> None:
        """Count the findings of a document."""
        found = Counter((finding.code, finding.name) for finding in checked.findings)
        self._findings.update(found)
        self._documents.update(found.keys())

    def rows(self) -> list[Row]:
        """The rules that reported, the most frequent first, then by code."""
        made = [
            Row(*rule, findings=number, documents=self._documents[rule])
            for rule, number in self._findings.items()
        ]
        return sorted(made, key=lambda row: (-row.findings, row.code))


class StatisticsReporter(TextReporter):
    """A table of the rules instead of the findings, and the summary of the text report."""

    def __init__(self, painter: Painter, families: Iterable[str], lang: str) -> None:
        """``families`` are those of the rules that were chosen."""
        super().__init__(painter, families, lang)
        self._statistics = Statistics()

    def finish(self) -> None:
        """Write the table and the summary."""
        rows = self._statistics.rows()
        if rows:
            head = [self._say(key) for key in ("rule", "findings", "documents")]
            numbers = (
                [f"{row.code} {row.name}", str(row.findings), str(row.documents)] for row in rows
            )
            self._painter.table(head, numbers)
            self._painter.row(0)
        self._closing()

    def _show(self, checked: Checked) -> None:
        self._statistics.add(checked)


class JsonStatisticsReporter:
    """The same for other programs (``kehoach_lint/schemas/statistics-v1.json``)."""

    def __init__(self, write: Callable[[str], object]) -> None:
        """``write`` takes the finished text."""
        self._write = write
        self._statistics = Statistics()
        self._tally = Tally()
        self._errors: list[dict[str, str]] = []

    def document(self, checked: Checked) -> None:
        """Count a document."""
        self._tally.add(checked)
        self._statistics.add(checked)

    def unusable(self, path: str, message: str) -> None:
        """Add a file or folder that could not be checked."""
        self._errors.append({"path": path, "message": message})

    def finish(self) -> None:
        """Write the report."""
        counted = {str(name): number for name, number in self._tally.by_severity.items()}
        report = {
            "version": VERSION,
            "statistics": [row._asdict() for row in self._statistics.rows()],
            "errors": self._errors,
            "summary": {"documents": self._tally.documents, **counted},
        }
        self._write(dumped(report))

"""Findings on unaltered texts as rows for labelling by hand, and what the labels come to.

A file of rows is text with tabs; its first line is a comment with the number of syllables checked,
the second names the columns. ``label`` is empty until somebody reads the row: ``x`` a real defect,
``f`` a false alarm, ``v`` a variant that others write too.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from benchmarks.language.texts import Text
from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Finding

COLUMNS = ("document", "rule", "severity", "context", "message", "label")
REAL, FALSE, VARIANT = "x", "f", "v"
_AROUND = 60
_Z = 1.96
"""The normal quantile of an interval that holds 95 %."""


class Row(NamedTuple):
    """One finding on an unaltered text."""

    document: str
    rule: str
    severity: str
    context: str
    message: str
    label: str = ""


class Precision(NamedTuple):
    """Labelled findings of a rule and severity: how many of each label, and the interval of the
    share of real ones."""

    real: int
    false: int
    variant: int

    @property
    def number(self) -> int:
        """How many rows have a label."""
        return self.real + self.false + self.variant

    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the share of real defects, after Wilson (1927)."""
        return wilson(self.real, self.number)


def wilson(hits: int, number: int) -> tuple[float, float]:
    """The 95 % score interval of a share, after Wilson (1927); (0, 1) without observations."""
    if not number:
        return 0.0, 1.0
    share, square = hits / number, _Z * _Z
    middle = share + square / (2 * number)
    half = _Z * sqrt(share * (1 - share) / number + square / (4 * number * number))
    scale = 1 + square / number
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)


def row_of(text: Text, finding: Finding) -> Row:
    """A finding as a row without label."""
    context = marked(text.draft, finding.span)
    return Row(text.name, finding.code, finding.severity.value, context, finding.message)


def marked(draft: Draft, span: Span) -> str:
    """The block around a span, with the span between ⟦ and ⟧."""
    block = draft.block_at(span.start).span
    before = draft.text[max(block.start, span.start - _AROUND) : span.start]
    end = max(block.end, span.end)
    behind = draft.text[span.end : min(end, span.end + _AROUND)]
    return " ".join(f"{before}⟦{draft.slice(span)}⟧{behind}".split())


def write_rows(path: Path, rows: Iterable[Row], syllables: int) -> None:
    """Write a file of rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(f"# syllables {syllables}\n")
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def read_rows(path: Path) -> tuple[int, list[Row]]:
    """The syllables and the rows of a file.

    Raises ValueError when it is none, or has a label that is not known.
    """
    with path.open(encoding="utf-8", newline="") as file:
        head = file.readline().split()
        reader = csv.reader(file, delimiter="\t")
        if head[:2] != ["#", "syllables"] or tuple(next(reader, ())) != COLUMNS:
            raise ValueError(f"{path}: no file of findings")
        rows = [Row(*line) for line in reader]
    wrong = {row.label for row in rows} - {"", REAL, FALSE, VARIANT}
    if wrong:
        raise ValueError(f"{path}: unknown label {', '.join(sorted(wrong))}")
    return int(head[2]), rows


def precision(rows: Iterable[Row]) -> Iterator[tuple[str, str, Precision]]:
    """For each rule and severity that has labels, in order of the codes, what they come to."""
    labels: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        if row.label:
            labels.setdefault((row.rule, row.severity), []).append(row.label)
    for (rule, severity), found in sorted(labels.items()):
        yield rule, severity, Precision(*(found.count(sign) for sign in (REAL, FALSE, VARIANT)))

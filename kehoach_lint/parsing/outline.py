"""Where in the outline a place of the text stands: its clause, its headings, its phase."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Block, Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Section

_BOUNDARY = late(r"[.;\n](?:(?<=\n)|(?=\s|$))")
_ORDINALS = {
    "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6,
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6,
}  # fmt: skip
PHASE = late(
    r"\b(?:đợt|giai\s+đoạn|chặng)(?:\s+(?:thi\s+đua|cao\s+điểm|phát\s+động|thực\s+hiện))?"
    r"\s+(?:thứ\s+)?(\d{1,2}(?![\d/.,]*\d)|nhất|một|hai|ba|tư|bốn|năm(?!\s+\d)|sáu|IV|VI|V|I{1,3})"
    r"(?![^\W_])",
    re.IGNORECASE,
)


def ordinal(text: str) -> int:
    """The number an ordinal of a phase names ("2", "hai", "II")."""
    return int(text) if text.isdigit() else _ORDINALS[text.lower()]


class Spot(NamedTuple):
    """A line of the outline: where it begins and ends, its section, the sections above it, and the
    phase whose part of the outline it stands in (0: none)."""

    start: int
    end: int
    section: Section
    above: tuple[Section, ...]
    phase: int


def row_starts(blocks: Sequence[Block]) -> dict[int, int]:
    """Where the row begins, by the start of the first paragraph of each of its cells."""
    starts: dict[int, int] = {}
    row = cell = None
    for block in blocks:
        if block.cell is None or block.cell == cell:
            continue
        cell = block.cell
        if row is None or row[0] != cell[:2]:
            row = (cell[:2], block.span.start)
        starts[block.span.start] = row[1]
    return starts


class Outline:
    """Clauses and headings of a draft, looked up by offset. ``rows`` as of :func:`row_starts`."""

    def __init__(
        self, text: str, sections: Sequence[Section], rows: Mapping[int, int] | None = None
    ) -> None:
        self.text = text
        self._rows = rows or {}
        self._ends = array("l", [match.end() for match in _BOUNDARY.finditer(text)])
        self.spots: list[Spot] = []
        for section in sections:
            self._add(section, (), 0)
        self._starts = [spot.start for spot in self.spots]

    def _add(self, section: Section, above: tuple[Section, ...], phase: int) -> None:
        phase = section.phase or phase
        self.spots.append(Spot(section.span.start, section.span.end, section, above, phase))
        inherited = phase
        for child in section.children:
            self._add(child, (*above, section), inherited)
            # The items after "Đợt 1 (từ … đến …)" speak of it until the next phase is named.
            inherited = child.phase or inherited

    def clause(self, span: Span) -> Span:
        """The clause around a span: from the last ``. ;`` or line end before it to the next. In a
        table the cells before it in the row belong to it: "Đợt 1" | "01/3 - 30/6/2024"."""
        index = bisect_right(self._ends, span.start)
        start = self._ends[index - 1] if index else 0
        start = self._rows.get(start, start)
        after = bisect_right(self._ends, max(span.end - 1, span.start))
        end = self._ends[after] if after < len(self._ends) else len(self.text)
        return Span(start, end)

    def in_table(self, clause: Span) -> bool:
        """Whether a clause begins at the start of a row."""
        return clause.start in self._rows

    def spot(self, offset: int) -> Spot | None:
        """The line of the outline that holds ``offset``, None outside the sections."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset > self.spots[index].end:
            return None
        return self.spots[index]

    def titles(self, offset: int) -> str:
        """The titles of the sections around ``offset``, from the outermost, in small letters."""
        spot = self.spot(offset)
        if spot is None:
            return ""
        titles = [section.title.text for section in spot.above]
        if spot.section.title.span.end <= offset:
            titles.append(spot.section.title.text)
        return " > ".join(titles).lower()


def last_phase(text: str) -> int:
    """The number of the phase named last in ``text``, 0 when it names none."""
    found = PHASE.findall(text)
    return ordinal(found[-1]) if found else 0


def phase_of_line(text: str) -> int:
    """The number of the phase a line begins by naming, 0 when it names none."""
    found = PHASE.match(text)
    return ordinal(found[1]) if found else 0

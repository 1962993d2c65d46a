"""Logical paragraphs rebuilt from printed lines by where they stand on the page.

A line goes on with the next one only when it is full: the first word of that one had no room any
more. Of full lines indent, distance and the first signs of a new paragraph decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kehoach_lint.readers import signs
from kehoach_lint.readers.joining import dashed_names, label_is_text
from kehoach_lint.readers.pdf.measures import Measures
from kehoach_lint.readers.pdf.rows import Row

_NEAR = 3.5
_SLACK = 0.25
_OTHER_SIZE = 0.8
_APART = 1.12
_FAR = 1.6
_TIGHT = 2.0
_CENTRED = 2.5
_NEAR_CENTRE = 20.0
_INSET = 14.0
_FILED = "Lưu"
_LAST_OF_STATE = "NAM"


class Frame(NamedTuple):
    """What lines are joined in: its edges in points.

    ``strict`` tells that it is a column of a header or signature, where lines are parts of their
    own, ``widest`` how wide it may be at most where that is not sure.
    """

    left: float
    right: float
    strict: bool = False
    widest: float = 0.0


def join_rows(rows: Sequence[Row], frame: Frame, measures: Measures) -> list[list[Row]]:
    """The rows of one frame as paragraphs."""
    joiner = Joiner(measures, rows)
    found: list[list[Row]] = []
    for row in rows:
        if found and joiner.goes_on(found[-1], row, frame):
            found[-1].append(row)
        else:
            found.append([row])
    return found


class Joiner:
    """Tells whether a line goes on with the paragraph so far."""

    def __init__(self, measures: Measures, rows: Sequence[Row]) -> None:
        self._measures = measures
        self._dashed = dashed_names([row.text for row in rows])

    def goes_on(self, paragraph: Sequence[Row], row: Row, frame: Frame) -> bool:
        """Whether ``row`` belongs to the paragraph that ends before it."""
        before = paragraph[-1]
        if abs(before.size - row.size) > _OTHER_SIZE:
            return False
        far = _APART if self._measures.spaced else _FAR
        if self._distance(before, row) > far * self._measures.lead:
            return False
        if frame.strict and _is_cut(before.text, row.text):
            return True
        if not self._is_full(before, row, frame):
            return False
        if frame.strict:
            return self._part_goes_on(before, row, frame)
        if _are_centred(before, row, frame):
            return _title_goes_on(before, row)
        return self._running_on(paragraph, row, frame)

    def _distance(self, before: Row, row: Row) -> float:
        """The distance of two lines as a multiple of the size; that of a paragraph over a page."""
        if before.page != row.page or row.y > before.y:
            return self._measures.lead
        return (before.y - row.y) / max(row.size, 1.0)

    def _is_full(self, before: Row, row: Row, frame: Frame) -> bool:
        """Whether the first word of the row had no room on the line before."""
        needed = first_width(row) + _SLACK * row.size
        if frame.strict:
            return before.x1 - before.x0 + needed > frame.right - frame.left - _TIGHT
        if _are_centred(before, row, frame):
            return before.x1 - before.x0 + needed > frame.right - frame.left - _NEAR
        if before.x1 + needed <= frame.right - 2 * _NEAR:
            return False
        even = self._measures.justified and frame.right == self._measures.right
        if even and before.x1 < frame.right - _NEAR and signs.ends_sentence(before.text):
            return signs.goes_on(row.text)
        return True

    def _part_goes_on(self, before: Row, row: Row, frame: Frame) -> bool:
        """In a header or signature: only what no sign tells to be a part of its own."""
        text, after = before.text, row.text
        if after.startswith(_FILED):
            return False
        if signs.is_header_part(after) or signs.is_authority(after):
            return False
        if signs.label_kind(after):
            return label_is_text(text, after, full=True, dashed=self._dashed)
        if signs.is_recipients(after) or signs.is_recipients(text) or signs.ends_sentence(text):
            return signs.goes_on(after) and not signs.ends_sentence(text)
        if signs.in_capitals(text):
            room = before.x1 - before.x0 + first_width(row) + _SLACK * row.size <= frame.widest
            return not room and after.isupper() and not signs.is_signature_part(after)
        return not signs.in_capitals(after)

    def _running_on(self, paragraph: Sequence[Row], row: Row, frame: Frame) -> bool:
        before, head = paragraph[-1], paragraph[0]
        ended = signs.ends_sentence(before.text)
        if _is_heading(paragraph, row) and not signs.goes_on(row.text):
            return False
        begins = bool(signs.label_kind(row.text)) or signs.opens_paragraph(row.text)
        body = paragraph[1].x0 if len(paragraph) > 1 else None
        if body is not None:
            if abs(row.x0 - body) > _NEAR:
                return False
            if abs(head.x0 - body) > _NEAR:
                return not (ended and begins)
            return self._flush(before, row)
        shift = row.x0 - head.x0
        if shift < -_NEAR:
            outward = abs(row.x0 - frame.left) <= _NEAR or head.x0 - row.x0 < 80
            return outward and not (ended and begins)
        if shift > _NEAR:
            return bool(signs.label_kind(head.text)) and not begins
        if self._measures.indented and head.x0 > frame.left + _NEAR:
            return signs.goes_on(row.text) and not ended and not begins
        return self._flush(before, row)

    def _flush(self, before: Row, row: Row) -> bool:
        """The same where nothing is indented: distance and words decide."""
        text, after = before.text, row.text
        same_page = before.page == row.page
        if self._measures.spaced and same_page:
            return self._distance(before, row) <= _APART * self._measures.lead
        if signs.label_kind(after):
            return label_is_text(text, after, full=True, dashed=self._dashed)
        if signs.opens_paragraph(after):
            return False
        if signs.in_capitals(after) != signs.in_capitals(text) and " " in after:
            return False
        if signs.goes_on(after) or not signs.ends_sentence(text):
            return True
        if text.rstrip().endswith((":", ";")) or signs.is_citation(text):
            return False
        return self._measures.sure_right


def first_width(row: Row) -> float:
    """The width of the first word of a row, which may stand there in pieces."""
    end = row.text.find(" ")
    if end < 0:
        return row.x1 - row.x0
    last = next(n for n in range(len(row.starts) - 1, -1, -1) if row.starts[n] < end)
    return row.words[last].x1 - row.x0


def _is_cut(text: str, after: str) -> bool:
    """Whether Quốc hiệu, or the line of place and date, goes on: the column is too narrow."""
    if not signs.is_right_header(text):
        return False
    if text.isupper():
        return after.isupper() and not text.endswith(_LAST_OF_STATE)
    return "ngày" in text.lower() and (signs.goes_on(after) or after.isdigit())


def _is_heading(paragraph: Sequence[Row], row: Row) -> bool:
    """Whether all so far is bold and nothing of the next line is."""
    bold = all(word.style.bold for part in paragraph for word in part.words)
    return bold and not any(word.style.bold for word in row.words)


def _are_centred(before: Row, row: Row, frame: Frame) -> bool:
    """Whether two lines of unlike width have one middle, near that of the frame."""
    middle, other = (before.x0 + before.x1) / 2, (row.x0 + row.x1) / 2
    centre = (frame.left + frame.right) / 2
    if abs(middle - other) > _CENTRED or abs(other - centre) > _NEAR_CENTRE:
        return False
    return abs(before.x0 - row.x0) > _CENTRED and row.x0 - frame.left > _INSET


def _title_goes_on(before: Row, row: Row) -> bool:
    text, after = before.text, row.text
    if signs.is_type_line(text) or signs.ends_sentence(text) or signs.is_type_line(after):
        return False
    if signs.label_kind(after) or signs.is_basis(after) or signs.opens_paragraph(after):
        return False
    return signs.in_capitals(text) == after.isupper() or signs.goes_on(after)

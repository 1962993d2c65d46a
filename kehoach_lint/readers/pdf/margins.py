"""What stands on a page but not in the text: page numbers, running heads and feet, footnotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.readers import signs
from kehoach_lint.readers.pdf.pdfium import Box
from kehoach_lint.readers.pdf.rows import Row, row_of
from kehoach_lint.readers.pdf.words import Word

_OUTER = 0.14
_SAME_HEIGHT = 4.0
_DEEPEST = 3
_OFF = 1.6
_DIGITS = late(r"\d+")
_MARK = late(r"\(?(\d{1,3}|\*{1,3})\)?[.)]?$")
_SMALLER = 0.8
_RULE = (0.08, 0.5)
"""How long the line over footnotes is, as shares of the width of the page."""


class Sheet(NamedTuple):
    """A page: number from 0, size in points, its rows from top to bottom, drawn lines."""

    number: int
    width: float
    height: float
    rows: tuple[Row, ...]
    lines: tuple[Box, ...] = ()


class Margins(NamedTuple):
    """What was taken out of the pages: page numbers (each with its page), running heads, feet, and
    notes, each a list of rows."""

    numbers: tuple[Row, ...] = ()
    heads: tuple[Row, ...] = ()
    feet: tuple[Row, ...] = ()
    notes: tuple[tuple[Row, ...], ...] = ()


def parted(sheets: Sequence[Sheet]) -> tuple[list[Sheet], Margins]:
    """The pages with nothing but text, and what was taken out of them."""
    numbers: list[Row] = []
    heads: list[Row] = []
    feet: list[Row] = []
    sheets = list(sheets)
    for top, runners in ((True, heads), (False, feet)):
        for _ in range(_DEEPEST):
            taken = _outermost(sheets, top)
            if not taken:
                break
            for row, is_number in taken.values():
                (numbers if is_number else runners).append(row)
            sheets = [_without(sheet, taken.get(sheet.number)) for sheet in sheets]
    size = _body_size(sheets)
    notes: list[tuple[Row, ...]] = []
    for place, sheet in enumerate(sheets):
        sheets[place], found = _without_notes(sheet, size)
        notes += found
    return sheets, Margins(tuple(numbers), _once(heads), _once(feet), tuple(notes))


def _outermost(sheets: Sequence[Sheet], top: bool) -> dict[int, tuple[Row, bool]]:
    """By page the first (last) row where it is a page number (True) or runs through the pages."""
    ends = {sheet.number: sheet.rows[0 if top else -1] for sheet in sheets if sheet.rows}
    found: dict[int, tuple[Row, bool]] = {}
    alike = Counter(_pattern(row) for row in ends.values())
    for sheet in sheets:
        row = ends.get(sheet.number)
        if row is None:
            continue
        outside = row.y > (1 - _OUTER) * sheet.height if top else row.y < _OUTER * sheet.height
        if not outside:
            continue
        if signs.is_page_number(row.text):
            found[sheet.number] = row, True
        elif alike[_pattern(row)] >= max(2, len(ends) // 2) and _is_runner(sheet.rows, row, top):
            found[sheet.number] = row, False
    return found


def _is_runner(rows: Sequence[Row], one: Row, top: bool) -> bool:
    """Whether the first (last) row is no item and no piece of a sentence, and further from the next
    one than lines of a text are."""
    if signs.label_kind(one.text) or signs.goes_on(one.text) or signs.ends_sentence(one.text):
        return False
    others = rows[1:] if top else rows[-2::-1]
    other = next((row for row in others if not signs.is_page_number(row.text)), None)
    return other is None or abs(one.y - other.y) > _OFF * max(one.size, other.size)


def _pattern(row: Row) -> tuple[str, int]:
    return _DIGITS.sub("#", row.text), round(row.y / _SAME_HEIGHT)


def _without(sheet: Sheet, taken: tuple[Row, bool] | None) -> Sheet:
    if taken is None:
        return sheet
    return sheet._replace(rows=tuple(row for row in sheet.rows if row is not taken[0]))


def _once(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Each running line once."""
    return tuple({_DIGITS.sub("#", row.text): row for row in reversed(list(rows))}.values())[::-1]


def _body_size(sheets: Iterable[Sheet]) -> float:
    sizes: Counter[float] = Counter()
    for sheet in sheets:
        for row in sheet.rows:
            sizes[row.size] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _without_notes(sheet: Sheet, size: float) -> tuple[Sheet, list[tuple[Row, ...]]]:
    """The page without its footnotes and the references to them, and the notes."""
    start, ruled = _start_of_notes(sheet, size)
    marks: set[str] = set()
    notes: list[list[Row]] = []
    for row in sheet.rows[start:]:
        mark = _mark_of(row, ruled)
        if mark:
            marks.add(mark)
            words = row.words[1:]
            notes.append([row_of(words, row.page)] if words else [])
        else:
            notes[-1].append(row)
    if not notes:
        return sheet, []
    body = tuple(_unreferred(row, marks) for row in sheet.rows[:start])
    return sheet._replace(rows=body), [tuple(note) for note in notes if note]


def _start_of_notes(sheet: Sheet, size: float) -> tuple[int, bool]:
    """The row the notes begin with (the number of rows when there are none), and whether there is a
    line over them."""
    rows = sheet.rows
    for number, row in enumerate(rows):
        if _mark_of(row, True) and _is_ruled(sheet, number):
            return number, True
    small = len(rows)
    while small and rows[small - 1].size <= size - _SMALLER:
        small -= 1
    marked = (number for number in range(small, len(rows)) if _mark_of(rows[number], False))
    return next(marked, len(rows)), False


def _is_ruled(sheet: Sheet, number: int) -> bool:
    """Whether a short line stands right over a row, at its left end."""
    row = sheet.rows[number]
    low = row.y + row.size / 2
    high = sheet.rows[number - 1].y if number else sheet.height
    return any(
        low <= line.bottom
        and line.top <= high
        and _RULE[0] <= (line.right - line.left) / sheet.width <= _RULE[1]
        and abs(line.left - row.x0) <= row.size
        for line in sheet.lines
    )


def _mark_of(row: Row, ruled: bool) -> str:
    """The mark a note begins with: a number set higher, or any number right under a line."""
    first = row.words[0]
    found = _MARK.fullmatch(first.text)
    if found is None or not (first.raised or (ruled and found[1] == first.text)):
        return ""
    apart = first.raised or len(row.words) == 1 or row.text[len(first.text)] == " "
    return found[1] if apart else ""


def _unreferred(row: Row, marks: set[str]) -> Row:
    """The row without references to these notes."""
    kept: list[Word] = []
    end = None
    for word in row.words:
        found = _MARK.fullmatch(word.text) if word.raised else None
        if kept and found is not None and found[1] in marks:
            end = word.x1
            continue
        if end is not None:
            # What follows the reference moves to where that stood.
            word = word._replace(x0=kept[-1].x1 + word.x0 - end)
            end = None
        kept.append(word)
    return row if len(kept) == len(row.words) else row_of(kept, row.page)

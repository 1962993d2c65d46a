"""Two columns on a page: header, signature block, and tables without lines.

Rows are gathered as long as all of them leave the same strip free. What the strip parts is a header
or a signature block when its words say so, else a table when there are two rows of it at least; a
single row with a gap stays a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.readers import signs
from kehoach_lint.readers.pdf.rows import Row, is_label, row_of

_GAP = 1.5
_LEAST_GAP = 1.0
_NARROWEST = 6.0
_SAME_HEIGHT = 0.9
_LONGEST_PART = 60
_INFINITE = 1e6
_LABELS = ("", "dash")
_LAST = "Lưu"
"""The last recipient is always the file."""


class Strip(NamedTuple):
    """A strip of the page that stays free, from top to bottom."""

    left: float
    right: float


class Sides(NamedTuple):
    """Two columns: rows of the left one, of the right one, and the strip between."""

    left: tuple[Row, ...]
    right: tuple[Row, ...]
    strip: Strip


class Loose(NamedTuple):
    """A table without lines: its rows, each a list of cells, each a list of printed rows; and where
    its columns begin."""

    cells: tuple[tuple[tuple[Row, ...], ...], ...]
    columns: tuple[float, ...]


Item = Row | Sides | Loose


def items_of(rows: Sequence[Row]) -> Iterator[Item]:
    """The rows of a page in order, with those that stand in columns put together."""
    done = 0
    number = 0
    while number < len(rows):
        strip = _strip_at(rows, number)
        found = None if strip is None else _block(rows, number, done, strip)
        if found is None:
            number += 1
            continue
        start, end, item = found
        yield from rows[done:start]
        yield item
        done = number = end
    yield from rows[done:]


def continued(sides: Sides, rows: Sequence[Row]) -> tuple[Sides, int]:
    """A block at the end of a page with the first rows of the next page that go on with it, and how
    many these are: recipients whose list is cut."""
    strip, left, right = sides.strip, list(sides.left), list(sides.right)
    number = 0
    if not any(signs.is_recipients(row.text) for row in left):
        return sides, 0
    for row in rows:
        narrowed = _narrowed(strip, row)
        if narrowed is None or _is_body(row.text) or _LAST in left[-1].text:
            break
        strip = narrowed
        one, other = _divided(row, strip)
        left += one
        right += other
        number += 1
    return Sides(tuple(left), tuple(right), strip), number


def grown(loose: Loose, rows: Sequence[Row]) -> tuple[Loose, int]:
    """A table without lines at the end of a page with the first rows of the next page that have
    its columns, and how many these are."""
    begin = loose.columns[0]
    lines = list(loose.cells)
    number = 0
    for row in rows:
        strips = _strips_of(row, _LEAST_GAP)
        starts = (begin, *(strip.right for strip in strips))
        if len(starts) != len(loose.columns) or any(
            abs(a - b) > row.size for a, b in zip(starts, loose.columns, strict=True)
        ):
            break
        lines += _cells([row], strips).cells
        number += 1
    return loose._replace(cells=tuple(lines)), number


def _strip_at(rows: Sequence[Row], number: int) -> Strip | None:
    """The widest gap of a row, or that between it and the next one at nearly the same height."""
    row = rows[number]
    strips = _strips_of(row, _GAP)
    if strips:
        return max(strips, key=lambda strip: strip.right - strip.left)
    if number + 1 < len(rows) and row.y - rows[number + 1].y < _SAME_HEIGHT * row.size:
        first, second = sorted((row, rows[number + 1]), key=lambda one: one.x0)
        if second.x0 - first.x1 >= _GAP * row.size:
            return Strip(first.x1, second.x0)
    return None


def _narrowed(strip: Strip, row: Row) -> Strip | None:
    """The part of a strip that a row leaves free as well."""
    free = [Strip(-_INFINITE, row.x0), *_strips_of(row, _LEAST_GAP), Strip(row.x1, _INFINITE)]
    parts = (Strip(max(strip.left, one.left), min(strip.right, one.right)) for one in free)
    best = max(parts, key=lambda one: one.right - one.left)
    return best if best.right - best.left >= _NARROWEST else None


def _divided(row: Row, strip: Strip) -> tuple[list[Row], list[Row]]:
    """The row left and right of a strip; a side without words has none."""
    left = [word for word in row.words if word.x1 <= strip.left + _NARROWEST / 2]
    right = list(row.words[len(left) :])
    return [row_of(left, row.page)] if left else [], [row_of(right, row.page)] if right else []


def _block(
    rows: Sequence[Row], number: int, first: int, strip: Strip
) -> tuple[int, int, Item] | None:
    """The block around row ``number``, from which row to which, and not before ``first``."""
    start, end = number, number
    last = number
    while end < len(rows):
        row = rows[end]
        narrowed = _narrowed(strip, row)
        if narrowed is None or (end > number and _is_body(row.text)):
            break
        if row.x0 < narrowed.left and row.x1 > narrowed.right:
            last = end
        strip = narrowed
        end += 1
    while start > first and (narrowed := _narrowed(strip, rows[start - 1])) is not None:
        if not _is_part(rows[start - 1].text):
            break
        strip = narrowed
        start -= 1
    sides = _sides(rows[start:end], strip)
    if _is_layout(sides):
        end = _layout_end(rows, start, end, last, strip)
        return start, end, _sides(rows[start:end], strip)
    return _loose(rows, number)


def _sides(rows: Sequence[Row], strip: Strip) -> Sides:
    divided = [_divided(row, strip) for row in rows]
    left = tuple(row for one, _ in divided for row in one)
    return Sides(left, tuple(row for _, other in divided for row in other), strip)


def _is_body(text: str) -> bool:
    if signs.is_type_line(text) or signs.is_appendix(text) or signs.is_basis(text):
        return True
    return signs.label_kind(text) not in _LABELS


def _is_part(text: str) -> bool:
    """Whether a line alone is a part of a header or signature block."""
    if signs.label_kind(text) or signs.is_type_line(text) or len(text) > _LONGEST_PART:
        return False
    if signs.is_header_part(text) or signs.is_recipients(text) or signs.is_signature_part(text):
        return True
    return signs.in_capitals(text)


def _is_layout(sides: Sides) -> bool:
    if any(signs.is_recipients(row.text) for row in sides.left):
        return bool(sides.right)
    return any(
        signs.is_right_header(row.text)
        or signs.is_authority(row.text)
        or signs.is_signature_part(row.text)
        for row in sides.right
    )


def _layout_end(rows: Sequence[Row], start: int, end: int, last: int, strip: Strip) -> int:
    """Where the block ends: rows of one side behind its last row of two sides are looked at."""
    listed = any(signs.is_recipients(row.text) for row in _sides(rows[start:end], strip).left)
    for number in range(last + 1, end):
        row = rows[number]
        on_right = row.x0 >= strip.right - _NARROWEST
        if on_right and len(row.text) <= _LONGEST_PART:
            continue
        if not on_right and (listed or _is_part(row.text) or _goes_on_in_head(row.text)):
            continue
        return number
    return end


def _goes_on_in_head(text: str) -> bool:
    """The rest of a name in capitals, of a subject, the asterisk under the name of a Party body."""
    return signs.goes_on(text) or text.isupper() or not any(map(str.isalnum, text))


def _loose(rows: Sequence[Row], number: int) -> tuple[int, int, Item] | None:
    """The table without lines that begins with a row; None when it is none."""
    strips = _strips_of(rows[number], _GAP)
    if not strips:
        return None
    end, several = number, 0
    while end < len(rows):
        row = rows[end]
        kept = [one for strip in strips if (one := _narrowed(strip, row)) is not None]
        alone = row.x1 <= kept[0].right if kept else True
        if len(kept) < len(strips) or (alone and end > number and _is_text(row, rows[end - 1])):
            break
        strips = kept
        several += not alone
        end += 1
    if several < 2:
        return None
    return number, end, _cells(rows[number:end], strips)


def _strips_of(row: Row, least: float) -> list[Strip]:
    """The gaps of a row that are so many times as wide as its letters are high."""
    if row.widest < least * row.size:
        return []
    strips = [
        Strip(before.x1, after.x0)
        for before, after in pairwise(row.words)
        if after.x0 - before.x1 >= least * row.size
    ]
    if len(strips) != 1:
        return strips
    # What follows a list mark stands at a tab.
    first = [word.text for word in row.words if word.x1 <= strips[0].left]
    return [] if is_label(first) else strips


def _is_text(row: Row, before: Row) -> bool:
    """Whether a row in the first column is no cell any more: a heading, an item, far below."""
    far = before.y - row.y > 3 * row.size
    return far or bool(signs.label_kind(row.text)) or signs.opens_paragraph(row.text)


def _cells(rows: Sequence[Row], strips: Sequence[Strip]) -> Loose:
    """The cells of a table: a row that leaves the first column free goes on with the one before."""
    table: list[list[list[Row]]] = []
    for row in rows:
        pieces: list[list[Row]] = []
        rest = [row]
        for strip in strips:
            left, rest = _divided(rest[0], strip) if rest else ([], [])
            pieces.append(left)
        pieces.append(rest)
        if pieces[0] or not table:
            table.append(pieces)
        else:
            for cell, piece in zip(table[-1], pieces, strict=True):
                cell += piece
    begin = min(row.x0 for row in rows)
    cells = tuple(tuple(tuple(cell) for cell in line) for line in table)
    return Loose(cells, (begin, *(strip.right for strip in strips)))

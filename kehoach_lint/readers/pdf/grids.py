"""Tables with drawn lines: which cell each word of a page stands in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kehoach_lint.readers.pdf.pdfium import Box
from kehoach_lint.readers.pdf.words import Word

_NEAR = 3.0
_SHORTEST = 5.0
_MIDDLE = 0.3


class _Line(NamedTuple):
    """A straight line: where it stands (x of an upright one, else y), from where to where."""

    at: float
    start: float
    end: float


class Grid(NamedTuple):
    """A table of drawn lines: its box, the places of its upright lines from the left, those of its
    level lines from the top, and all lines."""

    box: Box
    columns: tuple[float, ...]
    rows: tuple[float, ...]
    upright: tuple[_Line, ...]
    level: tuple[_Line, ...]

    def cell_of(self, word: Word) -> tuple[int, int] | None:
        """Row and column of the cell a word stands in, from 0; None outside the table."""
        x, y = (word.x0 + word.x1) / 2, word.y + _MIDDLE * word.style.size
        box = self.box
        if not (box.left < x < box.right and box.bottom < y < box.top):
            return None
        left = max((one.at for one in self.upright if one.at <= x and _spans(one, y)), default=None)
        above = min((one.at for one in self.level if one.at >= y and _spans(one, x)), default=None)
        column = 0 if left is None else _index(self.columns, left)
        row = 0 if above is None else _index(tuple(-at for at in self.rows), -above)
        return row, column

    def edges_of(self, row: int, column: int) -> tuple[float, float]:
        """Where the cell begins and ends that begins at this row and column."""
        y = self.rows[row] - _NEAR
        left = self.columns[column]
        ends = [one.at for one in self.upright if one.at > left + _NEAR and _spans(one, y)]
        return left, min(ends, default=self.box.right)


def _spans(line: _Line, place: float) -> bool:
    return line.start - _NEAR <= place <= line.end + _NEAR


def _index(places: Sequence[float], place: float) -> int:
    """The number of the last place that is not behind ``place``."""
    return max(bisect_right(places, place + _NEAR) - 1, 0)


def grids_of(drawn: Iterable[Box]) -> list[Grid]:
    """The tables among the drawn lines of a page, from top to bottom."""
    level: list[_Line] = []
    upright: list[_Line] = []
    for box in drawn:
        width, height = box.right - box.left, box.top - box.bottom
        if width >= height and width >= _SHORTEST:
            level.append(_Line((box.bottom + box.top) / 2, box.left, box.right))
        elif height > width and height >= _SHORTEST:
            upright.append(_Line((box.left + box.right) / 2, box.bottom, box.top))
    if len(level) < 2 or not upright:
        return []
    groups = _touching(_joined(level), _joined(upright))
    found = [grid for group in groups if (grid := _grid(*group)) is not None]
    return sorted(found, key=lambda grid: -grid.box.top)


def _joined(lines: Sequence[_Line]) -> list[_Line]:
    """Pieces of one line in one: they are drawn cell by cell."""
    found: list[_Line] = []
    by_place: dict[int, list[_Line]] = defaultdict(list)
    places = _clustered([line.at for line in lines])
    for line in lines:
        by_place[_index(places, line.at)].append(line)
    for place, same in by_place.items():
        for line in sorted(same, key=lambda line: line.start):
            last = found[-1] if found else None
            if last and last.at == places[place] and line.start <= last.end + _NEAR:
                found[-1] = last._replace(end=max(last.end, line.end))
            else:
                found.append(_Line(places[place], line.start, line.end))
    return found


def _clustered(values: Iterable[float]) -> list[float]:
    """The values in order, one for each group of near ones."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _touching(
    level: Sequence[_Line], upright: Sequence[_Line]
) -> list[tuple[list[_Line], list[_Line]]]:
    """The groups of lines that meet."""
    group = list(range(len(level) + len(upright)))

    def top(number: int) -> int:
        while group[number] != number:
            group[number] = group[group[number]]
            number = group[number]
        return number

    order = sorted(range(len(level)), key=lambda number: level[number].at)
    heights = [level[number].at for number in order]
    for place, line in enumerate(upright, len(level)):
        first = bisect_left(heights, line.start - _NEAR)
        behind = bisect_right(heights, line.end + _NEAR)
        for number in order[first:behind]:
            if _spans(level[number], line.at):
                group[top(number)] = top(place)
    found: dict[int, tuple[list[_Line], list[_Line]]] = defaultdict(lambda: ([], []))
    for number, line in enumerate(level):
        found[top(number)][0].append(line)
    for number, line in enumerate(upright, len(level)):
        found[top(number)][1].append(line)
    return list(found.values())


def _grid(level: Sequence[_Line], upright: Sequence[_Line]) -> Grid | None:
    """The table of lines that meet; None when they make no two cells."""
    if len(level) < 2 or not upright:
        return None
    left = min(*(line.start for line in level), *(line.at for line in upright), level[0].start)
    right = max(*(line.end for line in level), *(line.at for line in upright), level[0].end)
    low = min(line.at for line in level)
    top = max(line.at for line in level)
    columns = _clustered([left, *(line.at for line in upright)])
    rows = _clustered(line.at for line in level)[::-1]
    ends_at_right = right - columns[-1] <= _NEAR
    cells = (len(columns) - ends_at_right) * (len(rows) - 1)
    if cells < 2:
        return None
    box = Box(left, low, right, top)
    return Grid(box, tuple(columns), tuple(rows), tuple(upright), tuple(level))

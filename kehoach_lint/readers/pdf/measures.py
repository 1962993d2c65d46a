"""What the printed lines of a file have in common: margins, distance of lines, how paragraphs are
told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.readers import signs
from kehoach_lint.readers.pdf.rows import Row

_NEAR = 3.0
_FULL = 12.0
_EVEN = 1.5
_LEAST_EVEN = 8
_LEAST_FULL = 3
_NARROWEST_MARGIN = 43.0
"""15 mm: how near the edge of the paper a line is written that may go on."""
_MOST_LINES_APART = 2.2
_WIDER = 1.1
_MOSTLY = 0.6
_OFTEN = 0.4
_LOOKED_AT = 120


class Measures(NamedTuple):
    """Lengths in points.

    ``left`` and ``right`` are the margins of the text; ``sure_right`` tells that lines were broken
    at the right one, ``justified`` that full ones end just there. ``lead`` is the distance of two
    lines of a paragraph as a multiple of the size of the letters; ``spaced`` tells that it is wider
    between paragraphs; ``indented`` that paragraphs begin with an indent.
    """

    left: float
    right: float
    sure_right: bool
    justified: bool
    lead: float
    spaced: bool
    indented: bool


def measures_of(rows: Sequence[Row], width: float) -> Measures:
    """Measure the lines of the text of a file on pages of this width."""
    if not rows:
        return Measures(0.0, width, False, False, 1.2, False, False)
    left = float(Counter(round(row.x0) for row in rows).most_common(1)[0][0])
    left = min((row.x0 for row in rows if abs(row.x0 - left) <= 1), default=left)
    left = _outer(rows, left)
    ends = sorted(row.x1 for row in rows)
    right = ends[int(0.97 * (len(ends) - 1))]
    full = [end for end in ends if end >= right - _FULL]
    # Lines may end at one place by chance; where they were stretched, so were their spaces.
    gaps = [round(row.widest, 1) for row in rows if abs(row.x1 - right) <= _EVEN]
    even = len(gaps) >= _MOSTLY * len(full) and len(set(gaps)) >= _LEAST_EVEN
    if not even and ends[-1] - right <= 2 * _FULL:
        right = ends[-1]
    sure = sum(1 for end in ends if end >= right - _FULL) >= _LEAST_FULL
    if not sure:
        right = max(ends[-1], width - _NARROWEST_MARGIN)
    inside, between = _distances(rows, right)
    lead = _usual(inside or between, 1.2)
    wider = [distance for distance in between if distance > _WIDER * lead]
    spaced = bool(inside) and len(wider) > _OFTEN * len(between)
    return Measures(left, right, sure, sure and even, lead, spaced, _is_indented(rows, left))


def _outer(rows: Sequence[Row], left: float) -> float:
    """The margin, where most lines begin at an indent: each paragraph is one line."""
    outer = [row.x0 for row in rows if row.x0 < left - _NEAR]
    counted = Counter(round(place) for place in outer).most_common(1)
    return float(counted[0][0]) if counted and counted[0][1] * 10 >= len(rows) else left


def _distances(rows: Sequence[Row], right: float) -> tuple[list[float], list[float]]:
    """The distances of lines as multiples of the size: in a paragraph for sure, between two."""
    inside: list[float] = []
    between: list[float] = []
    for before, after in pairwise(rows):
        distance = (before.y - after.y) / max(after.size, 1.0)
        if before.page != after.page or not 0 < distance < 2 * _MOST_LINES_APART:
            continue
        if abs(before.size - after.size) > 1:
            continue
        full = before.x1 >= right - 2 * _FULL
        if full and signs.goes_on(after.text) and not signs.label_kind(after.text):
            inside.append(distance)
        elif not full:
            between.append(distance)
    return inside, between


def _usual(values: Iterable[float], otherwise: float) -> float:
    counted = Counter(round(value, 2) for value in values)
    return counted.most_common(1)[0][0] if counted else otherwise


def _is_indented(rows: Sequence[Row], left: float) -> bool:
    """Whether lines with a list mark or a capital mostly stand right of those in small letters."""
    some = rows[:_LOOKED_AT]
    if sum(1 for row in some if row.x0 > left + _NEAR) < _LEAST_FULL:
        return False
    running = [row for row in some if signs.goes_on(row.text)]
    begun = [row for row in some if signs.label_kind(row.text)]
    if not running or not begun:
        return False
    at_margin = sum(1 for row in running if row.x0 < left + _NEAR)
    inside = sum(1 for row in begun if row.x0 > left + _NEAR)
    return at_margin >= _MOSTLY * len(running) and inside >= _MOSTLY * len(begun)

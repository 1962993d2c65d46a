"""Gaps that one syllable alone fills: as good as a dictionary entry.

A run of three or four syllables whose gap one syllable fills in nine cases of ten or more speaks
for that syllable by itself; how much, the odds say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.vietnamese.counts import Counts, Level, decoded
from kehoach_lint.vietnamese.spelling.company import Company
from kehoach_lint.vietnamese.spelling.neighbours import Neighbour

LONGEST = 4
"""The longest run that is counted."""
FARTHEST = {LONGEST: 1.6, 3: 0.9}
"""The highest cost of the slip, by the length of the run."""
_SURE = 4
"""By how many bits the flags of the stricter share are shifted (see ``counts.Level``)."""
FUNCTION_WORDS = frozenset(
    ("là", "và", "đó", "đóng", "sau", "sang", "của", "các", "những", "cho", "từ", "tại", "theo",
     "với", "có", "bị", "được", "để", "do", "khi", "này", "đã", "thì", "ở", "một", "như", "đến",
     "trên", "dưới", "vào", "ra", "hay", "hoặc", "mà", "sẽ", "phải", "về", "trong", "ngoài", "nếu")
)  # fmt: skip
"""Words that are at home anywhere; they are doubted only where the gap is all but closed."""


class Closed(NamedTuple):
    """A run of ``size`` syllables, counted ``number`` times, in which the one at ``at`` is all but
    the only one; ``sure`` tells that it passes the stricter share too (``counts.Level``)."""

    size: int
    number: int
    at: int
    sure: bool


def closed_gap(known: Counts, neighbour: Neighbour, found: Company) -> Closed | None:
    """The longest and most usual run that leaves room for a neighbour alone."""
    return max(_closed(known, neighbour, found), default=None)


def _closed(known: Counts, neighbour: Neighbour, found: Company) -> Iterator[Closed]:
    levels = ((LONGEST, known.quads, found.quads), (3, known.triples, found.triples))
    for size, level, runs in levels:
        if neighbour.cost > FARTHEST[size]:
            continue
        for at, run in enumerate(runs):
            if run >= 0 and _flag(level, run, at):
                number = decoded(level.codes[run])
                yield Closed(size, number, at, _flag(level, run, at + _SURE))


def _flag(level: Level, run: int, bit: int) -> bool:
    return bool(level.fixed[run] >> bit & 1)

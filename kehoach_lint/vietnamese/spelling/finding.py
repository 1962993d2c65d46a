"""All slips of a text."""

from __future__ import annotations

from functools import lru_cache

from kehoach_lint.vietnamese.counts import UNKNOWN
from kehoach_lint.vietnamese.spelling.company import Company, Place, company, place_of
from kehoach_lint.vietnamese.spelling.doubtful import doubtful
from kehoach_lint.vietnamese.spelling.features import habit_of
from kehoach_lint.vietnamese.spelling.neighbours import Neighbour, neighbours_between
from kehoach_lint.vietnamese.spelling.odds import likely_slip
from kehoach_lint.vietnamese.spelling.slips import Slip
from kehoach_lint.vietnamese.spelling.windows import Windows, windows_of

HINT = 3.5
"""The lowest odds that are told at all."""


@lru_cache(maxsize=2)
def slips_of(text: str) -> tuple[Slip, ...]:
    """The slips of a whole text in NFC, in order, one a word at most."""
    windows = windows_of(text)
    habit = habit_of(windows.stream)
    found = []
    for index in doubtful(windows):
        place = place_of(windows, index)
        candidates = candidates_at(windows, place)
        slip = likely_slip(windows, place, candidates, habit) if candidates else None
        if slip is not None and slip.odds >= HINT:
            found.append(slip)
    return tuple(found)


def candidates_at(windows: Windows, place: Place) -> list[tuple[Neighbour, Company]]:
    """The neighbours of a doubtful word that are at home in its place, with their company."""
    known = windows.counts
    left = place.left[-1] if place.left else UNKNOWN
    right = place.right[0] if place.right else UNKNOWN
    written = windows.stream.ids[place.word]
    return [
        (neighbour, company(known, place, neighbour.id, (before, behind)))
        for neighbour, before, behind in neighbours_between(known, written, left, right)
    ]

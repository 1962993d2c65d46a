"""The odds that another syllable was meant: a weight for each feature of a doubtful word.

A logistic regression over what the counts and the document itself say of the word as written and of
its best neighbours. ``benchmarks/language/fit_odds.py`` fits the weights on documents that were not
counted, with injected mistakes, and moves the intercept so that 4.5 is the level of an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter, mul
from typing import NamedTuple

from kehoach_lint.vietnamese.counts import UNKNOWN, Counts, decoded
from kehoach_lint.vietnamese.spelling.chance import Gain, gain_of, seat_of
from kehoach_lint.vietnamese.spelling.company import (
    Place,
    company,
    place_of,
    tally,
    tally_as_written,
)
from kehoach_lint.vietnamese.spelling.features import Habit, Reading, of_reading, of_word
from kehoach_lint.vietnamese.spelling.likelihood import likelihood
from kehoach_lint.vietnamese.spelling.masks import LONGEST, Closed, closed_gap
from kehoach_lint.vietnamese.spelling.neighbours import Neighbour, neighbours_between
from kehoach_lint.vietnamese.spelling.slips import Kind, Slip
from kehoach_lint.vietnamese.spelling.weights import INTERCEPT, READING_WEIGHTS, WORD_WEIGHTS
from kehoach_lint.vietnamese.spelling.windows import Windows
from kehoach_lint.vietnamese.stream import NONE

CERTAIN = 4.5
"""The odds of an error."""
HINT = 2.5
"""The lowest odds that are told at all."""
_CERTAIN_IN_GAP = 3.5
"""The same where a run of four leaves room for one syllable alone."""
_SINGLE, FARTHEST = 1.0, 1.5
"""The highest cost of what may have been meant; the second where the word was never counted with
one of its neighbours."""
_PER_COST = 1.5
_WORTH_WEIGHING = 1.0
"""The least gain, less the cost, of the best reading; below, one in 300 slips is found."""
_TRIED = 3
"""How many readings of a word are weighed."""
_USUAL = 5
"""A longer run counted this often is shown before a shorter one."""


class Weighed(NamedTuple):
    """The place of a doubtful word, the features of what is written, the readings with theirs."""

    place: Place
    of_word: tuple[float, ...]
    readings: list[tuple[Reading, tuple[float, ...]]]


def weighed(windows: Windows, index: int, habit: Habit) -> Weighed | None:
    """The few best readings of a doubtful word, None when none is at home there."""
    found = _likelier(windows, index)
    if not found:
        return None
    known, place = windows.counts, place_of(windows, index)
    own = tally_as_written(windows, place)
    base = likelihood(known, place, windows.stream.ids[index], own)
    readings = []
    for _, neighbour, gain in found:
        its = company(known, place, neighbour.id)
        counted = tally(known, place, its)
        more = likelihood(known, place, neighbour.id, counted) - base
        closed = closed_gap(known, neighbour, its)
        reading = Reading(neighbour, counted, gain, more, closed)
        readings.append((reading, of_reading(windows, place, reading, habit)))
    return Weighed(place, of_word(windows, place, own, habit), readings)


def likely_slip(windows: Windows, index: int, habit: Habit) -> Slip | None:
    """The best reading of a doubtful word with the odds that it was meant, None below ``HINT``."""
    found = weighed(windows, index, habit)
    if found is None:
        return None
    odds, reading = max(
        ((_sum(features, READING_WEIGHTS), reading) for reading, features in found.readings),
        key=lambda pair: pair[0],
    )
    odds += INTERCEPT + _sum(found.of_word, WORD_WEIGHTS)
    if odds < HINT:
        return None
    return _slip(windows.counts, found.place, reading, odds)


def _sum(features: Sequence[float], weights: Sequence[float]) -> float:
    return sum(map(mul, weights, features), 0.0)


def _likelier(windows: Windows, index: int) -> list[tuple[float, Neighbour, Gain]]:
    """The best neighbours of a word that are likelier between its neighbours, the best first."""
    known, (ids, edges) = windows.counts, windows.stream[1:]
    pairs, codes = windows.pairs.counts, known.pairs.codes
    left = ids[index - 1] if edges[index] == NONE else UNKNOWN
    right = ids[index + 1] if edges[index + 1] == NONE else UNKNOWN
    own = pairs[index - 1] if left >= 0 else 0, pairs[index] if right >= 0 else 0
    seat = seat_of(known, ids[index], left, right, own)
    farthest, found = _SINGLE if min(own) else FARTHEST, []
    for neighbour, before, behind in neighbours_between(known, ids[index], left, right, farthest):
        numbers = (
            decoded(codes[before]) if before >= 0 else 0,
            decoded(codes[behind]) if behind >= 0 else 0,
        )
        gain = gain_of(known, seat, neighbour.id, *numbers)
        rank = gain.both - _PER_COST * neighbour.cost
        if rank >= _WORTH_WEIGHING:
            found.append((rank, neighbour, gain))
    found.sort(key=itemgetter(0), reverse=True)
    return found[:_TRIED]


def _slip(known: Counts, place: Place, reading: Reading, odds: float) -> Slip:
    """The slip, with the closed gap or else the longest usual run that speaks for it."""
    syllable, closed = reading.neighbour.id, reading.closed
    kind = Kind.FIXED if closed and odds >= _least(closed) else Kind.ODDS
    line = [*place.left, syllable, *place.right]
    if closed and kind is Kind.FIXED:
        size, number, first = closed.size, closed.number, len(place.left) - closed.at
    else:
        size, number, first = _evidence(known, place, line)
    phrase = tuple(known.syllables[word] for word in line[first : first + size])
    begin = place.word - len(place.left) + first
    return Slip(kind, place.word, known.syllables[syllable], phrase, begin, number, odds)


def _least(closed: Closed) -> float:
    """The odds from which a gap proves a slip."""
    return _CERTAIN_IN_GAP if closed.sure and closed.size == LONGEST else CERTAIN


def _evidence(known: Counts, place: Place, line: list[int]) -> tuple[int, int, int]:
    """Size, count and first word of the longest usual run of a line that holds the place."""
    at = len(place.left)
    lowest, end = at - place.near_left, at + place.near_right + 1
    runs = [
        (number >= _USUAL, size, number, first)
        for size in (2, 3, 4)
        for first in range(max(lowest, at - size + 1), min(at, end - size) + 1)
        if (number := known.of(*line[first : first + size]))
    ]
    return max(runs)[1:]

"""The odds that another syllable was meant: a weight for each feature of a doubtful word.

A logistic regression over what the counts and the document itself say of the word as written and of
its best neighbours. ``benchmarks/language/fit_odds.py`` fits the weights on documents that were not
counted, with injected mistakes, and moves the intercept so that 4.5 is the level of an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kehoach_lint.vietnamese.counts import Counts
from kehoach_lint.vietnamese.spelling.company import (
    Company,
    Place,
    Tally,
    tally,
    tally_as_written,
)
from kehoach_lint.vietnamese.spelling.doubtful import RARE
from kehoach_lint.vietnamese.spelling.features import Habit, Reading, of_reading, of_word
from kehoach_lint.vietnamese.spelling.likelihood import likelihood
from kehoach_lint.vietnamese.spelling.masks import LONGEST, Closed, closed_gap
from kehoach_lint.vietnamese.spelling.neighbours import Neighbour
from kehoach_lint.vietnamese.spelling.slips import Kind, Slip
from kehoach_lint.vietnamese.spelling.weights import INTERCEPT, READING_WEIGHTS, WORD_WEIGHTS
from kehoach_lint.vietnamese.spelling.windows import Windows

CERTAIN = 4.5
"""The odds of an error."""
DOUBTFUL = 4.4
"""The highest odds that one pair gives which was counted no oftener than ``_THIN``."""
_THIN = 41
"""As often as an entry of the vocabulary, within the precision of a kept count."""
_CERTAIN_IN_GAP = 3.5
"""The same where a run of four leaves room for one syllable alone."""
_PER_COST = 1.5
_WORTH_WEIGHING = 0.0
"""The least gain, less the cost, of the best reading; below, one in 400 slips is found."""
_TRIED = 3
"""How many readings of a word are weighed."""
_SEEN, _SEEN_TOGETHER, _SEEN_IN_THREE = 8, 12, 5
"""How often the best pair, both pairs, and the best triple with a neighbour must be counted."""

Candidates = Sequence[tuple[Neighbour, Company]]


class Weighed(NamedTuple):
    """The readings of a doubtful word with their features, and those of the word as written."""

    of_word: tuple[float, ...]
    readings: list[tuple[Reading, tuple[float, ...]]]


def weighed(windows: Windows, place: Place, candidates: Candidates, habit: Habit) -> Weighed | None:
    """The few best readings of a doubtful word, None when none is at home there."""
    known, written = windows.counts, windows.stream.ids[place.word]
    own = tally_as_written(windows, place)
    readings = _readings(known, place, candidates, own, written)
    if not readings:
        return None
    return Weighed(
        of_word(windows, place, own, habit),
        [(reading, of_reading(windows, place, reading, habit)) for reading in readings],
    )


def likely_slip(
    windows: Windows, place: Place, candidates: Candidates, habit: Habit
) -> Slip | None:
    """The best reading of a doubtful word with the odds that it was meant, None without one."""
    found = weighed(windows, place, candidates, habit)
    if found is None:
        return None
    odds, reading = max(
        ((_sum(features, READING_WEIGHTS), reading) for reading, features in found.readings),
        key=lambda pair: pair[0],
    )
    odds += INTERCEPT + _sum(found.of_word, WORD_WEIGHTS)
    if odds >= CERTAIN and _is_thin(reading.counted):
        odds = DOUBTFUL
    return _slip(windows.counts, place, reading, odds)


def _is_thin(counted: Tally) -> bool:
    """Whether a single pair, not known to be usual, is all there is for a reading."""
    return counted.any_triple == 0 and max(counted.left, counted.right) <= _THIN


def _sum(features: Sequence[float], weights: Sequence[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, features, strict=True))


def _readings(
    known: Counts, place: Place, candidates: Candidates, own: Tally, written: int
) -> list[Reading]:
    """The best candidates that are at home in a place, by gain and cost."""
    rare = _is_rare(place, own)
    base = likelihood(known, place, written, own)
    found: list[tuple[float, int, Tally, float]] = []
    for number, (neighbour, its) in enumerate(candidates):
        counted = tally(known, place, its)
        if _at_home(place, counted, rare):
            gain = likelihood(known, place, neighbour.id, counted) - base
            found.append((gain - _PER_COST * neighbour.cost, -number, counted, gain))
    found.sort(reverse=True)
    if not found or found[0][0] < _WORTH_WEIGHING:
        return []
    readings = []
    for _, number, counted, gain in found[:_TRIED]:
        neighbour, its = candidates[-number]
        readings.append(Reading(neighbour, counted, gain, closed_gap(known, neighbour, its)))
    return readings


def _is_rare(place: Place, own: Tally) -> bool:
    pairs = [own.left] * bool(place.near_left) + [own.right] * bool(place.near_right)
    return min(pairs) <= RARE


def _at_home(place: Place, counted: Tally, rare: bool) -> bool:
    """Whether a neighbour is better at home in a place than the word may be."""
    if max(counted.left, counted.right) < _SEEN:
        return False
    if place.near_left and place.near_right and counted.left + counted.right < _SEEN_TOGETHER:
        return False
    return rare or max(counted.all_triples, default=0) >= _SEEN_IN_THREE


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
        (number >= _SEEN_IN_THREE, size, number, first)
        for size in (2, 3, 4)
        for first in range(max(lowest, at - size + 1), min(at, end - size) + 1)
        if (number := known.of(*line[first : first + size]))
    ]
    return max(runs)[1:]

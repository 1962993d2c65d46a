"""The company a syllable would keep in the place of a word: all runs that hold it, looked up once.

Most of the look-ups go on from runs of the text that are known already, so that a syllable costs
nine of them.
"""

from __future__ import annotations

from typing import NamedTuple

from kehoach_lint.vietnamese.counts import UNKNOWN, Counts, Level, decoded
from kehoach_lint.vietnamese.spelling.windows import Runs, Windows
from kehoach_lint.vietnamese.stream import HARD, NONE

REACH = 3
"""How many words on either side are looked at."""


class Place(NamedTuple):
    """The place of a word: the ids of up to three words on either side (``left`` nearest last),
    over commas and dashes too; ``near_left`` and ``near_right`` of them are separated by white
    space alone; the runs of the text that end just before the word, by their index."""

    word: int
    left: list[int]
    right: list[int]
    near_left: int
    near_right: int
    pair_before: int
    triple_before: int


class Company(NamedTuple):
    """The indexes of the runs a syllable makes in a place (UNKNOWN: never counted, or none).

    ``left`` and ``right`` are pairs; ``triples`` and ``quads`` are ordered by where the syllable
    stands in them, first to last.
    """

    left: int
    right: int
    triples: tuple[int, int, int]
    quads: tuple[int, int, int, int]


def place_of(windows: Windows, index: int) -> Place:
    """The place of the word ``index``."""
    ids, edges = windows.stream.ids, windows.stream.edges
    start = index
    while index - start < REACH and edges[start] != HARD and ids[start - 1] >= 0:
        start -= 1
    end = index + 1
    while end - index <= REACH and edges[end] != HARD and ids[end] >= 0:
        end += 1
    before, behind = index - start, end - index - 1
    near_left = next((at for at in range(before) if edges[index - at] != NONE), before)
    near_right = next((at for at in range(behind) if edges[index + 1 + at] != NONE), behind)
    return Place(
        index,
        ids[start:index],
        ids[index + 1 : end],
        near_left,
        near_right,
        windows.pairs.places[index - 2] if before > 1 else UNKNOWN,
        windows.triples.places[index - 3] if before > 2 else UNKNOWN,
    )


def company(known: Counts, place: Place, syllable: int) -> Company:
    """All runs a syllable makes in a place."""
    pair = known.pairs.find
    left = pair(place.left[-1], syllable) if place.left else UNKNOWN
    right = pair(syllable, place.right[0]) if place.right else UNKNOWN
    after = [*place.right, UNKNOWN, UNKNOWN, UNKNOWN]
    third, fourth = known.triples.find, known.quads.find
    first, second, last = (
        third(right, after[1]),
        third(left, after[0]),
        third(place.pair_before, syllable),
    )
    quads = (
        fourth(first, after[2]),
        fourth(second, after[1]),
        fourth(last, after[0]),
        fourth(place.triple_before, syllable),
    )
    return Company(left, right, (first, second, last), quads)


class Tally(NamedTuple):
    """How often the runs of a company were counted, of those within white space alone; the triples
    and quads that there are; the most usual of all triples and quads, over commas too."""

    left: int
    right: int
    triples: tuple[int, int, int]
    all_triples: list[int]
    any_triple: int
    any_quad: int


def tally(known: Counts, place: Place, found: Company) -> Tally:
    """The counts of a company."""
    return _tally(
        place,
        _count(known.pairs, found.left),
        _count(known.pairs, found.right),
        [_count(known.triples, run) for run in found.triples],
        max(_count(known.quads, run) for run in found.quads),
    )


def tally_as_written(windows: Windows, place: Place) -> Tally:
    """The counts of the runs of the text that hold a word, which were looked up already."""
    at = place.word
    return _tally(
        place,
        _seen(windows.pairs, at - 1),
        _seen(windows.pairs, at),
        [_seen(windows.triples, first) for first in (at, at - 1, at - 2)],
        max(_seen(windows.quads, first) for first in range(at - 3, at + 1)),
    )


def _tally(place: Place, before: int, behind: int, numbers: list[int], any_quad: int) -> Tally:
    left, right = place.near_left, place.near_right
    fits = (right > 1, left > 0 and right > 0, left > 1)
    first, second, third = (number if fit else 0 for number, fit in zip(numbers, fits, strict=True))
    return Tally(
        before if left else 0,
        behind if right else 0,
        (first, second, third),
        [number for number, fit in zip(numbers, fits, strict=True) if fit],
        max(numbers),
        any_quad,
    )


def _seen(runs: Runs, first: int) -> int:
    return max(0, runs.counts[first]) if first >= 0 else 0


def _count(level: Level, run: int) -> int:
    return decoded(level.codes[run]) if run >= 0 else 0

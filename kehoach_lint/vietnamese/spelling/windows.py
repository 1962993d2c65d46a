"""What the counts say of every run of a text, looked up once."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.vietnamese.counts import UNKNOWN, Counts, Level, counts, decoded
from kehoach_lint.vietnamese.stream import HARD, Stream, stream_of

ABSENT = -1
"""In place of a count: there is no such run, as something separates its words."""
_NOWHERE = ABSENT - 1


class Runs(NamedTuple):
    """For each word, the run of one length that begins with it: its index in the counts (UNKNOWN:
    never counted; less: there is none), and how often it was counted (ABSENT: there is none)."""

    places: list[int]
    counts: list[int]

    def most(self, index: int, size: int) -> int:
        """The highest count of a run of ``size`` words that holds a word, ABSENT without one."""
        return max(self.counts[max(0, index - size + 1) : index + 1], default=ABSENT)


class Windows(NamedTuple):
    """The runs of 2, 3 and 4 words of a text. They run over commas, dashes and quotation marks, as
    those of the counts do."""

    stream: Stream
    counts: Counts
    pairs: Runs
    triples: Runs
    quads: Runs


@lru_cache(maxsize=2)
def windows_of(text: str) -> Windows:
    """The windows of a whole text; the last two are remembered, for several rules ask."""
    stream = stream_of(text)
    known = counts()
    pairs = _longer(stream, known.pairs, stream.ids, 1)
    triples = _longer(stream, known.triples, pairs.places, 2)
    quads = _longer(stream, known.quads, triples.places, 3)
    return Windows(stream, known, pairs, triples, quads)


def _longer(stream: Stream, level: Level, prefixes: list[int], size: int) -> Runs:
    """The runs of ``size + 1`` words from those of ``size``."""
    ids, edges = stream.ids, stream.edges
    lasts, coded, following = level.last, level.codes, level.following
    first_of, sparse = level.first, bool(level.kids)
    number = len(ids)
    found = [ABSENT] * number
    places = [_NOWHERE] * number
    for index in range(number - size):
        prefix, last = prefixes[index], index + size
        syllable = ids[last]
        if edges[last] == HARD or syllable < 0 or prefix == _NOWHERE or ids[index] < 0:
            continue
        # Level.find and following written out, as every word of a text comes by here.
        places[index] = UNKNOWN
        found[index] = 0
        if prefix >= 0:
            start, end = following(prefix) if sparse else (first_of[prefix], first_of[prefix + 1])
            place = bisect_left(lasts, syllable, start, end)
            if place < end and lasts[place] == syllable:
                places[index] = place
                found[index] = decoded(coded[place])
    return Runs(places, found)

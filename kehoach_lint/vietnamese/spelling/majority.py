"""Phrases that a text has time and again, and once with another syllable that nobody else puts
there: "tổ dân phố" a dozen times and "tổ dân phổ" once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.spelling.strange import is_name
from kehoach_lint.vietnamese.spelling.windows import ABSENT, Windows
from kehoach_lint.vietnamese.stream import NONE
from kehoach_lint.vietnamese.syllables import is_syllable

OFTEN = 5
"""How often the text must have the phrase."""
FARTHEST = 1.0
"""The highest cost of the slip (``closeness.cost``): a single one."""
_SIZE = 3
_SHORTEST = 2
_SEEN = 3
"""A pair of the odd syllable that was counted this often bears it out."""

_Run = tuple[str, ...]


class Odd(NamedTuple):
    """Word ``word`` of a text is ``written`` in no other place like it; ``phrase``, which the text
    has ``number`` times, has ``expected`` there."""

    word: int
    expected: str
    phrase: _Run
    number: int


def odd_ones(windows: Windows) -> Iterator[Odd]:
    """The words of a text that its own usage speaks against, in order, each once."""
    folded, counted = windows.stream.words.folded, windows.triples.counts
    places: dict[_Run, list[int]] = defaultdict(list)
    for start in range(len(folded) - _SIZE + 1):
        if counted[start] != ABSENT or _is_run(windows, start):
            places[tuple(folded[start : start + _SIZE])].append(start)
    gaps = _gaps(places)
    done: set[int] = set()
    for run, starts in places.items():
        if len(starts) > 1 or counted[starts[0]] > 0:
            continue
        for at in range(_SIZE):
            word = starts[0] + at
            usual = gaps.get((at, *run[:at], *run[at + 1 :]))
            if usual is None or word in done or not _is_odd(windows, word, run[at], usual[at]):
                continue
            done.add(word)
            yield Odd(word, usual[at], usual, len(places[usual]))


def _gaps(places: dict[_Run, list[int]]) -> dict[tuple[object, ...], _Run]:
    """The usual phrases of a text by what is left of them without one syllable."""
    gaps: dict[tuple[object, ...], _Run] = {}
    for run, starts in places.items():
        if len(starts) >= OFTEN:
            for at in range(_SIZE):
                gaps[at, *run[:at], *run[at + 1 :]] = run
    return gaps


def _is_run(windows: Windows, start: int) -> bool:
    """Whether nothing but white space stands in the three words from ``start`` on, which the counts
    do not know as words."""
    return set(windows.stream.edges[start + 1 : start + _SIZE]) == {NONE}


def _is_odd(windows: Windows, word: int, written: str, usual: str) -> bool:
    stream, known = windows.stream, windows.counts
    if not (is_syllable(written) and is_syllable(usual)) or cost(written, usual) > FARTHEST:
        return False
    if len(written) < _SHORTEST or is_name(windows, word) or _is_numeral(windows, word):
        return False
    own = stream.ids[word]
    before, behind = stream.left(word, 1), stream.right(word, 1)
    pairs = [(*before, own)] * bool(before) + [(own, *behind)] * bool(behind)
    return all(known.of(*pair) < _SEEN for pair in pairs)


def _is_numeral(windows: Windows, word: int) -> bool:
    """Whether a word stands in capitals alone, as a Roman numeral or an abbreviation does."""
    written = windows.stream.words.written
    beside = written[max(0, word - 1) : word] + written[word + 1 : word + 2]
    capitals = shape(written[word]) is Shape.CAPITALS
    return capitals and not any(shape(other) is Shape.CAPITALS for other in beside)

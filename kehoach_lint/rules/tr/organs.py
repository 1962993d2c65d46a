"""Names of organisations and laws in a text: those written in the right words, and those near one.

A name is looked for from its first and its last two words, one pair of which any single slip leaves
whole, so the effort grows with the text and not with the number of names.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.rules.tr.patterns import Index, Pair, Pattern, mark, patterns
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.syllables import canonical
from kehoach_lint.vietnamese.words import Words, words_of

_FAR, _FAR_IN_SHORT = 1.6, 0.9
"""How far a misspelt syllable may be from the right one, in a name of four or more and of three."""
_SHORT = 3
_FUNCTION_WORDS = frozenset("và của các về ở".split())
_LEVELS = frozenset(("xã", "phường", "huyện", "quận", "tỉnh", "thị", "thành", "cấp", "khóa"))
"""What may follow a name whose last syllable is missing: "Hội đồng nhân xã"."""
_ORDINARY = 99


class Found(NamedTuple):
    """A name in the right words (``pattern.wrong``: in known wrong ones) from word ``first`` on."""

    pattern: Pattern
    first: int

    @property
    def last(self) -> int:
        """Its last word."""
        return self.first + len(self.pattern.words) - 1


class Near(NamedTuple):
    """Words that are a name but for one syllable.

    ``at`` is the syllable of the name that is misspelt, or missing (``missing``); ``cost`` how far
    the written syllable is from it (0 when missing).
    """

    pattern: Pattern
    first: int
    at: int
    missing: bool
    cost: float

    @property
    def last(self) -> int:
        """Its last word in the text."""
        return self.first + len(self.pattern.words) - 1 - self.missing


class Organs(NamedTuple):
    """What was found in a text, each in reading order and none overlapping another of its kind."""

    found: tuple[Found, ...]
    near: tuple[Near, ...]


@lru_cache(maxsize=2)
def organs_of(text: str) -> Organs:
    """The names of organisations and laws in a text (the last two texts are remembered)."""
    words = words_of(text)
    pairs = list(zip(words.folded, words.folded[1:], strict=False))
    cover = [0] * len(words.folded)
    found = tuple(_exact(words, pairs, cover))
    near = sorted(_all_near(words, pairs, cover), key=_rank)
    taken: set[int] = set()
    kept = []
    for candidate in near:
        place = range(candidate.first, candidate.last + 1)
        if taken.isdisjoint(place):
            taken.update(place)
            kept.append(candidate)
    kept.sort(key=lambda candidate: candidate.first)
    return Organs(found, tuple(kept))


def _rank(near: Near) -> tuple[int, bool, float]:
    return -len(near.pattern.words), near.missing, near.cost


def _exact(words: Words, pairs: list[Pair], cover: list[int]) -> Iterator[Found]:
    """Names in their right words, the longest at each place; ``cover`` is told where they are."""
    index, ordinary = patterns().exact, patterns().ordinary
    folded = words.folded
    free = 0
    for first, pair in enumerate(pairs):
        for phrase in ordinary.get(pair, ()):
            if tuple(folded[first : first + len(phrase)]) == phrase:
                cover[first : first + len(phrase)] = [_ORDINARY] * len(phrase)
        for pattern in index.get(pair, ()):
            end = first + len(pattern.words)
            if tuple(folded[first:end]) == pattern.words and _marks_fit(words, pattern, first):
                cover[first:end] = [max(old, end - first) for old in cover[first:end]]
                if first >= free:
                    free = end
                    yield Found(pattern, first)
                break


def _marks_fit(words: Words, pattern: Pattern, first: int) -> bool:
    gaps = words.gaps[first : first + len(pattern.marks)]
    return all(mark(gap) in marks for gap, marks in zip(gaps, pattern.marks, strict=True))


def _all_near(words: Words, pairs: list[Pair], cover: list[int]) -> Iterator[Near]:
    index = patterns()
    yield from _near_from(words, pairs, cover, index.head, 0)
    yield from _near_from(words, pairs, cover, index.tail, -2)
    outer = list(zip(words.folded, words.folded[2:], strict=False))
    yield from _near_from(words, outer, cover, index.outer, 0)


def _near_from(
    words: Words, pairs: list[Pair], cover: list[int], index: Index, place: int
) -> Iterator[Near]:
    """Names near the ones that have a pair of the text at ``place`` (0 their head, -2 their end)."""
    for at, pair in enumerate(pairs):
        for pattern in index.get(pair, ()):
            length = len(pattern.words)
            if cover[at] >= length and cover[at + 1] >= length:
                continue
            first = at if place == 0 else at + 2 - length
            near = _substituted(words, pattern, first) or _shortened(
                words, pattern, first if place == 0 else first + 1
            )
            if near and not cover[near.first + near.at - near.missing] and _fits(words, near):
                yield near

"""The syllables somebody may have meant who wrote another one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.counts import UNKNOWN, Counts, counts
from kehoach_lint.vietnamese.syllables import is_syllable, skeleton

FARTHEST = 1.6
"""The highest cost (``closeness.cost``) of a neighbour: two small slips."""
ATTESTED = 50
"""How often a syllable must have been counted to be proposed; the vocabulary counts less."""

_ONSETS = (("tr", "ch"), ("ch", "tr"), ("gi", "d"), ("d", "gi"), ("gi", "r"), ("r", "gi"),
           ("ngh", "ng"), ("qu", "c"))  # fmt: skip
_CODAS = (("ng", "n"), ("n", "ng"), ("nh", "n"), ("n", "nh"), ("c", "t"), ("t", "c"), ("ch", "t"),
          ("t", "ch"), ("ch", "c"))  # fmt: skip


class Neighbour(NamedTuple):
    """A syllable by its id, and the cost of writing the other one for it."""

    id: int
    cost: float


class Lookup(NamedTuple):
    """Syllables by skeleton, and skeletons by what is left when one letter is taken out."""

    syllables: Mapping[str, list[str]]
    shortened: Mapping[str, set[str]]

    @classmethod
    def of(cls, syllables: Iterable[str]) -> Lookup:
        """The lookup of some canonical syllables."""
        by_skeleton: dict[str, list[str]] = defaultdict(list)
        for syllable in syllables:
            by_skeleton[skeleton(syllable)].append(syllable)
        shortened: dict[str, set[str]] = defaultdict(set)
        for letters in by_skeleton:
            for short in _shortened(letters):
                shortened[short].add(letters)
        return cls(dict(by_skeleton), dict(shortened))

    def near(self, word: str) -> list[tuple[str, float]]:
        """The syllables near a canonical word with their costs, the nearest first."""
        found = []
        for letters in self._skeletons(skeleton(word)):
            for syllable in self.syllables.get(letters, ()):
                price = cost(word, syllable) if syllable != word else FARTHEST + 1
                if price <= FARTHEST:
                    found.append((syllable, price))
        return sorted(found, key=lambda pair: (pair[1], pair[0]))

    def _skeletons(self, letters: str) -> set[str]:
        near = {letters}
        for short in _shortened(letters):
            near |= self.shortened.get(short, set())
        for old, new in _ONSETS:
            if letters.startswith(old):
                near.add(new + letters[len(old) :])
        for old, new in _CODAS:
            if letters.endswith(old):
                near.add(letters[: -len(old)] + new)
        return near


def _shortened(letters: str) -> Iterator[str]:
    yield letters
    for place in range(len(letters)):
        yield letters[:place] + letters[place + 1 :]


@cache
def _lookup() -> Lookup:
    known = counts()
    return Lookup.of(
        syllable
        for syllable, number in zip(known.syllables, known.single, strict=True)
        if number >= ATTESTED and is_syllable(syllable)
    )


def neighbours_between(
    known: Counts, syllable: int, left: int, right: int, farthest: float
) -> Iterator[tuple[Neighbour, int, int]]:
    """The neighbours of a syllable, up to a cost, that were counted beside one of two others
    (UNKNOWN: none there), with the indexes of the pair before and behind.

    ``Level.find`` written out, as most of the time goes here.
    """
    near, first, last = known.near, known.pairs.first, known.pairs.last
    begin, end = (first[left], first[left + 1]) if left >= 0 else (0, 0)
    nearest = near.first[syllable]
    last_one = bisect_right(near.codes, 100 * farthest, nearest, near.first[syllable + 1])
    for at in range(nearest, last_one):
        other = near.last[at]
        before = bisect_left(last, other, begin, end)
        if before >= end or last[before] != other:
            before = UNKNOWN
        behind = UNKNOWN
        if right >= 0:
            stop = first[other + 1]
            behind = bisect_left(last, right, first[other], stop)
            if behind >= stop or last[behind] != right:
                behind = UNKNOWN
        if before >= 0 or behind >= 0:
            yield Neighbour(other, near.codes[at] / 100), before, behind


@lru_cache(maxsize=1024)
def neighbours_of_word(word: str) -> tuple[Neighbour, ...]:
    """The neighbours of any word in small letters, the nearest first."""
    ids = counts().ids
    return tuple(Neighbour(ids[other], price) for other, price in _lookup().near(word))

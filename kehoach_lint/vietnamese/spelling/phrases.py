"""Fixed phrases with one thing wrong in them: a syllable, its absence, the order of two.

A phrase is looked for from the pairs of syllables it has, so that the effort grows with the text
and not with the number of phrases; every pair that one mistake leaves whole leads to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from kehoach_lint.vietnamese.syllables import skeleton

LONGEST = 12
"""Phrases of more syllables are cut to this many."""
SHORTEST_MISSING = 4
"""The fewest syllables of a phrase one of which may be missed."""
_LONGEST_BARE = 3
"""Only phrases of so many syllables are looked for without their marks."""
_NONE: frozenset[int] = frozenset()
FUNCTION_WORDS = frozenset(
    ("và", "của", "các", "với", "cho", "về", "là", "có", "để", "được", "những", "trong", "tại",
     "theo", "do", "từ", "sự", "việc")
)  # fmt: skip
"""Words that are left out of phrases at will: their absence says nothing."""

Syllables = tuple[str, ...]


class Phrase(NamedTuple):
    """A fixed phrase: as it is written, its canonical syllables, and whether it is closed (no other
    word can stand in the place of one of its own)."""

    text: str
    syllables: Syllables
    closed: bool


class Flaw(StrEnum):
    """What is wrong with a phrase as it stands in a text."""

    WORD = "word"
    """One syllable is another one."""
    TWO = "two"
    """Two syllables lost their marks."""
    MISSING = "missing"
    """One syllable is not there."""
    SWAPPED = "swapped"
    """Two syllables changed places."""


class Flawed(NamedTuple):
    """A phrase that begins at word ``first`` of a text but for a flaw at its syllable ``at``."""

    phrase: Phrase
    flaw: Flaw
    first: int
    at: int

    @property
    def last(self) -> int:
        """The last word of the text that belongs to it."""
        return self.first + len(self.phrase.syllables) - 1 - (self.flaw is Flaw.MISSING)

    @property
    def word(self) -> int:
        """The word of the text at which the flaw is (behind which a missing one belongs)."""
        return self.first + self.at - (self.flaw is Flaw.MISSING)


Places = Sequence[tuple[Phrase, int]]
"""Phrases, and at which of their syllables."""
_NOWHERE: Mapping[str, Places] = MappingProxyType({})


class Pairs(dict[str, Mapping[str, Places]]):
    """Where phrases have two syllables, by the first and then the second of them.

    The pairs of a syllable are made when it is first asked for: a text has a few hundred of the
    pairs there are.
    """

    def __init__(self, places: Mapping[str, Places], step: int) -> None:
        """``places`` has the phrases by each of their syllables; the second syllable of a pair is
        ``step`` behind the first."""
        super().__init__()
        self._places, self._step = places, step

    def __missing__(self, first: str) -> Mapping[str, Places]:
        """The pairs that begin with a syllable, none for one that is in no phrase."""
        if first not in self._places:
            return _NOWHERE
        found: dict[str, list[tuple[Phrase, int]]] = defaultdict(list)
        for phrase, at in self._places[first]:
            behind = at + self._step
            if behind < min(len(phrase.syllables), LONGEST):
                found[phrase.syllables[behind]].append((phrase, at))
        self[first] = dict(found)
        return self[first]


class PhraseIndex(NamedTuple):
    """Phrases by pairs of their syllables: those side by side, and those two apart; the short ones
    by their syllables without marks."""

    exact: Mapping[Syllables, Phrase]
    beside: Pairs
    apart: Pairs
    bare: Mapping[Syllables, list[Phrase]]

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> PhraseIndex:
        """The index of some phrases; of equal ones the first counts."""
        known: dict[Syllables, Phrase] = {}
        for phrase in phrases:
            known.setdefault(phrase.syllables[:LONGEST], phrase)
        places: dict[str, list[tuple[Phrase, int]]] = defaultdict(list)
        bare: dict[Syllables, list[Phrase]] = defaultdict(list)
        for syllables, phrase in known.items():
            for at, syllable in enumerate(syllables):
                places[syllable].append((phrase, at))
            if len(syllables) <= _LONGEST_BARE:
                bare[tuple(map(skeleton, syllables))].append(phrase)
        return cls(known, Pairs(places, 1), Pairs(places, 2), dict(bare))

    def flawed(self, text: Sequence[str], at: int) -> Iterator[Flawed]:
        """The phrases that hold but for a wrong syllable at word ``at`` of a text of canonical
        syllables, or two from there on; sentences are not told apart."""
        yield from self._word(text, at)
        yield from self._marks(text, at)

    def broken(self, text: Sequence[str], at: int) -> Iterator[Flawed]:
        """The phrases that hold but for a syllable missing behind word ``at``, or for that word and
        the next one in the wrong order."""
        yield from self._missing(text, at)
        yield from self._swapped(text, at)

    def covers(self, text: Sequence[str], first: int, last: int) -> bool:
        """Whether a phrase that holds as it should spans the words ``first`` to ``last``."""
        for start in range(max(0, last - LONGEST + 1), first + 1):
            if start + 1 >= len(text):
                break
            for phrase, place in self.beside[text[start]].get(text[start + 1], ()):
                reach = start + len(phrase.syllables) - 1
                if place == 0 and reach >= last and _holds(phrase, text, start, _NONE):
                    return True
        return False

    def _word(self, text: Sequence[str], at: int) -> Iterator[Flawed]:
        """One syllable replaced: between two others, the first, or the last."""
        ways = (
            (self.apart, at - 1, at + 1, 1),
            (self.beside, at + 1, at + 2, -1),
            (self.beside, at - 2, at - 1, 2),
        )
        for pairs, left, right, shift in ways:
            if left < 0 or right >= len(text):
                continue
            for phrase, place in pairs[text[left]].get(text[right], ()):
                flaw = place + shift
                syllables = phrase.syllables
                if not 0 <= flaw < len(syllables) or syllables[flaw] == text[at]:
                    continue
                if _holds(phrase, text, at - flaw, (flaw,)):
                    yield Flawed(phrase, Flaw.WORD, at - flaw, flaw)

    def _marks(self, text: Sequence[str], at: int) -> Iterator[Flawed]:
        """Two syllables of a short phrase, or one of a pair, without their marks or with others."""
        for size, first in ((2, at - 1), (2, at), (_LONGEST_BARE, at - 1), (_LONGEST_BARE, at)):
            window = tuple(text[max(0, first) : first + size])
            if first < 0 or len(window) < size:
                continue
            for phrase in self.bare.get(tuple(map(skeleton, window)), ()):
                wrong = [k for k in range(size) if window[k] != phrase.syllables[k]]
                if not wrong or first + wrong[0] != at:
                    continue
                if len(wrong) == 1:
                    yield Flawed(phrase, Flaw.WORD, first, wrong[0])
                elif wrong[1:] == [wrong[0] + 1]:
                    yield Flawed(phrase, Flaw.TWO, first, wrong[0])
        yield from self._marks_of_two(text, at)

    def _marks_of_two(self, text: Sequence[str], at: int) -> Iterator[Flawed]:
        """The same for two syllables of a phrase next to two that are right."""
        for first, shift in ((at + 2, -2), (at - 2, 2)):
            if not 0 <= first < len(text) - 1:
                continue
            for phrase, place in self.beside[text[first]].get(text[first + 1], ()):
                flaw = place + shift
                if flaw >= 0 and _loses_marks(phrase, text, at - flaw, flaw):
                    yield Flawed(phrase, Flaw.TWO, at - flaw, flaw)

    def _missing(self, text: Sequence[str], at: int) -> Iterator[Flawed]:
        for phrase, place in self.apart[text[at]].get(text[at + 1], ()):
            missed = place + 1
            first, rest = at - place, phrase.syllables[:missed] + phrase.syllables[missed + 1 :]
            if len(rest) + 1 < SHORTEST_MISSING or phrase.syllables[missed] in FUNCTION_WORDS:
                continue
            if first >= 0 and tuple(text[first : first + len(rest)]) == rest:
                yield Flawed(phrase, Flaw.MISSING, first, missed)

    def _swapped(self, text: Sequence[str], at: int) -> Iterator[Flawed]:
        for phrase, place in self.beside[text[at + 1]].get(text[at], ()):
            both = (place, place + 1)
            if len(phrase.syllables) > 2 and _holds(phrase, text, at - place, both):
                yield Flawed(phrase, Flaw.SWAPPED, at - place, place)


def _holds(phrase: Phrase, text: Sequence[str], first: int, but: Container[int]) -> bool:
    """Whether a phrase stands at word ``first``, whatever stands at the places ``but``."""
    syllables = phrase.syllables
    if first < 0 or first + len(syllables) > len(text):
        return False
    for place, syllable in enumerate(syllables, first):
        if text[place] != syllable and place - first not in but:
            return False
    return True


def _loses_marks(phrase: Phrase, text: Sequence[str], first: int, flaw: int) -> bool:
    """Whether a phrase stands at word ``first`` but for the marks of the syllable ``flaw`` and the
    next one."""
    if flaw + 1 >= len(phrase.syllables) or not _holds(phrase, text, first, (flaw, flaw + 1)):
        return False
    return all(
        text[first + place] != phrase.syllables[place]
        and skeleton(text[first + place]) == skeleton(phrase.syllables[place])
        for place in (flaw, flaw + 1)
    )

"""Fixed phrases that a text has but for one flaw, where the text as written bears nothing out."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import pairwise

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.counts import UNKNOWN
from kehoach_lint.vietnamese.fragments import VOWEL_LETTERS
from kehoach_lint.vietnamese.spelling.doubtful import doubtful
from kehoach_lint.vietnamese.spelling.missing import is_missing
from kehoach_lint.vietnamese.spelling.phrases import Flaw, Flawed, PhraseIndex
from kehoach_lint.vietnamese.spelling.windows import ABSENT, Windows
from kehoach_lint.vietnamese.stream import HARD, NONE
from kehoach_lint.vietnamese.words import split_words

FARTHEST = {2: 0.8, 3: 1.0, 4: 1.6}
"""The highest cost of the slip, by the length of the phrase."""
_FARTHEST_AT_END = 1.0
"""The same for the first and the last syllable, behind or before which another phrase may go on."""
_FARTHEST_IN_LONG = 1.6
_CLOSED_FROM = 4
"""Inside a closed phrase of this length or more any other syllable is wrong."""
_BOTH = 1.9
"""The highest cost of two syllables together."""
_SEEN = 3
"""A run of three with the syllable as written that was counted this often bears it out."""
_USUAL = 60
"""So does a pair counted more often, where hardly any run of three can be had."""
_WORD = 20
"""A pair counted more often is a word by itself: no slip but another name ("Chủ tịch Hiệp hội")."""
_ONE_SLIP = 1.0
"""A syllable that cost more than this from the right one is no slip of it, and may be another word
that was meant."""
_FEW = 30
"""Runs of three counted this often on both sides of a junction may yet hide a missing syllable."""
_ELSEWHERE = 0.1
"""The cost of a missing syllable that the text has nowhere before the same word: "Thường trực ủy"
lacks what other places have, "Đảng ủy" or "Tỉnh ủy"."""
_HABIT = 3
"""A document that has a pair of syllables this often means it, whatever the phrase."""


def flaws_of(windows: Windows, index: PhraseIndex) -> tuple[Flawed, ...]:
    """The flawed phrases of a text, in order, at most one for each word."""
    text = windows.stream.words.folded
    pairs = frozenset(pairwise(text))
    best: dict[int, tuple[int, float, Flawed]] = {}
    for found in _candidates(windows, index):
        price = _price(windows, found, pairs)
        if price is None or not _stands(windows, found):
            continue
        last = found.word + (found.flaw is not Flaw.WORD)
        if index.covers(text, found.word, last):
            continue
        size = len(found.phrase.syllables)
        known = best.get(found.word)
        if known is None or (size, -price) > (known[0], -known[1]):
            best[found.word] = size, price, found
    return _apart([best[word][2] for word in sorted(best)])


def _apart(found: list[Flawed]) -> tuple[Flawed, ...]:
    """The same without phrases that overlap an earlier, longer one at its flaw."""
    kept: list[Flawed] = []
    for flawed in found:
        if kept and kept[-1].word + 1 >= flawed.word and kept[-1].last >= flawed.first:
            if len(kept[-1].phrase.syllables) >= len(flawed.phrase.syllables):
                continue
            kept.pop()
        kept.append(flawed)
    return tuple(kept)


def _candidates(windows: Windows, index: PhraseIndex) -> Iterator[Flawed]:
    """The phrases that are flawed at a doubtful or uncounted word, or at an unseen junction."""
    text, ids = windows.stream.words.folded, windows.stream.ids
    places = set(doubtful(windows))
    places.update(at for at, syllable in enumerate(ids) if syllable == UNKNOWN)
    for at in sorted(places):
        yield from index.flawed(text, at)
    triples = windows.triples.counts
    before = ABSENT
    for at, behind in enumerate(triples[:-1]):
        if min(behind, before) <= _FEW and behind + before > ABSENT * 2:
            yield from index.broken(text, at)
        before = behind


def _price(windows: Windows, found: Flawed, pairs: Container[tuple[str, ...]]) -> float | None:
    """How far the text, which has these ``pairs`` of syllables, is from the phrase, None when too
    far."""
    text, syllables = windows.stream.words.folded, found.phrase.syllables
    if found.flaw is Flaw.SWAPPED:
        return 0.0
    if found.flaw is Flaw.MISSING:
        return 0.0 if syllables[found.at : found.at + 2] in pairs else _ELSEWHERE
    size = len(syllables)
    if found.flaw is Flaw.TWO:
        wrong = [k for k in range(size) if text[found.first + k] != syllables[k]]
        price = sum(cost(text[found.first + k], syllables[k]) for k in wrong)
        return price if price <= _BOTH else None
    price = cost(text[found.word], syllables[found.at])
    farthest = FARTHEST.get(size, _FARTHEST_IN_LONG)
    if found.at in (0, size - 1):
        if windows.stream.ids[found.word] != UNKNOWN:
            farthest = min(farthest, _FARTHEST_AT_END)
    elif found.phrase.closed and size >= _CLOSED_FROM and _is_held(windows, found.word):
        return price
    return price if price <= farthest else None


def _is_held(windows: Windows, word: int) -> bool:
    """Whether only white space separates a word from both its neighbours."""
    return windows.stream.edges[word : word + 2] == [NONE, NONE]


def _stands(windows: Windows, found: Flawed) -> bool:
    """Whether the words of a phrase belong together and the text bears out none of what is odd."""
    edges = windows.stream.edges[found.first + 1 : found.last + 1]
    if HARD in edges or _is_name(windows, found) or _hangs_loose(found, edges):
        return False
    if found.flaw is Flaw.MISSING:
        return is_missing(windows, found)
    if found.flaw is Flaw.SWAPPED:
        return _unseen_junction(windows, found.word)
    if _is_other_word(windows, found) or _is_abbreviation(windows, found.word):
        return False
    size = len(found.phrase.syllables)
    return all(_unseen(windows, word, size) for word in _wrong(windows, found))


def _hangs_loose(found: Flawed, edges: list[int]) -> bool:
    """Whether a comma cuts off the first or last syllable that is wrong."""
    if found.flaw is not Flaw.WORD or found.at not in (0, len(found.phrase.syllables) - 1):
        return False
    return edges[0 if found.at == 0 else -1] != NONE


def _is_other_word(windows: Windows, found: Flawed) -> bool:
    """Whether a syllable that does not look like the right one makes a word with one beside it."""
    word, ids = found.word, windows.stream.ids
    if found.flaw is not Flaw.WORD or ids[word] == UNKNOWN:
        return False
    if cost(windows.stream.words.folded[word], found.phrase.syllables[found.at]) <= _ONE_SLIP:
        return False
    pairs = windows.pairs.counts
    before, behind = pairs[word - 1] if word else ABSENT, pairs[word]
    return (
        behind > _WORD
        or (before > _WORD and behind > 0)
        or any(
            _times(ids, first) >= _HABIT for first in (word - 1, word) if 0 <= first < len(ids) - 1
        )
    )


def _is_abbreviation(windows: Windows, word: int) -> bool:
    """Whether a word is in capitals, has no vowel, and so is no misspelt word: SV, HS, GV."""
    written = windows.stream.words.written[word]
    return shape(written) is Shape.CAPITALS and VOWEL_LETTERS.isdisjoint(written.lower())


def _times(ids: list[int], first: int) -> int:
    """How often a text has the pair that begins at a word."""
    pair = ids[first], ids[first + 1]
    return sum(both == pair for both in pairwise(ids))


def _wrong(windows: Windows, found: Flawed) -> list[int]:
    """The words of the text that differ from the phrase."""
    text = windows.stream.words.folded
    syllables = enumerate(found.phrase.syllables, found.first)
    return [word for word, syllable in syllables if text[word] != syllable]


def _is_name(windows: Windows, found: Flawed) -> bool:
    """Whether an odd word, or the one before what is missing, has a capital in running text that
    the phrase does not have there."""
    written = windows.stream.words.written
    if written[found.first][:1].isupper():
        return False
    right = split_words(found.phrase.text).written
    last = found.word + (found.flaw in (Flaw.TWO, Flaw.SWAPPED))
    return any(
        written[word][:1].isupper() and not right[word - found.first][:1].isupper()
        for word in range(found.word, last + 1)
    )


def _unseen(windows: Windows, word: int, size: int) -> bool:
    """Whether nothing bears out a word as written."""
    triples = windows.triples.most(word, 3)
    if triples >= _SEEN:
        return False
    edges = windows.stream.edges
    pairs = windows.pairs.counts
    left = pairs[word - 1] if edges[word] == NONE else ABSENT
    right = pairs[word] if edges[word + 1] == NONE else ABSENT
    return max(left, right) <= _USUAL or (triples == 0 and size >= _CLOSED_FROM)


def _unseen_junction(windows: Windows, word: int) -> bool:
    """Whether a word was never counted before the next one together with a third."""
    found = windows.triples.counts[max(0, word - 1) : word + 1]
    seen = [number for number in found if number != ABSENT]
    return bool(seen) and max(seen) == 0

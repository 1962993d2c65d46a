"""Fixed phrases that a text has but for one flaw, where the text as written bears nothing out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.counts import UNKNOWN
from kehoach_lint.vietnamese.spelling.doubtful import doubtful
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
_FREE = 0.5
_PAIR = 2
_ONE_SLIP = 1.0
_ONE_WORD = 200
"""A pair counted this often is one word."""
_PAIRED = 2
"""When one syllable of a phrase is all there is on one side of what is missing, the two beside it
must hardly ever have been counted side by side."""
_OUTWEIGHED = 30
"""How many times more often the words must have been counted with the missing one."""
_HALF = 10
"""The same in a longer phrase, when one of the two runs at the gap was never counted."""
_RUN = 4
_HABIT = 3
"""So is a pair that the document has this often."""


def flaws_of(windows: Windows, index: PhraseIndex) -> tuple[Flawed, ...]:
    """The flawed phrases of a text, in order, at most one for each word."""
    text = windows.stream.words.folded
    best: dict[int, tuple[int, float, Flawed]] = {}
    for found in _candidates(windows, index):
        price = _price(windows, found)
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
        if min(behind, before) <= 0 and behind + before > ABSENT * 2:
            yield from index.broken(text, at)
        before = behind


def _price(windows: Windows, found: Flawed) -> float | None:
    """How far the text is from the phrase, None when too far."""
    text, syllables = windows.stream.words.folded, found.phrase.syllables
    if found.flaw in (Flaw.MISSING, Flaw.SWAPPED):
        return 0.0
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
        gap = edges[found.word - found.first]
        if gap != NONE or _is_free(windows, found) or _goes_on(windows, found):
            return False
        return _unseen_junction(windows, found.word) or _outweighed(windows, found)
    if found.flaw is Flaw.SWAPPED:
        return _unseen_junction(windows, found.word)
    if _is_other_word(windows, found):
        return False
    size = len(found.phrase.syllables)
    return all(_unseen(windows, word, size) for word in _wrong(windows, found))


def _hangs_loose(found: Flawed, edges: list[int]) -> bool:
    """Whether a comma cuts off the first or last syllable that is wrong."""
    if found.flaw is not Flaw.WORD or found.at not in (0, len(found.phrase.syllables) - 1):
        return False
    return edges[0 if found.at == 0 else -1] != NONE


def _goes_on(windows: Windows, found: Flawed) -> bool:
    """Whether the one syllable of a phrase behind what is missing, or before it, rather belongs to
    the words that stand beside the phrase ("trật tự | thị trường")."""
    known, ids, edges = windows.counts, windows.stream.ids, windows.stream.edges
    missed = known.ids.get(found.phrase.syllables[found.at], UNKNOWN)
    word = found.word
    if found.at == len(found.phrase.syllables) - 2 and edges[found.last + 1] == NONE:
        outside, inside = (ids[found.last], ids[found.last + 1]), (ids[word - 1], ids[word])
        if not _often(known.of(*outside), known.of(missed, *outside)):
            return False
        stands = _often(known.of(*inside), known.of(*inside, missed))
        return stands or known.of(*outside) >= _ONE_WORD
    if found.at == 1 and edges[found.first] == NONE:
        outside, inside = (ids[found.first - 1], ids[found.first]), (ids[word + 1], ids[word + 2])
        return _often(known.of(*outside), known.of(*outside, missed)) and _often(
            known.of(*inside), known.of(missed, *inside)
        )
    return False


def _outweighed(windows: Windows, found: Flawed) -> bool:
    """Whether the words around a missing one were counted together far less often than with it,
    and never in a run of four."""
    known, at = windows.counts, found.at
    if at in (1, len(found.phrase.syllables) - 2) and windows.pairs.counts[found.word] > _PAIRED:
        return False
    junction = windows.triples.counts[max(0, found.word - 1) : found.word + 1]
    if windows.quads.most(found.word, _RUN) > 0 and windows.quads.most(found.word + 1, _RUN) > 0:
        return False
    right = known.named(*found.phrase.syllables[at - 1 : at + 2])
    half = min(junction) <= 0 and len(found.phrase.syllables) > _CLOSED_FROM
    return max(junction) * (_HALF if half else _OUTWEIGHED) <= right


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


def _times(ids: list[int], first: int) -> int:
    """How often a text has the pair that begins at a word."""
    pair = ids[first], ids[first + 1]
    return sum(both == pair for both in pairwise(ids))


def _is_free(windows: Windows, found: Flawed) -> bool:
    """Whether the words around a missing one need it not: those before it ("trị an", "Đảng ủy") and
    those behind it are often counted together without it."""
    stream, known = windows.stream, windows.counts
    word, missed = found.word, found.phrase.syllables[found.at]
    left, right = stream.left(word, 1), stream.right(word, 2)
    meant = known.ids.get(missed, UNKNOWN)
    if not left or len(right) < _PAIR:
        return False
    before, behind = (left[-1], stream.ids[word]), (right[0], right[1])
    return _often(known.of(*before), known.of(*before, meant)) and _often(
        known.of(*behind), known.of(meant, *behind)
    )


def _often(pair: int, held: int) -> bool:
    """Whether a pair is a word and mostly stands without the third one it is ``held`` by."""
    return pair - held >= _WORD and pair - held > _FREE * pair


def _wrong(windows: Windows, found: Flawed) -> list[int]:
    """The words of the text that differ from the phrase."""
    text = windows.stream.words.folded
    syllables = enumerate(found.phrase.syllables, found.first)
    return [word for word, syllable in syllables if text[word] != syllable]


def _is_name(windows: Windows, found: Flawed) -> bool:
    """Whether an odd word has a capital in running text that the phrase does not have there."""
    written = windows.stream.words.written
    if written[found.first][:1].isupper():
        return False
    right = split_words(found.phrase.text).written
    last = found.word + (found.flaw is not Flaw.WORD)
    for word in range(found.word, last + 1):
        place = word - found.first + (found.flaw is Flaw.MISSING and word > found.word)
        if written[word][:1].isupper() and not right[place][:1].isupper():
            return True
    return False


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

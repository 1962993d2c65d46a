"""Which syllable stood where letters were lost: the one that fits its neighbours best.

A first round tells which letters the text lost; in a second one these count for more. What comes
out is good enough to name the letters and to know which words are damaged, not to write text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from kehoach_lint.vietnamese.counts import UNKNOWN, counts
from kehoach_lint.vietnamese.fragments import Fragment, mended, used_syllables
from kehoach_lint.vietnamese.words import Words

_ENDS = frozenset(("i", "o", "y", "u", "n", "m", "t", "c", "p", "ng", "nh", "ch"))
"""Ends of syllables that stand alone when the letter before them is lost: "th i độ"."""
_LONGEST_REST = 4
_LEFT_ALONE = 9.0
"""What it costs to leave the other half of a word without an explanation."""
_TRUST = 2.0
_RARE = 0.002
_UNSEEN = 0.3
"""Stands for the count of a pair that was never counted."""


class Guess(NamedTuple):
    """The words ``first`` to ``last`` of a text are one damaged word that lost ``letter`` ('' for
    none: the word is whole)."""

    first: int
    last: int
    letter: str


class _Reading(NamedTuple):
    syllable: str
    letter: str
    size: int


def guesses(words: Words, fragments: Sequence[Fragment]) -> list[Guess]:
    """What each fragment stands for, in order; those without any reading stand for themselves."""
    first = _round(words, fragments, None)
    found = Counter(guess.letter for guess in first if guess.letter)
    total = found.total() or 1
    return _round(words, fragments, {letter: n / total for letter, n in found.items()})


def _round(
    words: Words, fragments: Sequence[Fragment], lost: Mapping[str, float] | None
) -> list[Guess]:
    bare = {piece.word for piece in fragments}
    ids = _ids(words, bare)
    found: list[Guess] = []
    taken = -1
    for piece in fragments:
        if piece.word <= taken:
            continue
        best = max(
            ((_fit(ids, piece.word, one, bare, lost), one) for one in _readings(words, piece)),
            default=(0.0, _Reading("", "", 1)),
        )[1]
        taken = piece.word + best.size - 1
        if best.syllable:
            ids[piece.word : taken + 1] = [counts().ids[best.syllable]] * best.size
        if best.letter or not best.syllable:
            found.append(Guess(piece.word, taken, best.letter))
    return found


def _ids(words: Words, bare: set[int]) -> list[int]:
    """The ids of the words, UNKNOWN for fragments."""
    known = counts().ids
    return [
        UNKNOWN if index in bare else known.get(word, UNKNOWN)
        for index, word in enumerate(words.folded)
    ]


def _readings(words: Words, piece: Fragment) -> Iterator[_Reading]:
    folded = words.folded[piece.word]
    if not piece.onset:
        yield from (_Reading(form, letter, 1) for form, letter in mended("", folded))
        if folded in used_syllables():
            yield _Reading(folded, "", 1)
        return
    yield from (_Reading(form, letter, 1) for form, letter in mended(folded, ""))
    if piece.word + 1 == len(words.folded) or not words.adjoin(piece.word):
        return
    rest = words.folded[piece.word + 1]
    if len(rest) <= _LONGEST_REST and (rest in _ENDS or rest not in used_syllables()):
        yield from (_Reading(form, letter, 2) for form, letter in mended(folded, rest))


def _fit(
    ids: Sequence[int],
    index: int,
    reading: _Reading,
    bare: set[int],
    lost: Mapping[str, float] | None,
) -> float:
    """How well a reading stands among its neighbours: the log of P(left, it) P(it, right) / P(it),
    and how likely its letter is lost."""
    known = counts()
    written = known.ids[reading.syllable]
    behind = index + reading.size
    left = ids[index - 1] if index else UNKNOWN
    right = ids[behind] if behind < len(ids) else UNKNOWN
    alone = max(known.of(written), 1)
    before = known.of(left, written) if left >= 0 else alone / known.total
    after = known.of(written, right) if right >= 0 else alone / known.total
    both = known.of(left, written, right) if min(left, right) >= 0 else 0
    fit = log(_UNSEEN + before) + log(_UNSEEN + after) + log(1 + both) - log(alone)
    if reading.size == 1 and behind in bare:
        fit -= _LEFT_ALONE
    if lost is not None and reading.letter:
        fit += _TRUST * log(_RARE + lost.get(reading.letter, 0.0))
    return fit

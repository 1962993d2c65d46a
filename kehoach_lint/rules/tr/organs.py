"""Names of organisations and laws in a text: those written in the right words, and those near one.

A name is looked for from its first and its last two words, one pair of which any single slip leaves
whole, so the effort grows with the text and not with the number of names.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.resources import last_per_data
from kehoach_lint.rules.tr.patterns import Index, Pair, Pattern, mark, patterns
from kehoach_lint.rulesets.organisations import names
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.syllables import canonical
from kehoach_lint.vietnamese.words import Words, words_of

_FAR, _FAR_IN_SHORT = 1.6, 0.9
"""How far a misspelt syllable may be from the right one, in a name of four or more and of three."""
_SHORT = 3
_FUNCTION_WORDS = frozenset(("và", "của", "các", "về", "ở"))
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
    the written syllable is from it (0 when missing). ``level`` tells that the name is known by the
    level of the organ behind it ("Hội đồng nhân xã").
    """

    pattern: Pattern
    first: int
    at: int
    missing: bool
    cost: float
    level: bool = False

    @property
    def last(self) -> int:
        """Its last word in the text."""
        return self.first + len(self.pattern.words) - 1 - self.missing


class Organs(NamedTuple):
    """What was found in a text, each in reading order and none overlapping another of its kind."""

    found: tuple[Found, ...]
    near: tuple[Near, ...]


@last_per_data(2)
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
    """The shortest name around a slip first: so all places of one slip are alike."""
    return len(near.pattern.words), near.missing, near.cost


def _exact(words: Words, pairs: list[Pair], cover: list[int]) -> Iterator[Found]:
    """Names in their right words, the longest at each place; ``cover`` is told where they are."""
    index, ordinary = patterns().exact, patterns().ordinary
    folded = words.folded
    for first in [place for place, pair in enumerate(pairs) if pair in ordinary]:
        for phrase in ordinary[pairs[first]]:
            if tuple(folded[first : first + len(phrase)]) == phrase:
                cover[first : first + len(phrase)] = [_ORDINARY] * len(phrase)
    free = 0
    for first in [place for place, pair in enumerate(pairs) if pair in index]:
        for pattern in index[pairs[first]]:
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
    for at, pattern in _hits(pairs, index.head, cover):
        yield from _verified(words, pattern, at, at, cover)
    for at, pattern in _hits(pairs, index.tail, cover):
        if _plausible(words, pattern.words, at):
            first = at + 2 - len(pattern.words)
            yield from _verified(words, pattern, first, first + 1, cover)
    outer = list(zip(words.folded, words.folded[2:], strict=False))
    for at, pattern in _hits(outer, index.outer, cover):
        yield from _verified(words, pattern, at, at, cover)


def _hits(pairs: list[Pair], index: Index, cover: list[int]) -> Iterator[tuple[int, Pattern]]:
    """Where a pair of the text is one of a name, but for places inside a name as long as it."""
    for at in [place for place, pair in enumerate(pairs) if pair in index]:
        covered = min(cover[at], cover[at + 1])
        for pattern in index[pairs[at]]:
            if covered < len(pattern.words):
                yield at, pattern


def _plausible(words: Words, expected: tuple[str, ...], at: int) -> bool:
    """Whether what stands before the last two words can be the rest of a name with one slip.

    Only a sieve: it spares taking a closer look at every "nhân dân" and "Việt Nam". A slip behind
    the first two words is found from these.
    """
    if at == 0:
        return False
    before = words.folded[at - 1]
    if len(expected) == _SHORT:
        return words.written[at - 1][0].isupper()
    if len(expected) > _SHORT + 1:
        return before == expected[-3]
    return before in expected[:2] or (at > 1 and words.folded[at - 2] == expected[0])


def _verified(
    words: Words, pattern: Pattern, first: int, first_if_short: int, cover: list[int]
) -> Iterator[Near]:
    near = _substituted(words, pattern, first) or _shortened(words, pattern, first_if_short)
    if near and not _covered(near, cover) and _meant(words, near):
        yield near


def _covered(near: Near, cover: list[int]) -> bool:
    """Whether what is wrong lies inside a name or phrase that is right as it is."""
    place = near.first + near.at
    if not near.missing:
        return bool(cover[place])
    return bool(cover[place - 1]) and (place > near.last or bool(cover[place]))


def _substituted(words: Words, pattern: Pattern, first: int) -> Near | None:
    """The pattern from word ``first`` on with one syllable misspelt, else None."""
    folded, expected = words.folded, pattern.words
    if first < 0 or first + len(expected) > len(folded):
        return None
    wrong = [index for index, word in enumerate(expected) if folded[first + index] != word]
    if len(wrong) != 1 or not _marks_fit(words, pattern, first):
        return None
    at = wrong[0]
    if len(folded[first + at]) == 1 and len(expected[at]) > 1:
        return None
    far = cost(canonical(folded[first + at]), canonical(expected[at]))
    limit = _FAR_IN_SHORT if len(expected) == _SHORT else _FAR
    return Near(pattern, first, at, missing=False, cost=far) if 0 < far <= limit else None


def _shortened(words: Words, pattern: Pattern, first: int) -> Near | None:
    """The pattern from word ``first`` on with one syllable missing, else None.

    The first syllable is never missed: what is left would be too little of a name. So it is when
    less than two syllables follow the gap, unless the level of an organ comes next.
    """
    expected = pattern.words
    length = len(expected) - 1
    found = tuple(words.folded[max(first, 0) : first + length])
    if length <= _SHORT - 1 or first < 0 or len(found) != length:
        return None
    at = next((index for index in range(length) if found[index] != expected[index]), length)
    if at == 0 or found[at:] != expected[at + 1 :] or expected[at] in _FUNCTION_WORDS:
        return None
    last = first + length - 1
    level = length - at < 2
    if level and not _level_follows(words, last):
        return None
    behind = [mark(gap) for gap in words.gaps[first:last]]
    allowed = [*pattern.marks[: at - 1], frozenset({"", ",", "-"}), *pattern.marks[at + 1 :]]
    if not all(one in marks for one, marks in zip(behind, allowed, strict=False)):
        return None
    return Near(pattern, first, at, missing=True, cost=0.0, level=level)


def _level_follows(words: Words, last: int) -> bool:
    following = last + 1
    return (
        following < len(words.folded) and words.adjoin(last) and words.folded[following] in _LEVELS
    )


def _meant(words: Words, near: Near) -> bool:
    """Whether the words are meant as a name: a capital in front where they are few."""
    form = shape(words.written[near.first])
    if near.missing:
        return form is not Shape.SMALL
    if len(near.pattern.words) == _SHORT:
        return form is Shape.TITLE
    return form is not Shape.SMALL or not another_word(words, near.first)


def another_word(words: Words, first: int) -> bool:
    """Whether the word before makes the first word of a name another word: "pháp luật"."""
    before = names().not_after.get(words.folded[first], frozenset())
    return first > 0 and words.folded[first - 1] in before and words.adjoin(first - 1)

"""Which paragraph of one document answers which of another, whatever was moved or reworded.

Words are compared folded and every number as one sign, so that a paragraph of which only dates and
figures were changed is the same. First come the paragraphs that are the same word for word; the
others are paired, each with the one it shares most pairs of neighbouring words with. Those of
sections whose headings are alike go before equals. Rare pairs of words are looked up in an index,
so that the work grows with the text and not with its square.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Other
from kehoach_lint.vietnamese.folding import fold_letters

NUMBER = "#"
"""What stands for every number among the words."""
LEAST = 0.5
"""The closeness from which on two paragraphs answer one another."""

_WORD = late(r"\d+|[^\W\d_]+")
_FEWEST = 3
_COMMON = 40
_CANDIDATES = 4
_SAME_SECTION = 0.05

Words = tuple[str, ...]
_Pairs = frozenset[tuple[str, str]]


class Match(NamedTuple):
    """A paragraph and the one of the other document that answers it; ``closeness`` up to 1."""

    new: Span
    old: Span
    closeness: float


class _Text(NamedTuple):
    """The paragraphs of a document, their words, and the words of the heading they stand under."""

    spans: tuple[Span, ...]
    words: tuple[Words, ...]
    headings: tuple[Words, ...]


def words_of(text: str) -> Words:
    """The words of a text as they are compared."""
    return _masked(fold_letters(text))


def closeness(one: Words, two: Words) -> float:
    """How much two runs of words have in common, from 0 to 1 (the measure of Dice over pairs of
    neighbours)."""
    return 1.0 if one == two else _dice(_pairs(one), _pairs(two))


def matches(draft: Draft, plan: Plan, other: Other) -> tuple[Match, ...]:
    """The paragraphs of a document with those of another that answer them, in order."""
    return _matched(_text(draft, plan), _text(other.draft, other.plan))


@lru_cache(maxsize=2)
def _matched(new: _Text, old: _Text) -> tuple[Match, ...]:
    taken = dict(_same(new.words, old.words))
    free = sorted(set(range(len(old.words))) - set(taken.values()))
    found = [Match(new.spans[i], old.spans[j], 1.0) for i, j in taken.items()]
    rest = [i for i in range(len(new.words)) if i not in taken]
    used: set[int] = set()
    ranked = sorted(_candidates(new, old, rest, free), reverse=True)
    for _, share, i, j in ranked:
        if i not in taken and j not in used:
            taken[i] = j
            used.add(j)
            found.append(Match(new.spans[i], old.spans[j], share))
    return tuple(sorted(found))


def _text(draft: Draft, plan: Plan) -> _Text:
    spans = tuple(block.span for block in draft.blocks)
    return _read(draft.text, spans, tuple(section.line.span for section in plan.sections))


@lru_cache(maxsize=4)
def _read(text: str, spans: tuple[Span, ...], sections: tuple[Span, ...]) -> _Text:
    letters = fold_letters(text)
    starts = [span.start for span in sections]
    titles = [(), *(_masked(letters[span.start : span.end]) for span in sections)]
    kept: list[Span] = []
    words: list[Words] = []
    headings: list[Words] = []
    for span in spans:
        found = _masked(letters[span.start : span.end])
        if len(found) >= _FEWEST:
            kept.append(span)
            words.append(found)
            headings.append(titles[bisect_right(starts, span.start)])
    return _Text(tuple(kept), tuple(words), tuple(headings))


def _masked(letters: str) -> Words:
    return tuple(NUMBER if word[0].isdigit() else word for word in _WORD.findall(letters))


def _same(new: Sequence[Words], old: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Paragraphs that are the same word for word, in the order of both."""
    places: dict[Words, list[int]] = {}
    for number in range(len(old) - 1, -1, -1):
        places.setdefault(old[number], []).append(number)
    for number, words in enumerate(new):
        if places.get(words):
            yield number, places[words].pop()


def _candidates(
    new: _Text, old: _Text, rest: Sequence[int], free: Sequence[int]
) -> Iterator[tuple[float, float, int, int]]:
    """Pairs of paragraphs that are close enough: rank, closeness, the two numbers."""
    index: dict[tuple[str, str], list[int]] = {}
    pairs = {number: _pairs(old.words[number]) for number in free}
    for number, counted in pairs.items():
        for pair in counted:
            index.setdefault(pair, []).append(number)
    for number in rest:
        own = _pairs(new.words[number])
        shared: Counter[int] = Counter()
        for pair in own:
            places = index.get(pair, ())
            if len(places) <= _COMMON:
                shared.update(places)
        for place, _ in shared.most_common(_CANDIDATES):
            share = _dice(own, pairs[place])
            if share >= LEAST:
                alike = new.headings[number] == old.headings[place]
                yield share + _SAME_SECTION * alike, share, number, place


def _pairs(words: Words) -> _Pairs:
    return frozenset(pairwise(("", *words, "")))


def _dice(one: _Pairs, two: _Pairs) -> float:
    return 2 * len(one & two) / (len(one) + len(two))

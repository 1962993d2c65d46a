"""The names of ``rulesets/co-quan.yaml`` made ready for finding them in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.organisations import Kind, Organisation, names
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.words import split_words

Pair = tuple[str, str]

_SHORTEST_NEAR = 3
_MARKS = frozenset({",", "-", "&"})
_NONE = "|"
_NO_MARK = frozenset({""})
_ANY_MARK = _MARKS | _NO_MARK


class Form(NamedTuple):
    """One right way to write a name.

    It has its words, also folded, and the marks behind each but the last (see :func:`mark`).
    """

    text: str
    words: tuple[str, ...]
    folded: tuple[str, ...]
    marks: tuple[str, ...]


class Pattern(NamedTuple):
    """A sequence of folded words that is a name, with the right ways to write it.

    ``wrong`` tells that the words are a known wrong name; ``forms`` are then the right ones, of
    other words. ``marks[i]`` are the marks that may stand behind word ``i``.
    """

    organisation: Organisation
    words: tuple[str, ...]
    forms: tuple[Form, ...]
    marks: tuple[frozenset[str], ...]
    wrong: bool = False

    @property
    def right(self) -> Form:
        """The form to propose."""
        return self.forms[0]


Index = Mapping[Pair, Sequence[Pattern]]


class Patterns(NamedTuple):
    """All patterns, the longest first.

    ``exact`` is by the first two words, for finding names as they are; ``head`` and ``tail`` by the
    first and by the last two, ``outer`` by the outer words of a name of three, for finding names
    misspelt. ``ordinary`` are the phrases that are no names, by their first two words.
    """

    exact: Index
    head: Index
    tail: Index
    outer: Index
    ordinary: Mapping[Pair, Sequence[tuple[str, ...]]]


def mark(gap: str) -> str:
    """What stands between two words: '' for white space, "," "-" "&", or "|" for all else."""
    if gap == " ":
        return ""
    if "\n" in gap or not gap:
        return _NONE
    bare = fold(gap)
    return bare if not bare or bare in _MARKS else _NONE


@per_data
def patterns() -> Patterns:
    """The patterns of all names that are not places."""
    exact, head, tail, outer = (defaultdict[Pair, list[Pattern]](list) for _ in range(4))
    for pattern in sorted(_all_patterns(), key=lambda pattern: -len(pattern.words)):
        words = pattern.words
        exact[words[0], words[1]].append(pattern)
        if pattern.wrong or not pattern.organisation.near or len(words) < _SHORTEST_NEAR:
            continue
        head[words[0], words[1]].append(pattern)
        tail[words[-2], words[-1]].append(pattern)
        if len(words) == _SHORTEST_NEAR:
            outer[words[0], words[2]].append(pattern)
    ordinary = defaultdict[Pair, list[tuple[str, ...]]](list)
    for phrase in names().ordinary:
        words = tuple(phrase.split())
        ordinary[words[0], words[1]].append(words)
    return Patterns(exact, head, tail, outer, ordinary)


def _all_patterns() -> Iterator[Pattern]:
    for organisation in names().organisations:
        if organisation.kind is Kind.PLACE:
            continue
        right = [form_of(text) for text in (organisation.name, *organisation.also)]
        wrong = [form_of(text) for text in organisation.wrong]
        known = dict.fromkeys(form.folded for form in right)
        for words in known:
            alike = tuple(form for form in right if form.folded == words)
            seen = [form for form in (*alike, *wrong) if form.folded == words]
            yield Pattern(organisation, words, alike, _marks(seen))
        for form in wrong:
            if form.folded not in known:
                marks = tuple(frozenset({mark}) for mark in form.marks)
                yield Pattern(organisation, form.folded, tuple(right), marks, wrong=True)


def form_of(text: str) -> Form:
    """A name with its words and marks."""
    words = split_words(text)
    marks = tuple(mark(gap) for gap in words.gaps[:-1])
    return Form(text, tuple(words.written), tuple(words.folded), marks)


def _marks(forms: Sequence[Form]) -> tuple[frozenset[str], ...]:
    """Between which words which marks may stand: those of the forms, any where one has a mark."""
    seen = zip(*(form.marks for form in forms), strict=True)
    return tuple(_ANY_MARK if any(marks) else _NO_MARK for marks in seen)

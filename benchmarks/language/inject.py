"""Put errors into drafts: another word for the right one, in the shares of real drafts.

Everything is drawn from a seeded generator, so a run can be repeated. Errors stand ``APART`` words
from one another at least, and none comes twice in a draft: drafts have few of them, and each is to
be judged in sound company.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.language.slips import SHARES, Slip, written_for
from benchmarks.language.texts import places_of, rewritten
from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit
from kehoach_lint.vietnamese.capitals import Shape, shape, title
from kehoach_lint.vietnamese.counts import VOCABULARY, counts
from kehoach_lint.vietnamese.stream import HARD, Stream, stream_of

APART = 6
ATTESTED = VOCABULARY
"""How often a syllable must have been counted to be called a word: that of the vocabulary."""
_TRIES = 200


class Injected(NamedTuple):
    """An error: its kind, the span in the altered text, and the characters that stood there."""

    kind: str
    span: Span
    original: str


class Altered(NamedTuple):
    """A draft with errors in it, and the errors in order."""

    draft: Draft
    errors: tuple[Injected, ...]


class Made(NamedTuple):
    """An error as it is made: its kind, the edit, the first and the last word it replaces."""

    kind: str
    edit: Edit
    first: int
    last: int


Maker = Callable[[int], Made | None]
"""Makes an error at a word, if it can."""


def with_slips(draft: Draft, seed: int, rate: float, spared: Container[int] = ()) -> Altered:
    """The draft with about ``rate`` errors a word that give another word, in the shares of
    ``slips.SHARES``; words with an index in ``spared`` are left as they are."""
    random = Random(f"{seed} {Path(draft.path).name}")  # noqa: S311
    stream = stream_of(draft.text)
    number = round(rate * len(stream.ids))
    kinds = random.choices(list(SHARES), list(SHARES.values()), k=number)
    makers = (partial(_slip, stream, random, kind) for kind in kinds)
    return altered(draft, makers, random, spared)


def altered(
    draft: Draft, makers: Iterable[Maker], random: Random, spared: Container[int]
) -> Altered:
    """The draft with one error of each maker, somewhere; of none where it finds no place."""
    taken = _Taken(len(stream_of(draft.text).ids), spared)
    found = (_somewhere(make, taken, random) for make in makers)
    made = sorted((one for one in found if one), key=lambda one: one.edit.span)
    edits = [one.edit for one in made]
    errors = (
        Injected(one.kind, span, draft.slice(one.edit.span))
        for one, span in zip(made, places_of(edits), strict=True)
    )
    return Altered(rewritten(draft, edits), tuple(errors))


class _Taken:
    """Which words may still be altered, and what was written already: no error comes twice, for a
    draft that keeps to a spelling means it."""

    def __init__(self, size: int, spared: Container[int]) -> None:
        self.size = size
        self._written: set[str] = set()
        self._free = [at not in spared for at in range(self.size)]

    def take(self, made: Made) -> bool:
        """Whether an error can stand; then its words and those around them are free no more."""
        text = made.edit.text.lower()
        if text in self._written or not all(self._free[made.first : made.last + 1]):
            return False
        self._written.add(text)
        for at in range(max(0, made.first - APART), min(self.size, made.last + APART + 1)):
            self._free[at] = False
        return True


def _somewhere(make: Maker, taken: _Taken, random: Random) -> Made | None:
    for _ in range(_TRIES if taken.size else 0):
        made = make(random.randrange(taken.size))
        if made and taken.take(made):
            return made
    return None


def _slip(stream: Stream, random: Random, kind: Slip, at: int) -> Made | None:
    if not ordinary(stream, at):
        return None
    words, known = stream.words, counts()
    choices = [
        other for other in written_for(words.folded[at], kind) if known.named(other) >= ATTESTED
    ]
    if not choices:
        return None
    return replaced(stream, kind, at, at, like(words.written[at], random.choice(choices)))


def ordinary(stream: Stream, at: int) -> bool:
    """Whether a word is a counted syllable of two letters or more and no name."""
    word = stream.words.written[at]
    named = shape(word) is Shape.TITLE and stream.edges[at] != HARD
    return counts().of(stream.ids[at]) >= ATTESTED and len(word) > 1 and not named


def replaced(stream: Stream, kind: str, first: int, last: int, text: str) -> Made:
    """The error of writing ``text`` for the words ``first`` to ``last``."""
    return Made(kind, Edit(Span(*stream.words.span(first, last)), text), first, last)


def like(model: str, syllable: str) -> str:
    """A small syllable in the capitals of a written word."""
    form = shape(model)
    if form is Shape.CAPITALS:
        return syllable.upper()
    return title(syllable) if form is Shape.TITLE else syllable

"""What a stored text holds that the user is to hear of, with its places."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from kehoach_lint.draft import Note, NoteKind, Span
from kehoach_lint.readers.characters import UNSEEN, decomposed_words, look_alikes


class Range(NamedTuple):
    """A stretch of the stored text: start and end offset; empty for what is no character."""

    start: int
    end: int


Marks = dict[NoteKind, list[Range]]
"""The stretches that were noticed, by kind."""


def marks_of(stored: str) -> Marks:
    """Decomposed words, look-alikes and characters nobody sees, in a stored text in Unicode."""
    if stored.isascii() and stored.isprintable():
        return {}
    return {
        NoteKind.DECOMPOSED: [Range(*word) for word in decomposed_words(stored)],
        NoteKind.LOOK_ALIKES: [Range(place, place + 1) for place in look_alikes(stored)],
        NoteKind.UNSEEN: [Range(*found.span()) for found in UNSEEN.finditer(stored)],
    }


def notes_of(
    seen: Mapping[NoteKind, int], marks: Marks, text: str, starts: array[int]
) -> tuple[Note, ...]:
    """The notes of a draft of this text: of what was counted, and of what was marked.

    ``starts`` are the stored offsets of its characters; what is marked outside of them is left out.
    """
    kinds = [kind for kind in NoteKind if seen.get(kind) or marks.get(kind)]
    if not kinds:
        return ()
    places = _Places(text, starts)
    found = []
    for kind in kinds:
        spans = sorted(
            {
                span
                for stretch in marks.get(kind, ())
                for span in places.spans(stretch, kind is NoteKind.UNSEEN)
            }
        )
        number = seen.get(kind, len(spans))
        if number:
            found.append(Note(kind, number, tuple(spans)))
    return tuple(found)


class _Places:
    """The way from the stored text to the draft's."""

    def __init__(self, text: str, starts: array[int]) -> None:
        self._text = text
        # Columns are read one after the other: the places are not in order everywhere.
        self._order: Sequence[int] = sorted(range(len(text)), key=starts.__getitem__)
        self._stored = [starts[index] for index in self._order]

    def spans(self, stretch: Range, unseen: bool) -> Iterator[Span]:
        """The characters of the draft that stand for a stretch, without white space at the ends;
        for an empty stretch, or an ``unseen`` one, those it is between."""
        low, high = (bisect_left(self._stored, offset) for offset in stretch)
        inside = sorted(self._order[low:high])
        for _, group in groupby(enumerate(inside), key=lambda pair: pair[1] - pair[0]):
            run = [index for _, index in group]
            piece = self._text[run[0] : run[-1] + 1]
            if piece.strip():
                start = run[0] + len(piece) - len(piece.lstrip())
                yield Span(start, start + len(piece.strip()))
        if unseen or stretch.start == stretch.end:
            yield from self._between(low, high)

    def _between(self, low: int, high: int) -> Iterator[Span]:
        before = self._order[low - 1] if low else None
        after = self._order[high] if high < len(self._order) else None
        if before is not None and self._text[before] != "\n":
            joined = after == before + 1 and self._text[after] != "\n"
            yield Span(before, before + 2 if joined else before + 1)
        elif after is not None and self._text[after] != "\n":
            yield Span(after, after + 1)

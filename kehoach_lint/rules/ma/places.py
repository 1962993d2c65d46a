"""What a reader noted about a draft, and how its places are told."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.draft import Draft, Note, NoteKind, Span
from kehoach_lint.rules.base import Mention

MOST_PLACES = 20
"""Further places that are told; a whole file in the wrong letters has thousands."""


def note_of(draft: Draft, kind: NoteKind) -> Note | None:
    """What was noted of this kind, None for nothing."""
    return next((note for note in draft.notes if note.kind is kind), None)


def further(spans: Sequence[Span]) -> tuple[Mention, ...]:
    """The places behind the first one, as many as are told."""
    return tuple(Mention(span, "place") for span in spans[1 : MOST_PLACES + 1])


def words_around(draft: Draft, spans: Sequence[Span]) -> list[Span]:
    """The words that hold these places, each once."""
    return list(dict.fromkeys(_word(draft.text, span) for span in spans))


def _word(text: str, span: Span) -> Span:
    start, end = span
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start, end)


def top(draft: Draft) -> Span:
    """The first word of a draft: where something about the file is told that has no place."""
    return Span(0, len(draft.text.split(None, 1)[0]))

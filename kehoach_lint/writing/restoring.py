"""Edits that write what a draft shows already: they change only how the file stores it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span


class Stored(NamedTuple):
    """Characters of the stored text, and what is to stand there."""

    start: int
    end: int
    text: str


def stored_letters(draft: Draft, span: Span) -> Iterator[Stored]:
    """The letters of a span as they are to be stored, and with no text what stands between them,
    each for itself: so every letter keeps its form, and marks between them stay."""
    starts, wide = draft.source.starts, draft.source.wide
    at = span.start
    while at < span.end:
        start, first = starts[at], at
        end = start + wide.get(at, 1)
        while at < span.end and starts[at] == start:
            at += 1
        yield Stored(start, end, draft.text[first:at])
        if at < span.end and end < starts[at]:
            yield Stored(end, starts[at], "")


def badly_stored(draft: Draft, span: Span) -> list[Stored]:
    """Those of :func:`stored_letters` that are not stored as one character each; all of them when
    all are, since then one of them must be another character than it looks."""
    found = list(stored_letters(draft, span))
    return [one for one in found if one.end - one.start > len(one.text)] or found

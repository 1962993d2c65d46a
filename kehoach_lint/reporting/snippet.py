"""The line of the draft that a finding is about, cut to what fits around it."""

from __future__ import annotations

from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.patterns import late
from kehoach_lint.reporting.layout import columns, visible

_SPACES = late(r"\s+")
_CUT = "…"


class Snippet(NamedTuple):
    """A stretch of a line in three parts; ``marked`` is what the finding is about."""

    before: str
    marked: str
    after: str


def snippet(draft: Draft, span: Span, width: int) -> Snippet | None:
    """The line around a span in at most ``width`` columns, None for something absent."""
    if span.start == span.end:
        return None
    first = draft.block_at(span.start)
    last = draft.block_at(span.end - 1)
    before = _one_line(draft.text[first.span.start : span.start])
    after = _one_line(draft.text[span.end : max(span.end, last.span.end)])
    if first.label:
        before = f"{visible(first.label)} {before}"
    return _cut(Snippet(before.lstrip(), _one_line(draft.slice(span)), after.rstrip()), width)


def _one_line(text: str) -> str:
    return visible(_SPACES.sub(" ", text))


def _cut(whole: Snippet, width: int) -> Snippet:
    before, after = _size(whole.before, width), _size(whole.after, width)
    room = width - _size(whole.marked, width)
    if before + after <= room:
        return whole
    least = len(_CUT) * 2
    if room < least:
        marked = _first(whole.marked, max(1, width - len(_CUT) * 2))
        return Snippet(_CUT if whole.before else "", marked, _CUT)
    # What one side does not need is the other's.
    half = room // 2
    left = min(before, max(half, room - after))
    right = min(after, room - left)
    return Snippet(_tail(whole.before, left), whole.marked, _head(whole.after, right))


def _size(text: str, width: int) -> int:
    """The columns of a text; of one that is too long anyway only that it is."""
    return len(text) if len(text) > width else columns(text)


def _tail(text: str, width: int) -> str:
    """The end of a text, from a word on if there is one, in at most ``width`` columns."""
    if _size(text, width) <= width:
        return text
    rest = _last(text, width - len(_CUT))
    _, space, words = rest.partition(" ")
    return _CUT + (space + words if words.strip() else rest)


def _head(text: str, width: int) -> str:
    """The beginning of a text, up to a word, in at most ``width`` columns."""
    if _size(text, width) <= width:
        return text
    rest = _first(text, width - len(_CUT))
    words, space, _ = rest.rpartition(" ")
    return (words + space if words.strip() else rest) + _CUT


def _first(text: str, width: int) -> str:
    rest = text[:width]
    while columns(rest) > width:
        rest = rest[:-1]
    return rest


def _last(text: str, width: int) -> str:
    rest = text[len(text) - width :]
    while columns(rest) > width:
        rest = rest[1:]
    return rest

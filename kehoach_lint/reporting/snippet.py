"""The line of the draft that a finding is about, cut to what fits around it."""

from __future__ import annotations

import re
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.reporting.layout import visible

_SPACES = re.compile(r"\s+")
_CUT = "…"


class Snippet(NamedTuple):
    """A stretch of a line in three parts; ``marked`` is what the finding is about."""

    before: str
    marked: str
    after: str


def snippet(draft: Draft, span: Span, width: int) -> Snippet | None:
    """The line around a span in at most ``width`` characters, None for something absent."""
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
    room = width - len(whole.marked)
    if len(whole.before) + len(whole.after) <= room:
        return whole
    least = len(_CUT) * 2
    if room < least:
        marked = whole.marked[: max(1, width - len(_CUT) * 2)]
        return Snippet(_CUT if whole.before else "", marked, _CUT)
    # What one side does not need is the other's.
    half = room // 2
    left = min(len(whole.before), max(half, room - len(whole.after)))
    right = min(len(whole.after), room - left)
    return Snippet(_tail(whole.before, left), whole.marked, _head(whole.after, right))


def _tail(text: str, length: int) -> str:
    """The end of a text, from a word on if there is one, in at most ``length`` characters."""
    if len(text) <= length:
        return text
    rest = text[len(text) - length + len(_CUT) :]
    _, space, words = rest.partition(" ")
    return _CUT + (space + words if words.strip() else rest)


def _head(text: str, length: int) -> str:
    """The beginning of a text, up to a word, in at most ``length`` characters."""
    if len(text) <= length:
        return text
    rest = text[: length - len(_CUT)]
    words, space, _ = rest.rpartition(" ")
    return (words + space if words.strip() else rest) + _CUT

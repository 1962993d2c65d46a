"""Places of a text that rules of punctuation share: what is no prose, and how places are told."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import NO_PARAMS, Mention, Params, Report
from kehoach_lint.vietnamese.damage import damage_of
from kehoach_lint.vietnamese.words import words_of

_ADDRESS = ("@", "://", "www.", ".vn", ".com", ".org", ".net", ".gov", ".edu")
_LONGEST = 200
"""No word or address is read further than so many characters to either side."""
_WIDTH = 18
"""Characters of the word on either side that are shown with a mark."""


def in_address(text: str, at: int) -> bool:
    """Whether the word at ``at`` is an address of the web or of mail, or a name of a file there."""
    start, end = _edges(text, at, at + 1, _LONGEST)
    word = text[start:end].lower()
    return any(part in word for part in _ADDRESS)


def word_start(text: str, at: int) -> int:
    """Where the word that ``at`` stands in begins, by white space."""
    return _edges(text, at, at + 1, _LONGEST)[0]


def damaged(draft: Draft) -> bool:
    """Whether the text lost letters somewhere, and with them brackets and quotation marks."""
    return bool(damage_of(draft.text).places)


def muted(draft: Draft, at: int) -> bool:
    """Whether ``at`` stands beside a word that lost letters."""
    lost = damage_of(draft.text).muted
    if not lost:
        return False
    index = bisect_right(words_of(draft.text).starts, at) - 1
    return index in lost or index + 1 in lost


def shown(text: str, span: Span) -> Span:
    """A span with the words that touch it, or the next ones, so that a reader sees where it is."""
    left, right = span
    while left and text[left - 1] in " \xa0\t":
        left -= 1
    while right < len(text) and text[right] in " \xa0\t":
        right += 1
    start, end = _edges(text, left, right, _WIDTH)
    return Span(start, end)


def _edges(text: str, left: int, right: int, width: int) -> tuple[int, int]:
    """The ends of the words ``left`` and ``right`` lie in, ``width`` characters away at most."""
    start, end = left, right
    while start and left - start < width and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and end - right < width and not text[end].isspace():
        end += 1
    return start, end


def together(
    draft: Draft,
    key: str,
    edits: Sequence[Edit],
    *,
    safe: bool,
    params: Params = NO_PARAMS,
    severity: Severity | None = None,
) -> Report:
    """One report on a defect that was met at all these places, with the edits that mend them."""
    spans = [shown(draft.text, edit.span) for edit in edits]
    first = edits[0]
    right = draft.text[spans[0].start : first.span.start] + first.text
    right += draft.text[first.span.end : spans[0].end]
    params = {"text": draft.excerpt(spans[0]), "right": right, **params}
    return Report(
        spans[0],
        key,
        params,
        others(spans[1:]),
        suggestion=right,
        fix=Fix(safe, tuple(edits)),
        severity=severity,
    )


def others(spans: Iterable[Span]) -> tuple[Mention, ...]:
    """The further places of a repeated defect."""
    return tuple(Mention(span, "place") for span in spans)

"""Edits cut down to the words that change, so that nothing else is touched."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit
from kehoach_lint.patterns import late

_TOKEN = late(r"\w+|\s+|[^\w\s]")


def trimmed(draft: Draft, edit: Edit) -> tuple[Edit, ...]:
    """The edit as edits of whole words and marks, without what stays as it is.

    One that writes what the draft shows already (letters composed anew) is kept whole: what changes
    is how the file stores it.
    """
    old = draft.slice(edit.span)
    if old == edit.text:
        return (edit,)
    return tuple(differences(old, edit.text, edit.span.start))


def differences(old: str, new: str, start: int = 0) -> Iterator[Edit]:
    """The edits, by whole words and marks, that make ``old`` (at offset ``start``) ``new``."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    places = [start]
    for token in before:
        places.append(places[-1] + len(token))
    pending: Edit | None = None
    for step in Levenshtein.opcodes(before, after):
        if step.tag == "equal":
            continue
        span = Span(places[step.src_start], places[step.src_end])
        text = "".join(after[step.dest_start : step.dest_end])
        if pending is not None and pending.span.end == span.start:
            pending = Edit(Span(pending.span.start, span.end), pending.text + text)
            continue
        if pending is not None:
            yield pending
        pending = Edit(span, text)
    if pending is not None:
        yield pending

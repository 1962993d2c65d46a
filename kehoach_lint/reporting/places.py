"""Lines and columns of spans, as reports write them."""

from __future__ import annotations

from kehoach_lint.draft import Draft, Position, Span

Place = dict[str, int]


def place(position: Position) -> Place:
    """A position as the JSON has it."""
    return {"line": position.line, "column": position.column}


def ends(draft: Draft, span: Span) -> dict[str, Place]:
    """Where a span begins and ends in the file; both are the same for an empty one."""
    return {"start": place(draft.first(span)), "end": place(draft.last(span))}


def short(draft: Draft, span: Span) -> str:
    """Where a span begins: ``57:28``."""
    return "{}:{}".format(*draft.first(span))

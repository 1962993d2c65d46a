"""Looking around a place in a text: its clause, and whether it stands in quotation marks."""

from __future__ import annotations

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late

_REACH = 1000
"""How far is looked around a place; longer clauses are cut."""
_END = late(r"[;\n]|[.!?](?=\s)")
_MARKS = {"“": "”", "«": "»"}


def clause(text: str, span: Span) -> Span:
    """The clause around a span: between marks that end a sentence or an item of a list."""
    first = max(0, span.start - _REACH)
    start = max(text.rfind("\n", first, span.start) + 1, first)
    for mark in _END.finditer(text, start, span.start):
        start = mark.end()
    last = min(len(text), span.end + _REACH)
    end = _END.search(text, span.end, last)
    return Span(start, end.start() if end else last)


def before(text: str, span: Span) -> str:
    """The clause of a span up to it."""
    return text[clause(text, span).start : span.start]


def after(text: str, span: Span) -> str:
    """The clause of a span from its end on."""
    return text[span.end : clause(text, span).end]


def quoted(text: str, span: Span) -> bool:
    """Whether a span stands in quotation marks that open and close on its line."""
    first = max(0, span.start - _REACH)
    lead = text[max(text.rfind("\n", first, span.start) + 1, first) : span.start]
    if any(lead.rfind(opening) > lead.rfind(closing) for opening, closing in _MARKS.items()):
        return True
    behind = text[span.end : span.end + _REACH].partition("\n")[0]
    return lead.count('"') % 2 == 1 and '"' in behind

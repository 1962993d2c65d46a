"""Looking around a place in a text: its clause, and whether it stands in quotation marks."""

from __future__ import annotations

import re

from kehoach_lint.draft import Span

_END = re.compile(r"[;\n]|[.!?](?=\s)")
_MARKS = {"“": "”", "«": "»"}


def clause(text: str, span: Span) -> Span:
    """The clause around a span: between marks that end a sentence or an item of a list."""
    start = span.start
    while start > 0 and not _END.match(text, start - 1):
        start -= 1
    end = _END.search(text, span.end)
    return Span(start, end.start() if end else len(text))


def before(text: str, span: Span) -> str:
    """The clause of a span up to it."""
    return text[clause(text, span).start : span.start]


def after(text: str, span: Span) -> str:
    """The clause of a span from its end on."""
    return text[span.end : clause(text, span).end]


def quoted(text: str, span: Span) -> bool:
    """Whether a span stands in quotation marks that open and close on its line."""
    line = text.rfind("\n", 0, span.start) + 1
    lead = text[line : span.start]
    if any(lead.rfind(opening) > lead.rfind(closing) for opening, closing in _MARKS.items()):
        return True
    return lead.count('"') % 2 == 1 and '"' in text[span.end : text.find("\n", span.end)]

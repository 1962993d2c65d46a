"""Places of facts, and the units a text names."""

from __future__ import annotations

from kehoach_lint.draft import Draft, Span
from kehoach_lint.plan import Plan
from kehoach_lint.rules.held.profile import Named, Place
from kehoach_lint.rules.tr.naming import Named as Unit
from kehoach_lint.rules.tr.naming import named_units
from kehoach_lint.rulesets.units import COMMUNE, DISTRICT, PROVINCE
from kehoach_lint.vietnamese.words import Words, words_of

_RANKS = {COMMUNE: 1, DISTRICT: 2, PROVINCE: 3}
_BEFORE, _BEHIND = 5, 3
_MOST = 300


def place(draft: Draft, span: Span) -> Place:
    """Where a span stands in the file."""
    return Place(span, draft.first(span), draft.last(span), draft.excerpt(span))


def named_places(draft: Draft, plan: Plan) -> tuple[Named, ...]:
    """The units that the contents name, with the words around them in their paragraph."""
    words = words_of(draft.text)
    starts = (*plan.opening, *(section.line for section in plan.sections))
    first = min((line.span.start for line in starts), default=0)
    last = plan.recipients.heading.span.start if plan.recipients else len(draft.text)
    found = []
    for unit in named_units(draft.text)[:_MOST]:
        span = unit.span(words)
        if first <= span.start < last:
            name = f"{unit.noun} {' '.join(unit.key)}"
            around = _around(draft, words, unit)
            found.append(Named(place(draft, span), _RANKS[unit.level], name, around))
    return tuple(found)


def _around(draft: Draft, words: Words, unit: Unit) -> str:
    block = draft.block_at(words.starts[unit.first]).span
    before = [
        words.folded[at]
        for at in range(max(0, unit.first - _BEFORE), unit.first)
        if words.starts[at] >= block.start
    ]
    behind = [
        words.folded[at]
        for at in range(unit.last + 1, min(unit.last + 1 + _BEHIND, len(words.starts)))
        if words.starts[at] < block.end
    ]
    return " ".join((*before, "_", *behind))

"""How two plans stand to one another in time, and what two rules must not both tell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.rules.base import Context, Other, Rule
from kehoach_lint.rules.dispatch import run
from kehoach_lint.rules.held.alignment import Words, words_of
from kehoach_lint.rules.held.years import years_of
from kehoach_lint.vietnamese.folding import fold

_MOST = 5
_AROUND = 120
_SHORT = (("ubnd", "ủy ban nhân dân"), ("hđnd", "hội đồng nhân dân"), ("mttq", "mặt trận tổ quốc"))


class Years(NamedTuple):
    """The last plan, the years it was for (``first``, ``last``), the first year the new one is for,
    and how many years lie between the two."""

    other: Other
    first: int
    last: int
    now: int
    distance: int


def later(context: Context) -> Years | None:
    """The years when the plan follows the other one by one to five years, else None."""
    other = context.previous
    new, old = years_of(context.plan), other and years_of(other.plan)
    if other is None or new is None or old is None:
        return None
    distance = new[1] - old[1]
    if not 0 < distance <= _MOST or new[0] <= old[0]:
        return None
    return Years(other, *old, new[0], distance)


def same_office(context: Context) -> bool:
    """Whether both are documents of one kind and of one body, as far as the heads tell."""
    other = context.previous
    return other is not None and other.plan.kind == context.plan.kind and not other_unit(context)


def other_unit(context: Context) -> bool:
    """Whether the heads name two different bodies."""
    if context.previous is None:
        return False
    names = [_plain(plan.header.issuer_name) for plan in (context.plan, context.previous.plan)]
    return all(names) and names[0] != names[1]


def _plain(name: str) -> str:
    text = fold(name)
    for short, full in _SHORT:
        text = text.replace(short, full)
    return text


class Surroundings(NamedTuple):
    """The words of its paragraph before and behind a place."""

    before: Words
    behind: Words

    def same(self, other: Surroundings) -> bool:
        """Whether both are the same place of one sentence: the two words on either side agree, or
        the four before or behind."""
        left, right = self._sides(other)
        before, behind = self.before == other.before, self.behind == other.behind
        return max(left, right) >= 4 or ((left >= 2 or before) and (right >= 2 or behind))

    def shared(self, other: Surroundings) -> int:
        """How many words both have on either side up to the first that differs."""
        return sum(self._sides(other))

    def _sides(self, other: Surroundings) -> tuple[int, int]:
        left = _shared(self.before[::-1], other.before[::-1])
        return left, _shared(self.behind, other.behind)


def surroundings(draft: Draft, span: Span) -> Surroundings:
    """The words around a place, within its paragraph and near it."""
    block = draft.block_at(span.start).span
    start, end = max(block.start, span.start - _AROUND), min(block.end, span.end + _AROUND)
    return Surroundings(
        words_of(draft.text[start : span.start]), words_of(draft.text[span.end : end])
    )


def _shared(one: Words, two: Words) -> int:
    """How many words both begin with."""
    equal = [left == right for left, right in zip(one, two, strict=False)]
    return equal.index(False) if False in equal else len(equal)


def told(context: Context, *rules: Rule) -> frozenset[Span]:
    """The places that other rules report in the document."""
    return frozenset(reported.report.span for reported in run(rules, context))


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    """Whether a place shares characters with one of others."""
    return any(span.start < other.end and other.start < span.end for other in others)

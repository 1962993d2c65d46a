"""Dates that both plans have in one place of one sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.plan import DateRef, DateUse
from kehoach_lint.rules.base import Context
from kehoach_lint.rules.held.alignment import matches
from kehoach_lint.rules.lv.places import Years, surroundings

_SKIPPED = frozenset((DateUse.ISSUE, DateUse.CITATION, DateUse.ANNIVERSARY, DateUse.HISTORY))
"""Uses that bind a date to what happened, whatever the plan's year."""


def unchanged(context: Context, years: Years) -> Iterator[tuple[DateRef, DateRef]]:
    """The dates of the plan that stand in the same place of the other one, too, with their twins
    there."""
    new, old = context.plan.dates, years.other.plan.dates
    new_starts, old_starts = ([ref.span.start for ref in refs] for refs in (new, old))
    for match in matches(context.draft, context.plan, years.other):
        there = _within(old, old_starts, match.old)
        for ref in _within(new, new_starts, match.new) if there else ():
            twin = _twin(ref, there, context, years)
            if twin is not None:
                yield ref, twin


def _within(refs: Sequence[DateRef], starts: Sequence[int], span: Span) -> Sequence[DateRef]:
    return refs[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def _twin(ref: DateRef, there: Sequence[DateRef], context: Context, years: Years) -> DateRef | None:
    """The date that stands in the place of ``ref``, if it is the same date.

    Of several that could, the one with most words in common around it is meant: in "kết quả năm
    2023, năm 2024" each year has its own.
    """
    if ref.day.year is None or ref.use in _SKIPPED:
        return None
    if not any(one.day == ref.day for one in there):
        return None
    place = surroundings(context.draft, ref.span)
    others = [(surroundings(years.other.draft, one.span), one) for one in there]
    around, twin = max(others, key=lambda other: place.shared(other[0]))
    same = (twin.day, twin.style) == (ref.day, ref.style)
    return twin if same and place.same(around) else None

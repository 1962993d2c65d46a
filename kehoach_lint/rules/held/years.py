"""The years a document is for, as far as another one can be held against them."""

from __future__ import annotations

from kehoach_lint.plan import Plan
from kehoach_lint.rules.nt.times import title_is_past


def years_of(plan: Plan) -> tuple[int, int] | None:
    """The years a plan is for, None when nothing tells them; a title left from an earlier year
    (NT002 tells it) gives way to the year of issue."""
    issued = plan.header.issued
    if issued is not None and issued.day.year is not None and title_is_past(plan):
        return issued.day.year, issued.day.year
    if plan.year is None or plan.year.sure < 1:
        return None
    return plan.year.first, plan.year.last

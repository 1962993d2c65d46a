"""The day a document speaks on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from kehoach_lint.plan import Day, Plan

_LONG = timedelta(days=60)
TOLD = frozenset(("bao-cao", "bien-ban", "to-trinh"))
"""Kinds of documents that tell of what was."""


class When(NamedTuple):
    """The first and the last day a document can be of; ``dated`` tells that they are from its date
    of issue and not only from the year it is for."""

    first: date
    last: date
    dated: bool

    def long_after(self, end: date) -> bool:
        """Whether the document is surely of at least 60 days after a day."""
        return self.first - end >= _LONG


def when(plan: Plan) -> When | None:
    """The day of issue as far as it is written, else the plan's year; None when neither is."""
    issued = plan.header.issued
    if issued is not None and issued.day.year is not None:
        day = issued.day if issued.day.possible else Day(issued.day.year)
        first, last = day.first, day.last
        return When(first, last, day.month is not None) if first and last else None
    if plan.year is None or plan.year.sure < 1:
        return None
    first, last = Day(plan.year.first).first, Day(plan.year.last).last
    return When(first, last, dated=False) if first and last else None

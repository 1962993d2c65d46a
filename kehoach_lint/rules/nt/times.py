"""What the NT rules share: days with their year, the plan's window of years, corrected periods."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kehoach_lint.parsing.outline import phase_of_line
from kehoach_lint.plan import Bound, DateRef, Day, Deadline, Period, Plan, Role, Scope

_AHEAD = frozenset(
    (
        "ke-hoach", "chuong-trinh", "phuong-an", "de-an", "huong-dan", "chi-thi", "cong-van",
        "cong-dien",
    )
)  # fmt: skip


def looks_ahead(plan: Plan) -> bool:
    """Whether a document orders what is to come. The times of reports, minutes and decisions are
    mostly those of what was done."""
    return plan.kind in _AHEAD


class Window(NamedTuple):
    """The years in which what the plan orders can happen, first and last."""

    first: int
    last: int


class Bounds(NamedTuple):
    """First and last day of a period, None where it has none or none precise to the month."""

    start: date | None
    end: date | None


def shown(day: date) -> str:
    """A day as officials write it: 05/3/2024 (zero for days under 10 and months 1 and 2)."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def issued(plan: Plan) -> Day | None:
    """The day of issue as far as it is written, None without year and month."""
    found = plan.header.issued
    if found is None or found.day.year is None or found.day.month is None:
        return None
    return found.day if found.day.possible else None


def title_is_past(plan: Plan) -> bool:
    """Whether the title names a year before the year of issue (last year's title left in)."""
    found = plan.header.issued
    year = plan.year
    if year is None or year.sure < 2 or found is None or found.day.year is None:
        return False
    return 0 < found.day.year - year.last <= 3


def window(plan: Plan) -> Window | None:
    """The plan's years, from the year of issue on; None when nothing tells them."""
    if plan.year is None or plan.year.sure < 1 or not looks_ahead(plan):
        return None
    first, last = plan.year.first, plan.year.last
    found = plan.header.issued
    if found is not None and found.day.year is not None:
        if title_is_past(plan):
            return Window(found.day.year, found.day.year)
        if found.day.year < first and first - found.day.year <= 1:
            first = found.day.year
    return Window(first, last)


def dated(ref: DateRef, plan: Plan) -> Day:
    """The day a date means; one written without a year is of the plan's year."""
    if ref.day.year is not None or plan.year is None or plan.year.first != plan.year.last:
        return ref.day
    return ref.day._replace(year=plan.year.last)


def wrong_year(period: Period, plan: Plan) -> int:
    """How many years a period of the plan lies outside its window (negative: before), else 0.

    Only a period that lies outside as a whole counts: a campaign may run on for years.
    """
    years = window(plan)
    if years is None or period.scope is Scope.OTHER:
        return 0
    end = period.end.day.year if period.end else None
    start = period.start.day.year if period.start else None
    if end is not None and end < years.first and (start is None or start < years.first):
        return end - years.first
    if start is not None and start > years.last + 1:
        return start - years.last
    return 0


def bounds(period: Period, plan: Plan) -> Bounds:
    """First and last day of a period, its year corrected where the whole of it is in a wrong one,
    so that one slip of the year is told once."""
    shift = wrong_year(period, plan)
    if shift and plan.year is not None and plan.year.first != plan.year.last:
        return Bounds(None, None)  # which of the years was meant cannot be told
    start = _precise(period.start, plan, shift)
    # "từ ngày 01/3/2024 đến hết năm 2024" ends on a day, "năm 2024" alone sets none.
    end = _precise(period.end, plan, shift, whole_year=start is not None)
    found = Bounds(start.first if start else None, end.last if end else None)
    # A period that ends before it starts is told by NT003; nothing can be held against it.
    backward = found.start is not None and found.end is not None and found.end < found.start
    return Bounds(None, None) if backward else found


def narrow(period: Period, plan: Plan) -> Bounds:
    """The last day a period may start and the first one it may end: those of :func:`bounds` but
    for ends written as a month or quarter ("đến tháng 6"), which may be any day of it."""
    wide = bounds(period, plan)
    shift = wrong_year(period, plan)
    start, end = _precise(period.start, plan, shift), _precise(period.end, plan, shift)
    return Bounds(start.last if start else wide.start, end.first if end else wide.end)


def _precise(
    ref: DateRef | None, plan: Plan, shift: int, *, whole_year: bool = False
) -> Day | None:
    if ref is None:
        return None
    day = dated(ref, plan)
    if day.month is None and day.quarter is None and not whole_year:
        return None
    return day._replace(year=day.year - shift) if day.year is not None else None


def whole(plan: Plan) -> tuple[Period, Bounds] | None:
    """The campaign's period; without one, the time from the first phase to the last."""
    campaign = plan.campaign
    if campaign is not None:
        return campaign, bounds(campaign, plan)
    phases = [(phase, bounds(phase, plan)) for phase in plan.phases]
    ends = [(phase, limit.end) for phase, limit in phases if limit.end is not None]
    if not ends or _lacks_phase(plan):
        return None
    last, end = max(ends, key=lambda item: item[1])
    starts = [limit.start for _, limit in phases if limit.start is not None]
    return last, Bounds(min(starts, default=None), end)


def _lacks_phase(plan: Plan) -> bool:
    """Whether the outline names a phase after the last one whose time is known."""
    named = max((phase_of_line(section.line.text) for section in plan.walk()), default=0)
    return named > max(phase.phase for phase in plan.phases)


def governing(deadline: Deadline, plan: Plan) -> tuple[Period, Bounds] | None:
    """The period a deadline belongs to: its phase, else the whole campaign. None in a document that
    does not look ahead."""
    if not looks_ahead(plan):
        return None
    if deadline.scope is Scope.PHASE:
        for phase in plan.phases:
            if phase.phase == deadline.phase:
                return phase, bounds(phase, plan)
    return whole(plan)


class Due(NamedTuple):
    """The last day a deadline leaves, the day it names, and the first one when it names a whole
    month or quarter ("trong tháng 12"), else None."""

    latest: date
    named: date
    first: date | None


def due(deadline: Deadline, plan: Plan) -> Due | None:
    """When a deadline falls; None when the day cannot be told or comes back every year."""
    if deadline.yearly:
        return None
    day = dated(deadline.when, plan)
    if day.month is None and day.quarter is None:
        return None
    if _is_next_year(deadline, day, plan):
        day = day._replace(year=(day.year or 0) + 1)
    first, last = day.first, day.last
    if first is None or last is None:
        return None
    if deadline.bound is Bound.BEFORE:
        return Due(date.fromordinal(first.toordinal() - 1), first, None)
    return Due(last, last, first if day.day is None else None)


def _is_next_year(deadline: Deadline, day: Day, plan: Plan) -> bool:
    """Whether "báo cáo trước ngày 05/01", written without a year, is over when the plan is issued:
    the report is one on the year of the plan, so that the January after it is meant."""
    own, last = issued(plan), day.last
    if deadline.when.day.year is not None or deadline.role not in FINAL or own is None:
        return False
    return own.first is not None and last is not None and last < own.first


FINAL = frozenset((Role.REPORT, Role.FINAL_REVIEW))
"""Roles that close a campaign."""

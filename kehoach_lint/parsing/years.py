"""The year or years a plan is for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kehoach_lint.draft import Span
from kehoach_lint.parsing.times import TimeExpression, find_times
from kehoach_lint.plan import DateRef, DateStyle, DateUse, Header, Line, PlanYear

_MOST = 0.6
_LEAST = 3


def plan_year(header: Header, dates: Sequence[DateRef]) -> PlanYear | None:
    """The years from the title; else the year of issue; else the year most of the text speaks of.

    None when nothing tells.
    """
    found = [_of_title(line) for line in header.subject]
    years = [year for group in found for year in group]
    single = [year for year in years if year.first == year.last]
    if single:
        first, last = min(y.first for y in single), max(y.last for y in single)
        return PlanYear(first, last, 2, single[0].span)
    if years:
        return years[-1]
    issued = header.issued
    if issued is not None and issued.day.year is not None:
        return PlanYear(issued.day.year, issued.day.year, 1, issued.span)
    return _of_text(dates)


def _of_title(line: Line) -> list[PlanYear]:
    years = []
    for time in find_times(line.text):
        year = _year_of(time)
        if year is not None:
            start = line.span.start
            span = Span(start + time.span.start, start + time.span.end)
            years.append(PlanYear(*year, 2, span))
    return years


def _year_of(time: TimeExpression) -> tuple[int, int] | None:
    point = time.points[-1]
    last = point.day.year
    if last is None or (len(time.points) == 1 and point.day.day is not None):
        return None  # a full date in a title is that of a document it cites
    if point.style is DateStyle.YEAR and point.parts[0]:
        return int(point.parts[0]), last
    if len(time.points) == 2 and not time.dash and time.points[0].day.year is not None:
        return time.points[0].day.year, last
    return last, last


def _of_text(dates: Sequence[DateRef]) -> PlanYear | None:
    speaking = [
        date
        for date in dates
        if date.day.year is not None and date.use in (DateUse.OTHER, DateUse.ACTION)
    ]
    counts = Counter(date.day.year for date in speaking)
    if not counts:
        return None
    year, count = counts.most_common(1)[0]
    if year is None or count < _LEAST or count < _MOST * len(speaking):
        return None
    first = next(date for date in speaking if date.day.year == year)
    return PlanYear(year, year, 1, first.span)

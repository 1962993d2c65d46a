"""Points in time of a draft: days as written, dates with their use, periods, deadlines.

Part of what :mod:`kehoach_lint.plan` is made of; all values are frozen.
"""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.draft import Span


def days_in_month(year: int, month: int) -> int:
    """Number of days of a month (1 to 12) in the Gregorian calendar."""
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


class Day(NamedTuple):
    """A point in time as written: parts that are not written are None; ``quarter`` is 1 to 4."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    quarter: int | None = None

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day (an unknown part never makes it impossible)."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None:
            return True
        if self.month is None:
            return 1 <= self.day <= 31
        # Without a year February may have 29 days.
        return 1 <= self.day <= days_in_month(self.year or 2000, self.month)

    @property
    def first(self) -> date | None:
        """The first day it can mean, None without a year or when impossible."""
        if self.year is None or not self.possible or not date.min.year <= self.year <= 9998:
            return None
        month = self.month or (3 * self.quarter - 2 if self.quarter else 1)
        return date(self.year, month, self.day or 1)

    @property
    def last(self) -> date | None:
        """The last day it can mean, None without a year or when impossible."""
        first = self.first
        if first is None or self.year is None or self.day is not None:
            return first
        month = self.month or (3 * self.quarter if self.quarter else 12)
        return date(self.year, month, days_in_month(self.year, month))


class DateStyle(StrEnum):
    """How a date is written."""

    SLASH = "05/3/2024"
    DASH = "05-3-2024"
    DOT = "05.3.2024"
    WORDS = "ngày 05 tháng 3 năm 2024"
    MONTH = "tháng 3/2024"
    MONTH_WORDS = "tháng 3 năm 2024"
    QUARTER = "quý I/2024"
    YEAR = "năm 2024"


class DateUse(StrEnum):
    """What a date is there for; only ACTION dates bind the plan itself."""

    ISSUE = "issue"
    CITATION = "citation"
    ANNIVERSARY = "anniversary"
    STAGE = "stage"
    """A span of several years: giai đoạn, nhiệm kỳ, năm học, or a series of years."""
    HISTORY = "history"
    ACTION = "action"
    OTHER = "other"


class DateRef(NamedTuple):
    """A date in the text. ``parts`` are the digits as written (day, month, year; '' if absent);
    ``weekday`` is 0 (Monday) to 6 when a weekday stands with it, in ``weekday_span``."""

    span: Span
    day: Day
    style: DateStyle
    use: DateUse
    parts: tuple[str, str, str] = ("", "", "")
    weekday: int | None = None
    weekday_span: Span | None = None


class Scope(StrEnum):
    """Whether a time speaks of the whole campaign, of one phase, or of something else."""

    CAMPAIGN = "campaign"
    PHASE = "phase"
    OTHER = "other"


class Period(NamedTuple):
    """A span of time the plan sets: ``từ ngày … đến ngày …``.

    ``start`` is None when only the end is written ("đến ngày 31/10/2025"), ``end`` when only the
    start is. ``phase`` numbers the phases of the plan from 1 (0: not a phase).
    """

    span: Span
    start: DateRef | None
    end: DateRef | None
    scope: Scope
    phase: int = 0
    name: str = ""


class Role(StrEnum):
    """What is to be done by a deadline."""

    LAUNCH = "launch"
    REGISTRATION = "registration"
    INTERIM_REVIEW = "interim-review"
    INTERIM_REPORT = "interim-report"
    FINAL_REVIEW = "final-review"
    REPORT = "report"
    OTHER = "other"


class Bound(StrEnum):
    """How a deadline binds."""

    BEFORE = "before"
    """trước ngày: the day itself is too late."""
    BY = "by"
    """chậm nhất, đến hết ngày."""
    IN = "in"
    """trong tháng, vào ngày, ngày."""


class Deadline(NamedTuple):
    """A day or month by which something is to be done, with its role and scope.

    ``clause`` is the clause that sets it. ``phase`` as in :class:`Period`. ``yearly`` marks a
    recurring one ("hằng năm", "hằng quý").
    """

    span: Span
    when: DateRef
    bound: Bound
    role: Role
    scope: Scope
    clause: Span
    phase: int = 0
    yearly: bool = False


class PlanYear(NamedTuple):
    """The years a plan is for, and how sure: 2 title, 1 issue date or text, 0 unknown.

    ``span`` is where they are written."""

    first: int
    last: int
    sure: int
    span: Span

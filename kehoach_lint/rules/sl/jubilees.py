"""What a draft says of anniversaries: pairs of dates in brackets, and the counts of years before.

A pair is "(22/12/1944 - 22/12/2024)" or "(1944 - 2024)"; a count is the number of "kỷ niệm 80 năm
Ngày …". The rules SL001 to SL003 hold them against each other and against the table of days.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import letters
from kehoach_lint.patterns import late
from kehoach_lint.plan import DateRef, DateStyle, Day, Plan

_DASH = late(r"\s*[-–—]\s*")
_CHAIN = late(r"\s*[-–—]\s*(?:ngày\s+)?\d")
_YEAR = late(r"\d{4}")
_REACH = 200
_LATE = 9
"""The month from which on a plan may speak of the next year."""
_LONGEST_PLAN = 6
_CUT = late(r"[;)\n]|\.\s")
_COUNT = late(
    r"[0-9](?<![\w.,/-][0-9])(?P<rest>\d{0,3})\s+năm(?![^\W_])"
    r"|(?:k[ỷỉ]\s+niệm|ngày\s+sinh|sinh\s+nhật)\s+lần\s+thứ\s+(?P<nth>\d{1,4})(?![\w/])"
)
_KEPT = late(r"k[ỷỉ]\s+niệm")
_DAY = (
    r"quốc\s+khánh|chiến\s+thắng|cách\s+mạng\s+tháng|giải\s+phóng|thành\s+lập|tái\s+lập|khởi\s+nghĩa"
    r"|truyền\s+thống|xô\s+viết|toàn\s+quốc\s+kháng\s+chiến|nam\s+kỳ|nam\s+bộ|tổng\s+tuyển\s+cử"
)
_DAY_BEHIND = late(rf"\s+(?:(?:ngày|lễ)\s+[^\W\d]|{_DAY})")
_DAY_WITHIN = late(rf"(?<![^\W_])(?:ngày\s+(?:sinh|mất|hội|[^\W\d]+\s+tế)|{_DAY})(?![^\W_])")
_NO_JUBILEE = late(
    r"\s+(?:thực\s+hiện|triển\s+khai|liền|liên\s+t|qua|tới|gần|công\s+tác|kinh\s+nghiệm|thi\s+hành"
    r"|tuổi|học|hoạt\s+động|phấn\s+đấu|đổi\s+mới|xây\s+dựng|trở|đầu|sau|trước)"
)
_ABOUT = late(r"(?:hơn|gần|trên|khoảng|ngoài|suốt|qua|sau|dưới)\s+$")


class Pair(NamedTuple):
    """Two dates (or years) joined by a dash: a base and the day it is counted to.

    ``first`` and ``last`` are the places of the two, ``days`` tells that both have day and month;
    ``free`` is where the date or pair before it ends (0 without one).
    """

    first: Span
    last: Span
    base: Day
    until: Day
    days: bool
    free: int

    @property
    def span(self) -> Span:
        """Both dates."""
        return Span(self.first.start, self.last.end)

    @property
    def base_year(self) -> int:
        """The year it is counted from."""
        return self.base.year or 0

    @property
    def until_year(self) -> int:
        """The year it is counted to."""
        return self.until.year or 0

    @property
    def years(self) -> int:
        """The years between the two."""
        return self.until_year - self.base_year

    @property
    def same_day(self) -> bool:
        """Whether the two agree in day and month."""
        return (self.base.day, self.base.month) == (self.until.day, self.until.month)


class Count(NamedTuple):
    """A number of years that are kept: the place of the number, its value, and whether it is named
    what happened then (a day, a founding, a victory) rather than what was done since."""

    span: Span
    years: int
    event: bool


def pairs(plan: Plan, draft: Draft) -> Iterator[Pair]:
    """The pairs of a draft, earlier year first, in order; three dates in a row are none."""
    free, linked = 0, -1
    for one, two in pairwise((*plan.dates, None)):
        if one is None:
            return
        if one.style is DateStyle.YEAR and one.parts[0]:
            yield _of_years(one, draft.text, free)
        elif two is not None and _complete(one.day) and _complete(two.day):
            joined = _DASH.fullmatch(draft.text, one.span.end, two.span.start)
            chain = _CHAIN.match(draft.text, two.span.end) or one.span.start == linked
            linked = two.span.start if joined else -1
            if joined and not chain and (one.day.year or 0) < (two.day.year or 0):
                yield Pair(one.span, two.span, one.day, two.day, True, free)
        if _complete(one.day) or one.parts[0]:
            free = one.span.end


def _complete(day: Day) -> bool:
    return None not in (day.day, day.month, day.year)


def _of_years(ref: DateRef, text: str, free: int) -> Pair:
    """The pair of a series of years: the first four digits and the last four."""
    digits = _YEAR.search(text, ref.span.start)
    start = digits.start() if digits else ref.span.start
    last = Span(ref.span.end - 4, ref.span.end)
    return Pair(Span(start, start + 4), last, Day(int(ref.parts[0])), ref.day, False, free)


def lead(draft: Draft, pair: Pair) -> Span:
    """The words before a pair in its clause, behind the last bracket and the last full date."""
    end = pair.first.start
    start = max(draft.block_at(end).span.start, end - _REACH, pair.free)
    for cut in _CUT.finditer(draft.text, start, end):
        start = cut.end()
    return Span(start, end)


def counts(draft: Draft, place: Span) -> list[Count]:
    """The counts of kept years in a stretch of text."""
    text = letters(draft.text)
    found = []
    for match in _COUNT.finditer(text, *place):
        before, behind = text[place.start : match.start()], text[match.end() : place.end]
        span = Span(*match.span("nth"))
        if match["nth"] is None:
            span = Span(match.start(), match.end("rest"))
            kept = _KEPT.search(before) and not _NO_JUBILEE.match(behind)
            if _ABOUT.search(before) or not (kept or _DAY_BEHIND.match(behind)):
                continue
        event = match["nth"] is not None or _DAY_WITHIN.search(behind) is not None
        found.append(Count(span, int(text[span.start : span.end]), event))
    return found


def kept(draft: Draft, place: Span) -> bool:
    """Whether a stretch of text speaks of keeping an anniversary."""
    return _KEPT.search(letters(draft.text), *place) is not None


def plan_years(plan: Plan) -> tuple[int, ...]:
    """The years a plan speaks of: those it is for, that of issue, and the next one for a plan of
    the end of a year or without a date; empty when unknown."""
    if plan.year is None or not plan.year.sure:
        return ()
    first, last = plan.year.first, plan.year.last
    years = set(range(first, last + 1)) if last - first <= _LONGEST_PLAN else {last}
    issued = plan.header.issued
    if issued is not None and issued.day.year is not None:
        years.add(issued.day.year)
        if (issued.day.month or _LATE) >= _LATE:
            years.add(issued.day.year + 1)
    else:
        years.add(last + 1)
    return tuple(sorted(years))

"""Việc được đặt ra trước ngày ban hành kế hoạch.

Phong trào (hoặc đợt đầu) bắt đầu, hay một thời hạn kết thúc, trước ngày ký chính kế hoạch: người
thực hiện không thể làm kịp.

Cách sửa: dời thời gian, hoặc ghi rõ là tiếp nối đợt thi đua đã phát động.

Căn cứ: không có điều khoản riêng; kế hoạch tự mâu thuẫn về thời gian.

Ngoại lệ: chỉ so khi dòng địa danh - thời gian có ít nhất tháng và năm; ngày còn trống thì tính từ
đầu tháng. Không báo việc đã làm, số liệu tính từ đầu năm, ngày của văn bản viện dẫn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Deadline, Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.nt.times import (
    Window,
    bounds,
    dated,
    due,
    issued,
    looks_ahead,
    shown,
    window,
    wrong_year,
)

_NAMED_YEAR = late(r"\bnăm\s+(20\d\d)\b", re.IGNORECASE)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report a start or a deadline that lies before the day of issue."""
    day = issued(plan)
    if day is None or day.first is None or plan.header.issued is None or not looks_ahead(plan):
        return
    related = (Mention(plan.header.issued.span, "issued"),)
    yield from _start(plan, day.first, related)
    years = window(plan)
    for deadline in plan.deadlines:
        when = due(deadline, plan)
        # What lies in a year before the plan's is a slip of the year, and told as such (NT002).
        if when is None or years is None or not years.first <= when.named.year:
            continue
        if when.named >= day.first or _tells_of_past(deadline, years, context):
            continue
        text = context.draft.excerpt(deadline.span)
        yield Report(deadline.span, "deadline", {"text": text, "issued": shown(day.first)}, related)


def _tells_of_past(deadline: Deadline, years: Window, context: Context) -> bool:
    """Whether the words before name a year that is over: "tổng kết năm 2023 ngày 26/01/2024"."""
    lead = context.draft.slice(Span(deadline.clause.start, deadline.span.start))
    named = [int(year) for year in _NAMED_YEAR.findall(lead)]
    return bool(named) and max(named) < years.first


def _start(plan: Plan, first: date, related: tuple[Mention, ...]) -> Iterator[Report]:
    periods = [plan.campaign] if plan.campaign else list(plan.phases[:1])
    for period in periods:
        start = bounds(period, plan).start
        if wrong_year(period, plan) or period.start is None:
            continue
        latest = dated(period.start, plan).last  # "từ tháng 9" may be any day of the month
        if start is not None and latest is not None and latest < first:
            params = {"start": shown(start), "issued": shown(first)}
            yield Report(period.span, params=params, related=related)


RULE = Rule(
    code="NT006",
    name="truoc-ban-hanh",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        {
            Part.DATE: "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024",
            Part.BODY: "- Các thôn đăng ký thi đua về Văn phòng xã chậm nhất là ngày 28/02/2024.",
        },
    ),
    good=(
        {
            Part.DATE: "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024",
            Part.BODY: "- Các thôn đăng ký thi đua trong tháng 3/2024.",
        },
        {
            Part.DATE: "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024",
            Part.BODY: "- Số liệu báo cáo kết quả tính từ ngày 01/01/2024 đến ngày 15/11/2024.",
        },
    ),
)

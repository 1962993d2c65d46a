"""Thời gian thuộc năm khác với năm của kế hoạch.

Thời gian thi đua, các đợt và các thời hạn mà kế hoạch tự đặt ra phải nằm trong năm của kế hoạch
(đọc từ trích yếu, dòng địa danh - thời gian và nội dung). Lỗi hay gặp nhất: chép kế hoạch năm trước
và quên sửa năm, ví dụ đợt 1 "từ ngày 01/01/2023 đến ngày 30/6/2023" trong kế hoạch năm 2024; hoặc
trích yếu còn ghi năm cũ.

Căn cứ: không có điều khoản riêng; kế hoạch tự mâu thuẫn về thời gian.

Ngoại lệ: không báo số liệu và kết quả của năm trước, văn bản được viện dẫn, ngày kỷ niệm, giai đoạn
nhiều năm, nhiệm kỳ, năm học, và báo cáo gửi vào đầu năm sau.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Deadline, Period, Plan, Role, Scope
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.nt.times import Window, title_is_past, window, wrong_year

_LOOKS_BACK = late(
    r"\b(?:tổng\s+kết|kết\s+quả|đánh\s+giá|khắc\s+phục|quyết\s+toán|kiểm\s+điểm|kết\s+luận|sơ\s+kết"
    r"|xếp\s+loại|bình\s+xét|công\s+khai|tuyển|chuyển\s+tiếp)\b",
    re.IGNORECASE,
)
_ORDERED = late(
    r"[\W\d]*(?:[a-zđ]\)\s*)?(?:chiến\s+dịch|phong\s+trào|cuộc\s+vận\s+động|tháng\s+cao\s+điểm"
    r"|tuần\s+(?:lễ|cao\s+điểm)|đợt\s+(?:thi\s+đua|cao\s+điểm|ra\s+quân))\b[^;.\n]{0,120}",
    re.IGNORECASE,
)
_EARLY_MONTH = 3
_FAR = 4
_NEAR = 600
"""Characters on either side that may tell what a date is about."""


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report periods, deadlines and a title of another year than the plan's."""
    years = window(plan)
    if years is None or plan.year is None:
        return
    if title_is_past(plan) and not _LOOKS_BACK.search(plan.header.title):
        issued = plan.header.issued
        related = (Mention(issued.span, "issued"),) if issued else ()
        when: dict[str, object] = {"year": plan.year.last, "issued": years.first}
        yield Report(plan.year.span, "title", when, related)
    for period in plan.periods:
        if wrong_year(period, plan) or _is_slip(period, years, context):
            params = {
                "text": context.draft.excerpt(period.span),
                "plan": _written(years),
            }
            yield Report(period.span, params=params, related=_source(plan))
    for deadline in plan.deadlines:
        yield from _deadline(deadline, plan, years, context)


def _deadline(deadline: Deadline, plan: Plan, years: Window, context: Context) -> Iterator[Report]:
    day = deadline.when.day
    if day.year is None or deadline.yearly or not day.possible:
        return
    params = {"text": context.draft.excerpt(deadline.span), "plan": _written(years)}
    if deadline.role is Role.OTHER:
        return  # "hoàn thành trước ngày 31/12/2030" may be the goal the plan works for
    near = years.first - _FAR <= day.year < years.first
    if near and not _told(deadline.span, day.year, context):
        yield Report(deadline.span, params=params, related=_source(plan))
    late = day.year - years.last
    month = day.month or 3 * (day.quarter or 4)
    if late > 1 or (late == 1 and month > _EARLY_MONTH):
        if _several_years(plan, day.year):
            return
        severity = Severity.ERROR if late > 1 else Severity.WARNING
        yield Report(deadline.span, params=params, related=_source(plan), severity=severity)


def _is_slip(period: Period, years: Window, context: Context) -> bool:
    """Whether a period of something else than the whole campaign, over before the plan's years, is
    ordered by its paragraph: "Chiến dịch ra quân từ ngày … đến ngày …"."""
    year = period.end.day.year if period.end and period.scope is Scope.OTHER else None
    if year is None or not years.first - _FAR <= year < years.first:
        return False
    block = context.draft.block_at(period.span.start).span
    lead = context.draft.slice(Span(block.start, period.span.start))
    return _ORDERED.fullmatch(lead) is not None and not _told(period.span, year, context)


def _told(span: Span, year: int, context: Context) -> bool:
    """Whether the paragraph tells what was done in that year rather than what is to be done."""
    block = context.draft.block_at(span.start).span
    start, end = max(block.start, span.start - _NEAR), span.end + _NEAR
    text = context.draft.slice(Span(start, min(block.end, end)))
    return re.search(rf"\bnăm\s+{year}\b|\b(?:đã|được)\s+\w+", text, re.IGNORECASE) is not None


def _several_years(plan: Plan, year: int) -> bool:
    """Whether the plan itself runs on to ``year``: a campaign or a stage of years says so."""
    ends = [period.end.day.year or 0 for period in plan.periods if period.end]
    return any(end >= year for end in ends)


def _written(years: Window) -> str:
    return str(years.last) if years.first == years.last else f"{years.first} - {years.last}"


def _source(plan: Plan) -> tuple[Mention, ...]:
    span = plan.year.span if plan.year else Span(0, 0)
    return (Mention(span, "source"),)


RULE = Rule(
    code="NT002",
    name="khac-nam",
    severity=Severity.ERROR,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- Đợt 1: từ ngày 01/3/2022 đến ngày 30/6/2022, thi đua hoàn thành nhiệm vụ.",),
    good=(
        "- Kết quả năm 2022: từ ngày 01/01/2022 đến ngày 30/6/2022 có 15 mô hình mới.",
        "- Phong trào góp phần thực hiện mục tiêu giai đoạn 2021 - 2025.",
    ),
)

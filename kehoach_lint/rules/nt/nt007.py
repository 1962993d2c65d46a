"""Thời gian trước văn bản làm căn cứ, hoặc căn cứ ban hành sau chính văn bản này.

Một kế hoạch triển khai kế hoạch của cấp trên không thể bắt đầu trước khi kế hoạch ấy được ban hành
(cảnh báo), và không thể viện dẫn một văn bản có ngày sau ngày của chính nó (lỗi). Hãy đối chiếu số,
ngày của văn bản được viện dẫn với bản gốc.

Căn cứ: không có điều khoản riêng; thứ tự thời gian như vậy không thể có.

Ngoại lệ: không báo văn bản được viện dẫn cùng ngày với kế hoạch (cùng tháng, nếu ngày còn trống).
Khi kế hoạch đã có tháng, năm ban hành thì thời gian bắt đầu được so với chính ngày ấy (NT006).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Citation, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.nt.times import bounds, issued, looks_ahead, shown, wrong_year


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report a start before the parent plan, and citations dated after the document."""
    del context
    day = issued(plan)
    last = day.last if day else None
    for citation in plan.citations:
        cited = citation.date.day.first if citation.date else None
        if citation.date is not None and cited is not None and last is not None and cited > last:
            params = {"cited": shown(cited), "issued": shown(last)}
            related = (Mention(plan.header.issued.span, "issued"),) if plan.header.issued else ()
            yield Report(citation.date.span, "later", params, related, severity=Severity.ERROR)
    if day is None and looks_ahead(plan):  # with a day of issue NT006 tells it
        yield from _start(plan)


def _start(plan: Plan) -> Iterator[Report]:
    period = plan.campaign or next(iter(plan.phases), None)
    if period is None or wrong_year(period, plan):
        return
    start = bounds(period, plan).start
    for citation in plan.citations:
        if not citation.parent or start is None or not _is_plan(citation):
            continue
        issued_on = citation.date.day.first if citation.date else None
        if issued_on is not None and start < issued_on:
            params = {"start": shown(start), "parent": shown(issued_on)}
            yield Report(period.span, params=params, related=(Mention(citation.span, "parent"),))
            return


def _is_plan(citation: Citation) -> bool:
    code = citation.symbol.type_code if citation.symbol else ""
    return code in ("KH", "CTr", "HD", "CT", "CV", "UBND")


RULE = Rule(
    code="NT007",
    name="truoc-can-cu",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=("- Thực hiện Kế hoạch số 45/KH-UBND ngày 20/12/2031 của Ủy ban nhân dân huyện.",),
    good=(
        "- Thực hiện Kế hoạch số 45/KH-UBND ngày 20/12/2023 của Ủy ban nhân dân huyện.",
        "- Thực hiện Thông báo số 51/TB-UBND ngày 05/3/2024 của Ủy ban nhân dân huyện.",
    ),
)

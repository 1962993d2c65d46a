"""Báo cáo kết quả hoặc tổng kết trước khi phong trào (hoặc đợt) kết thúc.

Chưa hết thời gian thi đua thì chưa có kết quả để báo cáo, tổng kết. Đây là lỗi, trừ khi hạn ghi
"trước ngày" trùng đúng ngày cuối: khi ấy chỉ là cảnh báo (nên viết "chậm nhất ngày…" hoặc "đến hết
ngày…").

Căn cứ: không có điều khoản riêng; kế hoạch tự mâu thuẫn về thời gian.

Ngoại lệ: không báo sơ kết, báo cáo sơ kết, báo cáo 6 tháng, quý, tháng, báo cáo định kỳ, báo cáo
việc phát động, quán triệt hay đăng ký, và tổng kết một hội thi, chiến dịch ở giữa phong trào.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Deadline, Plan, Role, Scope
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.nt.times import FINAL, due, governing, shown

_LONG = 400
_RESULTS = late(r"\bkết\s+quả|\btổng\s+kết|\bcuối\b", re.IGNORECASE)
_BEGUN = late(
    r"\b(?:triển\s+khai|quán\s+triệt|phát\s+động|ban\s+hành|đăng\s+ký|lựa\s+chọn"
    r"|(?:tuần|tháng)\s+(?:đầu|thứ\s+nhất))\b",
    re.IGNORECASE,
)


def check(deadline: Deadline, context: Context) -> Iterator[Report]:
    """Report a final report or final review that is due before the end."""
    if deadline.role not in FINAL or deadline.scope is Scope.OTHER:
        return
    when = due(deadline, context.plan)
    period, limits = governing(deadline, context.plan) or (None, None)
    end = limits.end if limits else None
    start = limits.start if limits else None
    if when is None or period is None or end is None or when.latest >= end:
        return
    if start is not None and when.named < start:
        return  # a report on something that was over before this began
    if start is not None and (end - start).days > _LONG and when.named.year < end.year:
        return  # in a campaign of years a yearly report is an interim one
    if start is not None and _is_early(deadline, start + (end - start) / 2, when.named, context):
        return
    last_day = when.named == end
    if last_day and period.end is not None and period.end.day.day is None:
        return  # "đến tháng 5" names no last day to fall short of
    params = {
        "text": context.draft.excerpt(deadline.span),
        "end": shown(end),
        "days": (end - when.named).days,
    }
    related = [Mention(period.span, "end"), *_reviews(deadline, context.plan)]
    yield Report(
        deadline.span,
        "last_day" if last_day else "",
        params,
        tuple(related),
        severity=Severity.WARNING if last_day else None,
    )


def _is_early(deadline: Deadline, middle: date, day: date, context: Context) -> bool:
    """Whether a report falls into the first half and nothing says that it is on the results, or the
    words say that it is one on how the work was begun."""
    lead = context.draft.slice(Span(deadline.clause.start, deadline.span.start))
    begun = _BEGUN.search(lead) or not _RESULTS.search(lead)
    return deadline.role is Role.REPORT and day < middle and bool(begun)


def _reviews(deadline: Deadline, plan: Plan) -> Iterator[Mention]:
    """Final reviews that a report comes before."""
    mine = due(deadline, plan)
    for other in plan.deadlines:
        theirs = due(other, plan)
        if other.role is not Role.FINAL_REVIEW or other is deadline or not theirs or not mine:
            continue
        if mine.latest < theirs.latest and other.phase == deadline.phase:
            yield Mention(other.span, "review")


RULE = Rule(
    code="NT010",
    name="truoc-ket-thuc",
    severity=Severity.ERROR,
    wants=Deadline,
    check=check,
    page=__doc__ or "",
    bad=(
        (
            "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
            "- Các thôn gửi báo cáo kết quả phong trào chậm nhất là ngày 15/11/2024."
        ),
    ),
    good=(
        "- Báo cáo kết quả 6 tháng đầu năm gửi chậm nhất là ngày 14/6/2024.",
        "- Tổng kết hội thi “Ao làng tôi” vào ngày 02/8/2024.",
    ),
)

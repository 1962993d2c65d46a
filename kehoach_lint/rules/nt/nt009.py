"""Báo cáo hoặc tổng kết đặt ra sau khi phong trào (hoặc đợt) đã kết thúc.

Báo cáo sau ngày kết thúc là trình tự tự nhiên, nhưng cần biết muộn bao nhiêu ngày để đối chiếu với
thời hạn của cấp trên, nên cảnh báo có kèm số ngày. Nếu cơ quan cho phép một số ngày nhất định, đặt
"grace_days" trong bộ quy tắc: trong số ngày ấy thì không báo nữa.

Căn cứ: không có điều khoản riêng; chương trình nhắc để đối chiếu với thời hạn của cấp trên.

Ngoại lệ: không báo hạn đúng ngày, đúng tháng hoặc đúng quý kết thúc, việc khen thưởng, hội thi,
kiểm tra, sơ kết, báo cáo hằng năm, và kế hoạch chỉ ghi năm mà không ghi ngày kết thúc.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Deadline, Scope
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.nt.times import FINAL, due, governing, shown


def check(deadline: Deadline, context: Context) -> Iterator[Report]:
    """Report a report or final review that is due after the end, with the number of days."""
    if deadline.role not in FINAL or deadline.scope is Scope.OTHER:
        return
    when = due(deadline, context.plan)
    period, limits = governing(deadline, context.plan) or (None, None)
    end = limits.end if limits else None
    if when is None or period is None or end is None:
        return
    grace = context.ruleset.grace_days if context.ruleset else 0
    # A month or quarter that holds the end leaves room before it is over.
    if ((when.first or when.latest) - end).days <= grace:
        return
    params = {
        "text": context.draft.excerpt(deadline.span),
        "end": shown(end),
        "days": (when.named - end).days,
    }
    key = "month" if when.first else ""
    yield Report(deadline.span, key, params, (Mention(period.span, "end"),))


RULE = Rule(
    code="NT009",
    name="sau-ket-thuc",
    severity=Severity.WARNING,
    wants=Deadline,
    check=check,
    page=__doc__ or "",
    bad=(
        (
            "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
            "- Gửi báo cáo kết quả phong trào về huyện chậm nhất là ngày 06/12/2024."
        ),
    ),
    good=(
        (
            "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
            "- Các thôn gửi báo cáo kết quả phong trào vào ngày 29/11/2024."
        ),
        "- Hoàn thành việc trao Giấy khen trước ngày 20/12/2024.",
    ),
)

"""Phát động sau khi phong trào đã bắt đầu.

Thứ tự đúng: ban hành, phát động, bắt đầu, kết thúc, tổng kết, báo cáo. Lễ phát động ấn định vào một
ngày hoặc tháng sau ngày bắt đầu là cảnh báo; chậm từ một tháng trở lên là lỗi.

Căn cứ: không có điều khoản riêng; kế hoạch tự mâu thuẫn về thời gian.

Ngoại lệ: không báo lời dặn các đơn vị, địa phương tự phát động sau đó, hạn chót của việc phát động
ở cơ sở, và việc phát động một cuộc thi hay Tết trồng cây.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Bound, Deadline, Role, Scope
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.nt.times import dated, governing, shown

_MONTH = 28
_OTHERS = late(
    r"\b(?:các|từng|mỗi)\s+(?:đơn\s+vị|địa\s+phương|xã|phường|thôn|cơ\s+quan|trường|phòng|sở|chi\s+bộ"
    r"|chi\s+đoàn|cụm|khối|tổ|ban|ngành|đoàn\s+thể|doanh\s+nghiệp)|\bđơn\s+vị\s+mình\b|\bcấp\s+mình\b",
    re.IGNORECASE,
)


def check(deadline: Deadline, context: Context) -> Iterator[Report]:
    """Report a launch that is fixed for a time after the start."""
    if deadline.role is not Role.LAUNCH or deadline.bound is not Bound.IN or deadline.yearly:
        return
    if deadline.scope is Scope.OTHER or _OTHERS.search(context.draft.slice(deadline.clause)):
        return
    period, limits = governing(deadline, context.plan) or (None, None)
    start = limits.start if limits else None
    launch = dated(deadline.when, context.plan).first
    if period is None or start is None or launch is None or launch <= start:
        return
    days = (launch - start).days
    severity = Severity.ERROR if days >= _MONTH else Severity.WARNING
    params = {"launch": context.draft.excerpt(deadline.span), "start": shown(start), "days": days}
    yield Report(
        deadline.span, params=params, related=(Mention(period.span, "start"),), severity=severity
    )


RULE = Rule(
    code="NT008",
    name="phat-dong-muon",
    severity=Severity.WARNING,
    wants=Deadline,
    check=check,
    page=__doc__ or "",
    bad=(
        (
            "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
            "- Tổ chức lễ phát động phong trào vào ngày 22/3/2024 tại sân đình."
        ),
    ),
    good=(
        (
            "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
            "- Văn phòng xã lo loa đài cho lễ phát động ngày 15/3/2024."
        ),
        "- Các thôn tổ chức phát động phong trào ở thôn mình trong tháng 4/2024.",
    ),
)

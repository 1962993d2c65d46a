"""Đợt thi đua nằm ngoài thời gian của cả phong trào.

Khi kế hoạch ghi thời gian chung ("từ ngày 15/3/2024 đến ngày 29/11/2024"), mọi đợt phải bắt đầu và
kết thúc trong thời gian ấy.

Căn cứ: không có điều khoản riêng; hai chỗ của kế hoạch mâu thuẫn nhau.

Ngoại lệ: đợt ghi bằng tháng hoặc quý ("từ tháng 3") được hiểu rộng, là bất kỳ ngày nào trong tháng,
quý ấy. Không báo khi kế hoạch không ghi thời gian chung, và với hội thi, việc nộp hồ sơ.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.nt.times import bounds, looks_ahead, narrow, shown


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report phases that begin before or end after the campaign."""
    del context
    campaign = plan.campaign
    if campaign is None or not looks_ahead(plan):
        return
    outer = bounds(campaign, plan)
    for phase in plan.phases:
        inner = narrow(phase, plan)
        early = outer.start and inner.start and inner.start < outer.start
        late = outer.end and inner.end and inner.end > outer.end
        if not (early or late):
            continue
        params = {
            "phase": phase.phase,
            "start": shown(outer.start) if outer.start else "…",
            "end": shown(outer.end) if outer.end else "…",
        }
        yield Report(phase.span, params=params, related=(Mention(campaign.span, "campaign"),))


RULE = Rule(
    code="NT005",
    name="ngoai-ky",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        (
            "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
            "- Đợt 2: từ ngày 01/9/2024 đến ngày 20/12/2024."
        ),
    ),
    good=(
        (
            "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.\n"
            "- Đợt 1: từ tháng 3/2024 đến tháng 6/2024.\n"
            "- Đợt 2: từ tháng 7/2024 đến tháng 11/2024."
        ),
        "- Hội thi vẽ tranh ao làng tổ chức từ ngày 05/12/2024 đến ngày 08/12/2024.",
    ),
)

"""Thời gian của phong trào nằm ngoài thời gian trong kế hoạch cấp trên.

Kế hoạch của xã triển khai kế hoạch của huyện hoặc tỉnh (`--parent`) phải nằm trong khung thời gian
của kế hoạch ấy: không bắt đầu trước và không kết thúc sau. Từng đợt của xã cũng được so với cả đợt
thi đua của cấp trên.

Ngoại lệ: bắt đầu muộn hơn, kết thúc sớm hơn là bình thường; thời gian chỉ ghi tháng, quý được hiểu
theo nghĩa rộng; hai kế hoạch khác năm thì không so.

Căn cứ: không có điều khoản riêng; kế hoạch cấp dưới cụ thể hóa kế hoạch cấp trên.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.profile import Held, Place, Profile, Stretch
from kehoach_lint.rules.held.standing import comparable
from kehoach_lint.rules.nt.times import shown


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report the campaign, else phases, that begin before or end after the parent's campaign."""
    del context
    limits = _limits(held.parent)
    if limits is None or not comparable(held):
        return
    start, end, at = limits
    child = held.child
    told = list(_outside(child.campaign, start, end)) if child.campaign else []
    if not told:
        for phase in child.phases:
            told += _outside(phase, start, end)
    there = held.parent.elsewhere(at)
    for key, place, own, limit in told:
        params = {
            "text": place.excerpt,
            "day": shown(own),
            "limit": shown(limit),
            "days": abs((own - limit).days),
        }
        yield Report(place.span, key, params, (Mention(at.span, "parent", elsewhere=there),))


def _limits(parent: Profile) -> tuple[date | None, date | None, Place] | None:
    """First and last day of the campaign, else of all phases, and where they stand."""
    if parent.campaign is not None:
        return parent.campaign.start, parent.campaign.end, parent.campaign.at
    starts = [phase.start for phase in parent.phases]
    ends = [phase.end for phase in parent.phases]
    if not starts or None in starts or None in ends:
        return None
    first, last = (min(filter(None, starts)), max(filter(None, ends)))
    return first, last, parent.phases[0].at


def _outside(
    own: Stretch, start: date | None, end: date | None
) -> Iterator[tuple[str, Place, date, date]]:
    if start and own.late_start and own.late_start < start:
        yield "early", own.at, own.late_start, start
    if end and own.early_end and own.early_end > end:
        yield "late", own.at, own.early_end, end


RULE = Rule(
    code="LV010",
    name="ngoai-thoi-gian-cap-tren",
    severity=Severity.WARNING,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: "- Thời gian thi đua: từ ngày 01/3/2024 đến ngày 15/11/2024.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
    good=(
        {
            Part.PARENT: "- Thời gian thi đua: từ ngày 01/3/2024 đến ngày 30/11/2024.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
        {
            Part.PARENT: "- Thời gian thi đua: từ tháng 3 đến tháng 11 năm 2024.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
)

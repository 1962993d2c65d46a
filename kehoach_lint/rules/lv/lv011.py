"""Hạn báo cáo muộn hơn hạn cấp trên giao.

Kế hoạch cấp trên (`--parent`) cho hạn gửi báo cáo; kế hoạch của xã phải thu báo cáo của thôn, đơn
vị và gửi lên cấp trên trước hạn ấy. Quy tắc báo khi hạn báo cáo trong kế hoạch sau hạn muộn nhất mà
cấp trên cho cấp dưới, và nhắc ở mức thông tin khi hạn thu báo cáo của cấp dưới trùng đúng hạn phải
gửi lên, không còn ngày nào để tổng hợp. Báo cáo sơ kết chỉ so khi mỗi kế hoạch có một hạn.

Ngoại lệ: hạn mà chính cấp trên phải báo cáo lên trên nữa không tính; báo cáo hằng tháng, hằng quý;
hạn chỉ ghi tháng được hiểu là hết tháng.

Căn cứ: không có điều khoản riêng; báo cáo phải kịp hạn cấp trên giao.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Role, Scope
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.profile import Due, Held, Profile
from kehoach_lint.rules.held.standing import comparable
from kehoach_lint.rules.nt.times import shown

_ROLES = (Role.REPORT, Role.INTERIM_REPORT)


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report the report deadlines that come after the parent's, and those on its very day."""
    del context
    if not comparable(held):
        return
    for role in _ROLES:
        limit = _limit(held.parent, role)
        if limit is None:
            continue
        own = _own(held.child, role)
        if role is Role.INTERIM_REPORT and len(own) != 1:
            continue
        there = held.parent.elsewhere(limit.at)
        for due in own:
            key, severity = _judged(due, limit, held.parent)
            if key:
                params = {
                    "text": due.at.excerpt,
                    "limit": shown(limit.latest),
                    "days": (due.latest - limit.latest).days,
                }
                related = (Mention(limit.at.span, "parent", elsewhere=there),)
                yield Report(due.at.span, key, params, related, severity=severity)


def _judged(due: Due, limit: Due, parent: Profile) -> tuple[str, Severity | None]:
    if (due.first or due.latest) > limit.latest:
        return "late", None
    collected = parent.level not in due.levels and due.first is None and limit.first is None
    if collected and due.latest == limit.latest:
        return "same", Severity.INFO
    return "", None


def _own(child: Profile, role: Role) -> list[Due]:
    return [due for due in child.deadlines if due.role is role and due.scope is not Scope.OTHER]


def _limit(parent: Profile, role: Role) -> Due | None:
    """The latest day by which those below have to report; None where it cannot be told."""
    upward = [
        due
        for due in parent.deadlines
        if due.role is role and due.scope is not Scope.OTHER and not _reports_up(due, parent)
    ]
    if role is Role.INTERIM_REPORT and len(upward) != 1:
        return None
    return max(upward, key=lambda due: due.latest, default=None)


def _reports_up(due: Due, parent: Profile) -> bool:
    """Whether the parent itself has to report by then: a level above its own is named."""
    return any(level > parent.level for level in due.levels) and not any(
        level < parent.level for level in due.levels
    )


RULE = Rule(
    code="LV011",
    name="bao-cao-sau-han-cap-tren",
    severity=Severity.WARNING,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: "- Các xã gửi báo cáo kết quả về UBND huyện trước ngày 20/11/2024.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
    good=(
        {
            Part.PARENT: "- Các xã gửi báo cáo kết quả về UBND huyện trước ngày 05/12/2024.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
        {
            Part.PARENT: "- Các xã gửi báo cáo kết quả về UBND huyện trong tháng 12/2024.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
)

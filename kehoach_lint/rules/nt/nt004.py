"""Các đợt thi đua chồng lấn nhau hoặc sai thứ tự.

Đợt sau bắt đầu khi đợt trước chưa kết thúc, hoặc đợt 2 nằm trước đợt 1.

Căn cứ: không có điều khoản riêng; các đợt của một kế hoạch nối tiếp nhau.

Ngoại lệ: không báo hai đợt nối nhau (30/6 và 01/7), kể cả chung một ngày hoặc chung một tháng ("đến
tháng 6", "từ tháng 6").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Period, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.nt.times import bounds, looks_ahead, narrow, shown


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report a phase that begins before the one before it has ended."""
    del context
    if not looks_ahead(plan):
        return
    first_of: dict[int, Period] = {}
    phases = []
    for phase in plan.phases:
        if first_of.setdefault(phase.phase, phase) is phase:
            phases.append((phase, bounds(phase, plan)))
    phases.sort(key=lambda item: item[0].phase)
    for (one, before), (two, after) in pairwise(phases):
        if before.start is None or before.end is None or after.start is None or after.end is None:
            continue
        if before.end < before.start or after.end < after.start or _follows(two, one, plan):
            continue
        key = "order" if after.end <= before.start else ""
        params = {
            "one": one.phase,
            "two": two.phase,
            "end": shown(before.end),
            "start": shown(after.start),
        }
        yield Report(two.span, key, params, (Mention(one.span, "other", {"one": one.phase}),))


def _follows(two: Period, one: Period, plan: Plan) -> bool:
    """Whether one period may begin when another has ended, months and quarters taken broadly."""
    start, end = narrow(two, plan).start, narrow(one, plan).end
    return start is None or end is None or start >= end


RULE = Rule(
    code="NT004",
    name="chong-lan",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        (
            "- Đợt 1: từ ngày 15/3/2024 đến ngày 30/6/2024.\n"
            "- Đợt 2: từ ngày 15/6/2024 đến ngày 29/11/2024."
        ),
    ),
    good=(
        (
            "- Đợt 1: từ ngày 15/3/2024 đến ngày 30/6/2024.\n"
            "- Đợt 2: từ ngày 01/7/2024 đến ngày 29/11/2024."
        ),
        ("- Đợt 1: từ tháng 3 đến tháng 6 năm 2024.\n- Đợt 2: từ tháng 6 đến tháng 11 năm 2024."),
    ),
)

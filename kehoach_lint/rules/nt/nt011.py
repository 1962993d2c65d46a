"""Sai thứ tự sơ kết, tổng kết, báo cáo.

Thứ tự đúng: sơ kết, tổng kết, rồi báo cáo kết quả lên cấp trên. Báo khi sơ kết đặt sau tổng kết của
cùng một đợt, và khi báo cáo kết quả lên cấp trên đặt trước khi tổng kết.

Căn cứ: không có điều khoản riêng; kế hoạch tự mâu thuẫn về thời gian.

Ngoại lệ: không báo khi các đơn vị cấp dưới gửi báo cáo trước để tổng hợp phục vụ tổng kết. Báo cáo
trước cả ngày kết thúc phong trào là việc của NT010.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Deadline, Plan, Role, Scope
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.levels import level_of_plan, levels_named
from kehoach_lint.rules.nt.times import due, governing, issued, looks_ahead


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report an interim review after the final one, and a report upward before the review."""
    if not looks_ahead(plan):
        return
    finals = [one for one in plan.deadlines if _is_ahead(one, plan)]
    for deadline in plan.deadlines:
        for final in finals:
            if final.phase != deadline.phase or not _comes_wrong(deadline, final, plan, context):
                continue
            key = "interim" if deadline.role is Role.INTERIM_REVIEW else ""
            params = {
                "text": context.draft.excerpt(deadline.span),
                "review": context.draft.excerpt(final.span),
            }
            yield Report(deadline.span, key, params, (Mention(final.span, "review"),))
            break


def _is_ahead(deadline: Deadline, plan: Plan) -> bool:
    """Whether a deadline is that of a final review still to come: one held before the plan was
    issued is that of the last campaign."""
    day, when = issued(plan), due(deadline, plan)
    over = day is not None and day.first is not None and when and when.latest < day.first
    return deadline.role is Role.FINAL_REVIEW and not over


def _comes_wrong(deadline: Deadline, final: Deadline, plan: Plan, context: Context) -> bool:
    mine, review = due(deadline, plan), due(final, plan)
    if mine is None or review is None or Scope.OTHER in (deadline.scope, final.scope):
        return False
    if deadline.role is Role.INTERIM_REVIEW:
        return (mine.first or mine.latest) > review.latest
    if deadline.role is not Role.REPORT or mine.latest >= (review.first or review.latest):
        return False
    found = governing(deadline, plan)
    before_end = found is not None and found[1].end is not None and mine.latest < found[1].end
    own = level_of_plan(plan)
    upward = levels_named(context.draft.slice(deadline.clause))
    return not before_end and own > 0 and max(upward, default=0) > own


RULE = Rule(
    code="NT011",
    name="thu-tu",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        (
            "- Tổ chức sơ kết phong trào trong tháng 12/2024.\n"
            "- Tổng kết phong trào trong tháng 11/2024."
        ),
    ),
    good=(
        (
            "- Tổ chức sơ kết phong trào trong tháng 6/2024.\n"
            "- Tổng kết phong trào trong tháng 11/2024."
        ),
        {
            Part.CONTENTS: (
                "I. THỜI GIAN THỰC HIỆN\n"
                "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 31/10/2024.\n"
                "II. TỔNG KẾT, BÁO CÁO\n"
                "- Các thôn gửi báo cáo kết quả về Văn phòng xã trước ngày 08/11/2024.\n"
                "- Xã tổng kết phong trào vào ngày 29/11/2024."
            ),
        },
    ),
)

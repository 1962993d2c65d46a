"""Nội dung của kế hoạch năm trước không còn trong kế hoạch này.

So với kế hoạch năm trước của cùng cơ quan (`--previous`): mục không còn cả đề mục lẫn nội dung, cơ
quan được giao nhiệm vụ không còn được nhắc đến, việc sơ kết, tổng kết, báo cáo, đăng ký không còn,
nơi nhận bị bớt. Báo một lần, mức thông tin, kê ra những gì đã mất và chỗ của chúng trong kế hoạch
năm trước; có thể đó là chủ ý.

Ngoại lệ: đề mục viết lại, gộp, tách hoặc đổi chỗ; nội dung chuyển sang mục khác; cơ quan nằm trong
một nhóm ("các phòng, ban"); cơ quan, cấp đã kết thúc hoạt động hay đổi tên; kế hoạch năm trước của
cơ quan khác hoặc loại khác.

Căn cứ: không có quy định; đây là gợi ý để rà soát.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.alignment import Match, matches
from kehoach_lint.rules.held.years import years_of
from kehoach_lint.rules.lv import lost
from kehoach_lint.rules.lv.places import same_office
from kehoach_lint.vietnamese.folding import fold

_SHOWN = 20


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report everything lost in one finding, where the first of it belongs."""
    other, years = context.previous, years_of(plan)
    if other is None or years is None or not same_office(context):
        return
    before = years_of(other.plan)
    if before is None or before > years:
        return
    found = matches(context.draft, plan, other)
    gone = [
        *lost.sections(context, other, found),
        *lost.deadlines(context, other),
        *lost.bodies(context, other, years[1]),
        *lost.recipients(context, other, years[1]),
    ]
    if gone:
        names = list({fold(one.name): one.name for one in gone}.values())
        related = tuple(Mention(one.span, one.what.value, other=other) for one in gone[:_SHOWN])
        place = _place(gone[0].span, found)
        params = {"names": "; ".join(names[:_SHOWN]), "count": len(names)}
        yield Report(place, params=params, related=related)


def _place(span: Span, found: Sequence[Match]) -> Span:
    """Behind the paragraph that answers the nearest one before the lost one."""
    before = [match for match in found if match.old.end <= span.start]
    end = max(before, key=lambda match: match.old.end).new.end if before else 0
    return Span(end, end)


RULE = Rule(
    code="LV005",
    name="mat-noi-dung",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PREVIOUS,
    bad=(
        {
            Part.PREVIOUS: "- Trạm Y tế xã: khám sức khỏe cho các đội dọn ao.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
    good=(
        {
            Part.PREVIOUS: "- Trạm Y tế xã: khám sức khỏe cho các đội dọn ao.",
            Part.BODY: "- Việc khám sức khỏe cho các đội dọn ao do Trạm Y tế xã lo.",
        },
        {
            Part.PREVIOUS: "- Trồng hoa dọc đường vào thôn.",
            Part.BODY: "- Vớt bèo ở ao đình.",
        },
    ),
)

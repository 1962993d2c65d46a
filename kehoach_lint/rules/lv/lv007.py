"""Kế hoạch đưa ra so sánh không phải kế hoạch cùng loại của năm trước.

Với `--previous`, kế hoạch đang kiểm tra được so với kế hoạch năm trước của cùng cơ quan. Nếu tệp
kia là loại văn bản khác, của cơ quan khác, cùng năm hoặc của năm sau, hay không đọc ra năm, thì chỉ
những gì còn so được mới được so; quy tắc này báo một lần, mức thông tin, để người dùng biết.

Ngoại lệ: tên cơ quan viết tắt hay viết đầy đủ là một; kế hoạch của hai đến năm năm trước vẫn được
so, số năm phải tăng thêm tính theo khoảng cách ấy.

Căn cứ: không có; đây là lời báo về việc so sánh.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Other, Part, Report, Rule
from kehoach_lint.rules.held.years import years_of
from kehoach_lint.rules.lv.places import later, other_unit


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report once that the other document is not the plan of an earlier year."""
    other = context.previous
    if other is None:
        return
    key = _reason(plan, other, context)
    if key:
        params = {
            "name": other.draft.path,
            "issuer": " ".join(other.plan.header.issuer_name.split()),
            "year": (years_of(other.plan) or (0, 0))[1],
        }
        related = (Mention(_title(other.plan), "other", other=other),)
        yield Report(_title(plan), key, params, related)


def _reason(plan: Plan, other: Other, context: Context) -> str:
    if other.plan.kind is None or not other.plan.vietnamese:
        return "none"
    if other.plan.kind != plan.kind:
        return "kind"
    if other_unit(context):
        return "unit"
    new, old = years_of(plan), years_of(other.plan)
    if new is None or old is None:
        return "unknown"
    if later(context) is not None:
        return ""
    return "same" if new == old else "far" if new[1] > old[1] else "later"


def _title(plan: Plan) -> Span:
    header = plan.header
    lines = [*header.subject[:1], header.type_line]
    return next((line.span for line in lines if line is not None), Span(0, 0))


RULE = Rule(
    code="LV007",
    name="khac-loai-so-sanh",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PREVIOUS,
    bad=(
        {
            Part.PREVIOUS: "- (Kế hoạch của Ủy ban nhân dân xã Cẩm Lĩnh cho năm 2023.)",
            Part.TITLE: "KẾ HOẠCH\nTổ chức phong trào thi đua làm sạch ao làng năm 2023",
            Part.DATE: "Cẩm Lĩnh, ngày 05 tháng 3 năm 2023",
        },
    ),
    good=(
        {
            Part.PREVIOUS: "- (Kế hoạch của Ủy ban nhân dân xã Cẩm Lĩnh cho năm 2023.)",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
        {
            Part.PREVIOUS: "- (Kế hoạch của Ủy ban nhân dân xã Cẩm Lĩnh cho năm 2023.)",
            Part.HEAD: (
                "UBND XÃ CẨM LĨNH\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\nCẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
    ),
)

"""Số thứ tự, số năm, tên năm không tăng theo năm.

Có những con số phải tăng mỗi năm: "kỷ niệm 94 năm Ngày thành lập Đảng" năm sau là 95 năm; "Hội thi
… lần thứ 5 năm 2023" năm sau là lần thứ 6; "năm thứ ba thực hiện nghị quyết" năm sau là năm thứ tư;
"Xuân Quý Mão" năm sau là Xuân Giáp Thìn. Quy tắc so với đúng chỗ ấy trong kế hoạch năm trước
(`--previous`) và báo con số giữ nguyên. Tên đại hội cũng vậy: nhiệm kỳ đã hết, hoặc đại hội đại
biểu toàn quốc của Đảng đã sang khóa mới (5 năm một lần, lần thứ XIII vào năm 2021: Điều lệ Đảng,
Điều 9).

Ngoại lệ: không báo chỗ SL001, SL003, SL004 đã báo; số năm đúng với hai mốc trong ngoặc; việc đã làm
hoặc nhìn lại; sự kiện không tổ chức hằng năm (đại hội, kỳ họp); "đợt 1", "lần thứ hai" trong năm;
năm thứ mấy của một nhiệm kỳ khác.

Căn cứ: không có quy định; con số được tính từ khoảng cách hai năm của hai kế hoạch.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.lv.counted import Kept, congresses, jubilees, lunar, ordinals, terms
from kehoach_lint.rules.lv.places import later, overlaps, told
from kehoach_lint.rules.sl import sl001, sl003, sl004


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each number or name once that should have moved on with the year."""
    years = later(context)
    if years is None:
        return
    ways = (jubilees, ordinals, terms, lunar, congresses)
    found: list[Kept] = sorted(chain.from_iterable(way(context, years) for way in ways))
    quiet = told(context, sl001.RULE, sl003.RULE, sl004.RULE) if found else frozenset()
    seen: set[tuple[str, str]] = set()
    for kept in found:
        text = context.draft.excerpt(kept.span)
        if overlaps(kept.span, quiet) or (kept.key, f"{text}{kept.right}") in seen:
            continue
        seen.add((kept.key, f"{text}{kept.right}"))
        params = {"text": text, "right": kept.right, "years": years.distance}
        related = (Mention(kept.before, "before", other=years.other),)
        yield Report(kept.span, kept.key, params, related, kept.right or None)


RULE = Rule(
    code="LV002",
    name="thu-tu-khong-doi",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PREVIOUS,
    bad=(
        {
            Part.PREVIOUS: "- Hội thi gói bánh chưng lần thứ 5 năm 2023 ở nhà văn hóa xã.",
            Part.BODY: "- Hội thi gói bánh chưng lần thứ 5 năm 2024 ở nhà văn hóa xã.",
        },
        {
            Part.PREVIOUS: "- Treo cờ kỷ niệm 25 năm Ngày thành lập Hợp tác xã Ao Vua.",
            Part.BODY: "- Treo cờ kỷ niệm 25 năm Ngày thành lập Hợp tác xã Ao Vua.",
        },
    ),
    good=(
        {
            Part.PREVIOUS: "- Hội thi gói bánh chưng lần thứ 5 năm 2023 ở nhà văn hóa xã.",
            Part.BODY: "- Hội thi gói bánh chưng lần thứ 6 năm 2024 ở nhà văn hóa xã.",
        },
        {
            Part.PREVIOUS: "- Mỗi thôn họp đánh giá lần thứ hai vào cuối năm.",
            Part.BODY: "- Mỗi thôn họp đánh giá lần thứ hai vào cuối năm.",
        },
    ),
)

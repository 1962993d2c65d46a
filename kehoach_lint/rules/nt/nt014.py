"""Số 0 trước ngày, tháng.

Ngày dưới 10 và tháng 1, tháng 2 viết thêm số 0 ở trước (05/3/2024, 11/02/2024); các tháng khác
không thêm. Nghị định 30/2020/NĐ-CP quy định như vậy cho dòng địa danh - thời gian; trong nội dung
đây là thói quen, nên mỗi văn bản chỉ được nhắc một lần.

Ngoại lệ: tháng 3 đến tháng 9 viết có số 0 chỉ bị nhắc khi chính văn bản phần nhiều viết không có số
0. Dòng địa danh - thời gian là việc của TT018.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import DateRef, DateUse, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report dates without a zero they should have, or with one the others do not have."""
    dates = [ref for ref in plan.dates if ref.use is not DateUse.ISSUE and ref.day.possible]
    plain = [ref for ref in dates if _month_3_to_9(ref) and not ref.parts[1].startswith("0")]
    padded = [ref for ref in dates if _month_3_to_9(ref) and ref.parts[1].startswith("0")]
    found = [ref for ref in dates if _lacks_zero(ref)]
    if plain and len(padded) < len(plain):
        found = sorted([*found, *padded], key=lambda ref: ref.span)
    if found:
        first, others = found[0], found[1:]
        related = tuple(Mention(ref.span, "other") for ref in others)
        yield Report(first.span, "", {"date": context.draft.excerpt(first.span)}, related)


def _month_3_to_9(ref: DateRef) -> bool:
    return ref.parts[1].isdigit() and 3 <= int(ref.parts[1]) <= 9


def _lacks_zero(ref: DateRef) -> bool:
    day, month, _ = ref.parts
    if ref.day.month is None or ref.day.day is None:
        return False
    return (len(day) == 1 and day.isdigit()) or month in ("1", "2")


RULE = Rule(
    code="NT014",
    name="so-khong",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b",
    bad=("- Hoàn thành việc đăng ký trước ngày 5/3/2024.",),
    good=(
        "- Hoàn thành việc đăng ký trước ngày 05/3/2024.",
        "- Hoàn thành việc đăng ký trong tháng 3 năm 2024.",
    ),
)

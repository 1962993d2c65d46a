"""Các phần không khớp với tổng số.

"Tổng diện tích 500 ha, trong đó: lúa 620 ha" là không thể; "gồm: lúa 300 ha, ngô 150 ha" thì cộng
lại phải bằng tổng.

Phần lớn hơn tổng số là lỗi; cộng lại lớn hơn (danh sách sau "gồm", hoặc tiền) là lỗi; chênh nhau ít
hoặc chưa đủ là cảnh báo.

Căn cứ: phép cộng; không cần quy định riêng.

Ngoại lệ: sai khác do làm tròn không tính. Không xét tỷ lệ phần trăm, các phần có thể trùng nhau
(nữ, đảng viên, dân tộc thiểu số), số áng chừng, phần dùng đơn vị khác.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kehoach_lint.draft import Draft
from kehoach_lint.figures import in_figures
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.sl.wholes import Parts, wholes

_MONEY = "đồng"
_NEAR = Decimal("0.1")
"""Up to this share of the whole a sum that is too large is a slip of reckoning, not an overlap."""


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report parts larger than their whole, and sums that differ from it."""
    del context
    for found in wholes(draft):
        whole, first = found.whole, found.parts[0]
        scale = Decimal(10) ** whole.scale
        values = [part.value if part.unit else part.value * scale for part in found.parts]
        if first.unit and values[0] > whole.value:
            params = {"part": draft.slice(first.span), "whole": draft.slice(whole.span)}
            yield Report(first.span, "part", params, (Mention(whole.span, "whole"),))
            continue
        total = sum(values, Decimal(0))
        key, severity = _judge(found, total, max(values))
        if key:
            yield _sum(found, key, severity, total / scale, draft)


def _judge(found: Parts, total: Decimal, largest: Decimal) -> tuple[str, Severity]:
    whole = found.whole.value
    steps = {found.whole.step, *(part.step for part in found.parts if part.unit)}
    rounded = len(steps) > 1 or found.whole.step < 1
    slack = max(steps) * (len(found.parts) + 1) / 2 if rounded else Decimal(0)
    over = total - whole
    if len(found.parts) < 2 or abs(over) <= slack or largest > whole:
        return "", Severity.INFO
    if found.complete and over < 0:
        return "less", Severity.WARNING
    if found.exact and over > 0:
        return "more", Severity.ERROR
    if over > 0 and found.listed:
        if found.whole.unit == _MONEY:
            return "more", Severity.ERROR
        if over <= whole * _NEAR:
            return "more", Severity.WARNING
    return "", Severity.INFO


def _sum(found: Parts, key: str, severity: Severity, total: Decimal, draft: Draft) -> Report:
    params = {
        "whole": draft.slice(found.whole.span), "total": in_figures(total),
        "unit": draft.slice(found.whole.unit_span),
    }  # fmt: skip
    related = tuple(Mention(part.span, "part_of") for part in found.parts)
    return Report(found.whole.span, key, params, related, severity=severity)


RULE = Rule(
    code="SL005",
    name="trong-do",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    bad=("- Cả xã có 120 hộ nghèo, trong đó 150 hộ cần sửa nhà.",),
    good=(
        "- Cả xã có 120 hộ nghèo, trong đó 50 hộ cần sửa nhà.",
        "- Lớp học có 40 học viên, trong đó 25 nữ, 30 đảng viên.",
    ),
)

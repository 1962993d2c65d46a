"""Số liệu trùng với kế hoạch của xã khác mà câu chữ gần như chép lại.

Số hộ, số dân, diện tích của hai xã hiếm khi trùng nhau. Khi kiểm tra nhiều văn bản một lần: hai kế
hoạch giống nhau phần lớn câu chữ, lại có chung số lẻ từ hàng nghìn (hoặc từ hai số lẻ hàng trăm)
cùng đơn vị tính, thì bản ban hành sau có thể chép cả số liệu của bản trước.

Ngoại lệ: số tròn, phần trăm, tiền; số mà kế hoạch cấp trên nêu hoặc nhiều kế hoạch cùng nêu; hai kế
hoạch giống nhau ít.

Căn cứ: không có điều khoản riêng; đây là gợi ý để rà soát.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.clashes import SameFigures


def check(node: SameFigures, context: Context) -> Iterator[Report]:
    """Report the figures shared with another document in one finding."""
    del context
    here = tuple(Mention(place.span, "again") for place in node.again)
    there = tuple(Mention(node.at.span, "other", elsewhere=one) for one in node.examples)
    params = {"text": "; ".join(node.figures), "name": node.name, "alike": node.alike}
    yield Report(node.at.span, "", params, (*here, *there))


_LINE = "- Toàn xã có {} hộ cùng ký cam kết giữ ao làng."

RULE = Rule(
    code="LV032",
    name="so-lieu-trung-xa-khac",
    severity=Severity.WARNING,
    wants=SameFigures,
    check=check,
    page=__doc__ or "",
    applies=Applies.SIBLING,
    bad=({Part.SIBLING: _LINE.format("3.287"), Part.BODY: _LINE.format("3.287")},),
    good=(
        {Part.SIBLING: _LINE.format("3.287"), Part.BODY: _LINE.format("2.914")},
        {Part.SIBLING: _LINE.format("3.000"), Part.BODY: _LINE.format("3.000")},
    ),
)

"""Một văn bản được các kế hoạch cùng đợt dẫn khác nhau.

Khi kiểm tra nhiều văn bản một lần, cùng một văn bản (cùng số, ký hiệu, cơ quan ban hành, hoặc cùng
ngày, cơ quan và trích yếu) mà nơi này ghi số, ngày hay cơ quan khác nơi kia thì có nơi chép sai. Kế
hoạch cấp trên, nếu nó cũng dẫn văn bản ấy, quyết định chỗ đúng; không thì số đông quyết định. Ngang
nhau thì báo cả hai, mức thông tin.

Ngoại lệ: văn bản của những cơ quan khác nhau trùng số; văn bản khác năm (số đánh lại từ đầu mỗi
năm) trừ khi trích yếu giống nhau; nơi không ghi ngày, cơ quan; chính kế hoạch cấp trên (việc của
LV013).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.clashes import CitedOtherwise


def check(node: CitedOtherwise, context: Context) -> Iterator[Report]:
    """Report the part of a citation that others, or the plan above, write in another way."""
    del context
    params = node._asdict()
    related = tuple(Mention(node.at.span, "other", elsewhere=one) for one in node.examples)
    if node.given or node.others > node.alike:
        how, severity, right = "given" if node.given else "most", None, node.other
    else:
        how, severity, right = "even", Severity.INFO, None
    key = f"{node.differs}.{how}"
    yield Report(node.at.span, key, params, related, right, severity=severity)


_CITED = (
    "- Theo Kế hoạch số 210/KH-UBND ngày {} của Ủy ban nhân dân thành phố Hà Nội về giữ nước sạch"
    " năm 2024."
)
_OTHERS = _CITED.format("11/01/2024")

RULE = Rule(
    code="LV030",
    name="dan-khac-nhau",
    severity=Severity.WARNING,
    wants=CitedOtherwise,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b",
    applies=Applies.SIBLING,
    bad=({Part.SIBLING: _OTHERS, Part.BODY: _CITED.format("17/01/2024")},),
    good=(
        {Part.SIBLING: _OTHERS, Part.BODY: _CITED.format("11/01/2024")},
        {Part.SIBLING: _OTHERS, Part.BODY: _CITED.format("11/01/2023").replace("giữ", "lấy")},
    ),
)

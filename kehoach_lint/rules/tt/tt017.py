"""Mã loại trong ký hiệu không đúng với tên loại văn bản.

Ký hiệu mang mã của chính loại văn bản: KẾ HOẠCH là KH, QUYẾT ĐỊNH là QĐ, CHƯƠNG TRÌNH là CTr, TỜ
TRÌNH là TTr (Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I). Công văn không có mã loại: "12/UBND-VX".
Thường gặp khi dùng lại tệp của văn bản khác mà quên đổi ký hiệu.

Mã của một loại khác hẳn là lỗi; nhầm những cặp dễ lẫn (CT và CTr, TT và TTr, QĐ và QyĐ), ghi CV cho
công văn, hoặc ký hiệu chỉ có mã cơ quan là cảnh báo.

Ngoại lệ: mã lạ, mã liên tịch (KHLT, CTHĐ…) không bị báo; quy định của Đảng được mang mã QĐ. Không
xét khi văn bản không có tên loại.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, SoKyHieu
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt.codes import code_span, known_code, type_codes

_MIXED = ({"CT", "CTr", "CTHĐ"}, {"TT", "TTr"}, {"QĐ", "QyĐ"}, {"ĐA", "DA"})
_ORGANS = frozenset(("UBND", "HĐND", "VP", "CTUBND"))


def check(node: SoKyHieu, context: Context) -> Iterator[Report]:
    """Report a symbol whose type code is not that of the document's type."""
    plan = context.plan
    if plan.kind == "cong-van":
        if plan.form is Form.STATE and node.type_code == "CV" and not plan.header.type_line:
            yield Report(code_span(node), "letter", severity=Severity.WARNING)
        return
    right = type_codes(plan.kind or "")
    if plan.header.type_line is None or not right or not node.type_code:
        return
    code = known_code(node.type_code)
    if code in right or not (code or node.type_code in _ORGANS):
        return
    mixed = any(code in pair and pair & right for pair in _MIXED)
    params = {
        "code": node.type_code,
        "right": " hoặc ".join(sorted(right)),
        "type": plan.header.type_line.text.strip(" :"),
    }
    yield Report(
        code_span(node),
        "" if code else "none",
        params,
        severity=None if code and not mixed else Severity.WARNING,
    )


RULE = Rule(
    code="TT017",
    name="ky-hieu-loai",
    severity=Severity.ERROR,
    wants=SoKyHieu,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục III, mục I",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.NUMBER: "Số: 12/QĐ-UBND",
            Part.TITLE: ("KẾ HOẠCH\nLàm sạch bãi bồi ven sông năm 2024"),
        },
        {
            Part.NUMBER: "Số: 12/CT-UBND",
            Part.TITLE: ("CHƯƠNG TRÌNH\nCông tác quý II năm 2024"),
        },
    ),
    good=(
        {
            Part.NUMBER: "Số: 12/CTr-UBND",
            Part.TITLE: ("CHƯƠNG TRÌNH\nCông tác quý II năm 2024"),
        },
        {
            Part.NUMBER: "Số: 12/KHLT-UBND-MTTQ",
        },
    ),
)

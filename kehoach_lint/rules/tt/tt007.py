"""Thiếu tên loại văn bản.

Mọi văn bản hành chính, trừ công văn, ghi tên loại ở giữa trang, bằng chữ in hoa: KẾ HOẠCH, BÁO CÁO,
TỜ TRÌNH… (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm đ; Phụ lục I, mục II.5).

Cách sửa: thêm tên loại phía trên trích yếu.

Ngoại lệ: không báo với công văn, vì công văn không có tên loại mà có "V/v…" dưới số và ký hiệu. Tên
loại viết chữ thường, hoặc viết liền một dòng với trích yếu, vẫn là có tên loại.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts
from kehoach_lint.rulesets.loading import document_types


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a document, known by its symbol or its closing, that does not say its type."""
    kind = context.plan.kind
    if node.type_line or kind == "cong-van" or not parts.complete(context):
        return
    name = next((known.name for known in document_types() if known.slug == kind), "")
    yield Report(
        parts.at(parts.head_end(node)),
        params={"type": name.upper()},
        suggestion=name.upper(),
        severity=parts.softened(context),
    )


RULE = Rule(
    code="TT007",
    name="thieu-ten-loai",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.5",
    bad=(
        {
            Part.NUMBER: "Số: 12/KH-UBND",
            Part.TITLE: "Phát động phong trào thi đua trồng tre giữ đê năm 2024",
        },
    ),
    good=(
        {
            Part.TITLE: "KẾ HOẠCH TRỒNG TRE GIỮ ĐÊ NĂM 2024",
        },
        {
            Part.NUMBER: "Số: 12/UBND-VX",
            Part.TITLE: "V/v mượn thuyền vớt bèo",
            Part.OPENING: "Kính gửi: Hợp tác xã Đồng Sen.",
        },
    ),
)

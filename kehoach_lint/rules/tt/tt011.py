"""Thiếu họ tên người ký.

Dưới chức vụ là họ và tên người ký (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm g; Phụ lục I, mục
II.7). Trước họ tên không ghi học hàm, học vị, danh hiệu, trừ lực lượng vũ trang, giáo dục, y tế,
khoa học.

Dự thảo chưa có người ký là chuyện thường nên khi thẩm định chỉ nhắc ở mức thông tin; khi ký ban
hành, đây là lỗi.

Ngoại lệ: không báo khi đang soạn thảo, và khi không có cả khối chữ ký (TT010 xét việc ấy). Chữ "Đã
ký" hay cấp bậc đứng trước họ tên không ảnh hưởng.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, Signature
from kehoach_lint.rules.base import Context, Part, Report, Rule, by_stage
from kehoach_lint.rules.tt import parts


def check(node: Signature, context: Context) -> Iterator[Report]:
    """Report a signing block that ends with the post."""
    if node.name is None and parts.complete(context):
        yield Report(parts.at(node.span.end))


RULE = Rule(
    code="TT011",
    name="thieu-ho-ten",
    severity=by_stage(None, Severity.INFO, Severity.ERROR),
    wants=Signature,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.7",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.SIGNATURE: ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        },
    ),
    good=(
        {
            Part.SIGNATURE: ("CHỦ TỊCH\n(Đã ký)\nLương Khắc Vượng"),
        },
        {
            Part.SIGNATURE: ("CHỈ HUY TRƯỞNG\nThiếu tá Lương Khắc Vượng"),
        },
    ),
)

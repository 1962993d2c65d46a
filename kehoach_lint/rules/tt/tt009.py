"""Thiếu Nơi nhận.

Văn bản ghi Nơi nhận ở góc dưới bên trái, sau phần nội dung: những cơ quan nhận để thực hiện, để báo
cáo, để biết, và dòng Lưu (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm i; Phụ lục I, mục II.9).

Cách sửa: thêm "Nơi nhận:" và danh sách.

Ngoại lệ: không báo với văn bản ban hành kèm theo văn bản khác và với các loại không có Nơi nhận
(biên bản, hợp đồng, giấy mời…). Nơi nhận đứng sau chữ ký cũng được.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts


def check(node: Plan, context: Context) -> Iterator[Report]:
    """Report a document without recipients."""
    if node.recipients is None and parts.complete(context):
        place = parts.at(parts.body_end(node))
        yield Report(place, suggestion="Nơi nhận:", severity=parts.softened(context))


RULE = Rule(
    code="TT009",
    name="thieu-noi-nhan",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.9",
    bad=(
        {
            Part.END: (
                "Trên đây là Kế hoạch giữ sạch ao làng năm 2024 của Ủy ban nhân dân xã./.\n"
                "\n"
                "TM. ỦY BAN NHÂN DÂN\n"
                "CHỦ TỊCH\n"
                "Lương Khắc Vượng"
            ),
        },
    ),
    good=(
        {
            Part.END: (
                "Trên đây là Kế hoạch giữ sạch ao làng năm 2024 của Ủy ban nhân dân xã./.\n"
                "\n"
                "TM. ỦY BAN NHÂN DÂN\n"
                "CHỦ TỊCH\n"
                "Lương Khắc Vượng\n"
                "Nơi nhận:\n"
                "- UBND huyện Ba Vì;\n"
                "- Các thôn;\n"
                "- Lưu: VT."
            ),
        },
        {
            Part.RECIPIENTS: ("Nơi nhận\n- Như trên;\n- Lưu: VT."),
        },
    ),
)

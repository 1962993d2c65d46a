"""Thiếu số và ký hiệu của văn bản.

Mỗi văn bản có một số và ký hiệu, dưới tên cơ quan ban hành: "Số: 80/KH-UBND", văn bản của Đảng là
"Số 05-NQ/ĐU" (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm c; Phụ lục I, mục II.3). Dự thảo chưa có
số vẫn ghi sẵn ký hiệu và để trống chỗ của số: "Số: /KH-UBND".

Cách sửa: thêm dòng số và ký hiệu.

Ngoại lệ: không báo khi số để trống (TT012 xét việc ấy), khi cả phần đầu bị thiếu (TT001 đã báo) và
với văn bản ban hành kèm theo văn bản khác.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a head without a line for number and symbol."""
    del node  # the parts are found through the plan, which knows its form
    if parts.lacks(parts.SYMBOL, context):
        place = parts.place_of(parts.SYMBOL, context)
        yield Report(place, severity=parts.softened(context))


RULE = Rule(
    code="TT005",
    name="thieu-so-ky-hieu",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.3",
    bad=(
        {
            Part.HEAD: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ CẨM LĨNH\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
    ),
    good=(
        {
            Part.NUMBER: "Số:        /KH-UBND",
        },
        {
            Part.NUMBER: "Số 12/KH-UBND",
        },
    ),
)

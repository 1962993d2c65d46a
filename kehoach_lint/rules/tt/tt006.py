"""Thiếu địa danh và thời gian ban hành văn bản.

Dưới Tiêu ngữ, cùng dòng với số và ký hiệu, là địa danh và ngày, tháng, năm ban hành: "Krông Ana,
ngày 05 tháng 3 năm 2026" (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm d; Phụ lục I, mục II.4). Dự
thảo chưa có ngày vẫn có dòng này và để trống ngày.

Cách sửa: thêm dòng địa danh và thời gian.

Ngoại lệ: không báo khi ngày để trống (TT013 xét việc ấy), khi cả phần đầu bị thiếu (TT001 đã báo)
và với văn bản ban hành kèm theo văn bản khác.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a head without a line for place and date."""
    del node  # the parts are found through the plan, which knows its form
    if parts.lacks(parts.ISSUED, context):
        place = parts.place_of(parts.ISSUED, context)
        yield Report(place, severity=parts.softened(context))


RULE = Rule(
    code="TT006",
    name="thieu-ngay-ban-hanh",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.4",
    bad=(
        {
            Part.HEAD: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ CẨM LĨNH\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc"
            ),
        },
    ),
    good=(
        {
            Part.DATE: "Cẩm Lĩnh, ngày      tháng      năm 2024",
        },
        {
            Part.DATE: "Cẩm Lĩnh, tháng 3 năm 2024",
        },
    ),
)

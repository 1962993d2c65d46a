"""Thiếu Tiêu ngữ.

Dưới Quốc hiệu là Tiêu ngữ "Độc lập - Tự do - Hạnh phúc" (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2
điểm a; Phụ lục I, mục II.1).

Cách sửa: thêm Tiêu ngữ ngay dưới Quốc hiệu.

Ngoại lệ: không báo với văn bản của Đảng (vốn không có Tiêu ngữ), khi cả phần đầu bị thiếu (TT001 đã
báo) và với văn bản ban hành kèm theo văn bản khác. Tiêu ngữ viết sai là việc của TT015.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts

RIGHT = "Độc lập - Tự do - Hạnh phúc"


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a head without Tiêu ngữ."""
    del node  # the parts are found through the plan, which knows its form
    if parts.lacks(parts.TIEU_NGU, context):
        place = parts.place_of(parts.TIEU_NGU, context)
        yield Report(place, suggestion=RIGHT, severity=parts.softened(context))


RULE = Rule(
    code="TT003",
    name="thieu-tieu-ngu",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.1.b",
    bad=(
        {
            Part.HEAD: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ CẨM LĨNH\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
    ),
    good=(
        {
            Part.HEAD: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ CẨM LĨNH\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
        {
            Part.HEAD: (
                "ĐẢNG BỘ HUYỆN BA VÌ\n"
                "ĐẢNG ỦY XÃ CẨM LĨNH\n"
                "Số 07-KH/ĐU\n"
                "ĐẢNG CỘNG SẢN VIỆT NAM\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
    ),
)

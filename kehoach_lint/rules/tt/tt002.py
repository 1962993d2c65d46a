"""Thiếu Quốc hiệu.

Phần đầu bên phải của văn bản hành chính có Quốc hiệu "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (Nghị
định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm a; Phụ lục I, mục II.1). Văn bản của Đảng không có Quốc hiệu
mà có tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM" (Hướng dẫn 05-HD/VPTW).

Cách sửa: thêm Quốc hiệu phía trên Tiêu ngữ.

Ngoại lệ: không báo khi cả phần đầu bị thiếu (TT001 đã báo) và với văn bản ban hành kèm theo văn bản
khác. Quốc hiệu có mà viết sai là việc của TT014.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts

RIGHT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a head without Quốc hiệu, or a Party head without its title."""
    del node  # the parts are found through the plan, which knows its form
    severity = parts.softened(context)
    if parts.lacks(parts.QUOC_HIEU, context):
        place = parts.place_of(parts.QUOC_HIEU, context)
        yield Report(place, suggestion=RIGHT, severity=severity)
    if parts.lacks(parts.PARTY_TITLE, context):
        yield Report(
            parts.place_of(parts.PARTY_TITLE, context),
            "party",
            suggestion="ĐẢNG CỘNG SẢN VIỆT NAM",
            basis="Hướng dẫn 05-HD/VPTW",
        )


RULE = Rule(
    code="TT002",
    name="thieu-quoc-hieu",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.1.a",
    bad=(
        {
            Part.HEAD: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ CẨM LĨNH\n"
                "Số: 12/KH-UBND\n"
                "Độc lập - Tự do - Hạnh phúc\n"
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

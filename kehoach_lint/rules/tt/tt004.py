"""Thiếu tên cơ quan, tổ chức ban hành văn bản.

Góc trên bên trái của văn bản ghi tên cơ quan ban hành, phía trên có thể có cơ quan chủ quản trực
tiếp (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm b; Phụ lục I, mục II.2). Tên cơ quan ban hành là
tên đầy đủ, chính thức; tên cơ quan chủ quản được viết tắt những cụm từ thông dụng như UBND.

Cách sửa: thêm tên cơ quan phía trên số và ký hiệu.

Ngoại lệ: không báo khi cả phần đầu bị thiếu (TT001 đã báo) và với văn bản ban hành kèm theo văn bản
khác. Tên cơ quan viết chữ thường vẫn là có tên cơ quan.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts


def check(node: Header, context: Context) -> Iterator[Report]:
    """Report a head without the issuing body."""
    del node  # the parts are found through the plan, which knows its form
    if parts.lacks(parts.ISSUER, context):
        place = parts.place_of(parts.ISSUER, context)
        yield Report(place, severity=parts.softened(context))


RULE = Rule(
    code="TT004",
    name="thieu-co-quan",
    severity=Severity.WARNING,
    wants=Header,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.2",
    bad=(
        {
            Part.HEAD: (
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
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
                "UBND XÃ CẨM LĨNH\n"
                "Trường Tiểu học Bến Sỏi\n"
                "Số: 12/KH-THBS\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
        },
    ),
)

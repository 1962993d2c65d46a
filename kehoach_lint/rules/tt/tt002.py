"""Thiếu Quốc hiệu.

Phần đầu bên phải của văn bản hành chính có Quốc hiệu "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (Nghị
định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm a; Phụ lục I, mục II.1). Văn bản của Đảng không có Quốc hiệu
mà có tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM" (Hướng dẫn 05-HD/VPTW).

Cách sửa: thêm Quốc hiệu phía trên Tiêu ngữ. Khi cả phần đầu bị thiếu, chỉ có TT001 lên tiếng; quy
tắc cũng im lặng với văn bản ban hành kèm theo văn bản khác.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Report, Rule
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
)

"""Thiếu Tiêu ngữ.

Dưới Quốc hiệu là Tiêu ngữ "Độc lập - Tự do - Hạnh phúc" (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2
điểm a; Phụ lục I, mục II.1). Văn bản của Đảng không có Tiêu ngữ.

Cách sửa: thêm Tiêu ngữ ngay dưới Quốc hiệu. Khi cả phần đầu bị thiếu, chỉ có TT001 lên tiếng; quy
tắc cũng im lặng với văn bản ban hành kèm theo văn bản khác.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Report, Rule
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
)

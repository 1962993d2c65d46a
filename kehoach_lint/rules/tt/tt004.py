"""Thiếu tên cơ quan, tổ chức ban hành văn bản.

Góc trên bên trái của văn bản ghi tên cơ quan ban hành, phía trên có thể có cơ quan chủ quản trực
tiếp (Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm b; Phụ lục I, mục II.2). Tên cơ quan ban hành là
tên đầy đủ, chính thức; tên cơ quan chủ quản được viết tắt những cụm từ thông dụng như UBND.

Cách sửa: thêm tên cơ quan, phía trên số và ký hiệu. Khi cả phần đầu bị thiếu, chỉ có TT001 lên
tiếng; quy tắc cũng im lặng với văn bản ban hành kèm theo văn bản khác.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Header
from kehoach_lint.rules.base import Context, Report, Rule
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
)

"""Chủ đề khác chủ đề trong kế hoạch cấp trên.

Chủ đề của phong trào do cấp trên đặt (`--parent`) phải chép đúng từng chữ. Chủ đề gần giống mà khác
chữ là cảnh báo; chủ đề riêng của địa phương, khác hẳn, chỉ được nhắc ở mức thông tin.

Ngoại lệ: khác chữ hoa, dấu câu, dấu nháy; đã dẫn đúng chủ đề của cấp trên rồi thêm chủ đề riêng;
kế hoạch cấp trên không đặt chủ đề.

Căn cứ: không có điều khoản riêng; tên và chủ đề của phong trào do cơ quan phát động đặt.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.held.names import names
from kehoach_lint.rules.held.profile import Held, Use


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report the theme when it is the parent's altered, or another one."""
    del context
    yield from names(held, Use.THEME)


_GIVEN = "- Chủ đề: “Chung sức, chung lòng, làng sạch, ngõ đẹp”."

RULE = Rule(
    code="LV014",
    name="chu-de-cap-tren",
    severity=Severity.WARNING,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {Part.PARENT: _GIVEN, Part.BODY: "- Chủ đề: “Chung sức, chung tay, làng sạch, ngõ đẹp”."},
        {Part.PARENT: _GIVEN, Part.BODY: "- Chủ đề: “Ao trong, cá lớn, đồng xanh”."},
    ),
    good=(
        {Part.PARENT: _GIVEN, Part.BODY: "- Chủ đề: “Chung sức chung lòng, làng sạch, ngõ đẹp”."},
        {Part.PARENT: _GIVEN, Part.BODY: "- Trồng hoa dọc đường vào thôn."},
    ),
)

"""Khẩu hiệu khác khẩu hiệu trong kế hoạch cấp trên.

Khẩu hiệu thi đua do cấp trên quy định (`--parent`) phải chép đúng từng chữ. Khẩu hiệu gần giống mà
khác chữ là cảnh báo; khẩu hiệu riêng chỉ được nhắc ở mức thông tin.

Ngoại lệ: khác chữ hoa, dấu câu, dấu nháy; có đủ khẩu hiệu của cấp trên rồi thêm khẩu hiệu riêng; kế
hoạch cấp trên không có khẩu hiệu.

Căn cứ: không có điều khoản riêng; khẩu hiệu của phong trào do cơ quan phát động đặt.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.held.names import names
from kehoach_lint.rules.held.profile import Held, Use


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report the slogan when it is the parent's altered, or another one."""
    del context
    yield from names(held, Use.SLOGAN)


_GIVEN = "- Khẩu hiệu thi đua: “Mỗi người một việc tốt, mỗi ngõ một vườn hoa”."

RULE = Rule(
    code="LV016",
    name="khau-hieu-cap-tren",
    severity=Severity.WARNING,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: _GIVEN,
            Part.BODY: "- Treo khẩu hiệu “Mỗi người một việc tốt, mỗi nhà một vườn hoa” ở cổng.",
        },
    ),
    good=(
        {
            Part.PARENT: _GIVEN,
            Part.BODY: "- Treo khẩu hiệu “Mỗi người một việc tốt - Mỗi ngõ một vườn hoa”.",
        },
        {Part.PARENT: _GIVEN, Part.BODY: "- Treo băng rôn ở cổng các thôn."},
    ),
)

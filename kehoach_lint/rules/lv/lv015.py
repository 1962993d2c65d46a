"""Tên phong trào khác tên trong kế hoạch cấp trên.

Kế hoạch triển khai phong trào do cấp trên phát động (`--parent`) phải gọi đúng tên phong trào ấy.
Tên gần giống mà khác chữ là cảnh báo; kế hoạch không nhắc tên ấy mà chỉ có phong trào khác thì được
nhắc ở mức thông tin.

Ngoại lệ: khác chữ hoa, dấu câu; tên chỉ khác chữ chỉ cấp hoặc tên địa phương ("Cả nước chung tay…",
"Toàn xã chung tay…"); đã nhắc đúng tên rồi nêu thêm phong trào của mình; những phong trào khác mà
cấp trên cũng nêu.

Căn cứ: không có điều khoản riêng; tên phong trào do cơ quan phát động đặt.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.held.names import names
from kehoach_lint.rules.held.profile import Held, Use


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report the name of the movement when it is the parent's altered, or another one."""
    del context
    yield from names(held, Use.MOVEMENT)


_GIVEN = "- (Tên phong trào của huyện: “Đường thôn sạch, ao làng trong”.)"

RULE = Rule(
    code="LV015",
    name="ten-phong-trao-cap-tren",
    severity=Severity.WARNING,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: _GIVEN,
            Part.BODY: "- Hưởng ứng phong trào thi đua “Đường thôn sạch, ao nhà trong”.",
        },
    ),
    good=(
        {
            Part.PARENT: _GIVEN,
            Part.BODY: "- Hưởng ứng phong trào thi đua “Đường thôn sạch - ao làng trong”.",
        },
        {Part.PARENT: _GIVEN, Part.BODY: "- Phong trào “Mỗi nhà một cây ăn quả” tiếp tục duy trì."},
    ),
)

"""Một người ký kế hoạch của hai xã trong cùng thời gian.

Khi kiểm tra nhiều văn bản một lần: hai kế hoạch của hai đơn vị cùng cấp, ban hành cách nhau không
quá ba tháng, ghi cùng một họ tên người ký. Nếu câu chữ cũng giống nhau thì tên người ký có thể còn
sót khi chép (cảnh báo); nếu không, có thể chỉ trùng tên (thông tin).

Ngoại lệ: hai bản của cùng một đơn vị; cách nhau hơn ba tháng (người ký có thể đã chuyển công tác);
đơn vị thuộc hai tỉnh, hai huyện khác nhau; không đọc được tên.

Căn cứ: không có điều khoản riêng; người có thẩm quyền ký văn bản của cơ quan mình.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.clashes import SameSigner

_COPIED = 40


def check(node: SameSigner, context: Context) -> Iterator[Report]:
    """Report the signer whose name stands under the document of another unit, too."""
    del context
    there = Mention(node.at.span, "other", elsewhere=node.example)
    params = {"text": node.signer, "name": node.name, "unit": node.unit, "alike": node.alike}
    if node.alike >= _COPIED:
        yield Report(node.at.span, "copied", params, (there,))
    else:
        yield Report(node.at.span, "", params, (there,), severity=Severity.INFO)


RULE = Rule(
    code="LV033",
    name="mot-nguoi-ky-hai-xa",
    severity=Severity.WARNING,
    wants=SameSigner,
    check=check,
    page=__doc__ or "",
    applies=Applies.SIBLING,
    bad=(
        {
            Part.SIBLING: "- (Kế hoạch của xã Vạn Thắng do Nông Bá Thụ ký.)",
            Part.SIGNATURE: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNông Bá Thụ",
        },
    ),
    good=(
        {
            Part.SIBLING: "- (Kế hoạch của xã Vạn Thắng do Nông Bá Thụ ký.)",
            Part.SIGNATURE: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLương Khắc Vượng",
        },
        {
            Part.SIBLING: "- (Kế hoạch của xã Vạn Thắng do Nông Bá Thụ ký.)",
            Part.SIGNATURE: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNông Bá Thư",
        },
    ),
)

"""Tên xã, huyện của kế hoạch khác còn sót lại trong kế hoạch chép.

Khi kiểm tra nhiều văn bản một lần: kế hoạch này giống phần lớn câu chữ với kế hoạch của một xã
khác, và ở đúng chỗ mà kế hoạch kia ghi tên xã (hoặc huyện) của mình thì kế hoạch này cũng ghi tên
ấy. Đó là chỗ chép mà chưa sửa.

Ngoại lệ: nhắc xã khác trong câu mà kế hoạch của xã ấy không có (giao lưu, phối hợp, giáp ranh); hai
kế hoạch chỉ giống nhau ít; chỗ TR006 đã báo.

Căn cứ: không có điều khoản riêng; một văn bản chỉ nói thay cho đơn vị ban hành.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.clashes import LeftIn


def check(node: LeftIn, context: Context) -> Iterator[Report]:
    """Report the unit of another document, with all its places in one finding."""
    del context
    here = tuple(Mention(place.span, "again") for place in node.again)
    there = Mention(node.at.span, "other", elsewhere=node.example)
    params = {"text": node.unit, "name": node.name, "alike": node.alike}
    yield Report(node.at.span, "", params, (*here, there))


_LINE = "- Mọi việc làm sạch ao trên địa bàn {} đều có người trông coi và ghi sổ."

RULE = Rule(
    code="LV031",
    name="sot-ten-ke-hoach-chep",
    severity=Severity.WARNING,
    wants=LeftIn,
    check=check,
    page=__doc__ or "",
    applies=Applies.SIBLING,
    behind=("TR",),
    bad=(
        {
            Part.SIBLING: _LINE.format("xã Vạn Thắng"),
            Part.BODY: _LINE.format("xã Vạn Thắng"),
        },
    ),
    good=(
        {Part.SIBLING: _LINE.format("xã Vạn Thắng"), Part.BODY: _LINE.format("xã Cẩm Lĩnh")},
        {
            Part.SIBLING: _LINE.format("xã Vạn Thắng"),
            Part.BODY: "- Đội dọn ao giao lưu với đội của xã Vạn Thắng vào tháng 6.",
        },
    ),
)

"""Nơi nhận thiếu dòng Lưu.

Dòng cuối của Nơi nhận là "- Lưu: VT, <đơn vị soạn thảo>.", sau chữ "Lưu" có dấu hai chấm (Nghị định
30/2020/NĐ-CP, Phụ lục I, mục II.9). Văn bản của Đảng ghi "- Lưu Văn phòng…", không có hai chấm.

Thiếu dòng Lưu, hoặc "Lưu VT" không có hai chấm, là cảnh báo; có "Lưu:" mà không có VT (văn thư) chỉ
được nhắc ở mức thông tin.

Ngoại lệ: không báo khi sau "Nơi nhận" không đọc được dòng nào. Ghi rõ "Văn thư" thay cho VT, hoặc
"Lưu:VT" viết liền, đều được.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Form, Recipients
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.tt import parts
from kehoach_lint.vietnamese.phrases import lowered

_WORD = late(r"l[ưu]u(?P<colon>\s*:)?\s*(?P<rest>.*)", re.DOTALL)
_OFFICE = late(r"\bvt|văn\s+thư")


def check(node: Recipients, context: Context) -> Iterator[Report]:
    """Report a list without a Lưu line, or one that is not written as it should be."""
    if not node.items:
        return
    state = context.plan.form is Form.STATE
    archive = next((item for item in node.items if item.archive), None)
    if archive is None:
        suggestion = "- Lưu: VT." if state else "- Lưu Văn phòng."
        yield Report(parts.at(node.items[-1].span.end), suggestion=suggestion)
        return
    read = _WORD.match(lowered(archive.text))
    if not state or read is None:
        return
    if read["colon"] is None:
        right = f"Lưu: {archive.text[read.start('rest') :]}"
        start = archive.span.start
        edit = Edit(Span(start, start + read.start("rest")), "Lưu: ")
        fix = Fix(True, (edit,))
        yield Report(archive.span, "colon", {"right": right}, suggestion=right, fix=fix)
    elif not _OFFICE.search(read["rest"]):
        yield Report(archive.span, "office", severity=Severity.INFO)


RULE = Rule(
    code="TT021",
    name="thieu-luu",
    severity=Severity.WARNING,
    wants=Recipients,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.9",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.RECIPIENTS: ("Nơi nhận:\n- UBND huyện Ba Vì;\n- Các thôn."),
        },
        {
            Part.RECIPIENTS: ("Nơi nhận:\n- UBND huyện Ba Vì;\n- Lưu VT, VP."),
        },
    ),
    good=(
        {
            Part.RECIPIENTS: ("Nơi nhận:\n- UBND huyện Ba Vì;\n- Lưu: Văn thư, Tổ địa chính."),
        },
        {
            Part.HEAD: (
                "ĐẢNG BỘ HUYỆN BA VÌ\n"
                "ĐẢNG ỦY XÃ CẨM LĨNH\n"
                "Số 07-KH/ĐU\n"
                "ĐẢNG CỘNG SẢN VIỆT NAM\n"
                "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024"
            ),
            Part.RECIPIENTS: ("Nơi nhận:\n- Huyện ủy (để báo cáo),\n- Lưu Văn phòng Đảng ủy."),
        },
    ),
)

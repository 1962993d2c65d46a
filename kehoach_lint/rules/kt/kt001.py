"""Khổ giấy không phải A4, hoặc trang đầu để ngang.

Văn bản hành chính trình bày trên giấy A4 (210 mm x 297 mm), theo chiều dài của giấy. Bảng biểu
không làm thành phụ lục riêng thì được để ngang. Máy cài tiếng Anh kiểu Mỹ hay để sẵn khổ Letter
(215,9 mm x 279,4 mm): in ra giấy A4 sẽ lệch lề và nhảy trang.

Cách sửa: trong Word chọn Bố trí > Kích cỡ > A4, Hướng > Dọc. "kehoach-lint fix --layout" đổi khổ
giấy cho trang dọc.

Ngoại lệ: chênh lệch dưới 0,5 mm; các phần sau của văn bản (bảng, phụ lục) được để ngang hoặc dùng
khổ khác; văn bản không có số, ký hiệu (phiếu trình, mẫu đơn).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import FORMS
from kehoach_lint.rules.kt.pages import figure, page_of
from kehoach_lint.rules.kt.sheets import has_right_size, top


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report the paper of the first pages."""
    del draft
    page = page_of(context)
    section = page.section if page else None
    if page is None or section is None or section.width_mm is None or section.height_mm is None:
        return
    width, height = section.width_mm, section.height_mm
    params = {"width": figure(width), "height": figure(height)}
    if has_right_size(page, section) is False:
        yield Report(top(context), "", params)
    elif width > height:
        yield Report(top(context), "turned", params)


RULE = Rule(
    code="KT001",
    name="kho-giay",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.1, I.2",
    applies=Applies.LAID_OUT,
    forms=FORMS,
    bad=({Part.LOOK: "khổ giấy: 215,9 x 279,4 mm"}, {Part.LOOK: "khổ giấy: 297 x 210 mm"}),
    good=({Part.LOOK: "khổ giấy: 210 x 297 mm"}, {Part.LOOK: "khổ giấy: 209,9 x 297 mm"}),
)

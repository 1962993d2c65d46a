"""Lề trang ngoài khoảng quy định.

Lề trên và lề dưới cách mép trang 20 - 25 mm, lề trái 30 - 35 mm, lề phải 15 - 20 mm (văn bản của
Đảng: 20, 20, 30, 15 mm). Khoảng một phần ba đến một nửa số văn bản thật có ít nhất một lề nằm ngoài
khoảng này nên chương trình chỉ nhắc, và nhắc một lần cho mọi lề.

Cách sửa: trong Word chọn Bố trí > Lề > Lề tùy chỉnh, hoặc chạy "kehoach-lint fix --layout".

Ngoại lệ: chênh lệch nhỏ do đổi đơn vị; trang để ngang; các phần sau trang đầu; văn bản không có số,
ký hiệu (phiếu trình, mẫu đơn có lề hẹp là cố ý).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import FORMS
from kehoach_lint.rules.kt.pages import bounds, figure, page_of
from kehoach_lint.rules.kt.sheets import MARGINS, is_upright, top, wrong_margins


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report all wrong margins of the first pages at once."""
    del draft
    page = page_of(context)
    section = page.section if page else None
    if page is None or section is None or not is_upright(section):
        return
    wrong = wrong_margins(page, section)
    if not wrong:
        return
    told = [
        f"{MARGINS[limit][0]} {figure(value)}"
        f" ({bounds(measure.least, measure.most, measure.values)})"
        for limit, value, measure in wrong
    ]
    yield Report(top(context), "", {"margins": "; ".join(told)}, basis=wrong[0][2].basis)


RULE = Rule(
    code="KT002",
    name="le-trang",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.3",
    applies=Applies.LAID_OUT,
    forms=FORMS,
    bad=({Part.LOOK: "lề trái: 20 mm"}, {Part.LOOK: "lề trên: 15 mm\nlề dưới: 10 mm"}),
    good=({Part.LOOK: "lề trái: 35 mm"}, {Part.LOOK: "lề trên: 25 mm\nlề phải: 20 mm"}),
)

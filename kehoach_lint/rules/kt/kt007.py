"""Dòng đầu của đoạn không thụt 1 cm hoặc 1,27 cm.

Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm. Chương trình nhắc một lần khi các đoạn thụt
vào một khoảng khác, khi không thụt, hoặc khi mỗi đoạn một kiểu.

Cách sửa: trong Word chọn Đoạn > Thụt lề > Đặc biệt > Dòng đầu.

Ngoại lệ: đoạn đánh số tự động, đoạn bắt đầu bằng dấu cách hoặc Tab, đoạn ngắn, căn cứ để thụt treo,
đoạn canh giữa; chênh lệch đến 0,6 mm.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.presentation import Alignment
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import STATE_ONLY
from kehoach_lint.rules.kt.kt006 import is_indented
from kehoach_lint.rules.kt.pages import bounds, figure, further, page_of
from kehoach_lint.rulesets.presentation import Limit


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report the indents of the paragraphs that are not as wanted, once."""
    page = page_of(context)
    wanted = page.layout.limits.get(Limit.FIRST_LINE) if page else None
    if page is None or wanted is None:
        return
    wrong = []
    for one in page.body():
        form = one.look.paragraph
        indent, left = form.first_line_mm, form.left_mm or 0.0
        single = one.block.label or form.alignment is Alignment.CENTRE or not one.is_long
        if indent is None or indent < 0 or single or is_indented(draft, one.block.span):
            continue
        # A paragraph moved in as a whole begins where its first line would.
        if not wanted.fits(indent) and not wanted.fits(indent + left):
            wrong.append((one.block.span, indent))
    if wrong:
        seen = Counter(figure(indent) for _, indent in wrong)
        params = {
            "indents": ", ".join(indent for indent, _ in seen.most_common(3)),
            "number": len(wrong),
            "wanted": bounds(None, None, wanted.values),
        }
        yield Report(wrong[0][0], "", params, further(span for span, _ in wrong[1:]))


RULE = Rule(
    code="KT007",
    name="thut-dau-dong",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.e",
    applies=Applies.LAID_OUT,
    forms=STATE_ONLY,
    bad=({Part.LOOK: "nội dung: thụt 0 mm"}, {Part.LOOK: "nội dung: thụt 20 mm"}),
    good=({Part.LOOK: "nội dung: thụt 10 mm"}, {Part.LOOK: "nội dung: thụt 12,5 mm"}),
)

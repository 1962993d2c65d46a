"""Thiếu số trang, hoặc số trang đặt sai chỗ.

Số trang ghi bằng chữ số Ả Rập cỡ 13 - 14, kiểu đứng, canh giữa theo chiều ngang trong lề trên, và
không hiển thị ở trang thứ nhất. Văn bản dài hơn một trang mà không có số trang thì dễ lẫn, mất
trang.

Cách sửa: trong Word chọn Chèn > Số trang > Đầu trang > Số thuần 2, rồi đánh dấu "Trang đầu khác".

Ngoại lệ: văn bản có thể vừa trong một trang; cỡ của số trang từ 10 trở lên; tệp PDF không có số
trang (có thể đã in từng trang).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Story
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.presentation import Alignment, PageNumber
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import STATE_ONLY
from kehoach_lint.rules.kt.pages import Page, bounds, figure, page_of
from kehoach_lint.rules.kt.sheets import top
from kehoach_lint.rulesets.presentation import PagePart

_LINE, _PAGE = 85, 62
"""Characters of a line and lines of a page that are never passed: letters of size 12, narrow
margins, no space between paragraphs. What is longer than a page of them has a second page."""


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report what is wrong with the number of the pages, all at once."""
    page = page_of(context)
    section = page.section if page else None
    if page is None or section is None or not _has_second_page(draft, context.plan):
        return
    numbers = [one.number for one in page.look.sections if one.number is not None]
    if not numbers:
        if page.seen_whole:
            yield Report(top(context), "missing")
        return
    if section.number is None:
        return
    wrong = list(_wrong(page, section.number))
    if wrong:
        yield Report(top(context), "", {"faults": "; ".join(wrong)})


def _wrong(page: Page, number: PageNumber) -> Iterator[str]:
    if not number.on_top:
        yield "đặt ở chân trang"
    if number.alignment in (Alignment.LEFT, Alignment.RIGHT, Alignment.JUSTIFIED):
        yield "không canh giữa"
    if number.on_first_page:
        yield "hiện cả ở trang thứ nhất"
    form, size = page.layout.parts.get(PagePart.PAGE_NUMBER), number.letters.size_pt
    if form and size is not None and not form.is_usual(size):
        yield f"cỡ chữ {figure(size)} ({bounds(form.least, form.most)})"


def _has_second_page(draft: Draft, plan: Plan) -> bool:
    """Whether the document without its appendices is surely longer than a page."""
    end = plan.signature.span.end if plan.signature else len(draft.text)
    lines = rows = 0
    table = None
    for block in draft.blocks:
        if block.story is not Story.BODY or block.span.start > end:
            continue
        length = -(-(block.span.end - block.span.start) // _LINE)
        if block.cell is None:
            lines += length
        elif (block.cell.table, block.cell.row) != table:
            # Cells stand side by side: a row has one line at least.
            table = block.cell.table, block.cell.row
            rows += 1
    return lines + rows > _PAGE


RULE = Rule(
    code="KT009",
    name="so-trang",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.7",
    applies=Applies.LAID_OUT,
    forms=STATE_ONLY,
    bad=(
        {Part.LOOK: "độ dài: 3 trang\nsố trang: không có"},
        {Part.LOOK: "độ dài: 3 trang\nsố trang: ở dưới, canh phải"},
    ),
    good=(
        {Part.LOOK: "độ dài: 3 trang\nsố trang: ở trên, canh giữa"},
        {Part.LOOK: "số trang: không có"},
    ),
)

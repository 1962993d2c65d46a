"""Khoảng cách giữa các đoạn dưới 6 pt, hoặc cách dòng ngoài khoảng từ đơn đến 1,5 dòng.

Giữa các đoạn để cách tối thiểu 6 pt; các dòng cách nhau từ dòng đơn đến 1,5 dòng. Cách dòng ghi
bằng số pt chính xác được đổi ra số dòng theo cỡ chữ: một dòng đơn Times New Roman cỡ 14 cao 16,1
pt.

Chương trình nhắc một lần khi phần lớn các đoạn của nội dung như vậy.

Cách sửa: trong Word chọn Đoạn > Giãn cách.

Ngoại lệ: vài đoạn lẻ; bảng, phần đầu, chữ ký, Nơi nhận; khoảng cách "ít nhất" của dòng.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.presentation import LineRule
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import STATE_ONLY
from kehoach_lint.rules.kt.pages import LEAST_SHARE, Body, Page, bounds, figure, page_of
from kehoach_lint.rulesets.presentation import Limit

_LINE_HEIGHT = 1.15
"""How high a single line of Times New Roman is, in sizes of its letters."""
_LEAST = 3


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report the distances of most paragraphs and of most lines."""
    del draft
    page = page_of(context)
    bodies = list(page.body()) if page else []
    if page is None or len(bodies) < _LEAST:
        return
    lines = [_lines(page, one) for one in bodies if one.is_long]
    for limit, key, values in ((Limit.GAP, "gap", _gaps(bodies)), (Limit.LINE, "line", lines)):
        measure = page.layout.limits.get(limit)
        known = [value for value in values if value is not None]
        wrong = Counter(value for value in known if measure and not measure.fits(value))
        if measure and known and wrong.total() >= len(known) * LEAST_SHARE:
            params = {
                "found": figure(wrong.most_common(1)[0][0]),
                "wanted": bounds(measure.least, measure.most, measure.values),
            }
            yield Report(bodies[0].block.span, key, params)


def _gaps(bodies: Sequence[Body]) -> list[float | None]:
    """The distances between neighbouring paragraphs, in points."""
    found: list[float | None] = []
    for one, other in pairwise(bodies):
        after, before = one.look.paragraph.after_pt, other.look.paragraph.before_pt
        found.append(None if after is None or before is None else after + before)
    return found


def _lines(page: Page, one: Body) -> float | None:
    """How far the lines of a paragraph are apart, in single lines."""
    form = one.look.paragraph
    if form.line is None or form.line_rule is LineRule.AT_LEAST:
        return None
    if form.line_rule is LineRule.MULTIPLE:
        return form.line
    sizes = [shown.letters.size_pt for shown in page.shown(one.block.span)]
    largest = max((size for size in sizes if size), default=None)
    return form.line / (largest * _LINE_HEIGHT) if largest else None


RULE = Rule(
    code="KT008",
    name="gian-cach",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.e",
    applies=Applies.LAID_OUT,
    forms=STATE_ONLY,
    bad=({Part.LOOK: "nội dung: cách đoạn 0 pt"}, {Part.LOOK: "nội dung: cách dòng 2"}),
    good=(
        {Part.LOOK: "nội dung: cách đoạn 6 pt, cách dòng 1"},
        {Part.LOOK: "nội dung: cách dòng đúng 18 pt"},
    ),
)

"""Cỡ chữ của nội dung ngoài khoảng 13 - 14, hoặc mỗi đoạn một cỡ.

Nội dung văn bản dùng chữ cỡ 13 đến 14 (văn bản của Đảng: 14 đến 15) và một cỡ cho cả văn bản. Đoạn
sao chép từ văn bản khác hay giữ cỡ cũ nên lẫn vào giữa.

Chương trình báo một lần khi cả nội dung sai cỡ; khi chỉ một số đoạn khác cỡ với phần còn lại thì
nêu các đoạn ấy, ở mức thông tin nếu cỡ ấy vẫn trong khoảng quy định.

Cách sửa: chọn các đoạn và đặt lại cỡ chữ, hoặc chạy "kehoach-lint fix --layout".

Ngoại lệ: bảng, chú thích, phụ lục, chỉ số trên và chỉ số dưới; chênh lệch dưới 0,3 pt; phần đầu,
chữ ký và Nơi nhận (KT005).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import FORMS
from kehoach_lint.rules.kt.pages import LEAST_SHARE, bounds, figure, further, page_of
from kehoach_lint.rules.kt.sizes import Sizes, of_body
from kehoach_lint.rulesets.presentation import PagePart, PartForm


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report the size of the contents, or the paragraphs of other sizes."""
    del draft
    page = page_of(context)
    wanted = page.layout.parts.get(PagePart.BODY) if page else None
    sizes = of_body(page) if page and wanted else None
    if wanted is None or sizes is None:
        return
    wrong = [one for one in sizes.others if not wanted.has_size(one.size)]
    params = {"wanted": bounds(wanted.least, wanted.most), "size": figure(sizes.usual)}
    usual_is_wrong = not wanted.has_size(sizes.usual)
    if usual_is_wrong and sizes.share >= LEAST_SHARE:
        yield Report(sizes.first, "", params, basis=wanted.basis)
    elif usual_is_wrong or wrong:
        yield _mixed(sizes, wanted, "wrong")
    elif sizes.others:
        yield _mixed(sizes, wanted, "mixed")


def _mixed(sizes: Sizes, wanted: PartForm, key: str) -> Report:
    """Paragraphs of several sizes; where all are within the limits, it is only told."""
    found = sorted({one.size for one in sizes.others})
    places = [one.span for one in sizes.others] or [sizes.first]
    params = {
        "sizes": ", ".join(map(figure, found)),
        "usual": figure(sizes.usual),
        "wanted": bounds(wanted.least, wanted.most),
    }
    severity = Severity.INFO if key == "mixed" else None
    return Report(
        places[0], key, params, further(places[1:]), severity=severity, basis=wanted.basis
    )


RULE = Rule(
    code="KT004",
    name="co-chu-noi-dung",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.e",
    applies=Applies.LAID_OUT,
    forms=FORMS,
    bad=({Part.LOOK: "nội dung: cỡ 12"}, {Part.LOOK: "lời kết: cỡ 11"}),
    good=({Part.LOOK: "nội dung: cỡ 13"}, {Part.LOOK: "Nơi nhận: cỡ 12"}),
)

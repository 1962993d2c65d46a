"""Dấu ngoặc kép không đủ cặp, hoặc đặt ngược.

Mỗi dấu mở “ có một dấu đóng ”, trong cùng một đoạn hoặc ở các đoạn sau khi lời trích có nhiều đoạn.
Dấu “ dùng để đóng, dấu ” dùng để mở cũng bị báo.

Căn cứ: không có điều khoản riêng; đây là quy tắc dùng dấu câu tiếng Việt.

Ngoại lệ: dấu chỉ inch, giây ("màn hình 14""), dấu nhắc lại trong bảng, dấu phẩy trên trong tên
riêng (M'Đrắk, Ea H'leo). Văn bản mất chữ do chuyển đổi tệp không được xét.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.pairs import phrase, quotes_of
from kehoach_lint.rules.dc.places import damaged, together

_MOST = 6
"""More than so many mean that the text is no prose (code, a table of inches)."""


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report quotation marks without a partner, and those of the wrong hand."""
    del context
    quotes = quotes_of(draft.text)
    if not (quotes.single or quotes.wrong) or damaged(draft):
        return
    if len(quotes.single) <= _MOST:
        for mark in quotes.single:
            span = phrase(draft, mark)
            yield Report(span, "open" if mark.opens else "close", {"text": draft.excerpt(span)})
    lonely = set(quotes.single)
    for opens, right in ((True, "“"), (False, "”")):
        edits = [
            Edit(Span(mark.at, mark.at + 1), right)
            for mark in quotes.wrong
            if mark.opens is opens and mark not in lonely
        ]
        if edits:
            yield together(draft, "wrong", edits, safe=True, params={"mark": right})


RULE = Rule(
    code="DC007",
    name="ngoac-kep-le",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Phong trào “Ao sạch; “Đường hoa” được giao cho hai thôn.",),
    good=(
        "- Phong trào “Ao sạch”; “Đường hoa” được giao cho hai thôn.",
        "- Mua màn hình 14\" cho nhà văn hóa xã Ea H'leo.",
    ),
)

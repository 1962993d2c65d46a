"""Ngoặc kép thẳng và ngoặc kép cong lẫn nhau.

Một văn bản nên dùng một kiểu ngoặc kép: “…” hoặc "…". Cả văn bản chỉ được nhắc một lần, ở kiểu ít
gặp hơn, ở mức thông tin.

Căn cứ: không có điều khoản riêng; đây là cách trình bày thống nhất.

Ngoại lệ: văn bản giữ một kiểu; dấu chỉ inch, giây.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.pairs import Mark, phrase, quotes_of
from kehoach_lint.rules.dc.places import others


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report, once, the quotation marks of the rarer kind."""
    del context
    quotes = quotes_of(draft.text)
    if not quotes.straight or not quotes.curly:
        return
    rare = min(quotes.straight, quotes.curly, key=len)
    # The first of each two is told: the other one belongs to it.
    spans = [phrase(draft, Mark(at, 0, True)) for at in rare[::2]]
    yield Report(spans[0], "", {"text": draft.excerpt(spans[0])}, others(spans[1:]))


RULE = Rule(
    code="DC008",
    name="ngoac-kep-lan",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=('- Phong trào "Ao sạch" và phong trào “Đường hoa”.',),
    good=(
        "- Phong trào “Ao sạch” và phong trào “Đường hoa”.",
        '- Mua màn hình 14" cho câu lạc bộ “Đường hoa”.',
    ),
)

"""Dấu gạch nối chỉ cách một bên.

Dấu gạch giữa hai vế có dấu cách ở cả hai bên ("Thi đua - Khen thưởng") hoặc không có ở bên nào
("Mác-xít"). Cách một bên ("Thi đua- Khen thưởng") là gõ thiếu.

Căn cứ: không có điều khoản riêng; đây là quy tắc gõ văn bản tiếng Việt.

Ngoại lệ: ký hiệu văn bản, gạch đầu dòng, mục bắt đầu ở giữa dòng sau dấu câu; cặp từ đã được DC009
nêu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.joints import parted_of
from kehoach_lint.rules.dc.places import in_address, muted, together

_HALF = late(r"[-–][ \xa0]{1,3}(?=[^\W\d_]{2})|[ \xa0]{1,3}[-–](?=[^\W\d_]{2})")


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report, once, the dashes with a space on one side only."""
    del context
    text = draft.text
    told = {parted.place.start for parted in parted_of(text)}
    edits = []
    for match in _HALF.finditer(text):
        before = text[max(0, match.start() - 2) : match.start()]
        if len(before) < len("ab") or not before.isalpha() or match.start() in told:
            continue
        if in_address(text, match.start()) or _is_code(text, match) or muted(draft, match.start()):
            continue
        dash = match[0].strip()
        edits.append(Edit(Span(*match.span()), f" {dash} "))
    if edits:
        yield together(draft, "", edits, safe=False)


def _is_code(text: str, match: re.Match[str]) -> bool:
    """Whether the dash belongs to a symbol (words in capitals or a slash on either side) or to
    words of another language."""
    before = text[max(0, match.start() - 12) : match.start()].split()[-1:]
    after = text[match.end() : match.end() + 12].split()[:1]
    near = "".join((*before, *after))
    symbol = "/" in near or any(word.isupper() for word in (*before, *after))
    return symbol or near.isascii()


RULE = Rule(
    code="DC010",
    name="gach-cach-mot-ben",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=("TR", "TT"),
    bad=("- Tổ Địa chính- Xây dựng đo lại mốc giới.",),
    good=(
        "- Tổ Địa chính - Xây dựng đo lại mốc giới.",
        "- Công văn số 35/UBND- VP gửi các thôn.",
    ),
)

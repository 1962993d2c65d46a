"""Hai dấu cách liền nhau.

Giữa hai chữ chỉ có một dấu cách. Cả văn bản chỉ được nhắc một lần, ở mức thông tin.

Căn cứ: không có điều khoản riêng; đây là quy tắc gõ văn bản tiếng Việt.

Ngoại lệ: chỗ trống của số và ngày, bảng, phần đầu và phần ký canh bằng dấu cách, dãy từ bốn dấu
cách trở lên; văn bản mất chữ do chuyển đổi tệp.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span, Story
from kehoach_lint.findings import Edit, Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.places import damaged, together

_DOUBLE = late(r"[ \xa0]{2,3}(?=[\w(“\"])")
_BEFORE = late(r"[\w,;:)”\"%-]")
_AFTER_BLANK = ("tháng", "năm", "ngày", "giờ")
_WINDOW = 8


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report double spaces once."""
    text = draft.text
    matches = list(_DOUBLE.finditer(text))
    if not matches or damaged(draft):
        return
    signed = context.plan.signature
    tail = signed.span.start if signed else len(text)
    edits = [
        Edit(Span(*match.span()), " ")
        for match in matches
        if match.start() < tail
        and _BEFORE.match(text, match.start() - 1)
        and not _is_blank(text, match)
        and _is_prose(draft, match.start())
    ]
    if edits:
        yield together(draft, "", edits, safe=True)


def _is_blank(text: str, match: re.Match[str]) -> bool:
    """Whether the spaces stand where a number or a day is to be filled in."""
    before = text[max(0, match.start() - _WINDOW) : match.start()].lower().rsplit(None, 1)
    word = before[-1] if before else ""
    following = text[match.end() : match.end() + _WINDOW].lower()
    return word.rstrip(":") in (*_AFTER_BLANK, "số", "quý") or following.startswith(_AFTER_BLANK)


def _is_prose(draft: Draft, at: int) -> bool:
    """Whether ``at`` lies in running text: lines in capitals are set, not written."""
    block = draft.block_at(at)
    text = draft.slice(block.span)
    return block.cell is None and block.story is Story.BODY and not text.isupper()


RULE = Rule(
    code="DC003",
    name="hai-dau-cach",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Quét dọn  nhà văn hóa vào sáng thứ Bảy.",),
    good=(
        "- Quét dọn nhà văn hóa vào sáng thứ Bảy.",
        "- Họp vào ngày   tháng   năm 2024.",
    ),
)

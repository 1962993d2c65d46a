"""Chữ không phải màu đen.

Văn bản hành chính dùng chữ màu đen. Chữ xanh, xám, cam thường là dấu vết của lần soạn thảo, sao
chép từ trang mạng, hoặc màu của kiểu tiêu đề có sẵn trong Word.

Chương trình báo một lần khi phần lớn chữ có màu, còn lại thì nêu các chỗ.

Cách sửa: chọn chữ rồi đặt màu Tự động.

Ngoại lệ: màu gần đen; chữ trắng; địa chỉ trang mạng, thư điện tử; dưới bốn chữ cái; chữ đỏ (MA007).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, NoteKind, Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import STATE_ONLY
from kehoach_lint.rules.kt.pages import LEAST_SHARE, further, page_of

_DARK = 0x48
"""A colour is black to the eye whose three parts are no brighter."""
_LEAST = 4
_COLOUR = late(r"[0-9A-F]{6}")
_LINK = late(r"@|www\.|https?:|\.vn\b")


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report coloured letters: once for all, or place by place."""
    page = page_of(context)
    if page is None:
        return
    red = [span for note in draft.notes if note.kind is NoteKind.RED for span in note.spans]
    found: list[Span] = []
    colours: dict[str, None] = {}
    number = whole = 0
    for block in draft.blocks:
        for shown in page.shown(block.span):
            whole += shown.number
            colour = shown.letters.colour
            if colour is None or not is_coloured(colour) or _meets(shown.span, red):
                continue
            if _LINK.search(draft.slice(shown.span)):
                continue
            number += shown.number
            colours[colour] = None
            found.append(shown.span)
    if number < _LEAST:
        return
    params = {"colours": ", ".join(f"#{colour}" for colour in colours), "number": len(found)}
    if number >= whole * LEAST_SHARE:
        yield Report(draft.block_at(found[0].start).span, "whole", params)
    else:
        yield Report(found[0], "", params, further(found[1:]))


def is_coloured(colour: str) -> bool:
    """Whether letters of a colour (RRGGBB) are seen, and not seen as black."""
    if not _COLOUR.fullmatch(colour) or colour == "FFFFFF":
        return False
    return max(int(colour[at : at + 2], 16) for at in (0, 2, 4)) > _DARK


def _meets(span: Span, others: list[Span]) -> bool:
    return any(one.start < span.end and span.start < one.end for one in others)


RULE = Rule(
    code="KT011",
    name="mau-chu",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.4",
    applies=Applies.LAID_OUT,
    forms=STATE_ONLY,
    bad=({Part.LOOK: "lời kết: màu 0070C0"}, {Part.LOOK: "tên loại: màu 2E74B5"}),
    good=({Part.LOOK: "lời kết: màu 000000"}, {Part.LOOK: "nội dung: màu 1F1F1F"}),
)

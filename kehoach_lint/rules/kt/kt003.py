"""Phông chữ không phải Times New Roman.

Văn bản hành chính dùng phông Times New Roman, bộ mã Unicode. Word giữ riêng phông của chữ không dấu
và phông của chữ có dấu: khi chỉ một trong hai được đặt, một từ hiện lên bằng hai phông. Phông
.VnTime, VNI-Times là phông của bảng mã cũ; nếu chữ đã là Unicode thì chỉ cần đổi tên phông.

Chương trình báo một lần khi cả văn bản dùng phông khác, còn khi chỉ vài chỗ khác thì nêu các chỗ
ấy.

Cách sửa: chọn toàn bộ văn bản (Ctrl+A) rồi đặt phông Times New Roman, hoặc chạy "kehoach-lint fix
--layout".

Ngoại lệ: ký hiệu (dấu đầu dòng, ô vuông) thuộc phông ký hiệu; phông thay thế cùng cỡ trong tệp PDF;
các tên như Times New Roman Bold; dưới bốn chữ cái.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import STATE_ONLY
from kehoach_lint.rules.kt.pages import LEAST_SHARE, Page, further, page_of, table
from kehoach_lint.rulesets.presentation import FontUse

_LEAST = 4
"""Letters below which a stretch is a sign or a slip nobody sees."""


class _Other(NamedTuple):
    """A stretch with letters of another font: how many, all the font's name, and whether those
    without marks are of the right one."""

    span: Span
    number: int
    font: str
    halved: bool


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report letters of other fonts: once for all, or place by place."""
    page = page_of(context)
    if page is None:
        return
    others, whole = _others(page)
    number = sum(other.number for other in others)
    if not others or number < _LEAST:
        return
    fonts = list(dict.fromkeys(other.font for other in others))
    legacy = all(table().is_font(font, FontUse.LEGACY) for font in fonts)
    halved = all(other.halved for other in others)
    params = {"fonts": ", ".join(fonts), "number": number}
    if number >= whole * LEAST_SHARE or (halved and number >= whole * (1 - LEAST_SHARE)):
        key = "legacy" if legacy else "marks" if halved else ""
        yield Report(_block(draft, others[0].span), key, params)
        return
    places = list(dict.fromkeys(_block(draft, other.span, within=True) for other in others))
    yield Report(places[0], "places", params, further(places[1:]))


def _others(page: Page) -> tuple[list[_Other], int]:
    """The stretches of other fonts, and the number of all characters."""
    found: list[_Other] = []
    whole = 0
    wrong = cache(is_other)
    for block in page.draft.blocks:
        for shown in page.shown(block.span):
            whole += shown.number
            first, second = shown.letters.font or "", shown.letters.font_of_marks or ""
            if not wrong(first) and not wrong(second):
                continue
            letters = [c for c in page.draft.slice(shown.span) if c.isalpha()]
            plain = sum(map(str.isascii, letters))
            marked = len(letters) - plain
            number = plain * wrong(first) + marked * wrong(second)
            if number:
                halved = not wrong(first) and plain > 0
                font = first if wrong(first) and plain else second
                found.append(_Other(shown.span, number, font, halved))
    return found, whole


def is_other(font: str) -> bool:
    """Whether a font, if known, is neither the wanted one nor one of signs."""
    return bool(font) and not table().is_font(font, FontUse.RIGHT, FontUse.STAND_IN, FontUse.SIGNS)


def _block(draft: Draft, span: Span, within: bool = False) -> Span:
    """The stretch as far as it has letters, or its whole line."""
    if not within:
        return draft.block_at(span.start).span
    text = draft.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, span.start + len(text.rstrip()))


RULE = Rule(
    code="KT003",
    name="phong-chu",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.4",
    applies=Applies.LAID_OUT,
    forms=STATE_ONLY,
    bad=(
        {Part.LOOK: "phông chữ: Arial"},
        {Part.LOOK: "phông chữ có dấu: Calibri"},
        {Part.LOOK: "lời kết: phông Cambria"},
    ),
    good=(
        {Part.LOOK: "phông chữ: Times New Roman"},
        {Part.LOOK: "Quốc hiệu: phông Times New Roman Bold"},
    ),
)

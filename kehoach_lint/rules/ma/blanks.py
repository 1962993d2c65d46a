"""What is left to be filled in: dots for a value, words of a form, signs of a draft.

Dots are the hardest: those of an enumeration stand behind a word or a comma and end a phrase, those
of a blank stand where a value belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from kehoach_lint.patterns import late


class Blank(StrEnum):
    """Kinds of what is left to be filled in."""

    DOTS = ""
    SIGNS = "signs"
    BRACKETS = "brackets"
    FORM = "form"


class Found(NamedTuple):
    """A blank of some kind from ``start`` to ``end``."""

    kind: Blank
    start: int
    end: int


# Possessive and bounded: a draft full of dots would be read again and again otherwise.
_DOTS = r"(?>…|\.\.\.|___|(?:\.\ ){3})(?:\ *+[…._]){0,300}+(?<!\ )"
_UNITS = (
    "%|triệu|tỷ|tỉ|nghìn|đồng|hộ|người|thôn|xóm|tổ|ấp|khu|mô hình|công trình|tập thể|cá nhân"
    "|đồng chí|đại biểu|hội viên|đoàn viên|đảng viên|học sinh|em|cháu|suất|km|m|m2|m²|ha|tấn|tạ|kg"
    "|lượt|buổi|cuộc|lớp|giờ|phút|giấy khen|bằng khen|phần quà|căn nhà|nhà"
)
# Words of a form that a drafter is to replace, behind an opening bracket.
_ASKED = (
    "tên|số|ngày|tháng|năm|nơi|địa danh|địa điểm|địa phương|đơn vị|cơ quan|họ và tên|họ tên|chức vụ"
    "|chức danh|nội dung|thời gian|kinh phí|ghi|điền|nhập|nêu|chèn|người ký|tiêu đề|trích yếu"
)
_LONGEST = 60


@cache
def _patterns() -> tuple[tuple[Blank, re.Pattern[str]], ...]:
    return (
        (Blank.DOTS, re.compile(_dots(), re.X)),
        (
            Blank.SIGNS,
            re.compile(
                r"(?<![\w/.@-])(?:[xX]{1,4}[/-][xX]{1,4}[/-](?:\d{4}|[xX]{2,4})|xx+|X{4,}"
                r"|(?<=ngày\ )XX|(?<=tháng\ )XX|(?<=[Ss]ố\ )XX+|TBD|TBC|TODO)(?![\w.)@-]*[\w)@])"
            ),
        ),
        (
            Blank.BRACKETS,
            re.compile(
                rf"\[(?:{_ASKED})\b[^\[\]\n]{{0,{_LONGEST}}}\]|<(?:{_ASKED})\b[^<>\n]{{0,{_LONGEST}}}>"
                r"|\[(?:\s*|\s*(?:…|\.{3,}|_+|x+)\s*)\]",
                re.I,
            ),
        ),
        (
            Blank.FORM,
            re.compile(
                rf"\((?:ghi\s+(?:rõ|cụ\s+thể|tên|số|đầy\s+đủ)|điền|nêu\s+rõ|nhập)\b[^()\n]{{0,{_LONGEST}}}\)",
                re.I,
            ),
        ),
    )


def _dots() -> str:
    """Dots in the place of a value: between the words of a date, in a number and symbol, before
    what is counted, behind a colon, or so many that they are a line to write on."""
    return rf"""
        (?<=ngày\ ) {_DOTS} (?=\s*(?:tháng|/))
      | (?<=tháng\ ) {_DOTS} (?=\s*(?:năm|/))
      | (?<=[\d….]\ năm\ ) {_DOTS}
      | (?<=[Ss]ố\ ) {_DOTS} (?=\s*(?:/|-[A-ZĐ]|ngày\b))
      | (?<=[Ss]ố:\ ) {_DOTS} (?=\s*(?:/|-[A-ZĐ]))
      | (?<=lần\ thứ\ ) {_DOTS}
      | (?<=[\s(]) {_DOTS} (?=\ (?:{_UNITS})\b|\ ?%|/[\d….]|/[A-ZĐ]{{2}})
      | (?<=:\ ) (?:…|\.\.\.|___)[….\ _]*+ (?=[;.]?$|\n)
      | (?:(?<!…)…{{3}}|(?<!\.)\.{{7}}|(?<!_)_{{5}})(?:\ *+[…._])*+ (?!\ ?\d+\s*(?:\n|$))
    """


_QUICK = late(
    r"[…_\[<]|\.\.\.|\. \. |[xX]{2}|[xX]/[xX]|TB[DC]|TODO|\((?:[Gg]hi|[Đđ]iền|[Nn]êu|[Nn]hập) "
)
_FORMS = ("MẪU", "Mẫu số", "BIỂU MẪU", "Biểu mẫu", "Biểu số", "PHỤ LỤC", "Phụ lục")
_LONGEST_HEADING = 80
_QUOTED = {"“": "”", "«": "»"}


def blanks_of(text: str) -> Iterator[Found]:
    """The blanks of a text, block by block, in order; forms at its end are not read."""
    start = 0
    for block in text.split("\n"):
        if len(block) < _LONGEST_HEADING and block.startswith(_FORMS):
            return
        if _QUICK.search(block):
            yield from _in_block(block, start)
        start += len(block) + 1


def _in_block(block: str, base: int) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for kind, pattern in _patterns():
        for found in pattern.finditer(block):
            start, end = found.span()
            if any(start < b and a < end for a, b in taken) or not _is_meant(kind, block, found):
                continue
            taken.append((start, end))
            yield Found(kind, base + start, base + end)


def _is_meant(kind: Blank, block: str, found: re.Match[str]) -> bool:
    """Whether it is no omission of a quotation, no list of boxes to tick."""
    if kind is Blank.BRACKETS and not any(map(str.isalnum, found[0])):
        return block.count("[") == 1 and not _is_quoted(block, found.start())
    if kind is Blank.DOTS:
        before = block[: found.start()].rstrip()
        return not before.endswith((",", ";", "v.v", "vv", "“", "(")) or len(found[0]) > 6
    return not _is_quoted(block, found.start())


def _is_quoted(block: str, place: int) -> bool:
    """Whether a place stands inside quotation marks of its block."""
    before = block[:place]
    return any(before.rfind(opens) > before.rfind(closes) for opens, closes in _QUOTED.items())

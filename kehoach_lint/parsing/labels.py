"""Take the label off a heading or item: "IV. ", "3.1. ", "đ) ", "Phần thứ hai: ", "- "."""

from __future__ import annotations

import re
from typing import NamedTuple

from kehoach_lint.numerals import ALPHABET, roman
from kehoach_lint.patterns import late
from kehoach_lint.plan import LabelKind

_WORDS = {
    "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip

_FORMS: dict[str, tuple[LabelKind, re.Pattern[str]]] = {
    name: (kind, late(form, re.IGNORECASE))
    for name, kind, form in (
        ("PHAN", LabelKind.PART, r"Ph.n\s+(?:th.\s+)?(\w+)\s*[.:)\-–]?\s*"),
        ("CHUONG", LabelKind.CHAPTER, r"Ch..?ng\s+(\w+)\s*[.:)\-–]?\s*"),
        ("CHU_HOA", LabelKind.ALPHA, r"(\w)\s?[.)/]\s*"),
        ("CHU_HOA_DUOI", LabelKind.ALPHA, r"(\w)\s?[.)/]\s*"),
        ("LA_MA", LabelKind.ROMAN, r"([IVX]+)\s*(?:[.)/:\-]\s*|\s)"),
        ("DIEU", LabelKind.ARTICLE, r"Đi.u\s+(\d+)\s*[.:]?\s*"),
        ("SO", LabelKind.ARABIC, r"(\d+)\s*[.)/:\-]\s*"),
        ("SO_2", LabelKind.DECIMAL, r"(\d+\.\d+)\s*[.):]?\s*"),
        ("SO_3", LabelKind.DECIMAL3, r"(\d+\.\d+\.\d+)\s*[.):]?\s*"),
        ("CHU", LabelKind.POINT, r"(\w)\s?[).:/]\s*"),
        ("GACH", LabelKind.DASH, r"([^\w\s])\s*"),
        ("CONG", LabelKind.PLUS, r"(\+)\s*"),
    )
}


class SplitLabel(NamedTuple):
    """A label: its kind, its text without white space at the end, its numbers, and where the rest
    of the line begins."""

    kind: LabelKind
    text: str
    numbers: tuple[int, ...]
    end: int


def split_label(terminal: str, line: str) -> SplitLabel | None:
    """The label at the start of ``line``, a line the grammar calls ``terminal``; else None."""
    if terminal not in _FORMS:
        return None
    kind, form = _FORMS[terminal]
    found = form.match(line)
    if found is None:
        return None
    return SplitLabel(kind, found[0].strip(), _numbers(kind, found[1]), found.end())


def _numbers(kind: LabelKind, text: str) -> tuple[int, ...]:
    if kind in (LabelKind.DASH, LabelKind.PLUS):
        return ()
    if kind is LabelKind.ALPHA or kind is LabelKind.POINT:
        place = ALPHABET.find(text.lower())
        return (place + 1,) if place >= 0 else ()
    if "." in text:
        return tuple(int(part) for part in text.split("."))
    number = int(text) if text.isdigit() else _WORDS.get(text.lower()) or roman(text)
    return (number,) if number else ()

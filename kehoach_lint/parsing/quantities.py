"""Quantities: how many phases, tasks, targets a plan announces (``grammar/quantities.lark``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from lark import Token, Tree
from lark.exceptions import UnexpectedInput

from kehoach_lint.draft import Span
from kehoach_lint.parsing.grammars import grammar
from kehoach_lint.plan import Quantity

_WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10,
}  # fmt: skip
_COUNTED = (
    r"đợt|giai\s+đoạn|nhóm\s+(?:nhiệm\s+vụ|giải\s+pháp|chỉ\s+tiêu|tiêu\s+chí)|nhiệm\s+vụ|giải\s+pháp"
    r"|nội\s+dung|chỉ\s+tiêu|tiêu\s+chí|phong\s+trào|mục\s+tiêu|hoạt\s+động|công\s+việc|biện\s+pháp"
    r"|yêu\s+cầu|khâu\s+đột\s+phá"
)
_SCAN = re.compile(
    rf"(?<![\w./,%-])(?:\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?|hai|ba|bốn|năm|sáu|bảy|tám)"
    rf"(?:\s*\(\s*\w+\s*\))?\s+(?:{_COUNTED})(?![^\W\d_])(?!\s+\d)",
    re.IGNORECASE,
)


def find_quantities(text: str) -> Iterator[Quantity]:
    """The counts of parts of a plan ("02 (hai) đợt", "5 nhiệm vụ") in ``text``, in order."""
    for found in _SCAN.finditer(text):
        reading = _read(found[0])
        if reading is not None:
            value, words, unit = reading
            yield Quantity(Span(*found.span()), value, words, unit)


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[Decimal, int | None, str] | None:
    try:
        tree = grammar("quantities").parse(text)
    except UnexpectedInput:
        return None
    value = next(child for child in tree.children if isinstance(child, Tree))
    words: int | None = None
    unit = ""
    for leaf in tree.children:
        if isinstance(leaf, Token) and leaf.type == "BRACKETED":
            words = _WORDS[leaf.strip("() ").lower()]
        elif isinstance(leaf, Token) and leaf.type == "UNIT":
            unit = " ".join(leaf.lower().split())
    if value.data == "range":
        return None  # "3 - 5 nhiệm vụ" announces no number
    leaf = next(value.scan_values(lambda item: isinstance(item, Token)))
    return number_of(str(leaf)), words, unit


def number_of(text: str) -> Decimal:
    """The value of a number in Vietnamese format (``4.482,38``) or of a word (``hai``).

    Raises KeyError for a word that is no number.
    """
    if text[0].isdigit():
        return Decimal(text.replace(".", "").replace(",", "."))
    return Decimal(_WORDS[text.lower()])

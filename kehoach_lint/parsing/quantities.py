"""Quantities: how many phases, tasks, targets a plan announces (``grammar/quantities.lark``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
_FREE = r"(?<![\w./,%-].)"
# Every alternative begins with a plain letter or digit: the scan then skips all other characters.
_SCAN = re.compile(
    rf"(?:\d{_FREE}[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?|[hH]{_FREE}ai|[bB]{_FREE}(?:a|ốn|ảy)|[nN]{_FREE}ăm"
    rf"|[sS]{_FREE}áu|[tT]{_FREE}ám)"
    rf"(?i:(?:\s*\(\s*\w+\s*\))?\s+(?:{_COUNTED})(?![^\W\d_])(?!\s+\d))"
)


def find_quantities(text: str) -> Iterator[Quantity]:
    """The counts of parts of a plan ("02 (hai) đợt", "5 nhiệm vụ") in ``text``, in order."""
    for found in _SCAN.finditer(text):
        reading = _read(found[0])
        if reading is not None:
            value, words, unit = reading
            yield Quantity(Span(*found.span()), value, words, unit)


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[int, int | None, str] | None:
    try:
        tree = grammar("quantities").parse(text)
    except UnexpectedInput:
        return None
    value = next(child for child in tree.children if isinstance(child, Tree))
    leaves = {leaf.type: str(leaf) for leaf in tree.children if isinstance(leaf, Token)}
    amount = str(next(value.scan_values(lambda item: isinstance(item, Token))))
    if value.data == "range" or not (amount.isdigit() or amount.lower() in _WORDS):
        return None  # "3 - 5 nhiệm vụ", "1,5 nội dung" announce no number of parts
    number = int(amount) if amount.isdigit() else _WORDS[amount.lower()]
    bracketed = leaves.get("BRACKETED", "").strip("() ").lower()
    return number, _WORDS.get(bracketed), " ".join(leaves["UNIT"].lower().split())

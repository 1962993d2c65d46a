"""Quantities: how many phases, tasks, targets a plan announces (``grammar/quantities.lark``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kehoach_lint.draft import Span
from kehoach_lint.parsing.runtime import NoParseError, Token, Tree, parse_text
from kehoach_lint.patterns import late
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
# A number behind makes it a name: "đợt 2".
_REST = rf"(?i:(?:\s*\(\s*\w+\s*\))?\s+(?:{_COUNTED})(?![^\W\d_])(?![^\S\n]+\d))"
# One pattern for each way to begin: the scan then looks at a few characters of the text only.
_FIGURES = late(rf"(\d(?<![\w./,%-].)[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?{_REST})")
_IN_WORDS = late(rf"[\s(]((?:[hH]ai|[bB](?:a|ốn|ảy)|[nN]ăm|[sS]áu|[tT]ám){_REST})")
_REACH = 6
_YEAR = late(
    r".*\b(?:trong|cả|h[àằ]ng|mỗi|đầu|cuối|nửa|từng)\s+năm$", re.IGNORECASE | re.DOTALL
)


def find_quantities(text: str) -> Iterator[Quantity]:
    """The counts of parts of a plan ("02 (hai) đợt", "5 nhiệm vụ") in ``text``, in order."""
    found = [*_FIGURES.finditer(text), *_IN_WORDS.finditer(text)]
    for match in sorted(found, key=lambda one: one.start(1)):
        reading = None if _names_year(text, match.start(1)) else _read(match[1])
        if reading is not None:
            value, words, unit = reading
            yield Quantity(Span(*match.span(1)), value, words, unit)


def _names_year(text: str, at: int) -> bool:
    """Whether "năm" at ``at`` is the word for a year and not for five: "trong năm nội dung …"."""
    return _YEAR.match(text, max(at - _REACH, 0), at + 3) is not None


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[int, int | None, str] | None:
    try:
        tree = parse_text("quantities", text)
    except NoParseError:
        return None
    value = next(child for child in tree.children if isinstance(child, Tree))
    leaves = {leaf.type: str(leaf) for leaf in tree.children if isinstance(leaf, Token)}
    amount = str(next(value.leaves()))
    if value.data == "range" or not (amount.isdigit() or amount.lower() in _WORDS):
        return None  # "3 - 5 nhiệm vụ", "1,5 nội dung" announce no number of parts
    number = int(amount) if amount.isdigit() else _WORDS[amount.lower()]
    bracketed = leaves.get("BRACKETED", "").strip("() ").lower()
    return number, _WORDS.get(bracketed), " ".join(leaves["UNIT"].lower().split())

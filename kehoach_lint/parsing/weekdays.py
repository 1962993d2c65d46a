"""The weekday written with a date.

"Thứ hai, ngày …" at the head of a sentence may mean "secondly", and "lần thứ 3 ngày 26/7/2024"
names no weekday; only what can be nothing but a weekday is read as one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late

_DAYS = {"hai": 0, "ba": 1, "tư": 2, "bốn": 2, "năm": 3, "sáu": 4, "bảy": 5, "nhật": 6}
_DIGITS = {"2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5}
_BEFORE = late(
    r"(?P<lead>(?:^|[\n.;:]|[^\n.;:\s])\s*[-+–(“\"]?\s*)"
    r"(?P<word>(?:(?P<part>sáng|chiều|tối|ngày)\s+)?(?:thứ\s+(?P<day>hai|ba|tư|bốn|năm|sáu|bảy|[2-7])"
    r"|chủ\s+(?P<sunday>nhật)))\s*(?:\(|,)?\s*$",
    re.IGNORECASE,
)
_AFTER = late(
    r"\s*\(\s*(?P<word>(?:(?:sáng|chiều|tối)\s+)?(?:thứ\s+(?P<day>hai|ba|tư|bốn|năm|sáu|bảy|[2-7])"
    r"|chủ\s+(?P<sunday>nhật)))\s*\)",
    re.IGNORECASE,
)
_COUNTED = late(
    r"(?:lần|kỳ|đợt|khóa|khoá|phiên|hội\s+nghị|quý|họp|kỳ\s+họp|vòng|giai\s+đoạn)\s*$",
    re.IGNORECASE,
)


class Weekday(NamedTuple):
    """A weekday, 0 for Monday to 6 for Sunday, and where it is written."""

    number: int
    span: Span


def weekday_before(text: str, date: Span) -> Weekday | None:
    """The weekday that stands with the date at ``date``, before it or in brackets behind it."""
    behind = _AFTER.match(text, date.end)
    if behind:
        return Weekday(_number(behind), Span(*behind.span("word")))
    window = max(0, date.start - 30)
    found = _BEFORE.search(text[window : date.start])
    if found is None:
        return None
    start = window + found.start("word")
    head = text[max(0, start - 20) : start]
    opens = not head.strip() or head.rstrip(' -+–(“"')[-1:] in ("", "\n", ".", ";", ":")
    if not found["part"] and not found["sunday"] and (_COUNTED.search(head) or opens):
        return None
    return Weekday(_number(found), Span(start, window + found.end("word")))


def _number(found: re.Match[str]) -> int:
    if found["sunday"]:
        return 6
    word = found["day"].lower()
    return _DIGITS[word] if word in _DIGITS else _DAYS[word]

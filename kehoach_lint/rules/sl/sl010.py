"""Khoảng số viết không đúng cách.

Viết "từ 8% đến 9%" hoặc "8 - 9%", không viết "từ 8 - 9%". Khoảng phải đi từ số nhỏ đến số lớn: "từ
45 đến 35 người" thường là gõ nhầm hoặc đổi chỗ hai số, và là cảnh báo.

Căn cứ: không có điều khoản riêng; đây là cách viết khoảng số thông dụng.

Ngoại lệ: không báo mức giảm ("giảm từ 45 đến 35"), giờ, ngày tháng, năm và số điều khoản.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import letters, number_of
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Context, Mention, Report, Rule

_NUMBER = r"\d[\d.]*(?:,\d+)?"
_RANGE = late(
    rf"từ(?<![^\W_]từ)\s+(?P<low>{_NUMBER})\s*(?P<unit>%|‰|(?!đến|tới)[^\W\d_]+(?:\s+đồng)?)?"
    rf"\s*(?P<to>-|đến|tới)\s*(?P<high>{_NUMBER})\s*(?P<last>%|‰|[^\W\d_]+(?:\s+đồng)?)?"
)
_NOT_BEHIND = late(r"\s*[./:]\s*\d|\s*-\s*\d")
_TIMES = frozenset(("giờ", "h", "g", "phút", "tháng", "năm", "ngày", "tuổi"))
_SCALES = frozenset(("nghìn", "ngàn", "triệu", "tỷ", "tỉ", "trăm", "vạn"))
_FALLS = late(r"(?<![^\W_])(?:giảm|hạ|rút|lùi|đếm\s+ngược|xuống)(?![^\W_])[^;.\n]*$")
_REACH = 60
_YEARS = (Decimal(1900), Decimal(2100))


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report ranges with both "từ" and a dash (once a document), and reversed ones."""
    del context
    text = letters(draft.text)
    mixed: list[Span] = []
    for match in _RANGE.finditer(text):
        low, high = number_of(match["low"]), number_of(match["high"])
        if low is None or high is None or _is_time(match, low, high):
            continue
        span = Span(match.start(), match.end("high"))
        if match["unit"] or match["last"] in ("%", "‰"):
            span = Span(match.start(), max(span.end, match.end("last")))
        if low > high and _comparable(match) and not _falls(text, span.start):
            params = {"text": draft.excerpt(span)}
            yield Report(span, "reversed", params, severity=Severity.WARNING)
        elif match["to"] == "-":
            mixed.append(span)
    if mixed:
        first = draft.excerpt(mixed[0])
        others = tuple(Mention(span, "place") for span in mixed[1:])
        right = _without_from(first)
        yield Report(mixed[0], "", {"text": first, "right": right}, others, right)


def _is_time(match: re.Match[str], low: Decimal, high: Decimal) -> bool:
    """Whether the range is one of hours, days, years or numbers of articles."""
    if _NOT_BEHIND.match(match.string, match.end("high")):
        return True
    if _YEARS[0] <= low <= _YEARS[1] and _YEARS[0] <= high <= _YEARS[1]:
        return True
    return bool({match["unit"], match["last"]} & _TIMES)


def _comparable(match: re.Match[str]) -> bool:
    """Whether both ends are in one unit: "từ 500 đến 1 triệu" is not reversed."""
    one, two = (set((match[part] or "").split()) & _SCALES for part in ("unit", "last"))
    return one == two or (bool(one) and not two and match["last"] is None)


def _falls(text: str, start: int) -> bool:
    return _FALLS.search(text, max(0, start - _REACH), start) is not None


def _without_from(text: str) -> str:
    return re.sub(r"^\S+\s+", "", text)


RULE = Rule(
    code="SL010",
    name="khoang",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    bad=("- Mỗi thôn có từ 90 đến 40 hộ tham gia.",),
    good=(
        "- Mỗi thôn có từ 40 đến 90 hộ tham gia.",
        "- Số hộ nghèo giảm từ 90 xuống 40 hộ; số điểm đổ rác giảm từ 12 đến 9 điểm.",
    ),
)

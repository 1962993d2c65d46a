"""Số viết bằng chữ số và bằng chữ không khớp nhau.

"02 (ba) đợt", "1.500.000 đồng (một triệu năm nghìn đồng)": hai cách viết của một số phải bằng nhau.

Căn cứ: không có điều khoản riêng; hai cách viết chỉ có thể là một số.

Ngoại lệ: chỉ xét khi trong ngoặc (hoặc sau "bằng chữ:") hoàn toàn là một số viết bằng chữ, có thể
kèm đơn vị tiền, phần trăm, thời gian. Chú thích khác trong ngoặc không bị báo.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import in_figures, letters, number_of
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Context, Report, Rule
from kehoach_lint.rules.sl.numerals import DIGITS, value_of

_BRACKET = late(
    rf"\(\s*(?:(?:viết\s+)?bằng\s+chữ\s*:?\s*)?(?P<words>(?:mười|{'|'.join(DIGITS)})(?![^\W_])[^()\n]*)\)"
)
_IN_WORDS = late(r"bằng\s+chữ\s*(?:là\s*)?:\s*(?P<words>[^\W\d_][^().;:/\n]*)")
_FIGURE_BEHIND = late(r"\(\s*0(?P<number>\d)\s*\)\s+(?=[^\W\d])")
_WORDS_BEFORE = late(r"(?:(?P<noun>[^\W\d_]+)\s+)?(?P<digit>[^\W\d_]+)\s*$")
_NAMED = {"thứ", "tháng", "số", "lần", "hạng", "cấp", "loại", "nhóm", "tổ", "khu", "thôn", "điểm"}
_FIGURE = late(
    r"(?<![\w.,/-])(?P<number>\d[\d.,]*)(?P<unit>\s*%|(?:\s?[^\W\d_]+){0,3})\s*[,;.(]?\s*(?:\(\s*)?$"
)
_OPEN = late(r"\(\s*$")
_SCALES = {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9}
_NOT_COUNTED = {"đồng", "chẵn", "đ", "vnđ", "vnd", "việt", "nam"}
_UNITS = {"ngày", "tháng", "năm", "bản", "bộ", "giờ", "tuần", "lần"}
_REACH = 48


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report numbers whose figures and words differ."""
    del context
    text = letters(draft.text)
    for form in (_BRACKET, _IN_WORDS):
        for match in form.finditer(text):
            if form is _IN_WORDS and _OPEN.search(text, max(0, match.start() - 4), match.start()):
                continue
            window = _before(text, draft, match.start())
            figure = _FIGURE.search(window)
            if figure is not None:
                offset = match.start() - len(window)
                end = match.end() if form is _BRACKET else match.end("words")
                span = Span(offset + figure.start("number"), end)
                yield from _compare(figure, match["words"], span, draft)
    for match in _FIGURE_BEHIND.finditer(text):
        yield from _words_first(match, _before(text, draft, match.start()), draft)


def _before(text: str, draft: Draft, offset: int) -> str:
    start = draft.block_at(offset).span.start
    return text[max(start, offset - _REACH) : offset]


def _words_first(match: re.Match[str], window: str, draft: Draft) -> Iterator[Report]:
    """Hold "ba (02) bộ" against itself; "năm" is mostly a year there."""
    words = _WORDS_BEFORE.search(window)
    if words is None or words["noun"] in _NAMED or words["digit"] == "năm":
        return
    value = value_of([words["digit"]])
    if value is not None and value != int(match["number"]):
        start = match.start() - len(window) + words.start("digit")
        span = Span(start, match.end("number") + 1)
        yield Report(span, "", {"text": draft.excerpt(span), "value": str(value)})


def _compare(figure: re.Match[str], written: str, span: Span, draft: Draft) -> Iterator[Report]:
    number = number_of(figure["number"].rstrip(".,"))
    words = re.findall(r"[^\W\d_]+", written)
    units = re.findall(r"[^\W\d_]+|%", figure["unit"])
    if number is None or re.search(r"\d", written):
        return
    value = value_of(_bare(words, units))
    if value is None:
        return
    scale = next((_SCALES[unit] for unit in units if unit in _SCALES), 0)
    if value not in (number, number.scaleb(scale)):
        shown = draft.excerpt(span)
        params = {"text": shown, "value": in_figures(number_of(str(value)) or number)}
        yield Report(span, "", params)


def _bare(words: list[str], units: list[str]) -> list[str]:
    """The words of the number without the unit behind them."""
    if words[-2:] == ["phần", "trăm"]:
        return words[:-2]
    while len(words) > 1 and words[-1] in _NOT_COUNTED:
        words = words[:-1]
    repeated = len(words) > 1 and units[-1:] == words[-1:] and words[-1] in _UNITS
    return words[:-1] if repeated else words


RULE = Rule(
    code="SL007",
    name="so-chu",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    bad=("- Tổ chức 02 (ba) buổi tập huấn cho trưởng thôn.",),
    good=(
        "- Tổ chức 02 (hai) buổi tập huấn cho trưởng thôn.",
        "- Tổ chức 02 (cả ngày) buổi tập huấn cho trưởng thôn.",
    ),
)

"""Cited documents: type, number and symbol, date, issuer, subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kehoach_lint.draft import Span
from kehoach_lint.parsing.symbols import read_symbol
from kehoach_lint.parsing.times import TimeExpression
from kehoach_lint.plan import Citation, DateRef, DateUse, SoKyHieu
from kehoach_lint.rulesets.loading import document_types

_CODE = re.compile(
    r"(?<![\w/.])(?:\d{1,5})\s?(?:/\s?(?:\d{4}\s?/\s?)?|[-–]\s?)"
    r"[A-ZĐ][A-Za-zĐđ]*\d{0,2}(?:\s?[-/–]\s?[A-ZĐ][A-Za-zĐđ]*\d{0,2}(?![^\W_])){0,3}"
)
_ISSUER = re.compile(
    r"\s*,?\s*(?:của|do)\s+((?:(?!(?:về|ban\s+hành|phát\s+động|triển\s+khai|quy\s+định|hướng\s+dẫn"
    r"|sửa\s+đổi|tổ\s+chức|thực\s+hiện|và|tại)\b)[^\s,;.:()“”\"]+\s*){1,12})",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"\s*,?\s*((?:về|ban\s+hành|quy\s+định)\b[^;.\n]{3,300})", re.IGNORECASE)
_BEFORE_DATE = re.compile(r"\s*,?\s*(?:ban\s+hành\s+|ký\s+)?$")
_PARENT = re.compile(
    r"(?:thực\s+hiện|căn\s+cứ|triển\s+khai|thi\s+hành|tiếp\s+tục|chấp\s+hành|theo)\b[^;.\n]*$",
    re.IGNORECASE,
)
_PARENT_CODES = frozenset(("KH", "CT", "CTr", "HD", "QĐ", "NQ", "KL", "CV", "ĐA", ""))
_REACH = 40
_GAP = 14


@cache
def _kind_before() -> re.Pattern[str]:
    names = sorted({kind.name for kind in document_types()}, key=len, reverse=True)
    forms = "|".join(name.replace(" ", r"\s+") for name in names)
    joint = r"(?:\s+liên\s+tịch)?(?:\s+số)?\s*:?\s*$"
    return re.compile(rf"(?<![^\W_])({forms}|văn\s+bản){joint}", re.I)


def find_citations(
    text: str, times: Sequence[TimeExpression], opening_end: int
) -> Iterator[Citation]:
    """The documents ``text`` cites by number, in order.

    ``times`` are its time expressions; ``opening_end`` is where the paragraphs end that may name
    the document the plan carries out.
    """
    if not text:
        return
    starts = {time.points[0].span.start: time for time in times if time.form == "point"}
    for found in _CODE.finditer(text):
        reading = read_symbol(found[0])
        if reading is None:
            continue
        symbol = SoKyHieu(Span(*found.span()), found[0], *reading)
        kind = _kind_before().search(text, max(0, found.start() - _REACH), found.start())
        date, end = _date_after(text, found.end(), starts)
        issuer, end = _match_after(_ISSUER, text, end)
        subject, last = _match_after(_SUBJECT, text, end)
        start = kind.start() if kind else found.start()
        yield Citation(
            span=Span(start, end),
            kind=" ".join(kind[1].split()) if kind else "",
            symbol=symbol,
            date=date,
            issuer=issuer,
            subject=subject if last > end else "",
            parent=start < opening_end
            and (symbol.type_code in _PARENT_CODES or (kind is not None and symbol.year is None))
            and bool(_PARENT.search(text, max(0, start - 160), start)),
        )


def _date_after(
    text: str, end: int, starts: dict[int, TimeExpression]
) -> tuple[DateRef | None, int]:
    for gap in range(_GAP):
        time = starts.get(end + gap)
        if time is not None and _BEFORE_DATE.fullmatch(text[end : end + gap]):
            point = time.points[0]
            used = DateRef(point.span, point.day, point.style, DateUse.CITATION, point.parts)
            return used, point.span.end
    return None, end


def _match_after(form: re.Pattern[str], text: str, at: int) -> tuple[str, int]:
    found = form.match(text, at)
    if found is None:
        return "", at
    value = found[1].rstrip()
    return " ".join(value.split()), found.start(1) + len(value)

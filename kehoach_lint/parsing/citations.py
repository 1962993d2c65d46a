"""Cited documents: type, number and symbol, date, issuer, subject; laws also by name and date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.parsing.symbols import Reading, read_symbol
from kehoach_lint.parsing.times import TimeExpression
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, DateRef, DateUse, SoKyHieu
from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.loading import document_types

_CODE = late(
    r"(?<![\w/.\-–])(?:\d{1,5})\s?(?:/\s?(?:\d{4}\s?/\s?)?|[-–]\s?)"
    r"[A-ZĐ][A-Za-zĐđ]*\d{0,2}(?:\s?[-/–]\s?[A-ZĐ][A-Za-zĐđ]*\d{0,2}(?![^\W_])){0,3}"
)
_ISSUER = late(
    r"\s*,?\s*(?:của|do)\s+((?:(?!(?:về|ban\s+hành|phát\s+động|triển\s+khai|quy\s+định|hướng\s+dẫn"
    r"|sửa\s+đổi|tổ\s+chức|thực\s+hiện|phê\s+duyệt|thành\s+lập|giao|ngày|năm|số|để|đã|được|nhằm"
    r"|theo|trong|đến|cho|là|và(?!\s+(?-i:[A-ZĐ]))|tại)\b)[^\s,;.:()“”\"]+\s*){1,12})",
    re.IGNORECASE,
)
_SUBJECT = late(r"\s*,?\s*((?:về|ban\s+hành|quy\s+định)\b[^;.\n]{3,300})", re.IGNORECASE)
_BEFORE_DATE = late(r"\s*,?\s*(?:ban\s+hành\s+|ký\s+)?$")
_PARENT = late(
    r"(?:thực\s+hiện|căn\s+cứ|triển\s+khai|thi\s+hành|tiếp\s+tục|chấp\s+hành|theo)\b[^;.\n]*$",
    re.IGNORECASE,
)
_PARENT_CODES = frozenset(("KH", "CT", "CTr", "HD", "QĐ", "NQ", "KL", "CV", "ĐA", ""))
_REACH = 40
_GAP = 14
_LAW = late(
    r"(?<![^\W_])((?-i:Bộ\s+luật|Luật|Pháp\s+lệnh)|(?:bộ\s+)?luật(?=\s+(?-i:[A-ZĐ])))\s+"
    r"((?:sửa\s+đổi,\s+bổ\s+sung\s+một\s+số\s+điều\s+của\s+(?:bộ\s+luật|luật|pháp\s+lệnh)\s+)?"
    r"(?:(?!\b(?:luật|pháp\s+lệnh|được|có|hiệu\s+lực|từ|theo|đến|trước|sau|trong|trên|cho|để|năm"
    r"|ngày|số|nghị|kế\s+hoạch|chương\s+trình|quyết\s+định|thông\s+tư|chỉ\s+thị|đợt)\b)"
    r"[^;:.()“”\"\d\n]){3,150}?)\s*,?\s*(?:\(?\s*(?:luật\s+)?số\s*:?\s*)?$",
    re.IGNORECASE,
)
_LAW_REACH = 200
_LAW_CODE = late(r"(?:QH|UBTVQH|PL)\d*")


@per_data
def _kind_before() -> re.Pattern[str]:
    names = sorted({kind.name for kind in document_types()}, key=len, reverse=True)
    forms = "|".join(name.replace(" ", r"\s+") for name in names)
    manner = r"(?:\s+(?:liên\s+tịch|liên\s+ngành|hành\s+động|phối\s+hợp|chuyên\s+đề))?"
    return re.compile(
        rf"(?<![^\W_])(thông\s+báo\s+kết\s+luận|{forms}|văn\s+bản){manner}(?:\s+số)?\s*:?\s*$", re.I
    )


@per_data
def _malformed() -> re.Pattern[str]:
    """A number, a code of a type and an organ with dots, doubled or missing marks between."""
    codes = sorted({kind.code for kind in document_types()} - {""}, key=len, reverse=True)
    mark = "(?: ?[-–/] ?|[-–/._]{1,2})"
    return re.compile(
        rf"(?<![\w/.-])(?P<number>\d{{1,5}})(?:{mark}| )(?P<type>{'|'.join(codes)}){mark}"
        rf"(?P<body>[A-ZĐ][A-Za-zĐđ]*(?:{mark}[A-ZĐ][A-Za-zĐđ]*)*)"
    )


def find_citations(
    text: str, times: Sequence[TimeExpression], opening_end: int
) -> Iterator[Citation]:
    """The documents ``text`` cites by number, and the laws it cites by name and date, in order.

    ``times`` are its time expressions; ``opening_end`` is where the paragraphs end that may name
    the document the plan carries out. A law cited by name has no symbol; its name stands in
    ``subject``.
    """
    if not text:
        return
    starts = {time.points[0].span.start: time for time in times if time.form == "point"}
    numbered = [_numbered(text, code, starts, opening_end) for code in _codes(text)]
    taken = {citation.date.span.start for citation in numbered if citation.date}
    laws = _laws(text, [time for start, time in starts.items() if start not in taken])
    yield from sorted([*numbered, *laws], key=lambda citation: citation.span)


def _codes(text: str) -> Iterator[SoKyHieu]:
    """Numbers with a symbol; malformed ones only behind a type of document."""
    right = {}
    for found in _CODE.finditer(text):
        reading = read_symbol(found[0])
        if reading is not None:
            right[found.start()] = SoKyHieu(Span(*found.span()), found[0], *reading)
    for found in _malformed().finditer(text):
        start = found.start()
        known = right.get(start)
        if known is not None and known.span.end >= found.end():
            continue
        if _kind_before().search(text, max(0, start - _REACH), start):
            reading = Reading(found["number"], found["type"], found["body"], None, None)
            right[start] = SoKyHieu(Span(*found.span()), found[0], *reading)
    yield from right.values()


def _numbered(
    text: str, symbol: SoKyHieu, starts: dict[int, TimeExpression], opening_end: int
) -> Citation:
    at = symbol.span.start
    kind = _kind_before().search(text, max(0, at - _REACH), at)
    name = ""
    if kind is None and _LAW_CODE.fullmatch(symbol.type_code):
        kind = _LAW.search(text, max(0, at - _LAW_REACH), at)
        name = " ".join(kind[2].split()) if kind else ""
    date, end = _date_after(text, symbol.span.end, starts)
    issuer, end = _match_after(_ISSUER, text, end)
    if date is None and issuer:
        date, end = _date_after(text, end, starts)
    subject, last = _match_after(_SUBJECT, text, end)
    start = kind.start() if kind else at
    return Citation(
        span=Span(start, end),
        kind=" ".join(kind[1].split()) if kind else "",
        symbol=symbol,
        date=date,
        issuer=issuer,
        subject=name or (subject if last > end else ""),
        parent=start < opening_end
        and (symbol.type_code in _PARENT_CODES or (kind is not None and symbol.year is None))
        and bool(_PARENT.search(text, max(0, start - 160), start)),
    )


def _laws(text: str, times: Sequence[TimeExpression]) -> Iterator[Citation]:
    """Laws cited by name with the day or the year they were passed."""
    for time in times:
        point = time.points[0]
        if point.day.year is None:
            continue
        law = _LAW.search(text, max(0, point.span.start - _LAW_REACH), point.span.start)
        if law:
            yield Citation(
                span=Span(law.start(), point.span.end),
                kind=" ".join(law[1].split()),
                symbol=None,
                date=DateRef(point.span, point.day, point.style, DateUse.CITATION, point.parts),
                issuer="",
                subject=" ".join(law[2].split()),
                parent=False,
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

"""Find and read the points in time, periods and deadlines of a text (``grammar/dates.lark``).

One compiled scan finds where a date may stand; the grammar reads the slice. The same few slices
("năm 2024", "ngày 02/9/1945") come again and again, so that readings are remembered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.parsing.runtime import NoParseError, Token, Tree, parse_text
from kehoach_lint.patterns import late
from kehoach_lint.plan import DateStyle, Day


class Point(NamedTuple):
    """One date of an expression: its span, the day, how it is written, its digits as written.

    For a series of years ("2021 - 2025") the day is the last year, and the first one stands in the
    place of the day in ``parts``.
    """

    span: Span
    day: Day
    style: DateStyle
    parts: tuple[str, str, str]


class TimeExpression(NamedTuple):
    """A period (two points), a bounded date, or a bare point.

    ``form`` is ``period``, ``until``, ``since``, ``before``, ``by``, ``within`` or ``point``;
    ``dash`` tells that a period is written with a dash.
    """

    span: Span
    form: str
    points: tuple[Point, ...]
    dash: bool


_BLANK = r"[.…_\s]*"
_YEAR = r"(?:1\d|2[01])\d\d(?!\d)"
_DIGITS = r"\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?" + _YEAR
# Every alternative begins with a plain letter or digit: the scan then skips all other characters.
_THANG, _NAM = "[tT][hH][áÁ][nN][gG]", "[nN][ăĂ][mM]"
_POINT = late(
    rf"[nN][gG][àÀ][yY]\s+(?:(?:\d{{1,2}}|{_BLANK})\s*{_THANG}\s+(?:\d{{1,2}}|{_BLANK})\s*{_NAM}"
    rf"\s+(?:\d{{4}}|[.…_]+)|\d{{1,2}}\s+{_THANG}\s+\d{{1,2}}(?!\d)|{_DIGITS}"
    rf"|(?:\d{{1,2}}|[.…_]+)\s?/\s?(?:\d{{1,2}}|[.…_]+)\s?/\s?(?:{_YEAR}|[.…_]+)"
    r"|\d{1,2}/\d{1,2}(?![\d/]))"
    rf"|{_THANG}\s+\d{{1,2}}(?:\s*(?:[/.\-]|\s+{_NAM})\s*{_YEAR})?(?!\d)"
    rf"|[qQ][uU][ýÝ]\s+(?:IV|I{{1,3}}|[1-4])(?![^\W\d]|\d)(?:\s*(?:[/\-]|{_NAM})?\s*{_YEAR})?(?!\d)"
    rf"|{_NAM}\s+{_YEAR}(?:\s?[-–]\s?{_YEAR})?"
    rf"|\d(?<![\d/.,]\d)\d?\s?[/.\-]\s?\d{{1,2}}\s?[/.\-]\s?{_YEAR}"
    rf"|[12](?<![\d/.,][12])\d\d\d\s?[-–]\s?{_YEAR}(?![/.]\d)"
    # Day and month alone ("trước 10/6") behind a bound; "đến 10/12 thôn" is a share.
    r"|[0-3](?:(?<=[cC] .)|(?<=[tT] .)|(?<=[nN] .))\d/(?:0?[1-9]|1[0-2])"
    r"(?=\s*(?:[.,;:)\n–-](?!\d)|$))"
)
_TO = r"(?:(?:cho\s+)?(?:đến|tới)(?:\s+(?:hết|cuối))?\s+|\s*[-–—]\s*)"
_LEAD = late(
    rf"""(?<![^\W_])(?:
    (?:(?:kể\s+|bắt\s+đầu\s+)?từ(?:\s+đầu)?\s+(?:(?:ngày\s+)?\d{{1,2}}(?:/\d{{1,2}})?\s*{_TO})?
    |(?:ngày\s+)?\d{{1,2}}/\d{{1,2}}\s*{_TO}
    |từ\s+nay\s+{_TO}
    |(?:(?:cho\s+)?(?:đến|tới)(?:\s+(?:hết|cuối))?|kết\s+thúc(?:\s+vào)?)\s+
    |trước\s+
    |(?:(?:chậm|muộn)\s+nhất|không\s+(?:chậm\s+|muộn\s+)?quá|hạn\s+cuối|hết\s+hạn|hết)
        (?:\s+(?:là|vào|đến|trong|hết|trước))*\s+
    |(?:trong|vào)(?:\s+(?:cuối|đầu|giữa|khoảng|dịp|lúc))?\s+)
    (?:\d{{1,2}}\s*(?:giờ|h|g)\s*(?:\d{{1,2}}\s*(?:phút|')?)?,?\s*)?
    (?:(?:đầu|cuối|giữa|hết)\s+)?
    |(?:đầu|cuối|giữa|hết)\s+)$""",
    re.IGNORECASE | re.VERBOSE,
)
_CLOCK = r"(?:\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{1,2}\s*(?:phút|')?)?,?\s*)?"
_CONNECT = late(
    rf"\s*(?:(?:cho\s+)?(?:đến|tới)(?:\s+(?:hết|cuối))?\s+{_CLOCK}|[-–—]\s*{_CLOCK})", re.I
)
_BARE_MONTH = late(rf"\s*[-–—]\s*\d{{1,2}}/{_YEAR}")
_FIGURE = late(r"[\d…_IV]|\.\.")
_NUMBERED = late(r"\b(?:số|mục|điểm|khoản|phần)\s*:?\s*$", re.I)
_REACH = 48
_SHORT = len("10/12")

_BOUNDS = frozenset(("period", "until", "since", "before", "by", "within"))
_STYLES = {"/": DateStyle.SLASH, "-": DateStyle.DASH, ".": DateStyle.DOT}


def find_times(text: str) -> Iterator[TimeExpression]:
    """The time expressions of ``text`` in order, not overlapping."""
    points = list(_points(text))
    done = index = 0
    while index < len(points):
        start, end = points[index]
        window = text[max(done, start - _REACH) : start]
        lead = _LEAD.search(window)
        first = start - (len(window) - lead.start()) if lead else start
        index += 1
        if lead is None and end - start <= _SHORT and text[start].isdigit():
            continue  # "được 10/12." is a share
        if index < len(points) and _CONNECT.fullmatch(text, end, points[index][0]):
            end = points[index][1]
            index += 1
        elif month := _BARE_MONTH.match(text, end):
            end = month.end()
        yield from _at(text[first:end], first)
        done = end


def _points(text: str) -> Iterator[tuple[int, int]]:
    """Where points in time may stand. Only lines with a figure or a blank are looked at."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if _FIGURE.search(line):
            for match in _POINT.finditer(text, start, end):
                if not _is_number(text, match):
                    yield match.span()
        start = end + 1


def _is_number(text: str, match: re.Match[str]) -> bool:
    """Whether the digits are a number of something else: "mục 2.1.2024", "số 3-10-2023"."""
    at = match.start()
    return text[at].isdigit() and _NUMBERED.search(text, max(at - 8, 0), at) is not None


def _at(slice_: str, offset: int) -> Iterator[TimeExpression]:
    for span, form, points, dash in _read(slice_):
        moved = tuple(
            point._replace(span=Span(point.span.start + offset, point.span.end + offset))
            for point in points
        )
        yield TimeExpression(Span(span.start + offset, span.end + offset), form, moved, dash)


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[TimeExpression, ...]:
    """The readings of a slice, offsets counted in it. When the whole is no expression of the
    grammar ("từ 12 đến 15"), its parts are looked at."""
    try:
        tree = parse_text("dates", text)
    except NoParseError:
        return tuple(_parts(text))
    node = tree.children[0]
    assert isinstance(node, Tree)  # noqa: S101  (every alternative of start is a rule)
    form = str(node.data)
    dash = any(isinstance(child, Token) and child.type == "GACH" for child in node.children)
    if form in _BOUNDS:
        trees = [child for child in node.children if isinstance(child, Tree)]
        points = [_point(child) for child in trees if child.data != "clock"]
    else:
        form, points = "point", [_point(node)]
    span = Span(0, len(text.rstrip()))
    return (TimeExpression(span, form, _complete(points), dash and form == "period"),)


def _parts(text: str) -> Iterator[TimeExpression]:
    for match in _POINT.finditer(text):
        if match.span() != (0, len(text)):
            yield from _at(match[0], match.start())


def _leaves(tree: Tree) -> list[Token]:
    return list(tree.leaves())


def _point(tree: Tree) -> Point:
    leaves = _leaves(tree)
    first, last = leaves[0], leaves[-1]
    inner = tree
    while inner.data == "point":
        inner = next(child for child in inner.children if isinstance(child, Tree))
    span = Span(first.start_pos or 0, last.end_pos or 0)
    numbers = [leaf for leaf in leaves if leaf.type in ("SO", "SO4", "LA_MA", "TRONG_SO")]
    separators = [leaf for leaf in leaves if leaf.type in ("NGAN", "XIEN")]
    kind = str(inner.data)
    day, parts = _READERS[kind](leaves, [str(number) for number in numbers])
    return Point(span, day, _style(kind, separators), parts)


def _style(kind: str, separators: list[Token]) -> DateStyle:
    if kind in ("words", "words_no_year"):
        return DateStyle.WORDS
    if kind in ("month", "month_no_year", "bare_month"):
        return DateStyle.MONTH if separators else DateStyle.MONTH_WORDS
    if kind.startswith("quarter"):
        return DateStyle.QUARTER
    if kind in ("year", "years"):
        return DateStyle.YEAR
    return _STYLES.get(str(separators[0]) if separators else "/", DateStyle.SLASH)


def _int(text: str) -> int | None:
    return int(text) if text.isdigit() else None


def _words(leaves: list[Token], _: list[str]) -> tuple[Day, tuple[str, str, str]]:
    """Day, month and year by the word before each, as blanks may leave any of them out."""
    found = {"NGAY": "", "THANG": "", "NAM": ""}
    last = "NGAY"
    for leaf in leaves:
        if leaf.type in found:
            last = leaf.type
        elif leaf.type in ("SO", "SO4") and leaf.isdigit():
            found[last] = str(leaf)
    day, month, year = found["NGAY"], found["THANG"], found["NAM"]
    return Day(_int(year), _int(month), _int(day)), (day, month, year)


def _numeric(_: list[Token], numbers: list[str]) -> tuple[Day, tuple[str, str, str]]:
    day, month, year = (number if number.isdigit() else "" for number in [*numbers, "", ""][:3])
    return Day(_int(year), _int(month), _int(day)), (day, month, year)


def _month(_: list[Token], numbers: list[str]) -> tuple[Day, tuple[str, str, str]]:
    month, year = [*numbers, ""][:2]
    return Day(_int(year), _int(month)), ("", month, year)


def _day_only(_: list[Token], numbers: list[str]) -> tuple[Day, tuple[str, str, str]]:
    return Day(day=_int(numbers[0])), (numbers[0], "", "")


_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}


def _quarter(_: list[Token], numbers: list[str]) -> tuple[Day, tuple[str, str, str]]:
    number = _ROMAN.get(numbers[0]) or _int(numbers[0])
    year = numbers[1] if len(numbers) > 1 else ""
    return Day(_int(year), quarter=number), ("", "", year)


def _year(_: list[Token], numbers: list[str]) -> tuple[Day, tuple[str, str, str]]:
    first = numbers[0] if len(numbers) > 1 else ""
    return Day(_int(numbers[-1])), (first, "", numbers[-1])


_READERS = {
    "words": _words,
    "words_no_year": _words,
    "numeric": _numeric,
    "day_month": _numeric,
    "month": _month,
    "month_no_year": _month,
    "bare_month": _month,
    "day_only": _day_only,
    "quarter": _quarter,
    "quarter_no_year": _quarter,
    "year": _year,
    "years": _year,
}


def _complete(points: list[Point]) -> tuple[Point, ...]:
    """In "từ 01 đến 15/6/2024" the first point takes its month and year from the second."""
    if len(points) != 2:
        return tuple(points)
    first, last = points[0].day, points[1].day
    year = first.year
    if year is None and last.year is not None:
        later = first.month and last.month and first.month > last.month
        year = last.year - 1 if later else last.year
    month = first.month
    if month is None and first.day is not None:
        month = last.month
    whole = Day(year, month, first.day, first.quarter)
    return points[0]._replace(day=whole), points[1]

"""The head of a document: which line is what part, and the place-and-date line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lark import Token

from kehoach_lint.draft import Span
from kehoach_lint.parsing.kinds import type_at
from kehoach_lint.parsing.lines import LogicalLine
from kehoach_lint.parsing.symbols import own_symbol
from kehoach_lint.plan import Day, Header, IssueDate, Line

_BLANK = r"[\s.…_]*"
_DATE = re.compile(
    rf"(?P<place>[^\d]*?)\s*[,.]?\s*ngày{_BLANK}(?P<d>\d*){_BLANK}tháng{_BLANK}(?P<m>\d*){_BLANK}"
    rf"năm{_BLANK}(?P<y>\d*){_BLANK}",
    re.IGNORECASE,
)
_MONTH = re.compile(
    rf"(?P<place>[^\d]*?)\s*,\s*(?P<d>)tháng{_BLANK}(?P<m>\d*){_BLANK}năm{_BLANK}(?P<y>\d*){_BLANK}",
    re.IGNORECASE,
)
_NO_WORD = re.compile(
    rf"(?P<place>[^\d]*?)\s*,\s*(?P<d>\d{{1,2}})\s+tháng{_BLANK}(?P<m>\d*){_BLANK}năm{_BLANK}(?P<y>\d*)"
    rf"{_BLANK}",
    re.IGNORECASE,
)
_BLANK_NUMBER = re.compile(r"S[ốo]\s*[-–]\s*[A-ZĐ].{0,45}")
_NUMERIC = re.compile(
    rf"(?P<place>[^\d]*?)\s*,\s*(?:ngày\s*)?(?P<d>\d*){_BLANK}[/.\-]{_BLANK}(?P<m>\d*){_BLANK}"
    rf"[/.\-]{_BLANK}(?P<y>\d*){_BLANK}",
    re.IGNORECASE,
)


def issue_date(text: str, span: Span) -> IssueDate | None:
    """The parts of a place-and-date line; None when it cannot be read as one."""
    for form in (_DATE, _MONTH, _NO_WORD, _NUMERIC):
        found = form.fullmatch(text)
        if found is None:
            continue
        place = found["place"].strip(" ,.")
        start = span.start + found.start("place")
        parts = (found["d"], found["m"], found["y"])
        day, month, year = (int(part) if part else None for part in parts)
        return IssueDate(
            span, text, place, Span(start, start + len(place)), Day(year, month, day), parts
        )
    return None


class HeadReader:
    """Gathers the head line by line; ``header()`` gives what was found."""

    def __init__(self, lines: Sequence[LogicalLine]) -> None:
        self._lines = lines
        self._single: dict[str, Line] = {}
        self._bodies: list[Line] = []
        self._loose: list[Line] = []
        self._subject: list[Line] = []

    def take(self, token: Token) -> None:
        """One token of the head or title; the first of a kind counts."""
        line = self._lines[token.start_pos or 0]
        found = Line(line.span, line.text[line.shift :])
        if token.type == "CO_QUAN":
            self._bodies.append(found)
        elif token.type in ("TRICH_YEU", "VE_VIEC"):
            self._subject.append(found)
        elif token.type == "TEN_LOAI":
            self._type_line(found)
        elif token.type == "KHAC":
            self._loose.append(found)
        else:
            self._single.setdefault(token.type, found)

    def _type_line(self, line: Line) -> None:
        found = type_at(line.text)
        cut = found.length if found else len(line.text)
        rest = line.text[cut:].strip(" :")
        if rest:
            start = line.span.start + line.text.index(rest, cut)
            self._subject.append(Line(Span(start, start + len(rest)), rest))
            line = Line(Span(line.span.start, line.span.start + cut), line.text[:cut])
        self._single.setdefault("TEN_LOAI", line)

    def header(self) -> Header:
        """The header gathered so far."""
        one = self._single.get
        superior, issuer = split_bodies(self._bodies or self._small_bodies())
        number = one("SO_KY_HIEU") or self._loosely(_BLANK_NUMBER)
        dated = one("NGAY_BAN_HANH") or self._loosely(_NO_WORD)
        return Header(
            quoc_hieu=one("QUOC_HIEU"),
            tieu_ngu=one("TIEU_NGU"),
            party_title=one("DANG_HIEU"),
            superior=superior,
            issuer=issuer,
            symbol=own_symbol(number.text, number.span) if number else None,
            issued=issue_date(dated.text, dated.span) if dated else None,
            type_line=one("TEN_LOAI"),
            subject=tuple(self._subject),
            addressee=one("KINH_GUI"),
        )

    def _small_bodies(self) -> list[Line]:
        """Names of bodies that are not in capitals; they stand above all other parts."""
        first = min((line.span.start for line in self._single.values()), default=0)
        above = [line for line in self._loose if line.span.start < first]
        return [line for line in above if _BODY.match(line.text)]

    def _loosely(self, form: re.Pattern[str]) -> Line | None:
        """A line that is a part of the head although the line patterns look for more in it."""
        return next((line for line in self._loose if form.fullmatch(line.text.strip())), None)


_BODY = re.compile(
    r"(?:Ủy\s+ban|Uỷ\s+ban|UBND|HĐND|Hội|Sở|Phòng|Ban|Bộ|Văn\s+phòng|Trường|Trung\s+tâm|Trạm|Đảng"
    r"|Chi|Huyện|Tỉnh|Thành|Quận|Thị|Đoàn|Liên\s+đoàn|Công\s+(?:an|ty|đoàn)|Mặt\s+trận|UB\s?MTTQ|Chủ\s+tịch|Viện"
    r"|Cục|Tổng|Bệnh\s+viện|Xã|Phường|Đội|Tổ|Cụm|Khối|BCH|Bảo\s+hiểm|Kho\s+bạc|Tòa|Học\s+viện"
    r"|Đại\s+học|Thư\s+viện|Nhà|Quỹ|Hợp\s+tác\s+xã|Hạt|Thanh\s+tra|Chính\s+phủ|Quốc\s+hội)\b",
    re.IGNORECASE,
)
"""How the name of a body begins; a line in the head that does not continues the one above it."""
_LEVEL = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s.+")
_WHOLE = re.compile(
    r"(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND|BAN CHẤP HÀNH|ĐẢNG BỘ"
    r"|BAN THƯỜNG VỤ)$"
)


def split_bodies(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The cơ quan chủ quản and the cơ quan ban hành among the lines in capitals of the head.

    The issuer is the last body; "ỦY BAN NHÂN DÂN" over "XÃ KRÔNG ANA" is one body on two lines,
    "UBND HUYỆN EA KAR" over "PHÒNG NỘI VỤ" are two.
    """
    if not lines:
        return (), ()
    cut = len(lines) - 1
    while cut > 0 and _continues(lines[cut - 1].text.strip(), lines[cut].text.strip()):
        cut -= 1
    return tuple(lines[:cut]), tuple(lines[cut:])


def _continues(above: str, line: str) -> bool:
    """Whether a line of the head goes on with the name on the line above it."""
    unit = _LEVEL.match(line.upper())
    return _BODY.match(line) is None or bool(unit and _WHOLE.search(above.upper()))

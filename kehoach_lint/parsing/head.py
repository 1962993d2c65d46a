"""The head of a document: which line is what part, and the place-and-date line."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from kehoach_lint.draft import Span
from kehoach_lint.parsing.kinds import type_at
from kehoach_lint.parsing.lines import LogicalLine
from kehoach_lint.parsing.runtime import Token
from kehoach_lint.parsing.symbols import own_symbol
from kehoach_lint.plan import Day, Header, IssueDate, Line
from kehoach_lint.vietnamese.phrases import lowered, phrase_at

# All for small letters with "_" for each "…": a set that goes beyond Latin 1 is dear to compile.
_BLANK = r"[\s._]*"
_MONTH_AND_YEAR = rf"tháng{_BLANK}(?P<m>\d*){_BLANK}năm{_BLANK}(?P<y>\d*){_BLANK}"
_DATE = rf"(?P<place>[^\d]*?)\s*[,.]?\s*ngày{_BLANK}(?P<d>\d*){_BLANK}{_MONTH_AND_YEAR}"
_MONTH = rf"(?P<place>[^\d]*?)\s*,\s*(?P<d>){_MONTH_AND_YEAR}"
_NO_WORD = rf"(?P<place>[^\d]*?)\s*,\s*(?P<d>\d{{1,2}})\s+{_MONTH_AND_YEAR}"
_NUMERIC = (
    rf"(?P<place>[^\d]*?)\s*,\s*(?:ngày\s*)?(?P<d>\d*){_BLANK}[/.\-]{_BLANK}(?P<m>\d*){_BLANK}"
    rf"[/.\-]{_BLANK}(?P<y>\d*){_BLANK}"
)


@cache
def _compiled(form: str) -> re.Pattern[str]:
    """One of the forms above; most files need only the first."""
    return re.compile(form)


def _read_as(form: str, text: str) -> re.Match[str] | None:
    return _compiled(form).fullmatch(lowered(text).replace("…", "_"))


def issue_date(text: str, span: Span) -> IssueDate | None:
    """The parts of a place-and-date line; None when it cannot be read as one."""
    for form in (_DATE, _MONTH, _NO_WORD, _NUMERIC):
        found = _read_as(form, text)
        if found is None:
            continue
        start, end = found.span("place")
        place = text[start:end].strip(" ,.")
        parts = (found["d"], found["m"], found["y"])
        day, month, year = (int(part) if part else None for part in parts)
        at = Span(span.start + start, span.start + start + len(place))
        return IssueDate(span, text, place, at, Day(year, month, day), parts)
    return None


def _is_dated(text: str) -> bool:
    return _read_as(_NO_WORD, text) is not None


def _is_blank_number(text: str) -> bool:
    """Whether the line has a type code and no number: "Số - KH/TU"."""
    # Seldom asked for, so it is left to re to compile it then.
    return text[:1] == "S" and bool(re.fullmatch(r"S[ốo]\s*[-–]\s*[A-ZĐ].{0,45}", text))


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
        number = one("SO_KY_HIEU") or self._loosely(_is_blank_number)
        dated = one("NGAY_BAN_HANH") or self._loosely(_is_dated)
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
        return [line for line in above if _begins_body(line.text)]

    def _loosely(self, fits: Callable[[str], bool]) -> Line | None:
        """A line that is a part of the head although the line patterns look for more in it."""
        return next((line for line in self._loose if fits(line.text.strip())), None)


_BODIES = frozenset(
    (
        "ủy ban", "uỷ ban", "ubnd", "hđnd", "hội", "sở", "phòng", "ban", "bộ", "văn phòng",
        "trường", "trung tâm", "trạm", "đảng", "chi", "huyện", "tỉnh", "thành", "quận", "thị",
        "đoàn", "liên đoàn", "công an", "công ty", "công đoàn", "mặt trận", "ub mttq", "ubmttq",
        "chủ tịch", "viện", "cục", "tổng", "bệnh viện", "xã", "phường", "đội", "tổ", "cụm", "khối",
        "bch", "bảo hiểm", "kho bạc", "tòa", "học viện", "đại học", "thư viện", "nhà", "quỹ",
        "hợp tác xã", "hạt", "thanh tra", "chính phủ", "quốc hội",
    )
)  # fmt: skip
"""How the name of a body begins; a line in the head that does not continues the one above it."""
_UNITS = frozenset(
    ("TỈNH", "THÀNH PHỐ", "TP", "TP.", "QUẬN", "HUYỆN", "THỊ XÃ", "XÃ", "PHƯỜNG", "THỊ TRẤN")
) | {"ĐẶC KHU"}
_WHOLE = (
    "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "UBND", "HĐND", "BAN CHẤP HÀNH",
    "ĐẢNG BỘ", "BAN THƯỜNG VỤ",
)  # fmt: skip
"""Bodies of every unit, whose name goes on with that of the unit."""


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
    words = line.upper().split(None, 2)
    unit = any(" ".join(words[:count]) in _UNITS for count in range(1, len(words)))
    return not _begins_body(line) or (unit and above.upper().endswith(_WHOLE))


def _begins_body(line: str) -> bool:
    return phrase_at(lowered(line), 0, len(line), _BODIES) is not None

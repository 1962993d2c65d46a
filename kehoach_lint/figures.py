"""Figures of a text: numbers in Vietnamese format (``4.482,38``) with what is counted or measured.

A point groups thousands and a comma begins the decimals. What can be read in two ways ("1.5",
"1,250", "12/5") is no figure here, so that nobody reckons with it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.folding import fold_letters

SYMBOLS = frozenset(
    ("ha", "km", "km2", "m", "m2", "m3", "cm", "mm", "kg", "kw", "kwh", "mw"),
)
"""Signs of units of measure, in small letters."""
_MONEY = "đồng"
_SCALES = {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9}
_SAME = {"m²": "m2", "m³": "m3", "km²": "km2", "hecta": "ha", "héc": "ha"}
# Words that may stand behind a number and are not what it counts.
_NO_UNIT = frozenset((
    "và", "là", "có", "trở", "đến", "tới", "trong", "so", "của", "với", "tại", "ở", "thì", "để",
    "do", "theo", "từ", "trên", "dưới", "được", "đã", "sẽ", "cho", "về", "như", "gồm", "bao",
    "đạt", "tăng", "giảm", "hoặc", "nhưng", "vào", "ra", "lên", "xuống", "mà", "khi", "nếu", "còn",
    "sau", "trước", "nay", "này", "đó",
))  # fmt: skip
_NUMBER = late(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
# It begins with the digit itself, so that the scan skips all other characters.
_FIGURE = late(
    r"[0-9](?<![\w.,/][0-9])(?<![^\W\d]-[0-9])"
    r"(?P<rest>\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d*(?:,\d+)?)(?![.,/]?\d|/|-[^\W\d])"
    r"(?:\s?(?P<unit>[%‰]|(?:(?:nghìn|ngàn|triệu|t[ỷỉ])\s+)?đồng(?:\s+(?:chí|bào))?(?![^\W_])"
    r"|k?m[²³23](?!\d)|[^\W\d_]+))?"
)
_TO = ("-", "đến", "tới")
_LOW = late(r"(\d[\d.]*(?:,\d+)?)\s*(?:-|đến|tới)\s*$")
_REACH = 24
_LONGEST = 20
_STEPS = {power: Decimal(1).scaleb(power) for power in range(-_LONGEST, 10)}


class Figure(NamedTuple):
    """A number as written and what it counts.

    ``value`` is in single units (``2,5 triệu đồng`` is 2500000), ``scale`` the power of ten that
    stands with the unit (6 here), ``step`` what one in the last place written is worth; ``low`` is
    the lower end when the number is the upper one of a range, else the same as ``value``.
    ``unit`` is ``%``, ``‰``, ``đồng`` for money, the sign of a measure or the first word behind the
    number, in small letters; '' without one. ``number`` and ``unit_span`` are the places of the
    two, the latter empty without a unit.
    """

    number: Span
    unit_span: Span
    value: Decimal
    low: Decimal
    scale: int
    step: Decimal
    unit: str

    @property
    def span(self) -> Span:
        """The number and the unit together."""
        return Span(self.number.start, max(self.number.end, self.unit_span.end))

    @property
    def glued(self) -> bool:
        """Whether there is nothing between the number and its unit."""
        return bool(self.unit) and self.unit_span.start == self.number.end


@lru_cache(maxsize=2)
def letters(text: str) -> str:
    """``fold_letters`` of a text; the last two are remembered, for several rules ask."""
    return fold_letters(text)


@lru_cache(maxsize=2)
def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text (NFC) in order. The last two texts are remembered."""
    found = map(_figure, _FIGURE.finditer(letters(text)))
    return tuple(figure for figure in found if figure is not None)


def in_figures(value: Decimal) -> str:
    """A number in Vietnamese format: 4.482,38; without zeros behind the last decimal."""
    plain = f"{value.normalize():,f}"
    return plain.translate({ord(","): ".", ord("."): ","})


@lru_cache(maxsize=1024)
def number_of(written: str) -> Decimal | None:
    """The value of a number in Vietnamese format.

    None when it is none or longer than 20 characters, or when it may be meant in another way:
    "1,250" is 1250 in English.
    """
    whole, comma, decimals = written.partition(",")
    if comma and len(decimals) == 3 and whole != "0" and "." not in whole:
        return None
    if len(written) > _LONGEST or not _NUMBER.fullmatch(written):
        return None
    return Decimal(f"{whole.replace('.', '')}.{decimals or 0}")


def _figure(match: re.Match[str]) -> Figure | None:
    text, number = match.string, Span(match.start(), match.end("rest"))
    written = text[number.start : number.end]
    value = number_of(written)
    if value is None:
        return None
    unit, scale = _unit(match["unit"] or "")
    place = Span(*match.span("unit")) if unit else Span(number.end, number.end)
    low = _low(text[max(0, number.start - _REACH) : number.start], value)
    if scale:
        value, low = value.scaleb(scale), low.scaleb(scale)
    step = _STEPS[scale - len(written.partition(",")[2])]
    return Figure(number, place, value, low, scale, step, unit)


def _low(before: str, value: Decimal) -> Decimal:
    """The lower end of the range that ends with ``value``, or ``value`` itself."""
    if before.rstrip().endswith(_TO):
        least = _LOW.search(before)
        low = number_of(least[1]) if least else None
        if low is not None and low < value:
            return low
    return value


@lru_cache(maxsize=1024)
def _unit(written: str) -> tuple[str, int]:
    """The unit in one form and the power of ten that stands with it."""
    words = written.split()
    if not words or words[0] in _NO_UNIT:
        return "", 0
    if words[0] in _SCALES:
        return _MONEY if words[-1] == _MONEY else words[0], _SCALES[words[0]]
    return _SAME.get(written, " ".join(words)), 0

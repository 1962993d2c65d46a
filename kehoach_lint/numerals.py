"""How sections are numbered: the alphabet of lists and Roman numerals."""

from __future__ import annotations

ALPHABET = "abcdđeghiklmnopqrstuvxy"
"""Letters that number the items of a list (Decree 30/2020/NĐ-CP, Phụ lục I, II.6.đ: the Vietnamese
alphabet without the letters that carry a hat or hook, as offices use it)."""

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def roman(text: str) -> int:
    """The value of a Roman numeral up to L, 0 when it is none."""
    total = 0
    values = [_ROMAN.get(letter, 0) for letter in text.upper()]
    if not all(values):
        return 0
    for value, after in zip(values, [*values[1:], 0], strict=True):
        total += -value if value < after else value
    return total

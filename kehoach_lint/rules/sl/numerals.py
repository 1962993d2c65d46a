"""Numbers written in words: "hai mươi lăm", "một triệu hai trăm nghìn"."""

from __future__ import annotations

DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
"""The digits in words, with the forms they take behind tens."""
_GROUPS = {"tỷ": 10**9, "tỉ": 10**9, "triệu": 10**6, "nghìn": 1000, "ngàn": 1000}
_TENS = ("mươi", "chục")
_LINK = ("linh", "lẻ")
_LONGEST = 24


def value_of(words: list[str]) -> int | None:
    """The value of a number in words (small letters, early tone placement); None when it is none.

    "hai lăm" is read as 25, as it is spoken. "rưỡi" and more than 24 words are not read.
    """
    if len(words) > _LONGEST:
        return None
    for name, size in _GROUPS.items():
        if name in words:
            at = words.index(name)
            head = value_of(words[:at])
            rest = value_of(words[at + 1 :]) if words[at + 1 :] else 0
            if not head or rest is None or rest >= size:
                return None
            return head * size + rest
    return _below_thousand(words)


def _below_thousand(words: list[str]) -> int | None:
    if "trăm" not in words:
        return _below_hundred(words)
    first, rest = words[: words.index("trăm")], words[words.index("trăm") + 1 :]
    hundreds = _digit(first)
    if hundreds is None:
        return None
    if not rest:
        return hundreds * 100
    below = _digit(rest[1:]) if rest[0] in _LINK else _below_hundred(rest)
    return None if below is None else hundreds * 100 + below


def _below_hundred(words: list[str]) -> int | None:
    if words[:1] == ["mười"]:
        tens, rest = 1, words[1:]
    else:
        first = _digit(words[:1])
        if first is None or len(words) == 1:
            return first
        tens, rest = first, words[2:] if words[1] in _TENS else words[1:]
        if not tens:
            return None
    below = _digit(rest) if rest else 0
    return None if below is None else tens * 10 + below


def _digit(words: list[str]) -> int | None:
    return DIGITS.get(words[0]) if len(words) == 1 else None

"""Numbers as list labels show them (ECMA-376, Part 1, 17.18.59)."""

from __future__ import annotations

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
# Bullets of the fonts Symbol and Wingdings are characters of private use.
_BULLETS = {
    "\uf02d": "-",
    "\uf0a7": "▪",
    "\uf0a8": "○",
    "\uf0b7": "•",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
    "\uf076": "❖",
}
_MAX_REPEATED = 30


def numeral(number: int, form: str) -> str:
    """A number from 0 to 32767 in one of Word's formats; unknown formats count in digits."""
    if form == "none":
        return ""
    if form.endswith("Roman"):
        return _cased(_roman(number), form)
    if form.endswith("Letter"):
        return _cased(_letters(number), form)
    if form == "decimalZero":
        return f"{number:02d}"
    return str(number)


def bullet(text: str) -> str:
    """The text of a bullet with the symbols of private use made readable."""
    return "".join(symbol(char, "•") for char in text)


def symbol(char: str, unknown: str) -> str:
    """A character of a symbol font as a Unicode one; ``unknown`` for one of private use."""
    if char in _BULLETS:
        return _BULLETS[char]
    return unknown if "\ue000" <= char <= "\uf8ff" else char


def _cased(text: str, form: str) -> str:
    return text if form.startswith("upper") else text.lower()


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def _letters(number: int) -> str:
    """A … Z, AA, BB … as Word counts them."""
    if number < 1:
        return ""
    return chr(ord("A") + (number - 1) % 26) * min((number - 1) // 26 + 1, _MAX_REPEATED)

"""Capital letters: how a word is written, and writing another word the same way."""

from __future__ import annotations

from enum import Enum

UPPER = "A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
"""All Vietnamese capital letters, to stand inside the brackets of a regular expression."""


class Shape(Enum):
    """How a word uses capitals."""

    SMALL = "nhân"
    TITLE = "Nhân"
    CAPITALS = "NHÂN"
    MIXED = "NhÂn"


def shape(word: str) -> Shape:
    """The shape of a word; one capital letter alone is a TITLE ("Ô Môn")."""
    if word.islower():
        return Shape.SMALL
    if len(word) > 1 and word.isupper():
        return Shape.CAPITALS
    return Shape.TITLE if word[:1].isupper() and not _has_capital(word[1:]) else Shape.MIXED


def _has_capital(letters: str) -> bool:
    return letters.lower() != letters


def in_shape_of(word: str, model: str) -> str:
    """``word`` in capitals where ``model`` is in capitals, else as it is."""
    return word.upper() if shape(model) is Shape.CAPITALS else word


def title(syllable: str) -> str:
    """A syllable with a capital first letter; letters behind it stay ("M'Đrắk")."""
    return syllable[:1].upper() + syllable[1:]


def begins_sentence(before: str) -> bool:
    """Whether a capital is due behind ``before`` whatever word follows.

    So it is at the beginning of a line, behind the end of a sentence, a colon, an opening
    quotation mark or bracket, and behind the label or dash of an item.
    """
    line = before[before.rfind("\n") + 1 :].rstrip()
    if not line or line[-1] in ".:!?…“\"'‘([{-–—+•*/)":
        return True
    return line.replace(".", "").isdigit()

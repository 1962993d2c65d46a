"""Text in an encoding used before Unicode: "c¸c ®¬n vÞ", "caùc ñôn vò", "ca'c ddo+n vi.".

Such text comes from old files and fonts. It is recognised by what it says, never by the name of a
font: in the encoding it is in, its words are syllables in use, as they stand they are none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.fragments import used_syllables
from kehoach_lint.vietnamese.legacy_tables import TCVN3, VIQR_SHAPES, VIQR_TONES, VNI
from kehoach_lint.vietnamese.syllables import canonical


class Encoding(StrEnum):
    """The encodings that are recognised."""

    TCVN3 = "tcvn3"
    VNI = "vni"
    VIQR = "viqr"


class Decoded(NamedTuple):
    """Text in Unicode; the character ``i`` stands for the codes from ``at[i]`` to ``at[i + 1]``."""

    text: str
    at: list[int]


# Latin-1 characters that no Vietnamese word is written with in Unicode.
_FOREIGN = late("[¡-¨ª®±´-¹»-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ\u00ad]")
_VIQR_SIGN = late(r"(?i)[aeo]\^|[aou][(+]|[aeiouy]['`?~.][a-z]|[aeiouy]`|\bdd[aeiouy]")
_MODERN = late("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9]")
_LATIN = late("[\u00a1-\u00ff]")
_WORD = late(r"[^\W\d_]+")
_LEAST_WORDS = 4
_MOST_BEFORE, _LEAST_AFTER, _LEAST_GAIN, _LEAST_MARKED = 0.75, 0.8, 0.25, 0.3
"""Shares of words in use before and after decoding, and of words with Vietnamese letters."""


def may_be_legacy(text: str) -> bool:
    """Whether it is worth while to ask :func:`encoding_of`: two quick looks."""
    if text.isascii():
        return _VIQR_SIGN.search(text) is not None
    return _FOREIGN.search(text) is not None


def is_modern(text: str) -> bool:
    """Whether a text holds letters that only Unicode has."""
    return _MODERN.search(text) is not None


def encoding_of(text: str) -> Encoding | None:
    """The encoding a paragraph is written in, None for Unicode or what cannot be told."""
    if not may_be_legacy(text) or is_modern(text):
        return None
    before = _shares(text)
    if before is None or before[0] > _MOST_BEFORE:
        return None
    best: tuple[float, Encoding] | None = None
    for encoding in Encoding:
        after = _shares(decode(text, encoding).text)
        if after is None or after[0] <= max(_LEAST_AFTER, before[0] + _LEAST_GAIN):
            continue
        if after[1] > _LEAST_MARKED and (best is None or after[0] > best[0]):
            best = after[0], encoding
    return best[1] if best else None


def gains(text: str, encoding: Encoding) -> bool:
    """Whether a few words are better read in the encoding of the text they stand in."""
    if is_modern(text) or not (_LATIN.search(text) or _VIQR_SIGN.search(text)):
        return False
    decoded = decode(text, encoding).text
    return decoded != text and _used(decoded)[0] > _used(text)[0]


def decode(text: str, encoding: Encoding) -> Decoded:
    """The text in Unicode (letters not always composed), each character with its place."""
    parts: list[str] = []
    at: list[int] = []
    done = 0
    for start, end, letter in _DECODERS[encoding](text):
        parts += text[done:start], letter
        at += range(done, start + 1)
        done = end
    parts.append(text[done:])
    at += range(done, len(text) + 1)
    whole = "".join(parts)
    large = whole.upper() if _in_capitals(text, encoding) else whole
    return Decoded(large if len(large) == len(whole) else whole, at)


def _in_capitals(text: str, encoding: Encoding) -> bool:
    """Fonts of TCVN3 have capitals of their own for small letters: "CéNG HßA" is in capitals."""
    if encoding is not Encoding.TCVN3:
        return False
    if any("a" <= char <= "z" for char in text):
        return False
    marked = "".join(chunk for chunk in text.split() if not chunk.isascii())
    return sum("A" <= char <= "Z" for char in marked) > 1


def _used(text: str) -> tuple[float, int]:
    """The share of words in use, and how many words there are."""
    words = _WORD.findall(unicodedata.normalize("NFC", text))
    known = used_syllables()
    return sum(canonical(word) in known for word in words) / (len(words) or 1), len(words)


def _shares(text: str) -> tuple[float, float] | None:
    """The shares of words in use and of words with marked letters; None for too few words."""
    share, number = _used(text)
    if number < _LEAST_WORDS:
        return None
    marked = sum(not word.isascii() for word in _WORD.findall(text))
    return share, marked / number


_Letters = Iterator[tuple[int, int, str]]
"""Letters to put in place of codes: from, to, letter."""


def _tcvn3(text: str) -> _Letters:
    for found in _LATIN.finditer(text):
        letter = TCVN3.get(found[0])
        if letter:
            yield found.start(), found.end(), letter


@cache
def _vni_codes() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))


def _vni(text: str) -> _Letters:
    for found in _vni_codes().finditer(text):
        yield found.start(), found.end(), VNI[found[0]]


_VIQR = late(r"[dD][dD]|([aeiouyAEIOUY])([\^(+]?)(['`?~.]?)")


def _viqr(text: str) -> _Letters:
    for found in _VIQR.finditer(text):
        base, shape, tone = found[1], found[2], found[3]
        if base is None:
            yield found.start(), found.end(), "đ" if found[0] == "dd" else "Đ"
            continue
        end = found.end()
        if tone and _ends_sentence(text, end - 1):
            tone, end = "", end - 1
        if shape or tone:
            marks = VIQR_SHAPES.get(shape, "") + VIQR_TONES.get(tone, "")
            yield found.start(), end, unicodedata.normalize("NFC", base + marks)


def _ends_sentence(text: str, place: int) -> bool:
    """Whether the sign of a tone at ``place`` is a mark of the sentence instead: the last stop,
    or one before a capital, as far as the word is not in capitals itself."""
    rest = text[place + 1 :].lstrip()
    if text[place] not in ".?":
        return False
    if not rest:
        return True
    last = text[:place].rstrip("^(+")[-1:]
    return text[place] == "." and text[place + 1].isspace() and rest[0].isupper() > last.isupper()


_DECODERS: dict[Encoding, Callable[[str], _Letters]] = {
    Encoding.TCVN3: _tcvn3,
    Encoding.VNI: _vni,
    Encoding.VIQR: _viqr,
}

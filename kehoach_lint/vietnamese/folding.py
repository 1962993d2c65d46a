"""Text folded for comparing: what differs only in writing habits comes out the same.

Folded text is NFC, in small letters, with the tone mark placed as in "hòa, thủy, ủy" (also where it
was written "hoà, thuỷ, uỷ"), every dash a hyphen, every quotation mark a straight one, no invisible
characters, and each run of white space (line ends and no-break spaces too) one space; there is no
white space at the ends. Both placements of the tone mark are official: Decree 30/2020/NĐ-CP prints
"CỘNG HÒA" in its text and "CỘNG HOÀ" in its sample.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from typing import NamedTuple

from kehoach_lint.patterns import late

_DASHES = "‐‑‒–—―−"
_QUOTES = "“”„‟«»"
_SINGLE_QUOTES = "‘’‚‛"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_ONE_FOR_ONE = (
    *((mark, "-") for mark in _DASHES),
    *((mark, '"') for mark in _QUOTES),
    *((mark, "'") for mark in _SINGLE_QUOTES),
)
_MARK = late(f"[{_DASHES}{_QUOTES}{_SINGLE_QUOTES}]")
# Only an open "oa", "oe", "uy" has two placements; "quý" has the glide in its onset.
_LATE_TONE_O = late(r"o([àáảãạèéẻẽẹ])(?![\w\u0300-\u036f])")
_LATE_TONE_U = late(r"u(?<!qu)([ỳýỷỹỵ])(?![\w\u0300-\u036f])")
_EARLY = dict(
    zip(
        "àáảãạèéẻẽẹỳýỷỹỵ",
        ("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"),
        strict=True,
    )
)
_INVISIBLE_RUN = late(f"[{_INVISIBLE}]+")
_VISIBLE_RUN = late(f"[^{_INVISIBLE}]+")
_ODD_WHITE = late(r"\s{2,}|[^\S ]")
# Hangul vowels and finals join the letter before them although they are no marks.
_JOINING = frozenset(map(chr, (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))))


class Folded(NamedTuple):
    """Folded text and the way back to the offsets of the original.

    ``starts[i]`` is the offset at which the folded character ``i`` begins; the last entry is where
    the last one ends.
    """

    text: str
    starts: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original that the folded characters ``start`` to ``end`` stand for."""
        return self.starts[start], self.starts[end]


def _early_tone(match: re.Match[str]) -> str:
    return _EARLY[match[1]]


def _small(text: str) -> str:
    text = text.lower()
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _unify(small: str) -> str:
    """Dashes, quotation marks and tone placement unified; every character stays in its place."""
    if _MARK.search(small):
        for mark, plain in _ONE_FOR_ONE:
            small = small.replace(mark, plain)
    return _LATE_TONE_U.sub(_early_tone, _LATE_TONE_O.sub(_early_tone, small))


def fold(text: str) -> str:
    """The folded form of ``text`` (see the module), for comparing and for finding phrases."""
    for mark in _INVISIBLE:
        text = text.replace(mark, "")
    return " ".join(_unify(_small(text)).split())


def fold_letters(text: str) -> str:
    """``text`` with letters, dashes and quotation marks folded, every character in its place.

    White space and invisible characters stay, and so does a letter whose small form has two
    characters; the result is as long as ``text`` and has the same offsets. For text in NFC.
    """
    small = text.lower()
    if len(small) != len(text):
        small = "".join([low if len(low := letter.lower()) == 1 else letter for letter in text])
    return _unify(small)


def fold_with_map(text: str) -> Folded:
    """The folded form of ``text`` (the same as :func:`fold`) with the way back to its offsets."""
    visible, origins = _without_invisible(text)
    small = visible.lower()
    if len(small) != len(visible) or not unicodedata.is_normalized("NFC", small):
        small = _small(visible)
        origins = _cluster_origins(visible, origins)
    return _single_spaces(_unify(small), origins)


def _without_invisible(text: str) -> tuple[str, array[int]]:
    """The text that can be seen, the offset of each of its characters, and where it ends."""
    if not _INVISIBLE_RUN.search(text):
        return text, array("l", range(len(text) + 1))
    origins: array[int] = array("l")
    parts: list[str] = []
    end = 0
    for match in _VISIBLE_RUN.finditer(text):
        start, end = match.span()
        parts.append(match[0])
        origins.extend(range(start, end))
    origins.append(end)
    return "".join(parts), origins


def _cluster_origins(visible: str, origins: array[int]) -> array[int]:
    """The origins for text that has another length once folded.

    Such are letters stored decomposed, and the few whose small form has two characters: a letter
    and its marks are folded as one.
    """
    starts = [
        index
        for index, letter in enumerate(visible)
        if index == 0 or not (unicodedata.category(letter)[0] == "M" or letter in _JOINING)
    ]
    result: array[int] = array("l")
    for start, end in zip(starts, [*starts[1:], len(visible)], strict=True):
        length = len(_small(visible[start:end]))
        result.extend([origins[start]] * length)
    result.append(origins[-1])
    return result


def _single_spaces(letters: str, origins: array[int]) -> Folded:
    """Each run of white space made one space, none at the ends."""
    end = len(letters.rstrip())
    done = end - len(letters[:end].lstrip())
    starts: array[int] = array("l")
    parts: list[str] = []
    for match in _ODD_WHITE.finditer(letters, done, end):
        first, after = match.span()
        parts.append(letters[done:first])
        starts.extend(origins[done : first + 1])
        done = after
    parts.append(letters[done:end])
    starts.extend(origins[done : end + 1])
    return Folded(" ".join(parts), starts)

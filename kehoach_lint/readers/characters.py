"""Characters with the place in the file each one came from, and their normal form (NFC).

Letters of other alphabets that only look like those of the word they stand in are replaced.

Offsets count the code points of the stored text. A character that stands for several stored code
points (a letter stored as base and marks, an entity such as ``&amp;``) has an entry in the file's
:data:`Wide`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.readers.errors import UnreadableError

Wide = dict[int, int]
"""Stored offset at which a character begins: how many stored code points it stands for."""

# Zero-width characters, soft hyphens, direction marks and controls: nothing a reader sees.
_UNSEEN = frozenset("\u00ad\u034f\u061c\u180e\ufeff").union(
    *(
        map(chr, range(first, last + 1))
        for first, last in (
            (0x00, 0x08), (0x0E, 0x1B), (0x7F, 0x84), (0x86, 0x9F),
            (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x206F),
        )
    )
)  # fmt: skip
_UNSEEN_MARK = "\u034f"
"""The only one of them that Python calls printable."""
UNSEEN = late(f"[{''.join(sorted(map(re.escape, _UNSEEN)))}]+")
"""A run of characters nobody sees."""

# Stroked d of other languages; Cyrillic, Greek and phonetic letters; each with the letter meant.
_STROKED = {"Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "ɖ": "đ"}
_OTHERS = dict(
    (
        *zip("аеорсухіАВЕКМНОРСТУХІ", "aeopcyxiABEKMHOPCTYXI", strict=True),
        *zip("οΟΑΒΕΗΙΚΜΝΡΤΥΧ", "oOABEHIKMNPTYX", strict=True),
        *zip("ɑɡ", "ag", strict=True),
    )
)
_RIGHT = str.maketrans({**_STROKED, **_OTHERS})
_ALIKE = late(f"[{''.join((*_STROKED, *_OTHERS))}]")
_WORD = late(r"[^\W\d_]+")
_CHUNK = late(r"\S+")
_LATIN = late("[a-zđA-ZĐ\u00c0-\u024f\u1e00-\u1eff]")
# Characters that never combine with the one before them and are their own normal form.
_STABLE = "\x00-\u02ff\u1e00-\u1eff\u2002-\u20cf"
_UNSTABLE_RUN = late(f"[{_STABLE}]?[^{_STABLE}]+")
_MAX_MARKS = 30
_LONG_RUN = late(f"[^{_STABLE}]{{{_MAX_MARKS},}}")


class Chars(NamedTuple):
    """Text in NFC and, for each of its characters, the stored offset it begins at."""

    text: str
    at: Sequence[int]

    def cut(self, start: int, end: int) -> Chars:
        """The characters from ``start`` up to ``end``."""
        return Chars(self.text[start:end], self.at[start:end])

    def strip(self) -> Chars:
        """Without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        end = len(self.text.rstrip())
        return self if (start, end) == (0, len(self.text)) else self.cut(start, max(start, end))


def characters(text: str, start: int, wide: Wide) -> Chars:
    """What a reader sees of a stored stretch that begins at ``start``; fills ``wide``.

    Raises UnreadableError for a pile of combining marks, which is no writing.
    """
    return seen(Chars(text, range(start, start + len(text))), wide)


def seen(raw: Chars, wide: Wide) -> Chars:
    """``raw`` without characters nobody sees or that only look right, in NFC; fills ``wide``.

    Raises as above.
    """
    text, at = raw
    unseen = _holds_unseen(text)
    if text.isascii() and not unseen:
        return raw
    if unseen:
        kept = [i for i, char in enumerate(text) if char not in _UNSEEN]
        text, at = "".join(text[i] for i in kept), [at[i] for i in kept]
    _refuse_piles(text)
    text = with_right_letters(text)
    if unicodedata.is_normalized("NFC", text):
        return Chars(text, at)
    return _compose(text, at, wide)


def _holds_unseen(text: str) -> bool:
    """Whether there are characters in it that nobody sees; two quick looks settle most lines."""
    if text.isprintable() and _UNSEEN_MARK not in text:
        return False
    return not _UNSEEN.isdisjoint(text)


def decomposed_words(text: str) -> list[tuple[int, int]]:
    """Start and end of the words of a stored text that hold letters stored as base and marks."""
    if text.isascii() or _LONG_RUN.search(text) or unicodedata.is_normalized("NFC", text):
        return []
    words = _CHUNK.finditer(text)
    return [word.span() for word in words if not unicodedata.is_normalized("NFC", word[0])]


def look_alikes(text: str) -> list[int]:
    """The places of letters that are replaced, as they only look like the right ones: a stroked d
    of another language anywhere, a letter of another alphabet in a word of Latin ones."""
    if not _ALIKE.search(text):
        return []
    return [place for word in _WORD.finditer(text) for place in _alike_in(word)]


def with_right_letters(text: str) -> str:
    """The text with each of :func:`look_alikes` replaced, as long as before."""
    places = look_alikes(text)
    if not places:
        return text
    letters = list(text)
    for place in places:
        letters[place] = letters[place].translate(_RIGHT)
    return "".join(letters)


def _alike_in(word: re.Match[str]) -> Iterator[int]:
    latin = _LATIN.search(word[0]) is not None
    for alike in _ALIKE.finditer(word[0]):
        if latin or alike[0] in _STROKED:
            yield word.start() + alike.start()


def _refuse_piles(text: str) -> None:
    """Normalising takes the square of the length of a run of marks: no letter has thirty."""
    for run in _LONG_RUN.finditer(text):
        height = 0
        for char in run[0]:
            height = height + 1 if unicodedata.combining(char) else 0
            if height >= _MAX_MARKS:
                raise UnreadableError("program.read.binary")


def _compose(text: str, at: Sequence[int], wide: Wide) -> Chars:
    """Normalise letter by letter, so that each keeps its place."""
    parts: list[str] = []
    places: list[int] = []
    done = 0
    for run in _UNSTABLE_RUN.finditer(text):
        parts.append(text[done : run.start()])
        places.extend(at[done : run.start()])
        for start, end in _letters(text, run.start(), run.end()):
            letter = text[start:end]
            normal = unicodedata.normalize("NFC", letter)
            parts.append(normal)
            if normal == letter:
                places.extend(at[start:end])
                continue
            places.extend([at[start]] * len(normal))
            width = at[end - 1] - at[start] + wide.get(at[end - 1], 1)
            if width != 1:
                wide[at[start]] = width
        done = run.end()
    parts.append(text[done:])
    places.extend(at[done:])
    return Chars("".join(parts), places)


def _letters(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Split a stretch where nothing composes across the cut: base and marks stay together."""
    first = start
    for i in range(start + 1, end):
        if unicodedata.combining(text[i]):
            continue
        before, char = text[first:i], text[i]
        apart = unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", char)
        if unicodedata.normalize("NFC", before + char) == apart:
            yield first, i
            first = i
    yield first, end

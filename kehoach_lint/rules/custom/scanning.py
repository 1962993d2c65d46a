"""Many phrases looked for in a text at the cost of one scan.

The words of the text are gathered once; a phrase with a word that is not among them is not there,
and of hundreds of phrases only the few that are left are searched for. A pattern of all of them
would take longer to compile than the text to read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.phrases import lowered

_WORD = late(r"[^\W_]+")
_ODD_SPACE = late(r"[^\S\n]{2,}|[^\S\n ]")


class Flat(NamedTuple):
    """A text with each run of white space inside a paragraph one space; line feeds stay.

    ``small`` is the same in small letters, ``words`` the words of it. The offsets ``at`` are those
    behind a run that was shortened, ``lost`` the number of characters lost up to there.
    """

    text: str
    small: str
    words: frozenset[str]
    at: tuple[int, ...]
    lost: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The range of the original that the characters ``start`` to ``end`` stand for."""
        return Span(self._back(start), self._back(end - 1) + 1)

    def _back(self, offset: int) -> int:
        index = bisect_right(self.at, offset)
        return offset + (self.lost[index - 1] if index else 0)


class Needle(NamedTuple):
    """A phrase to look for, its small form and the words of that."""

    phrase: str
    small: str
    words: frozenset[str]


class Place(NamedTuple):
    """Where a phrase was found: offsets in the flat text."""

    start: int
    end: int
    phrase: str


@lru_cache(maxsize=2)
def flat(text: str) -> Flat:
    """The flat form of a whole text; the last two are remembered, for all rules ask."""
    at: list[int] = []
    lost: list[int] = []
    gone = 0
    for match in _ODD_SPACE.finditer(text):
        extra = match.end() - match.start() - 1
        if extra:
            at.append(match.start() + 1 - gone)
            gone += extra
            lost.append(gone)
    single = _ODD_SPACE.sub(" ", text)
    small = lowered(single)
    return Flat(single, small, frozenset(_WORD.findall(small)), tuple(at), tuple(lost))


@lru_cache(maxsize=512)
def needles(phrases: tuple[str, ...]) -> tuple[Needle, ...]:
    """Phrases (NFC, single spaces) prepared for looking them up."""
    found = []
    for phrase in phrases:
        small = lowered(phrase)
        found.append(Needle(phrase, small, frozenset(_WORD.findall(small))))
    return tuple(found)


def places(text: Flat, phrases: tuple[str, ...], exact: bool, whole: bool) -> list[Place]:
    """Where the phrases stand, in order; of those that overlap the first and longest.

    ``exact`` tells capitals from small letters; ``whole`` takes phrases as whole words.
    """
    found = [
        place
        for needle in needles(phrases)
        if not whole or needle.words <= text.words
        for place in _each(text, needle, exact, whole)
    ]
    return list(_apart(found)) if len(found) > 1 else found


def _each(text: Flat, needle: Needle, exact: bool, whole: bool) -> Iterator[Place]:
    hay, wanted = (text.text, needle.phrase) if exact else (text.small, needle.small)
    start = hay.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        good = not whole or not (_joined(hay, start) or _joined(hay, end))
        if good:
            yield Place(start, end, needle.phrase)
        start = hay.find(wanted, end if good else start + 1)


def _joined(text: str, offset: int) -> bool:
    """Whether the characters on both sides of an offset belong to one word."""
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()


def _apart(found: Iterable[Place]) -> Iterator[Place]:
    end = 0
    for place in sorted(found, key=lambda place: (place.start, -place.end)):
        if place.start >= end:
            yield place
            end = place.end


def outside(found: Sequence[Place], covers: Sequence[Place]) -> list[Place]:
    """The places that lie inside none of ``covers``."""
    return [
        place
        for place in found
        if not any(cover.start <= place.start and place.end <= cover.end for cover in covers)
    ]

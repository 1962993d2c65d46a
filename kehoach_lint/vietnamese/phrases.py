"""Small letters in place and phrases looked up word by word.

Both stand in for patterns: one that ignores the case, or lists a hundred phrases, takes longer to
compile at every start than a short text takes to read.
"""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from kehoach_lint.patterns import late

_LETTERS = late(r"[^\W_]+")
_SPACE = late(r"\s+")
_MOST_WORDS = 5


class Phrase(NamedTuple):
    """A phrase that was found, its words one space apart, and the offset where it ends."""

    words: str
    end: int


def lowered(text: str) -> str:
    """``text`` in small letters, every character at its offset.

    A letter whose small form has two characters (Turkish İ) stays as it is.
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join([low if len(low := char.lower()) == 1 else char for char in text])


def phrase_at(text: str, start: int, limit: int, known: Container[str]) -> Phrase | None:
    """The longest known phrase, of up to five words, that begins at ``start``.

    ``text`` counts up to ``limit``; ``known`` has the phrases with one space between the words.
    """
    found: list[tuple[str, int]] = []
    words = ""
    while len(found) < _MOST_WORDS and (word := _LETTERS.match(text, start, limit)):
        words = f"{words} {word[0]}" if words else word[0]
        found.append((words, word.end()))
        space = _SPACE.match(text, word.end(), limit)
        if space is None:
            break
        start = space.end()
    for words, end in reversed(found):
        if words in known:
            return Phrase(words, end)
    return None

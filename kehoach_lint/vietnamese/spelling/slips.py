"""What a suspicious place of a text comes to."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """By what a slip was found."""

    FIXED = "fixed"
    """Hardly another syllable stands between these neighbours."""
    ODDS = "odds"
    """The odds of all that the counts say."""


class Slip(NamedTuple):
    """Word ``word`` of the text should perhaps read ``expected`` (a canonical syllable).

    ``phrase`` are the canonical syllables of the run with ``expected`` that speaks for it, which
    was counted ``number`` times, ``first`` the word it begins at; ``odds`` is the logarithm of the
    odds (0 where the kind has none).
    """

    kind: Kind
    word: int
    expected: str
    phrase: tuple[str, ...]
    first: int
    number: int
    odds: float = 0.0

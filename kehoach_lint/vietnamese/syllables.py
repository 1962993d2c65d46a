"""The written syllable: is it possible, what is it made of, and its one canonical form.

Knows the grammar of the Vietnamese syllable, not which syllables are in use: about 16,700 written
forms are possible, some 5,000 are words. Names of the highlands (Đắk, Krông) are outside it.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.vietnamese.tables import (
    ONSETS,
    PLAIN_LETTERS,
    STOPPED,
    TONED_LETTERS,
    VOWELS,
    WITH_TONE,
    Tone,
    rimes_after,
)

_CACHE = 16_384


class Syllable(NamedTuple):
    """A syllable taken apart: "thủy" is ("th", "uy", HOI), "gì" is ("gi", "", HUYEN)."""

    onset: str
    rime: str
    tone: Tone


def without_tone(word: str) -> tuple[str, Tone]:
    """The small NFC letters of a word without tone mark, and the (last) tone it had."""
    tone = Tone.NGANG
    letters = []
    for letter in word:
        plain = TONED_LETTERS.get(letter)
        if plain is not None:
            letter, tone = plain
        letters.append(letter)
    return "".join(letters), tone


def _small(word: str) -> str:
    return unicodedata.normalize("NFC", word).lower()


@lru_cache(_CACHE)
def parse(word: str) -> Syllable | None:
    """Take one syllable apart; None when the grammar has no such syllable.

    Any case, composed or not, the tone mark on any letter ("hoà", "hòa", "cuả").
    """
    letters, tone = without_tone(_small(word))
    if letters in ("gi", "gin"):
        rime = letters[2:]
        # "gin" but for "gìn" is the loan word with the onset g.
        return Syllable("gi", rime, tone) if not rime or tone is Tone.HUYEN else None
    for onset in ONSETS:
        if not letters.startswith(onset):
            continue
        rime = letters[len(onset) :]
        if rime in rimes_after(onset) and _tone_fits(rime, tone):
            return Syllable(onset, rime, tone)
    return None


def _tone_fits(rime: str, tone: Tone) -> bool:
    return not rime.endswith(STOPPED) or tone in (Tone.SAC, Tone.NANG)


def compose(syllable: Syllable) -> str:
    """Write a syllable: small letters, NFC, the tone mark placed as in "hòa, thủy, khỏe"."""
    onset, rime, tone = syllable
    if tone is Tone.NGANG:
        return onset + rime
    if onset == "gi" and rime in ("", "n"):
        return "g" + WITH_TONE["i", tone] + rime
    place = _tone_place(rime)
    return onset + rime[:place] + WITH_TONE[rime[place], tone] + rime[place + 1 :]


def _tone_place(rime: str) -> int:
    """Which letter of the rime carries the tone mark."""
    vowels = [index for index, letter in enumerate(rime) if letter in VOWELS]
    for index in reversed(vowels):
        if rime[index] in "ăâêôơ":
            return index
    open_end = vowels[-1] == len(rime) - 1
    letters = "".join(rime[index] for index in vowels)
    if len(vowels) == 3 or letters == "oo" or (letters in ("oa", "oe", "uy") and not open_end):
        return vowels[1]
    return vowels[0]


@lru_cache(_CACHE)
def canonical(word: str) -> str:
    """The one form of a syllable that its spellings share: small, NFC, tone as in "hòa".

    What is no syllable comes back in small NFC letters.
    """
    syllable = parse(word)
    return compose(syllable) if syllable else _small(word)


def is_syllable(word: str) -> bool:
    """Whether the grammar has such a syllable."""
    return parse(word) is not None


@lru_cache(_CACHE)
def skeleton(word: str) -> str:
    """The small letters without tone, hat, hook and bar: "Đường" is "duong"."""
    return _small(word).translate(PLAIN_LETTERS)

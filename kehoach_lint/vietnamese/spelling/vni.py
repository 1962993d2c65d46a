"""Keys of VNI left as typed: "d9ie62u" for "điều", "ban2" for "bàn".

VNI types marks as digits behind the vowel: 1 to 5 are sắc, huyền, hỏi, ngã, nặng, 6 the hat, 7 the
hook, 8 the breve, 9 behind d its bar. Digits stand behind letters in codes, formulas and numbers of
things too ("m2", "CO2", "QL32"): where they stand at the end alone, the neighbours on both sides
must speak for the word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.counts import Counts, counts
from kehoach_lint.vietnamese.syllables import canonical, is_syllable
from kehoach_lint.vietnamese.tables import WITH_TONE, Tone

_TOKEN = late(r"(?<![\w/.@&=#%:\-])[A-Za-z]+[1-9][A-Za-z1-9]*(?![\w/@&=#%:\-]|\.\w)")
"""Letters and digits in one, no part of a number of a document, an address or a range."""
_TONES = dict(zip("12345", (Tone.SAC, Tone.HUYEN, Tone.HOI, Tone.NGA, Tone.NANG), strict=True))
_MARKS = {"6": {"a": "â", "e": "ê", "o": "ô"}, "7": {"o": "ơ", "u": "ư"}, "8": {"a": "ă"}}
_VOWELS = frozenset("aeiouyâêôơưă")
_USED = 20
"""How often the reading must have been counted."""
_PAIR = 40
"""How often the reading of a word with a digit at its end alone must have been counted with one of
its neighbours."""
_LONGEST = 10
_FAR = 24
"""As many characters on each side have the word beside a place in them."""


class Typed(NamedTuple):
    """A word that is keys of VNI: where it begins and ends in the text, and the canonical syllable
    that was meant."""

    start: int
    end: int
    expected: str


def vni_keys(text: str) -> Iterator[Typed]:
    """The words of a text in NFC that are keys of VNI, in order."""
    known = counts()
    for found in _TOKEN.finditer(text):
        typed = found[0]
        reading = _reading(typed.lower()) if len(typed) <= _LONGEST else None
        if reading is None or known.named(reading) < _USED:
            continue
        if not _is_plain(typed) or _goes_with(known, text, found.span(), reading):
            yield Typed(*found.span(), reading)


def _is_plain(typed: str) -> bool:
    """Whether the digits of a word may be a number: they stand together at its end."""
    return typed.rstrip("123456789").isalpha()


def _reading(keys: str) -> str | None:
    """The canonical syllable keys in small letters give, None when they give none."""
    letters, tone = "", Tone.NGANG
    for key in keys:
        if key.isalpha():
            letters += key
            continue
        if key in _TONES:
            if tone or _VOWELS.isdisjoint(letters):
                return None
            tone = _TONES[key]
            continue
        marked = _marked(letters, key)
        if marked is None:
            return None
        letters = marked
    vowel = next((letter for letter in letters if letter in _VOWELS), "")
    if len(letters) < 2 or not vowel:
        return None
    right = canonical(letters.replace(vowel, WITH_TONE.get((vowel, tone), vowel), 1))
    return right if is_syllable(right) else None


def _marked(letters: str, key: str) -> str | None:
    """Letters with the mark of a key, None where it has no letter to stand on."""
    if key == "9":
        return f"đ{letters[1:]}" if letters[:1] == "d" else None
    if key == "7" and "uo" in letters:
        return letters.replace("uo", "ươ")
    marks = _MARKS.get(key, {})
    for at in range(len(letters) - 1, -1, -1):
        if letters[at] in marks:
            return letters[:at] + marks[letters[at]] + letters[at + 1 :]
    return None


def _goes_with(known: Counts, text: str, span: tuple[int, int], reading: str) -> bool:
    """Whether a syllable was counted with both words beside its place, and often with one."""
    start, end = span
    before = text[max(0, start - _FAR) : start].rpartition(" ")[0]
    behind = text[end : end + _FAR].partition(" ")
    if text[start - 1 : start] != " " or behind[0]:
        return False
    left = _as_read(before.rpartition(" ")[2])
    right = _as_read(behind[2].partition(" ")[0])
    pairs = known.named(left, reading), known.named(reading, right)
    return min(pairs) > 0 and max(pairs) >= _PAIR


def _as_read(word: str) -> str:
    """The canonical syllable of a word, or that of the keys it is."""
    bare = word.lower().strip(",.;:")
    return _reading(bare) or canonical(bare)

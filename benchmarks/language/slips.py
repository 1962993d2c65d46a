"""Slips of one syllable: what a writer may put for another one, by kind.

The shares of the kinds are those of corrected drafts: two slips in five are of the tone, three lose
or mistype a mark, three a letter. What comes out need not be a word; ``inject`` keeps those that
are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum

from kehoach_lint.vietnamese.syllables import Syllable, compose, is_syllable, parse
from kehoach_lint.vietnamese.tables import Tone


class Slip(StrEnum):
    """A kind of slip that may give another word."""

    TONE = "tone"
    HOI_NGA = "hoi-nga"
    TONE_DROPPED = "tone-dropped"
    MARK_DROPPED = "mark-dropped"
    BAR = "d/đ"
    TELEX = "telex"
    VNI = "vni"
    ONSET = "onset"
    CODA = "coda"
    MARK = "vowel-mark"
    LETTER = "letter"


SHARES: dict[Slip, float] = {
    Slip.TONE: 0.18,
    Slip.HOI_NGA: 0.14,
    Slip.TONE_DROPPED: 0.08,
    Slip.MARK_DROPPED: 0.12,
    Slip.BAR: 0.06,
    Slip.TELEX: 0.08,
    Slip.VNI: 0.04,
    Slip.ONSET: 0.10,
    Slip.CODA: 0.08,
    Slip.MARK: 0.04,
    Slip.LETTER: 0.08,
}

_ONSETS = {
    "ch": ("tr",), "tr": ("ch",), "s": ("x",), "x": ("s",), "l": ("n",), "n": ("l",),
    "d": ("gi", "r", "v"), "gi": ("d", "r"), "r": ("d", "gi"), "v": ("d",),
}  # fmt: skip
_CODAS = (("ng", "n"), ("n", "ng"), ("c", "t"), ("t", "c"), ("nh", "n"), ("n", "nh"), ("ch", "t"))
_RIMES = (
    ("ai", "ay"), ("ao", "au"), ("iêu", "iu"), ("ưu", "ươu"), ("âu", "au"), ("oi", "ôi"),
    ("ui", "uôi"),
)  # fmt: skip
_MARKS = {"ă": "aâ", "â": "aă", "ê": "e", "ô": "oơ", "ơ": "oô", "ư": "u"}
_ADDED = {"a": "ăâ", "e": "ê", "o": "ôơ", "u": "ư"}
# The key beside the right one: s and x, f and r; the second a, e or w struck on a key of a tone.
_TELEX_TONES = {Tone.SAC: Tone.NGA, Tone.NGA: Tone.SAC, Tone.HUYEN: Tone.HOI, Tone.HOI: Tone.HUYEN}
_TELEX_MARKS = {"â": ("a", Tone.SAC), "ê": ("e", Tone.HOI), "ă": ("a", Tone.SAC),
                "ơ": ("o", Tone.SAC), "ư": ("u", Tone.SAC)}  # fmt: skip
# The digits 1 to 5 are sắc, huyền, hỏi, ngã, nặng; 6 is the hat, 7 the hook.
_VNI_TONES = (Tone.SAC, Tone.HUYEN, Tone.HOI, Tone.NGA, Tone.NANG)
_VNI_MARKS = {"ô": "ơ", "ơ": "ô"}
_LETTERS = "bcdghklmnpqrstvxaiouey"


def written_for(syllable: str, slip: Slip) -> list[str]:
    """The syllables that a slip of this kind gives for a canonical one, in a fixed order.

    All are possible and none is the syllable itself; without one, the kind cannot happen to it.
    """
    taken = parse(syllable)
    if slip is Slip.LETTER or taken is None:
        return _possible(syllable, _letters(syllable)) if slip is Slip.LETTER else []
    if taken.onset == "gi" and taken.rime in ("", "n"):
        # The i of "gì, gìn" belongs to the onset and to the rime.
        taken = taken._replace(rime=f"i{taken.rime}")
    return _possible(syllable, (compose(other) for other in _WAYS[slip](taken)))


def _possible(syllable: str, others: Iterator[str]) -> list[str]:
    return [other for other in dict.fromkeys(others) if other != syllable and is_syllable(other)]


def _tones(taken: Syllable) -> Iterator[Syllable]:
    for tone in Tone:
        if tone and tone != taken.tone and {tone, taken.tone} != {Tone.HOI, Tone.NGA}:
            yield taken._replace(tone=tone)


def _hoi_nga(taken: Syllable) -> Iterator[Syllable]:
    if taken.tone in (Tone.HOI, Tone.NGA):
        yield taken._replace(tone=Tone.NGA if taken.tone == Tone.HOI else Tone.HOI)


def _tone_dropped(taken: Syllable) -> Iterator[Syllable]:
    yield taken._replace(tone=Tone.NGANG)


def _mark_dropped(taken: Syllable) -> Iterator[Syllable]:
    for letter, others in _MARKS.items():
        if letter in taken.rime:
            yield taken._replace(rime=taken.rime.replace(letter, others[0]))


def _bar(taken: Syllable) -> Iterator[Syllable]:
    if taken.onset in ("d", "đ"):
        yield taken._replace(onset="đ" if taken.onset == "d" else "d")


def _telex(taken: Syllable) -> Iterator[Syllable]:
    if taken.tone in _TELEX_TONES:
        yield taken._replace(tone=_TELEX_TONES[taken.tone])
    if taken.tone == Tone.NGANG:
        for letter, (plain, tone) in _TELEX_MARKS.items():
            if letter in taken.rime:
                yield taken._replace(rime=taken.rime.replace(letter, plain), tone=tone)


def _vni(taken: Syllable) -> Iterator[Syllable]:
    if taken.tone in _VNI_TONES:
        at = _VNI_TONES.index(taken.tone)
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(_VNI_TONES):
                yield taken._replace(tone=_VNI_TONES[beside])
    for letter, other in _VNI_MARKS.items():
        if letter in taken.rime and "ươ" not in taken.rime:
            yield taken._replace(rime=taken.rime.replace(letter, other))


def _onset(taken: Syllable) -> Iterator[Syllable]:
    for other in _ONSETS.get(taken.onset, ()):
        yield taken._replace(onset=other)


def _coda(taken: Syllable) -> Iterator[Syllable]:
    rime = taken.rime
    for coda, other in _CODAS:
        if rime.endswith(coda) and not (coda == "c" and rime.endswith("ch")):
            yield taken._replace(rime=rime.removesuffix(coda) + other)
    for one, two in _RIMES:
        if rime in (one, two):
            yield taken._replace(rime=two if rime == one else one)


def _mark(taken: Syllable) -> Iterator[Syllable]:
    for at, letter in enumerate(taken.rime):
        for other in _MARKS.get(letter, "")[1:] + _ADDED.get(letter, ""):
            yield taken._replace(rime=taken.rime[:at] + other + taken.rime[at + 1 :])


def _letters(word: str) -> Iterator[str]:
    """One letter left out, put in or replaced."""
    for at in range(len(word) + 1):
        yield word[:at] + word[at + 1 :]
        for letter in _LETTERS:
            yield word[:at] + letter + word[at:]
            yield word[:at] + letter + word[at + 1 :]


_WAYS: dict[Slip, Callable[[Syllable], Iterator[Syllable]]] = {
    Slip.TONE: _tones,
    Slip.HOI_NGA: _hoi_nga,
    Slip.TONE_DROPPED: _tone_dropped,
    Slip.MARK_DROPPED: _mark_dropped,
    Slip.BAR: _bar,
    Slip.TELEX: _telex,
    Slip.VNI: _vni,
    Slip.ONSET: _onset,
    Slip.CODA: _coda,
    Slip.MARK: _mark,
}

"""How easily one syllable is written for another: a cost by kind of slip.

The kinds are those seen in real drafts: a wrong tone (hỏi for ngã above all), a lost or wrong hat,
hook or bar, onsets and codas that sound alike somewhere in the land (ch/tr, s/x, l/n, n/ng), keys
of Telex or VNI left as typed, one letter too many, missing or swapped. Costs were fitted on
injected errors: up to 1.0 is one slip, up to 1.6 may be two small ones, :data:`UNRELATED` is none.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.syllables import canonical, parse, skeleton
from kehoach_lint.vietnamese.tables import PLAIN_VOWELS, WITH_TONE, Tone

UNRELATED = 9.0
"""The cost of syllables that nobody takes for each other."""

_CACHE = 65_536
_LONGEST = 12

_Costs = dict[tuple[str, str], float]


def _pairs(table: str, value: float) -> _Costs:
    """Costs from "a/b c/d", both ways; "0" is nothing."""
    costs: _Costs = {}
    for pair in table.split():
        left, right = (part.replace("0", "") for part in pair.split("/"))
        costs[left, right] = costs[right, left] = value
    return costs


_ONSET = (
    _pairs(
        "t/th c/ch k/kh n/nh n/ng p/ph g/gi t/tr ng/nh r/tr th/tr h/th h/kh h/nh h/ch h/ph h/gh"
        " h/0 x/th t/r b/v b/n m/n",
        1.0,
    )
    | _pairs("v/d v/gi h/qu g/ng g/gh ng/ngh c/k k/qu c/qu", 0.9)
    | _pairs("ch/tr s/x d/gi d/r gi/r l/n d/đ", 0.7)
)
_CODA = _pairs(
    "n/ng t/c nh/n nh/ng ch/c ch/t i/y o/u 0/n 0/ng 0/nh n/m ng/m p/t m/p n/t ng/c nh/ch", 0.8
)
_NUCLEUS = _pairs(
    "iê/i yê/y uô/u ươ/ư iê/ê ươ/ơ uô/ô ia/i ua/u ưa/ư uyê/uy oa/a oă/ă uâ/â uê/ê oe/e ươ/uô"
    " iê/ơ iê/yê uyê/yê uya/ya",
    0.9,
)
_CODAS = ("ng", "nh", "ch", "c", "m", "n", "p", "t")
_SAME_SOUND = 0.5
_TELEX_TONES = dict(zip("fsrxj", list(Tone)[1:], strict=True))
_VNI_TONES = dict(zip("21345", list(Tone)[1:], strict=True))
_TELEX_LETTERS = (("uwow", "ươ"), ("uwo", "ươ"), ("uow", "ươ"),
                  ("aa", "â"), ("aw", "ă"), ("dd", "đ"), ("ee", "ê"), ("oo", "ô"),
                  ("ow", "ơ"), ("uw", "ư"), ("w", "ư"))  # fmt: skip
_VNI_LETTERS = (("uo7", "ươ"), ("a6", "â"), ("a8", "ă"), ("d9", "đ"), ("e6", "ê"), ("o6", "ô"),
                ("o7", "ơ"), ("u7", "ư"))  # fmt: skip


_HORN_LAST = late(r"(uo|[aou])((?:[iu]|ng|nh|ch|[cmnpt]))w$")
"""The key "w" behind a rime of Telex."""


@lru_cache(_CACHE)
def cost(left: str, right: str) -> float:
    """The cost of writing one syllable for the other, the same both ways; 0 for the same one.

    Takes canonical syllables (``syllables.canonical``). 0.5 hỏi for ngã or i for y, 0.6 keys left
    as typed, 0.7 an onset that sounds alike or a lost mark of a vowel, 0.8 a lost tone or a coda
    that sounds alike, 0.9 another tone; the costs of several slips add up.
    """
    if left == right:
        return 0.0
    first, second = parse(left), parse(right)
    if first is None or second is None:
        typed = right in typed_readings(left) or left in typed_readings(right)
        return 0.6 if typed else _cost_of_letters(left, right)
    onsets = 0.0 if first.onset == second.onset else _onset_cost(first.onset, second.onset)
    total = onsets + _rime_cost(first.rime, second.rime) + _tone_cost(first.tone, second.tone)
    return min(total, UNRELATED)


def _onset_cost(left: str, right: str) -> float:
    known = _ONSET.get((left, right))
    if known is not None:
        return known
    return 1.4 if _one_edit(left, right) else UNRELATED


def _tone_cost(left: Tone, right: Tone) -> float:
    if left == right:
        return 0.0
    if {left, right} == {Tone.HOI, Tone.NGA}:
        return _SAME_SOUND
    return 0.8 if Tone.NGANG in (left, right) else 0.9


def _split(rime: str) -> tuple[str, str]:
    """Nucleus and coda of a toneless rime."""
    for coda in _CODAS:
        if rime.endswith(coda) and len(rime) > len(coda):
            return rime[: -len(coda)], coda
    if len(rime) >= 2 and rime[-1] in "iyou" and rime not in ("oo", "ia", "ua", "uy"):
        return rime[:-1], rime[-1]
    return rime, ""


def _rime_cost(left: str, right: str) -> float:
    if left == right:
        return 0.0
    if {left, right} == {"i", "y"}:
        return _SAME_SOUND
    bare = left.translate(PLAIN_VOWELS), right.translate(PLAIN_VOWELS)
    if bare[0] == bare[1]:
        marks = sum(a != b for a, b in zip(left, right, strict=True))
        return 0.7 if marks == 1 else 0.9
    nuclei, codas = zip(_split(left), _split(right), strict=True)
    if nuclei[0] == nuclei[1]:
        return _CODA.get(codas, 1.1)
    bare_nuclei = [nucleus.translate(PLAIN_VOWELS) for nucleus in nuclei]
    if codas[0] == codas[1]:
        if bare_nuclei[0] == bare_nuclei[1]:
            return 0.7
        return _NUCLEUS.get(nuclei) or (1.0 if _one_edit(*nuclei) else 1.6)
    if bare_nuclei[0] == bare_nuclei[1] and codas in _CODA:
        return 1.3
    return 1.2 if _one_edit(*bare) else UNRELATED


def _cost_of_letters(left: str, right: str) -> float:
    """The cost where one side is no syllable (names of the highlands, slips of the keyboard)."""
    if max(len(left), len(right)) > _LONGEST:
        return UNRELATED
    if _one_edit(left, right):
        return 0.9
    bare = skeleton(left), skeleton(right)
    if bare[0] == bare[1]:
        return 0.7 + 0.2 * (edits(left, right) - 1)
    if _one_edit(*bare) and (distance := edits(left, right)) <= 3:
        return 1.2 + 0.2 * (distance - 1)
    return UNRELATED


def typed_readings(word: str) -> set[str]:
    """What the letters of a word in small letters give when they are read as keys of Telex or VNI.

    The key of the tone is the last one; that of a horn or breve stands behind its vowel or behind
    the rime: "thowif", "nguoiwf".
    Readings need not be syllables; there is none for a word with other letters than ASCII.
    """
    if not word.isascii():
        return set()
    readings = set()
    for letters, tones in ((_TELEX_LETTERS, _TELEX_TONES), (_VNI_LETTERS, _VNI_TONES)):
        tone = tones.get(word[-1:], Tone.NGANG)
        text = _HORN_LAST.sub(r"\1w\2", word[:-1] if tone else word)
        for keys, letter in letters:
            text = text.replace(keys, letter)
        readings.add(_with_tone(text, tone))
    return readings - {word}


def _with_tone(letters: str, tone: Tone) -> str:
    """The canonical syllable of toneless letters with a tone."""
    vowel = next((letter for letter in letters if (letter, tone) in WITH_TONE), None)
    return canonical(letters.replace(vowel, WITH_TONE[vowel, tone], 1)) if vowel else letters


@cache
def _osa() -> Callable[[str, str], int]:
    # Loaded where more than one letter differs in words that are no syllables: the library takes
    # longer to load than most drafts take to check.
    from rapidfuzz.distance import OSA

    return OSA.distance


def _differing(left: str, right: str) -> tuple[str, str]:
    """Two words without what they begin and end with alike."""
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    left, right = left[start:], right[start:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    return left, right


def _one_edit(left: str, right: str) -> bool:
    """Whether two different words are one edit apart: ``edits(left, right) == 1``."""
    left, right = _differing(left, right)
    return max(len(left), len(right)) == 1 or (len(left) == 2 and left == right[::-1])


def edits(left: str, right: str) -> int:
    """How many letters to put in, leave out, replace or swap with their neighbour (each once).

    The optimal string alignment distance.
    """
    left, right = _differing(left, right)
    if not set(left) & set(right):
        return max(len(left), len(right))  # what most pairs come to
    return _osa()(left, right)

"""In what ways one syllable may have come to be written for another.

What the ear takes for the same (hỏi and ngã, ch and tr, n and ng), what a finger forgets (the key
of a tone, of a hat), and what it strikes beside the right key of Telex or VNI: some are slips of
every day, some hardly ever happen, whatever they cost in letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from kehoach_lint.vietnamese.syllables import Syllable, parse
from kehoach_lint.vietnamese.tables import PLAIN_VOWELS, Tone

WAYS = (
    "hoi for nga", "tone dropped", "tone added", "tone key of telex", "tone key of vni",
    "other tone", "mark typed as tone", "onset sounds alike", "bar", "other onset", "mark dropped",
    "other mark", "coda sounds alike", "rime sounds alike", "other rime", "no syllable",
)  # fmt: skip
_CACHE = 65_536


def _pairs(*pairs: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split("/")) for pair in pairs)


_ONSETS = _pairs("ch/tr", "s/x", "l/n", "d/gi", "d/r", "gi/r", "v/d")
_RIMES = _pairs("ai/ay", "ao/au", "iêu/iu", "ưu/ươu", "âu/au", "oi/ôi", "ui/uôi")
_CODAS = (("ng", "n"), ("c", "t"), ("nh", "n"), ("ch", "t"))
_TELEX = (frozenset((Tone.SAC, Tone.NGA)), frozenset((Tone.HUYEN, Tone.HOI)))
"""Keys side by side: s and x, f and r; the digits 1 and 2, 2 and 3, 4 and 5."""
_VNI = (
    frozenset((Tone.SAC, Tone.HUYEN)),
    frozenset((Tone.HUYEN, Tone.HOI)),
    frozenset((Tone.NGA, Tone.NANG)),
)
_MARKS = (("â", "a", Tone.SAC), ("ă", "a", Tone.SAC), ("ơ", "o", Tone.SAC), ("ư", "u", Tone.SAC),
          ("ê", "e", Tone.HOI))  # fmt: skip
"""The second letter of a mark, struck on the key of a tone beside it: "tú" for "tư"."""


@lru_cache(_CACHE)
def ways(written: str, meant: str) -> tuple[float, ...]:
    """For each of WAYS, in order, 1 if it leads from one canonical syllable to another, else 0."""
    first, second = _parsed(written), _parsed(meant)
    found = {"no syllable"} if first is None or second is None else set(_ways(first, second))
    return tuple(float(way in found) for way in WAYS)


def _parsed(word: str) -> Syllable | None:
    taken = parse(word)
    if taken is not None and taken.onset == "gi" and taken.rime in ("", "n"):
        return taken._replace(rime=f"i{taken.rime}")
    return taken


def _ways(written: Syllable, meant: Syllable) -> Iterator[str]:
    if _is_mark_as_tone(written, meant):
        yield "mark typed as tone"
        return
    if written.tone != meant.tone:
        yield _tones(written.tone, meant.tone)
    if written.onset != meant.onset:
        yield _onsets(frozenset((written.onset, meant.onset)))
    if written.rime != meant.rime:
        yield _rimes(written.rime, meant.rime)


def _is_mark_as_tone(written: Syllable, meant: Syllable) -> bool:
    return (
        meant.tone == Tone.NGANG
        and written.onset == meant.onset
        and any(
            letter in meant.rime
            and written == (meant.onset, meant.rime.replace(letter, plain), tone)
            for letter, plain, tone in _MARKS
        )
    )


def _tones(written: Tone, meant: Tone) -> str:
    both = frozenset((written, meant))
    if both == {Tone.HOI, Tone.NGA}:
        return "hoi for nga"
    if Tone.NGANG in both:
        return "tone added" if written else "tone dropped"
    if both in _TELEX:
        return "tone key of telex"
    return "tone key of vni" if both in _VNI else "other tone"


def _onsets(both: frozenset[str]) -> str:
    if both == {"d", "đ"}:
        return "bar"
    return "onset sounds alike" if both in _ONSETS else "other onset"


def _rimes(written: str, meant: str) -> str:
    if written.translate(PLAIN_VOWELS) == meant.translate(PLAIN_VOWELS):
        bare = zip(written, meant, meant.translate(PLAIN_VOWELS), strict=True)
        return "mark dropped" if all(one in others for one, *others in bare) else "other mark"
    if frozenset((written, meant)) in _RIMES:
        return "rime sounds alike"
    codas = any(_differ_by(written, meant, *pair) for pair in _CODAS)
    return "coda sounds alike" if codas else "other rime"


def _differ_by(written: str, meant: str, one: str, two: str) -> bool:
    return (written.endswith(one) and meant == written.removesuffix(one) + two) or (
        meant.endswith(one) and written == meant.removesuffix(one) + two
    )

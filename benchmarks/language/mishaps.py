"""Put other mishaps into drafts: words doubled, joined, swapped, missing, keys left as typed."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random
from unicodedata import normalize

from benchmarks.language.inject import ATTESTED, Altered, Made, altered, like, ordinary, replaced
from kehoach_lint.draft import Draft
from kehoach_lint.rulesets.phrases import fixed_phrases
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.counts import counts
from kehoach_lint.vietnamese.spelling.phrases import FUNCTION_WORDS, LONGEST
from kehoach_lint.vietnamese.stream import HARD, NONE, Stream, stream_of
from kehoach_lint.vietnamese.syllables import skeleton

_SHORTEST = 4
"""The fewest syllables of a listed phrase that something goes missing from."""


def with_mishaps(
    draft: Draft, seed: int, rate: float, spared: Container[int] = ()
) -> list[Altered]:
    """The draft with about ``rate`` errors a word of each kind, one draft a kind; words with an
    index in ``spared`` are left as they are."""
    stream = stream_of(draft.text)
    number = round(rate * len(stream.ids))
    found = []
    for kind, way in _WAYS.items():
        random = Random(f"{seed} {kind} {Path(draft.path).name}")  # noqa: S311
        makers = [partial(way, stream, random)] * number
        found.append(altered(draft, makers, random, spared))
    return found


def _doubled(stream: Stream, random: Random, at: int) -> Made | None:
    last = at + random.choice((0, 0, 1, 1, 2))
    if not _together(stream, at, last) or len(set(stream.ids[at : last + 1])) < last - at + 1:
        return None
    text = " ".join(stream.words.written[at : last + 1])
    starts = stream.edges[at] == HARD and shape(stream.words.written[at]) is Shape.TITLE
    again = text[:1].lower() + text[1:] if starts else text
    return replaced(stream, "doubled", at, last, f"{text} {again}")


def _joined(stream: Stream, _random: Random, at: int) -> Made | None:
    if not _together(stream, at, at + 1):
        return None
    return replaced(stream, "joined", at, at + 1, "".join(stream.words.written[at : at + 2]))


def _swapped(stream: Stream, _random: Random, at: int) -> Made | None:
    """Two syllables of a listed phrase change places."""
    for _ in _listed(stream, at):
        if stream.ids[at] != stream.ids[at + 1]:
            one, two = stream.words.written[at : at + 2]
            text = f"{like(one, two.lower())} {like(two, one.lower())}"
            return replaced(stream, "swapped", at, at + 1, text)
    return None


def _missing(stream: Stream, _random: Random, at: int) -> Made | None:
    """The syllable behind word ``at`` of a listed phrase, not its last one, is left out, unless the
    rest is right too. The whole phrase counts as altered, so that it lacks one syllable only."""
    for first, syllables in _listed(stream, at):
        gone = at + 1 - first
        if gone < len(syllables) - 1 and syllables[gone] not in FUNCTION_WORDS:
            if _is_right_without(stream, at + 1):
                continue
            text = " ".join(stream.words.written[at : at + 3 : 2])
            made = replaced(stream, "missing", at, at + 2, text)
            return made._replace(first=first, last=first + len(syllables) - 1)
    return None


def _is_right_without(stream: Stream, gone: int) -> bool:
    """Whether a text without a word is one that nobody can tell to lack it: another listed phrase
    stands there, or two words before and behind (up to where the sentence ends) were counted
    together as often as a word must be."""
    rest = [*stream.words.folded[:gone], *stream.words.folded[gone + 1 :]]
    if fixed_phrases().covers(rest, gone - 1, gone):
        return True
    known, before, behind = counts(), stream.ids[gone - 2 : gone], stream.right(gone, 2)
    number = known.of(*before, *behind)
    if len(before) == 2 and len(behind) == 1 and stream.edges[gone + 2] == HARD:
        number -= sum(known.of(*before, *behind, other) for other in range(len(known.syllables)))
    return len(before) == 2 and number >= ATTESTED


def _keys(
    kind: str, typed: Callable[[str], str], stream: Stream, _random: Random, at: int
) -> Made | None:
    """The keys as typed: "thuwj" or "thu75" is left for "thự"."""
    word = stream.words.folded[at]
    if not ordinary(stream, at) or skeleton(word) == word:
        return None
    return replaced(stream, kind, at, at, like(stream.words.written[at], typed(word)))


def _typed_vni(word: str) -> str:
    """Every mark as a digit behind its letter."""
    signs = normalize("NFD", word.replace("đ", "d9"))
    return "".join(_VNI_KEYS.get(sign, sign) for sign in signs)


def _typed(word: str) -> str:
    keys: list[str] = []
    tone = ""
    for sign in normalize("NFD", word.replace("đ", "dd")):
        tone = _TONE_KEYS.get(sign, tone)
        if sign in _MARK_KEYS:
            keys.append(_MARK_KEYS[sign] or keys[-1])
        elif sign not in _TONE_KEYS:
            keys.append(sign)
    return "".join(keys) + tone


_TONE_KEYS = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_MARK_KEYS = {"\u0302": "", "\u0306": "w", "\u031b": "w"}
_VNI_KEYS = dict(zip("\u0301\u0300\u0309\u0303\u0323\u0302\u031b\u0306", "12345678", strict=True))
_WAYS: dict[str, Callable[[Stream, Random, int], Made | None]] = {
    "doubled": _doubled,
    "joined": _joined,
    "missing": _missing,
    "swapped": _swapped,
    "keys": partial(_keys, "keys", _typed),
    "keys vni": partial(_keys, "keys vni", _typed_vni),
}


def _listed(stream: Stream, at: int) -> Iterator[tuple[int, Sequence[str]]]:
    """The listed phrases of four syllables or more that run over word ``at`` and the next one, with
    the word they begin at."""
    exact, folded = fixed_phrases().exact, stream.words.folded
    for first in range(max(0, at - LONGEST), at + 1):
        for size in range(_SHORTEST, LONGEST + 1):
            if at + 1 < first + size <= len(folded):
                syllables = tuple(folded[first : first + size])
                if syllables in exact and _together(stream, first, first + size - 1):
                    yield first, syllables


def _together(stream: Stream, first: int, last: int) -> bool:
    """Whether only single spaces stand between these counted words."""
    if last >= len(stream.ids) or min(stream.ids[first : last + 1]) < 0:
        return False
    return all(stream.edges[at] == NONE for at in range(first + 1, last + 1))

"""Put slips into names: a place or body that a draft names time and again, once with another
syllable."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.language.inject import Altered, Made, altered, like, replaced
from benchmarks.language.slips import SHARES, written_for
from kehoach_lint.draft import Draft
from kehoach_lint.rulesets.phrases import fixed_phrases
from kehoach_lint.rulesets.units import units
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.spelling.phrases import LONGEST
from kehoach_lint.vietnamese.stream import NONE, Stream, stream_of

FAMILIES = ("TR",)
"""The families of rules that tell of names, beside those of language."""
OFTEN = 3
"""How often a draft must have a name."""
_TYPES = frozenset(
    ("xã", "phường", "trấn", "huyện", "quận", "tỉnh", "phố", "thôn", "bản", "ấp", "buôn", "khóm")
)
"""Last words of what places are, before their names ("thị trấn", "thành phố")."""
_MOST = 4
"""The most syllables of the name of a place."""
_SHORTEST = 3
"""The fewest syllables of the name of a body."""


class _Name(NamedTuple):
    """A name in a text: its first and its last word."""

    first: int
    last: int


def with_names(draft: Draft, seed: int) -> Altered:
    """The draft with an error in each place and each body that it names ``OFTEN`` times, as far as
    they stand apart: in one place one syllable is another one, by a slip of the shares of
    ``slips.SHARES``. What comes out need be no word, for names need not either."""
    random = Random(f"{seed} name {Path(draft.path).name}")  # noqa: S311
    stream = stream_of(draft.text)
    makers = [
        partial(_drifted, stream, random, kind, found)
        for kind, way in _WAYS.items()
        for found in _often(stream, way(stream))
    ]
    random.shuffle(makers)
    return altered(draft, makers, random, ())


def _often(stream: Stream, names: Iterable[_Name]) -> list[list[_Name]]:
    """All places of each name that is there often."""
    found: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
    for name in names:
        found[tuple(stream.words.folded[name.first : name.last + 1])].append(name)
    return [places for places in found.values() if len(places) >= OFTEN]


def _places(stream: Stream) -> list[_Name]:
    """Words with capitals behind the word for a sort of place."""
    found = []
    for before, word in enumerate(stream.words.folded[:-1]):
        last = before
        while last - before < _MOST and _goes_on(stream, last + 1):
            last += 1
        if word in _TYPES and last > before:
            found.append(_Name(before + 1, last))
    return found


def _goes_on(stream: Stream, word: int) -> bool:
    """Whether a word follows the one before with nothing but a space, and with a capital."""
    written = stream.words.written
    inside = word < len(written) and stream.edges[word] == NONE
    return inside and shape(written[word]) is Shape.TITLE and len(written[word]) > 1


def _bodies(stream: Stream) -> list[_Name]:
    """Listed phrases that are closed and begin with a capital: names of bodies."""
    exact, folded = fixed_phrases().exact, stream.words.folded
    found = []
    for first in range(len(folded)):
        for size in range(_SHORTEST, LONGEST + 1):
            phrase = exact.get(tuple(folded[first : first + size]))
            if phrase is None or not phrase.closed or not phrase.text[:1].isupper():
                continue
            if set(stream.edges[first + 1 : first + size]) == {NONE}:
                found.append(_Name(first, first + size - 1))
    return found


def _drifted(
    stream: Stream, random: Random, kind: str, places: Sequence[_Name], _at: int
) -> Made | None:
    """A slip in one of the places of a name; none that gives the name of another unit."""
    first, last = random.choice(places)
    at = random.randint(first, last)
    (slip,) = random.choices(list(SHARES), list(SHARES.values()))
    folded = stream.words.folded
    choices = [
        other
        for other in written_for(folded[at], slip)
        if not units().find(" ".join((*folded[first:at], other, *folded[at + 1 : last + 1])))
    ]
    if not choices:
        return None
    return replaced(stream, kind, at, at, like(stream.words.written[at], random.choice(choices)))


_WAYS: dict[str, Callable[[Stream], list[_Name]]] = {"place name": _places, "body name": _bodies}

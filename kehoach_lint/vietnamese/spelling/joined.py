"""Syllables that ran together: "Quyết địnhban", "thựchiện", "UBNDxã"."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.spelling.strange import sides, slightly_mistyped, unused
from kehoach_lint.vietnamese.spelling.windows import Windows
from kehoach_lint.vietnamese.syllables import canonical, is_syllable

_PART = 50
"""How often each part must have been counted."""
_FITS = 8
"""How often a pair of what stands side by side must have been counted to speak for the parts."""
_FITS_PLAIN = 100
"""The same for a word without any Vietnamese letter, which may be foreign."""
_MOST = 3
"""The most syllables that run together."""
_LONGEST_PART = 7
_SHORTEST = 4
_OUTER = 2
_ABBREVIATION = 3
"""The fewest capitals that are an abbreviation before a word."""


class Joined(NamedTuple):
    """Word ``word`` of a text is several words, written as they stand: ``parts``."""

    word: int
    parts: tuple[str, ...]


def joined_of(windows: Windows, used: Container[str], short: Container[str]) -> Iterator[Joined]:
    """The words of a text that ran together, in order. ``used`` are the syllables in use even if
    never counted, ``short`` the abbreviations that are known."""
    for index in unused(windows, used):
        written = windows.stream.words.written[index]
        folded = windows.stream.words.folded[index]
        if len(written) < _SHORTEST or is_syllable(folded):
            continue
        parts = _behind_abbreviation(windows, written, short)
        if not parts:
            parts = _best(windows, index)
            if not parts or slightly_mistyped(windows, index):
                continue
        yield Joined(index, parts)


def _behind_abbreviation(windows: Windows, written: str, short: Container[str]) -> tuple[str, ...]:
    size = next((at for at, letter in enumerate(written) if not letter.isupper()), 0)
    if size < _ABBREVIATION or shape(written) is not Shape.MIXED:
        return ()
    rest = written[size:]
    counted = windows.counts.named(canonical(rest)) >= _PART
    known = written[:size] in short or written[:size] in windows.stream.words.written
    return (written[:size], rest) if rest.islower() and counted and known else ()


def _best(windows: Windows, index: int) -> tuple[str, ...]:
    """The parts that the counts bear out best, none if they bear out none."""
    written = windows.stream.words.written[index]
    known, (left, right) = windows.counts, sides(windows, index)
    plain = written.isascii()
    least = _FITS_PLAIN if plain else _FITS
    best: tuple[int, int, tuple[str, ...]] = (0, 0, ())
    most = 2 if shape(written) is Shape.CAPITALS else _MOST  # chemicals: DINITƠ
    for parts in _cuts(written, most):
        ids = [known.ids.get(canonical(part), -1) for part in parts]
        if len(parts) < 2 or min(known.of(part) for part in ids) < _PART:
            continue
        line = [left, *ids, right]
        counted = [known.of(*pair) for pair in pairwise(line)]
        if sum(number >= least for number in counted) < _needed(line, plain):
            continue
        rank = sum(min(number, 1000) for number in counted)
        best = max(best, (-len(parts), rank, parts)) if best[2] else (-len(parts), rank, parts)
    return best[2]


def _needed(line: list[int], plain: bool) -> int:
    """How many of the pairs of a line (two neighbours and the parts) must speak for it."""
    return sum(min(pair) >= 0 for pair in pairwise(line)) if plain else NEED


NEED = 0


def _cuts(written: str, most: int) -> Iterator[tuple[str, ...]]:
    """The ways to cut a word into up to ``most`` possible syllables."""
    if len(written) <= _LONGEST_PART and is_syllable(written) and _is_word(written):
        yield (written,)
    if most == 1:
        return
    for cut in range(1, min(len(written) - 1, _LONGEST_PART) + 1):
        first = written[:cut]
        if _is_word(first) and is_syllable(first):
            for rest in _cuts(written[cut:], most - 1):
                yield (first, *rest)


def _is_word(part: str) -> bool:
    """Whether a part has the capitals of a word of more than one letter."""
    return len(part) > 1 and shape(part) is not Shape.MIXED

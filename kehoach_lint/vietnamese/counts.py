"""How often syllables stand together in official documents: counts of runs of one to four.

The counts come from laws, decrees, circulars and administrative documents and from the vocabulary
of plans (``benchmarks/language/build_counts.py`` packs them and names the sources). The pack holds
numbers, and as text only the syllables; it is mapped into memory, not read.

Layout (little endian): magic, length of the JSON header, header, then the sections it lists. A
run is found along a trie: ``first[i]`` to ``first[i + 1]`` are the runs that go on from run ``i``,
their last syllables sorted in ``last``. A count is kept as ``round(20 ln count) + 1`` in one byte,
which is within 2.5 % of it.
"""

from __future__ import annotations

import json
import mmap
import sys
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from math import exp
from pathlib import Path
from typing import NamedTuple

MAGIC = b"KHLC0001"
STEPS = 20.0
"""Steps of a kept count per factor e."""
EACH = 16
"""For so many runs of three one beginning is kept, and for each how many of four go on from it."""
VOCABULARY = 40
"""The count that stands for a run of the vocabulary: known to be usual, not how usual."""
UNKNOWN = -1
"""The id of a word that is no counted syllable, and the index of a run that was never counted."""

_FILE = Path(__file__).parent / "data" / "counts.bin"
_COUNT = (0, *(round(exp(code / STEPS)) for code in range(255)))


class Level(NamedTuple):
    """The runs of one length: where each shorter run goes on, last syllables, kept counts.

    ``kids`` tells how many runs go on from each; where it is there, ``first`` has one entry for
    ``EACH`` of them only. ``fixed`` has a bit for each position whose syllable the others leave
    hardly any choice for.
    """

    first: Sequence[int]
    last: Sequence[int]
    codes: Sequence[int]
    fixed: Sequence[int]
    kids: Sequence[int] = ()

    def following(self, prefix: int) -> tuple[int, int]:
        """The indexes of the runs that go on from run ``prefix``, up to the second (exclusive)."""
        if not self.kids:
            return self.first[prefix], self.first[prefix + 1]
        number = self.kids[prefix]
        if not number:
            return 0, 0
        start = self.first[prefix // EACH] + sum(self.kids[prefix - prefix % EACH : prefix])
        return start, start + number

    def find(self, prefix: int, syllable: int) -> int:
        """The index of the run that goes on from run ``prefix`` with a syllable, or UNKNOWN."""
        if prefix < 0 or syllable < 0:
            return UNKNOWN
        start, end = self.following(prefix)
        index = bisect_left(self.last, syllable, start, end)
        return index if index < end and self.last[index] == syllable else UNKNOWN


class Counts(NamedTuple):
    """The counts: syllables by id, ids by syllable, how often each occurs, runs of 2, 3 and 4.

    ``near`` has for each syllable those that may have been meant instead
    (``spelling.neighbours``), nearest first, with the hundredfold of the cost in place of a count.
    ``leaders`` tells how many different syllables were counted right before each.
    """

    syllables: tuple[str, ...]
    ids: dict[str, int]
    single: Sequence[int]
    total: int
    pairs: Level
    triples: Level
    quads: Level
    near: Level
    leaders: Sequence[int]

    def of(self, *run: int) -> int:
        """How often a run of one to four ids was counted, 0 for never."""
        if len(run) == 1:
            return self.single[run[0]] if run[0] >= 0 else 0
        index, level = run[0], self.pairs
        for level, syllable in zip((self.pairs, self.triples, self.quads), run[1:], strict=False):
            index = level.find(index, syllable)
            if index < 0:
                return 0
        return _COUNT[level.codes[index]]

    def named(self, *run: str) -> int:
        """How often a run of canonical syllables was counted."""
        return self.of(*(self.ids.get(syllable, UNKNOWN) for syllable in run))


def decoded(code: int) -> int:
    """The count a kept code stands for."""
    return _COUNT[code]


@cache
def counts() -> Counts:
    """The counts that come with the program.

    Raises OSError or ValueError when the pack is missing or damaged (a broken installation).
    """
    return load(_FILE)


def load(path: Path) -> Counts:
    """The counts of a pack. Raises OSError when it cannot be read, ValueError when it is none."""
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    view = memoryview(mapped)
    start = len(MAGIC) + 4
    if view[: len(MAGIC)] != MAGIC:
        raise ValueError(f"{path}: no pack of counts")
    end = start + int.from_bytes(view[len(MAGIC) : start], "little")
    sections: dict[str, Sequence[int]] = {}
    for name, kind, length in json.loads(bytes(view[start:end]))["sections"]:
        sections[name] = _section(view[end : end + length], kind)
        end += length
    words = tuple(bytes(sections.pop("syllables")).decode().split("\n"))
    single = sections["single"]
    return Counts(
        syllables=words,
        ids=dict(zip(words, range(len(words)), strict=True)),
        single=single,
        total=sum(single),
        pairs=_level(sections, 2),
        triples=_level(sections, 3),
        quads=_level(sections, 4),
        near=Level(sections["first0"], sections["last0"], sections["cost0"], ()),
        leaders=sections["before2"],
    )


def _section(part: memoryview, kind: str) -> Sequence[int]:
    if sys.byteorder == "little" or kind == "B":
        return part.cast(kind)  # type: ignore[call-overload, no-any-return]
    swapped = array(kind, part.tobytes())
    swapped.byteswap()
    return swapped


def _level(sections: dict[str, Sequence[int]], size: int) -> Level:
    first, last, codes, fixed = (
        sections[f"{name}{size}"] for name in ("first", "last", "count", "fixed")
    )
    return Level(first, last, codes, fixed, sections.get(f"kids{size}", ()))

"""The syllables of a text as the counts know them, with what keeps them apart.

Everything that judges words by their neighbours works on this: ids of syllables, and before each
one an edge that says whether a phrase can run over the gap.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.counts import UNKNOWN, counts
from kehoach_lint.vietnamese.words import Words, words_of

NONE, SOFT, HARD = 0, 1, 2
"""Edges: only white space; a comma, dash or quotation mark, over which a phrase may run; anything
that ends a phrase: the end of a sentence or block, a bracket, a number."""

_HARD_SIGN = late(r"[^\s,\-–—*/\"“”„'‘’&+]|_")


class Stream(NamedTuple):
    """The words of a text (``words``), the id of each (UNKNOWN: none) and the edge before it.

    ``edges[i]`` stands between word ``i - 1`` and word ``i``; the first is HARD, and there is one
    more behind the last word, HARD too.
    """

    words: Words
    ids: list[int]
    edges: list[int]

    def left(self, index: int, most: int) -> list[int]:
        """Up to ``most`` ids before a word, nearest last, as far as nothing separates them."""
        start = index
        while index - start < most and self.edges[start] == NONE and self.ids[start - 1] >= 0:
            start -= 1
        return self.ids[start:index]

    def right(self, index: int, most: int) -> list[int]:
        """Up to ``most`` ids behind a word, nearest first, as far as nothing separates them."""
        end = index + 1
        while end - index - 1 < most and self.edges[end] == NONE and self.ids[end] >= 0:
            end += 1
        return self.ids[index + 1 : end]


@lru_cache(maxsize=2)
def stream_of(text: str) -> Stream:
    """The stream of a whole text in NFC; the last two are remembered, for several rules ask."""
    words = words_of(text)
    known = counts().ids.get
    ids = [known(folded, UNKNOWN) for folded in words.folded]
    edge = {" ": NONE}
    edges = [HARD]
    for gap in words.gaps:
        found = edge.get(gap)
        if found is None:
            found = edge[gap] = _edge(gap)
        edges.append(found)
    if words.gaps:
        edges[-1] = HARD
    return Stream(words, ids, edges)


def _edge(gap: str) -> int:
    """The edge a gap makes. In ``Draft.text`` a line feed ends a block."""
    if "\n" in gap or _HARD_SIGN.search(gap):
        return HARD
    return NONE if gap.isspace() else SOFT

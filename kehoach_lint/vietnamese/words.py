"""The words of a text: as written, folded, where they begin, and what stands between them."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.folding import fold_letters

# An apostrophe inside a word belongs to it: M'Đrắk, Ea H'leo.
_WORD = late(r"([^\W\d_]+(?:['’][^\W\d_]+)*)")


class Words(NamedTuple):
    """The words of a text, one after the other, in four lists of equal length.

    ``written`` are the words as they stand, ``folded`` their folded forms (``folding.fold``),
    ``starts`` the offsets they begin at, ``gaps[i]`` is what stands behind word ``i`` up to the
    next word or the end of the text. Numbers and marks are in the gaps.
    """

    written: list[str]
    folded: list[str]
    starts: list[int]
    gaps: list[str]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets from the beginning of word ``first`` to the end of word ``last``."""
        return self.starts[first], self.starts[last] + len(self.written[last])

    def adjoin(self, index: int) -> bool:
        """Whether only white space on one line separates word ``index`` from the next one."""
        gap = self.gaps[index]
        return gap == " " or (gap.isspace() and "\n" not in gap)


def split_words(text: str) -> Words:
    """The words of a text in NFC."""
    parts = _WORD.split(text)
    written = parts[1::2]
    # Folded in one go: a line feed keeps the words apart.
    folded = fold_letters("\n".join(written)).split("\n") if written else []
    starts = list(accumulate(map(len, parts[:-1])))[::2]
    return Words(written, folded, starts, parts[2::2])


@lru_cache(maxsize=2)
def words_of(text: str) -> Words:
    """The words of a whole document in NFC; the last two are remembered, for several rules ask."""
    return split_words(text)

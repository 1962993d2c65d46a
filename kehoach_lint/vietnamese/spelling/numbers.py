"""Slips in the words that go with figures: "ngày 12 thang 3 nam 2026", "8.000.000 đồn", "7 giò 30".

Counts end at a number, so the figures themselves have to say what stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.counts import VOCABULARY
from kehoach_lint.vietnamese.spelling.slips import Kind, Slip
from kehoach_lint.vietnamese.spelling.windows import Windows
from kehoach_lint.vietnamese.stream import NONE

SURE = 5.5
"""The odds of a slip beside figures that hardly another word goes with."""
_FARTHEST = 0.9
"""The highest cost of the slip: a single one."""
_BORNE_OUT = 40
"""A pair of the word that was counted this often bears it out."""


class _Figures(NamedTuple):
    """A word, what stands before and behind it, and the words that may stand there besides."""

    word: str
    before: re.Pattern[str]
    behind: re.Pattern[str]
    besides: frozenset[str] = frozenset()


_ANY = re.compile(r"")
_FIGURE = re.compile(r"\d+(?:[./]\d+)*")
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_END = re.compile(r"\s*(?:[.,;:)\n]|$)")
_FIGURES = (
    _Figures("năm", _ANY, re.compile(r" (?:19|20)\d\d(?!\d|[.,/]\d)")),
    _Figures("tháng", re.compile(rf"(?:^|\D){_DAY} $"), re.compile(rf" {_MONTH}(?!\d|[.,]\d)")),
    _Figures("ngày", _ANY, re.compile(rf" {_DAY}/{_MONTH}/(?:19|20)\d\d(?!\d)")),
    _Figures("đồng", re.compile(r"\d(?:\.\d{3})+ $"), _END, frozenset(("động", "đống"))),
    _Figures("phút", re.compile(r"(?:^|\D)[0-5]\d $"), _END),
    _Figures("giờ", re.compile(r"(?:^|\D)[012]?\d $"), re.compile(r" [0-5]\d\D"),
             frozenset(("giỏ",))),
)  # fmt: skip


def beside_figures(windows: Windows) -> Iterator[Slip]:
    """The slips of a text beside figures, in order."""
    stream = windows.stream
    gaps = stream.words.gaps
    for index, written in enumerate(stream.words.folded):
        before = gaps[index - 1] if index else ""
        if not before[-2:-1].isdigit() and not gaps[index][1:2].isdigit():
            continue
        if len(written) < 2 or _is_apart(windows, index):
            continue
        for figures in _FIGURES:
            word = figures.word
            if written == word or not figures.before.search(before):
                continue
            if written in figures.besides or not figures.behind.match(gaps[index]):
                continue
            if cost(written, word) <= _FARTHEST:
                yield _slip(index, word, before, gaps[index])


def _slip(index: int, word: str, before: str, behind: str) -> Slip:
    """The slip, with the figure beside the word in its phrase."""
    follows = _FIGURE.match(behind.strip())
    if follows:
        return Slip(Kind.ODDS, index, word, (word, follows[0]), index, VOCABULARY, SURE)
    figure = before.split()[-1]
    return Slip(Kind.ODDS, index, word, (figure, word), index - 1, VOCABULARY, SURE)


def _is_apart(windows: Windows, index: int) -> bool:
    """Whether a word is a name, or its neighbours bear it out."""
    stream, pairs = windows.stream, windows.pairs.counts
    if shape(stream.words.written[index]) is not Shape.SMALL:
        return True
    left = pairs[index - 1] if index and stream.edges[index] == NONE else 0
    right = pairs[index] if stream.edges[index + 1] == NONE else 0
    return max(left, right) >= _BORNE_OUT

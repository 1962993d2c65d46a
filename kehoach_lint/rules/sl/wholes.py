"""A whole and its parts: "500 ha, trong đó: lúa 300 ha; ngô 200 ha", on one line or as a list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.draft import Block, Draft, Span
from kehoach_lint.parsing.figures import Figure, figures, letters

_ANCHOR = re.compile(
    r"(?<![^\W_])(?:trong\s+đó(?P<some>\s+có)?|(?P<all>(?:bao\s+)?gồm))(?![^\W_])(?P<colon>\s*:)?,?\s*"
)
_BETWEEN = re.compile(r"(?:\s[^\W\d_]+){0,4}\s*[.,;:(-]?\s*")
_OPEN_END = re.compile(r"trở\s+(?:lên|xuống)|mỗi|bình\s+quân|/")
_ABOUT = re.compile(
    r"(?<![^\W_])(?:trên|hơn|gần|dưới|khoảng|ít\s+nhất|tối\s+thiểu|tối\s+đa|không\s+(?:quá|dưới)|tăng|giảm"
    r"|thêm|vượt|so\s+với|mỗi|bình\s+quân)\s+(?:[^\W\d_]+\s+)?$"
)
_BRACKET = re.compile(r"\([^()]*\)")
_SENTENCE_END = re.compile(r"\.(?=\s|$)|\n")
_SEPARATOR = re.compile(r";|,\s|\sv[àa]\s")
_RATE = re.compile(r"\s*/")
_REACH = 30
_NO_SUM = frozenset(("", "%", "‰"))


class Parts(NamedTuple):
    """A whole with the parts named behind it, all in one unit.

    ``complete`` tells that they must make up the whole ("gồm"), ``listed`` that they are lines of a
    list or stand behind a colon; ``first`` is the part right behind the words "trong đó" (None when
    it has another unit).
    """

    whole: Figure
    parts: tuple[Figure, ...]
    complete: bool
    listed: bool

    @property
    def first(self) -> Figure:
        """The part right behind the words that open the parts."""
        return self.parts[0]


def wholes(draft: Draft) -> Iterator[Parts]:
    """The wholes of a draft with their parts, in order."""
    text, found = letters(draft.text), figures(draft.text)
    ends = [figure.span.end for figure in found]
    for anchor in _ANCHOR.finditer(text):
        index = bisect_left(ends, anchor.start() + 1) - 1
        if index < 0:
            continue
        whole = found[index]
        if whole.unit in _NO_SUM or not _stands_before(text, whole, anchor.start()):
            continue
        parts, listed = _parts(draft, whole, anchor, found[index + 1 :])
        if parts:
            yield Parts(whole, tuple(parts), anchor["all"] is not None, listed)


def _stands_before(text: str, whole: Figure, anchor: int) -> bool:
    """Whether a figure is a whole: right before the words, exact, and no rate."""
    between = text[whole.span.end : anchor]
    if not _BETWEEN.fullmatch(between) or _OPEN_END.search(between):
        return False
    before = text[max(0, whole.number.start - _REACH) : whole.number.start]
    return whole.low == whole.value and not _ABOUT.search(before)


def _parts(
    draft: Draft, whole: Figure, anchor: re.Match[str], rest: tuple[Figure, ...]
) -> tuple[list[Figure], bool]:
    text, block = letters(draft.text), draft.block_at(anchor.start())
    end = block.span.end
    if not text[anchor.end() : end].strip():
        return _listed(draft, block, whole, rest), True
    stop = _SENTENCE_END.search(text, anchor.end(), end)
    stretch = Span(anchor.end(), stop.start() if stop else end)
    colon = anchor["colon"] is not None
    inner = ";" in text[block.span.start : whole.number.start]
    if inner or not colon:
        # The ";" then belongs to the row in which the whole stands.
        cut = text.find(";", *stretch)
        stretch = stretch if cut < 0 else Span(stretch.start, cut)
    nested = _ANCHOR.search(text, *stretch)
    if nested:
        return _of_line(text, Span(stretch.start, nested.start()), whole, rest)[:1], False
    return _of_line(text, stretch, whole, rest), colon


def _of_line(
    text: str, stretch: Span, whole: Figure, rest: tuple[Figure, ...]
) -> list[Figure]:
    """One figure an item, as long as the items are in the unit of the whole."""
    brackets = [match.span() for match in _BRACKET.finditer(text, *stretch)]
    found: list[Figure] = []
    start = stretch.start
    for figure in rest:
        if figure.number.start >= stretch.end:
            break
        if any(left <= figure.number.start < right for left, right in brackets):
            continue
        last = _SEPARATOR.search(text, figure.span.end, stretch.end)
        item = text[start : figure.number.start]
        if not _fits(figure, whole) or _RATE.match(text, figure.span.end) or _new_topic(item):
            break
        found.append(figure)
        start = last.end() if last else stretch.end
    return found


def _new_topic(words: str) -> bool:
    return re.match(r"\s*(?:tổng|cả|toàn)\s", words) is not None or _ABOUT.search(words) is not None


def _fits(figure: Figure, whole: Figure) -> bool:
    """Whether a part is in the unit of the whole; one without unit borrows it."""
    return figure.unit in (whole.unit, "") and figure.low == figure.value


def _listed(
    draft: Draft, block: Block, whole: Figure, rest: tuple[Figure, ...]
) -> list[Figure]:
    """The first figures of the lines below, as long as they carry one mark, not that of the whole."""
    own, mark = _mark(draft, block), ""
    found: list[Figure] = []
    at = bisect_left(draft.blocks, block.span.start, key=lambda item: item.span.start)
    for item in draft.blocks[at + 1 :]:
        mark = mark or _mark(draft, item)
        if not mark or mark == own or _mark(draft, item) != mark:
            break
        inside = [figure for figure in rest if item.span.start <= figure.number.start < item.span.end]
        if not inside or not _fits(inside[0], whole) or not inside[0].unit:
            break
        found.append(inside[0])
    return found


def _mark(draft: Draft, block: Block) -> str:
    """The dash, plus sign or kind of label a line begins with, '' without one."""
    first = (block.label or draft.slice(block.span)).lstrip()[:3]
    if first[:1] in ("-", "+", "*", "•", "–"):
        return first[0]
    return "a)" if re.match(r"\w[).]", first) else ""

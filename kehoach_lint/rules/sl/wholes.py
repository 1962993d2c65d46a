"""A whole and its parts: "500 ha, trong đó: lúa 300 ha; ngô 200 ha", on one line or as a list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.draft import Block, Draft, Span
from kehoach_lint.figures import Figure, figures, letters
from kehoach_lint.patterns import late

_BEHIND = r"(?![^\W_])(?P<colon>\s*:)?,?\s*"
# Each begins with its own letters: the scan is then a search for these.
_WITHIN = late(rf"trong\s+đó(?:\s+có)?{_BEHIND}")
_MADE_OF = late(rf"gồm{_BEHIND}")
_BETWEEN = late(r"(?:[ \xa0][^\W\d_]+){0,4}?\s*[.,;:(-]?\s*(?:bao\s+)?")
_OPEN_END = late(r"trở\s+(?:lên|xuống)|mỗi|bình\s+quân|/|(?:chưa|không|đã)\s+(?:bao\s+)?$")
_AND = late(r"(?<![^\W_])và(?![^\W_])")
_ABOUT = late(
    r"(?<![^\W_])(?:trên|hơn|gần|dưới|khoảng|ít\s+nhất|tối\s+thiểu|tối\s+đa|không\s+(?:quá|dưới)|tăng|giảm"
    r"|thêm|vượt|so\s+với|mỗi|bình\s+quân|từ|lên|xuống|còn)\s+(?:[^\W\d_]+\s+)?$"
)
_BRACKET = late(r"\([^()]*\)")
_SENTENCE_END = late(r"\.(?=\s|$)|\n")
_SEPARATOR = late(r";|,\s|\sv[àa]\s")
_RATE = late(r"\s*/")
_NEW_TOPIC = late(rf"^\s*(?:tổng|cả|toàn)\s|,|.{{60}}|{_ABOUT.pattern}")
ORDINAL = late(
    r"(?<![^\W_])(?:số|điều|khoản|điểm|mục|phần|năm|tháng|ngày|quý|thôn|bản|xóm|tổ|khu|đội|lớp|đợt|hạng|cấp"
    r"|loại|nhóm|vùng)\s+$"
)
"""What stands before a number that names a thing and counts nothing."""
_AMOUNT = late(r":\s*$")
_MOST = 40
"""Of longer lists only so many figures are read."""
_REACH, _STRETCH = 30, 600
_NO_SUM = frozenset(("", "%", "‰"))


class Parts(NamedTuple):
    """A whole with the parts named behind it, all in one unit.

    ``complete`` tells that they must make up the whole ("gồm") and have all been read, ``exact``
    that they must but not all could be read; ``listed`` that they are lines of a list or stand
    behind a colon.
    """

    whole: Figure
    parts: tuple[Figure, ...]
    exact: bool
    complete: bool
    listed: bool


class _Read(NamedTuple):
    parts: list[Figure]
    to_the_end: bool
    listed: bool


def wholes(draft: Draft) -> Iterator[Parts]:
    """The wholes of a draft with their parts."""
    text, found = letters(draft.text), figures(draft.text)
    ends = [figure.span.end for figure in found]
    for anchor in (*_WITHIN.finditer(text), *_MADE_OF.finditer(text)):
        index = bisect_left(ends, anchor.start() + 1) - 1
        if index < 0:
            continue
        whole = found[index]
        if whole.unit in _NO_SUM or not _stands_before(text, whole, anchor.start()):
            continue
        if index and _one_of_many(text, found[index - 1], whole, anchor.start()):
            continue
        read = _parts(draft, whole, anchor, found[index + 1 : index + 1 + _MOST])
        if read.parts:
            exact = anchor.re.pattern == _MADE_OF.pattern
            complete = exact and read.to_the_end
            yield Parts(whole, tuple(read.parts), exact, complete, read.listed)


def _stands_before(text: str, whole: Figure, anchor: int) -> bool:
    """Whether a figure is a whole: right before the words, exact, and no rate."""
    between = text[whole.span.end : anchor]
    if not _BETWEEN.fullmatch(between) or _OPEN_END.search(between):
        return False
    before = text[max(0, whole.number.start - _REACH) : whole.number.start]
    # Behind "=" stands the result of a formula, whose terms are explained below.
    return whole.low == whole.value and not _ABOUT.search(before) and before.rstrip()[-1:] != "="


def _one_of_many(text: str, before: Figure, whole: Figure, anchor: int) -> bool:
    """Whether another figure of the sentence may be the whole: "60 cũ và 150 mới; trong đó 170"."""
    between = text[before.span.end : whole.number.start]
    if _SENTENCE_END.search(between):
        return False
    return _AND.search(between) is not None or not {".", ";"}.isdisjoint(
        text[whole.span.end : anchor]
    )


def _parts(draft: Draft, whole: Figure, anchor: re.Match[str], rest: tuple[Figure, ...]) -> _Read:
    text, block = letters(draft.text), draft.block_at(anchor.start())
    end = min(block.span.end, anchor.end() + _STRETCH)
    if not text[anchor.end() : end].strip():
        return _of_list(draft, block, whole, rest)
    stop = _SENTENCE_END.search(text, anchor.end(), end)
    stretch = Span(anchor.end(), stop.start() if stop else end)
    colon = anchor["colon"] is not None
    inner = (
        text.find(";", max(block.span.start, anchor.start() - _STRETCH), whole.number.start) >= 0
    )
    if inner or not colon:
        # The ";" then belongs to the row in which the whole stands.
        cut = text.find(";", *stretch)
        stretch = stretch if cut < 0 else Span(stretch.start, cut)
    nested = [
        found.start() for form in (_WITHIN, _MADE_OF) if (found := form.search(text, *stretch))
    ]
    if nested:
        first = _of_line(text, Span(stretch.start, min(nested)), whole, rest).parts[:1]
        return _Read(first, False, False)
    return _of_line(text, stretch, whole, rest)._replace(listed=colon)


def _of_line(text: str, stretch: Span, whole: Figure, rest: tuple[Figure, ...]) -> _Read:
    """One figure an item, as long as the items are in the unit of the whole."""
    brackets = [match.span() for match in _BRACKET.finditer(text, *stretch)]
    found: list[Figure] = []
    start = stretch.start
    for figure in rest:
        if figure.number.start >= stretch.end:
            break
        item = text[start : figure.number.start]
        bracketed = any(left <= figure.number.start < right for left, right in brackets)
        if bracketed or (not figure.unit and not _AMOUNT.search(item)):
            continue
        fits = _fits(figure, whole) and not _RATE.match(text, figure.span.end)
        if not fits or _NEW_TOPIC.search(item):
            return _Read(found, False, False)
        found.append(figure)
        last = _SEPARATOR.search(text, figure.span.end, stretch.end)
        start = last.end() if last else stretch.end
    return _Read(found, True, False)


def _fits(figure: Figure, whole: Figure) -> bool:
    """Whether a part is in the unit of the whole; one without unit borrows it."""
    return figure.unit in (whole.unit, "") and figure.low == figure.value


def _of_list(draft: Draft, block: Block, whole: Figure, rest: tuple[Figure, ...]) -> _Read:
    """The first figures of the lines below, while they carry one mark that is not the whole's."""
    own, mark = _mark(draft, block), ""
    found: list[Figure] = []
    at = bisect_left(draft.blocks, block.span.start, key=lambda item: item.span.start)
    for item in draft.blocks[at + 1 :]:
        mark = mark or _mark(draft, item)
        if not mark or mark == own or _mark(draft, item) != mark:
            break
        start, end = item.span
        first = next((figure for figure in rest if start <= figure.number.start < end), None)
        if first is None or not first.unit or not _fits(first, whole):
            return _Read(found, False, True)
        found.append(first)
    return _Read(found, True, True)


def _mark(draft: Draft, block: Block) -> str:
    """The dash, plus sign or kind of label a line begins with, '' without one."""
    first = (block.label or draft.slice(block.span)).lstrip()[:3]
    if first[:1] in ("-", "+", "*", "•", "–"):
        return first[0]
    return "a)" if re.match(r"\w[).]", first) else ""

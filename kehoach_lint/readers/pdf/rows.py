"""Printed lines: the words of a page on one baseline, from left to right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, pairwise
from statistics import median
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.readers.pdf.words import Word

_SAME_LINE = 0.2
_SMALL = 0.82
_REACH = 0.6
_SPACE = 0.15
_WIDE = 0.65
_USUAL_SPACE = 0.25
_WIDEST_SPACE = 0.6
_MOST_SPACES = 40
_OVERLAP = 0.08
_TWICE = 0.1
"""Shares of the size of the letters."""
_LONGEST_LABEL = 12
_RAISED = late(r"[\d()*†+,.-]{1,5}|[a-z]{1,2}")
_LABEL = late(
    r"(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[a-zđA-ZĐ])[.)/]|\d{1,2}(?:\.\d{1,2})+|[-–+•●○▪■►➢*]"
)




class Row(NamedTuple):
    """A printed line, or the part of one that stands in a column.

    ``page`` counts from 0; ``y`` is the baseline, ``size`` that of most letters, in points;
    ``words`` go from left to right. ``text`` are its characters, with spaces as wide as the gaps;
    ``starts`` are the places in it at which the words begin, ``widest`` is the widest gap of all.
    ``plain`` tells that their letters do not differ.
    """

    page: int
    y: float
    size: float
    x0: float
    x1: float
    words: tuple[Word, ...]
    text: str
    starts: tuple[int, ...]
    widest: float
    plain: bool


Apart = Callable[[Word], Iterable[Word]]
"""Takes a word apart into its characters."""


def rows_of(words: Sequence[Word], page: int, apart: Apart) -> list[Row]:
    """The rows of a page from top to bottom."""
    levels: dict[float, list[Word]] = {}
    for word in words:
        levels.setdefault(word.y, []).append(word)
    lines: list[list[Word]] = []
    top = 0.0
    for y in sorted(levels, reverse=True):
        level = levels[y]
        if lines and top - y <= _SAME_LINE * level[0].style.size:
            lines[-1] += level
        else:
            top = y
            lines.append(level)
    return [row_of(_in_order(line, apart), page) for line in _with_raised(lines)]


def row_of(words: Sequence[Word], page: int) -> Row:
    """The row of some words, which are in order."""
    first, style = words[0], words[0].style
    if all(word.style is style for word in words):
        y, size, only = first.y, style.size, True
    else:
        level = [word for word in words if not word.raised] or words
        sizes = sorted([word.style.size for word in level])
        y, size, only = level[0].y, sizes[len(sizes) // 2], False
    text, starts, widest = _text_of(words, size)
    return Row(page, y, size, first.x0, words[-1].x1, tuple(words), text, starts, widest, only)


def _in_order(words: list[Word], apart: Apart) -> list[Word]:
    words.sort()
    end = words[0].x0
    for word in words:
        if word.x0 < end - _OVERLAP * word.style.size:
            return _untangled(words, apart)
        end = word.x1
    return words


def _untangled(words: Sequence[Word], apart: Apart) -> list[Word]:
    """Words that lie in one another taken apart, and letters drawn twice left out."""
    groups: list[list[Word]] = []
    end = 0.0
    for word in words:
        if groups and word.x0 < end - _OVERLAP * word.style.size:
            groups[-1].append(word)
            end = max(end, word.x1)
        else:
            groups.append([word])
            end = word.x1
    found: list[Word] = []
    for group in groups:
        if len(group) == 1:
            found += group
            continue
        for letter in sorted(letter for word in group for letter in _letters(word, apart)):
            if not (found and _is_again(found[-1], letter)):
                found.append(letter)
    return found


def _letters(word: Word, apart: Apart) -> Iterable[Word]:
    return apart(word) if len(word.text) > 1 else (word,)


def _is_again(before: Word, after: Word) -> bool:
    near = after.x0 - before.x0 < _TWICE * after.style.size
    return near and before.text == after.text


def _with_raised(lines: Sequence[list[Word]]) -> list[list[Word]]:
    """The lines, with numbers set smaller and higher or lower put into the line they belong to."""
    found: list[list[Word]] = []
    for number, line in enumerate(lines):
        host = None
        if all(_RAISED.fullmatch(word.text) for word in line):
            near = (lines[other] for other in (number + 1, number - 1) if 0 <= other < len(lines))
            host = next((one for one in near if _carries(one, line)), None)
        if host is None:
            found.append(line)
        else:
            host.extend(word._replace(raised=True) for word in line)
    return found


def _carries(host: Sequence[Word], small: Sequence[Word]) -> bool:
    size = max(word.style.size for word in host)
    if any(word.style.size > _SMALL * size for word in small):
        return False
    if abs(host[0].y - small[0].y) > _REACH * size:
        return False
    reach = size / 2
    return all(
        any(abs(word.x0 - other.x1) < reach or abs(word.x1 - other.x0) < reach for other in host)
        for word in small
    )


def _text_of(words: Sequence[Word], size: float) -> tuple[str, tuple[int, ...], float]:
    """The text of words in order, where each begins in it, and the widest gap."""
    narrow, wide = _SPACE * size, _WIDE * size
    texts = [word.text for word in words]
    gaps = [after.x0 - before.x1 for before, after in pairwise(words)]
    if not gaps:
        return texts[0], (0,), 0.0
    widest = max(gaps)
    if widest <= wide and min(gaps) > narrow:
        lengths = [len(text) + 1 for text in texts]
        return " ".join(texts), (0, *accumulate(lengths[:-1])), widest
    usual = _usual_space(gaps, size) if widest > wide else 0.0
    starts = [0]
    length = len(texts[0])
    parts = [texts[0]]
    for gap, word, text in zip(gaps, words[1:], texts[1:], strict=True):
        if gap > narrow or word.spaced:
            spaces = 1 if gap <= wide else min(round(gap / usual), _MOST_SPACES)
            if spaces <= 2 or (length < _LONGEST_LABEL and is_label(parts)):
                spaces = 1
            parts.append(" " * spaces)
            length += spaces
        starts.append(length)
        parts.append(text)
        length += len(text)
    return "".join(parts), tuple(starts), widest


def is_label(parts: Sequence[str]) -> bool:
    """Whether these pieces are a list mark: what stands behind it stands at a tab."""
    return _LABEL.fullmatch("".join(parts)) is not None


def _usual_space(gaps: Sequence[float], size: float) -> float:
    """The width of a space in a row with such gaps, which may be justified."""
    usual = median(gap for gap in gaps if gap > _SPACE * size)
    return min(max(usual, _USUAL_SPACE * size), _WIDEST_SPACE * size)

"""How the lines of a text file were laid out: printed lines of a page, or one line a paragraph.

A text taken from a PDF has one line for each printed line, often with a blank line behind every
one; a typed or converted text has one line for each paragraph. What tells them apart is how many
lines go on in lower case behind a line without an end mark, and whether those lines are full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.readers import signs
from kehoach_lint.readers.lines import Line

_LONGEST_PRINTED = 130
_NARROWEST = 40
_FULL = 0.75
_LONG = 0.9
_MARGIN = 1.1


class Layout(NamedTuple):
    """How the lines of a file lie.

    ``width`` is the length of a full printed line, 0 when lines are paragraphs; ``spaced`` tells
    that blank lines part the paragraphs, ``double`` that they follow every printed line.
    """

    width: int
    spaced: bool
    double: bool

    @property
    def wrapped(self) -> bool:
        """Whether the lines are printed lines."""
        return self.width > 0

    def is_full(self, line: str, following: str, share: float) -> bool:
        """Whether ``line`` ends where it does because the next word found no room."""
        word = following.split(None, 1)[0] if following else ""
        return len(line) + 1 + len(word) > share * self.width


def layout_of(lines: Sequence[Line]) -> Layout:
    """Measure the layout of the lines of one file."""
    running = list(_running(lines))
    gaps = sum(1 for line in lines[1:] if line.gap)
    spaced = gaps * 4 >= len(lines) - 1 > 0
    width = _width(lines, running)
    if not width:
        return Layout(0, spaced, False)
    apart = sum(1 for _, line in running if line.gap)
    return Layout(width, spaced, apart * 2 > len(running))


def _running(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Neighbours where the second goes on with the sentence of the first."""
    longest = _percentile([len(line.text) for line in lines], 0.95)
    for line, following in pairwise(lines):
        before, after = line.text, following.text
        if line.fixed or following.fixed or signs.ends_sentence(before):
            continue
        if signs.label_kind(after) or signs.opens_paragraph(after) or signs.in_capitals(before):
            continue
        if signs.goes_on(after) or (len(before) > _LONG * longest and not signs.in_capitals(after)):
            yield line, following


def _width(lines: Sequence[Line], running: Sequence[tuple[Line, Line]]) -> int:
    """The length of a full line, 0 when the lines are no printed ones."""
    lengths = [len(line.text) for line in lines]
    broken = [len(line.text) for line, _ in running]
    many = len(broken) >= 3 and len(broken) * 20 >= len(lines)
    # Two are enough when no line is longer than the broken ones: there is a margin.
    two = len(broken) == 2 and max(lengths) <= _MARGIN * max(broken)
    if not (many or two) or _percentile(lengths, 0.95) > _LONGEST_PRINTED:
        return 0
    width = _percentile(broken, 0.9)
    full = sum(1 for length in broken if length >= _FULL * width)
    return width if width >= _NARROWEST and full * 5 >= len(broken) * 3 else 0


def _percentile(lengths: Sequence[int], share: float) -> int:
    return sorted(lengths)[int(share * (len(lengths) - 1))] if lengths else 0

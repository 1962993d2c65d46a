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
_FULL = 0.75


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
    for line, following in pairwise(lines):
        if line.fixed or following.fixed or signs.ends_sentence(line.text):
            continue
        if signs.goes_on(following.text) and not signs.label_kind(following.text):
            yield line, following


def _width(lines: Sequence[Line], running: Sequence[tuple[Line, Line]]) -> int:
    """The length of a full line, 0 when the lines are no printed ones."""
    if len(running) < 2 or len(running) * 10 < len(lines):
        return 0
    lengths = sorted(len(line.text) for line in lines)
    if lengths[int(0.95 * (len(lengths) - 1))] > _LONGEST_PRINTED:
        return 0
    broken = sorted(len(line.text) for line, _ in running)
    width = broken[int(0.9 * (len(broken) - 1))]
    full = sum(1 for length in broken if length >= _FULL * width)
    return width if full * 5 >= len(broken) * 3 else 0

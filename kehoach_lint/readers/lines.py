"""A printed line or a Word paragraph on its way to become a block of the draft."""

from __future__ import annotations

from typing import NamedTuple

from kehoach_lint.draft import Cell, Story, WordPlace
from kehoach_lint.patterns import late
from kehoach_lint.readers.characters import Chars

_END_OF_LINE = late("\r\n|\n|\r")
_TAB_WIDTH = 8


class Line(NamedTuple):
    """One line, without white space at its ends.

    ``gap`` is the number of blank lines before it, ``indent`` the columns of white space it began
    with, ``page`` whether a form feed stood there, ``fixed`` that it is joined to no other line.
    The rest becomes that of its ``Block``.
    """

    chars: Chars
    gap: int = 0
    indent: int = 0
    page: bool = False
    fixed: bool = False
    story: Story = Story.BODY
    label: str = ""
    heading: int | None = None
    cell: Cell | None = None
    place: WordPlace | None = None

    @property
    def text(self) -> str:
        """The characters of the line."""
        return self.chars.text


def bounds(stored: str) -> list[tuple[int, int]]:
    """Start and end of each line of a stored text, without the LF, CRLF or CR that ends it."""
    found: list[tuple[int, int]] = []
    start = 0
    for mark in _END_OF_LINE.finditer(stored):
        found.append((start, mark.start()))
        start = mark.end()
    found.append((start, len(stored)))
    return found


def indent_of(text: str) -> int:
    """The columns of white space a line begins with (a tab counts as eight)."""
    white = text[: len(text) - len(text.lstrip())]
    return len(white) + white.count("\t") * (_TAB_WIDTH - 1)

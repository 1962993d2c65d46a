"""The order in which the cells of a table are read.

A header or a signature block is laid out as a table without lines: it is read column by column. A
table of data is read row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from kehoach_lint.readers import signs

_MAX_ROWS = 10
_MAX_COLUMNS = 3


_T = TypeVar("_T")


def reading_order(
    rows: Sequence[Sequence[Sequence[_T]]], text_of: Callable[[_T], str]
) -> list[tuple[int, int]]:
    """The (row, cell) indexes of a table in reading order.

    ``rows[row][cell]`` are the paragraphs of a cell, ``text_of`` gives the text of one in NFC.
    """
    cells = [(r, c) for r, row in enumerate(rows) for c in range(len(row))]
    small = len(rows) <= _MAX_ROWS and all(1 <= len(row) <= _MAX_COLUMNS for row in rows)
    if small and _is_layout([[[text_of(p) for p in cell] for cell in row] for row in rows]):
        cells.sort(key=lambda place: (place[1], place[0]))
    return cells


def _is_layout(texts: Sequence[Sequence[Sequence[str]]]) -> bool:
    """Whether a table only sets parts of a header or of a signature block side by side."""
    left = [text for row in texts for text in row[0]]
    right = [text for row in texts for cell in row[1:] for text in cell]
    if not right:
        return False
    if any(signs.is_recipients(text) for text in left):
        return True
    return any(signs.is_right_header(text) or signs.is_authority(text) for text in right)

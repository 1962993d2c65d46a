"""The rows of a table of Markdown."""

from __future__ import annotations

from kehoach_lint.patterns import late
from kehoach_lint.readers.characters import Chars

_DELIMITER = late(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_BAR = late(r"\\.|\|")


def is_delimiter(text: str) -> bool:
    """Whether a line is the rule below the head of a table."""
    return "|" in text and "-" in text and bool(_DELIMITER.fullmatch(text))


def cells_of(row: Chars) -> list[Chars]:
    """The cells of a row; an escaped bar parts none."""
    cells: list[Chars] = []
    start = 0
    for bar in _BAR.finditer(row.text):
        if bar[0] != "|":
            continue
        cells.append(row.cut(start, bar.start()))
        start = bar.end()
    cells.append(row.cut(start, len(row.text)))
    if cells and not cells[0].text.strip():
        cells = cells[1:]
    if cells and not cells[-1].text.strip() and row.text.rstrip().endswith("|"):
        cells = cells[:-1]
    return cells

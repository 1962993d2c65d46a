"""Rows on paper: plain text for files and pipes, colours for a terminal."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from kehoach_lint.reporting.layout import Painter, Piece, Style, columns, visible

if TYPE_CHECKING:
    from rich.console import Console

WIDTH = 76
"""Columns for a line of a draft where nothing tells how many there are."""
_STYLES = {
    Style.PLAIN: "",
    Style.QUIET: "dim",
    Style.STRONG: "bold",
    Style.ERROR: "bold red",
    Style.WARNING: "bold yellow",
    Style.INFO: "bold cyan",
    Style.GOOD: "green",
}


class PlainPainter:
    """Plain text without colours; nothing is wrapped, so that no word is cut."""

    def __init__(self, write: Callable[[str], object], width: int = WIDTH) -> None:
        """``write`` takes each line with its line feed."""
        self._write = write
        self.width = width

    def row(self, indent: int, *pieces: Piece, whole: bool = False) -> None:
        """One row, ``indent`` columns in."""
        text = "".join(visible(piece.text) for piece in pieces)
        self._write(f"{'':{indent}}{text}".rstrip() + "\n")

    def table(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: bool = True
    ) -> None:
        """A table with its columns in line."""
        cells = [[visible(cell) for cell in row] for row in (head, *rows)]
        widths = [max(map(columns, column)) for column in zip_longest(*cells, fillvalue="")]
        for first, *others in cells:
            padded = [first + " " * (widths[0] - columns(first))]
            for cell, width in zip(others, widths[1:], strict=True):
                blank = " " * (width - columns(cell))
                padded.append(blank + cell if numbers else cell + blank)
            self._write("  ".join(padded).rstrip() + "\n")


class DrawnPainter:
    """Colours and wrapping by rich."""

    def __init__(self, console: Console) -> None:
        """Draw on ``console``."""
        self._console = console
        self.width = min(WIDTH, console.width)

    def row(self, indent: int, *pieces: Piece, whole: bool = False) -> None:
        """One row, ``indent`` columns in; what does not fit goes on below, as far in."""
        from rich.padding import Padding
        from rich.text import Text

        if not pieces:
            self._console.print()
            return
        parts = [(visible(piece.text), _STYLES[piece.style]) for piece in pieces]
        text = Text.assemble(*parts, no_wrap=whole, overflow="crop" if whole else "fold")
        self._console.print(Padding(text, (0, 0, 0, indent), expand=False))

    def table(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: bool = True
    ) -> None:
        """A table with rules."""
        from rich import box
        from rich.table import Table
        from rich.text import Text

        table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
        for number, title in enumerate(head):
            right = numbers and number > 0
            table.add_column(title, justify="right" if right else "left", overflow="fold")
        for row in rows:
            table.add_row(*(Text(visible(cell)) for cell in row))
        self._console.print(table)


def painter_for(write: Callable[[str], object], terminal: bool) -> Painter:
    """The painter for a file, a pipe or (``terminal``) a terminal; without colours, and without
    rich, where nobody sees them or NO_COLOR is set (https://no-color.org)."""
    if not terminal:
        return PlainPainter(write)
    if os.environ.get("NO_COLOR"):
        import shutil  # with all the compressors there are

        return PlainPainter(write, min(WIDTH, shutil.get_terminal_size().columns))
    from rich.console import Console

    return DrawnPainter(Console(highlight=False, markup=False, emoji=False))

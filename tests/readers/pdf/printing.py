"""A plan printed on pages as Word does: header in two columns, lines broken at a margin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.readers.pdf.making import WIDTH, Sheet, pdf, width_of
from tests.word_files import PlanParts

LEFT, RIGHT, TOP, LOW = 85.0, 552.0, 780.0, 70.0
SIZE, LEAD, INDENT = 12.0, 16.0, 28.0
_MIDDLE = (LEFT + RIGHT) / 2
_INNER = 300.0

Draw = Callable[[Sheet, float, float, str], None]


def plainly(sheet: Sheet, x: float, y: float, text: str) -> None:
    """Draw a line in one font."""
    sheet.text(x, y, text, SIZE)


def in_two_fonts(sheet: Sheet, x: float, y: float, text: str) -> None:
    """Draw a line whose Vietnamese letters come from a second font in a second pass."""
    sheet.in_two_fonts(x, y, text, SIZE)


def broken(text: str, width: float, first: float = 0.0) -> list[str]:
    """A paragraph in lines no wider than so many points; the first has ``first`` points less."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        room = width - (first if not lines else 0.0)
        if line and width_of(f"{line} {word}", SIZE) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


class Printer:
    """Prints paragraphs one below the other, page after page."""

    def __init__(
        self, draw: Draw = plainly, indent: float = INDENT, gap: float = 0.0, numbered: bool = False
    ) -> None:
        self.sheets: list[Sheet] = []
        self.cuts: list[tuple[str, str]] = []
        """The lines of paragraphs that a page was ended between."""
        self._draw = draw
        self._indent = indent
        self._gap = gap
        self._numbered = numbered
        self._y = 0.0

    def next_line(self, lead: float = LEAD) -> tuple[Sheet, float]:
        """The page and the height of the next line."""
        self._y -= lead
        if not self.sheets or self._y < LOW:
            self.sheets.append(Sheet())
            self._y = TOP
            if self._numbered and len(self.sheets) > 1:
                self.sheets[-1].text(WIDTH / 2, TOP + 30, str(len(self.sheets)), SIZE)
        return self.sheets[-1], self._y

    def paragraph(self, text: str) -> None:
        """Print a paragraph of the body."""
        lines = broken(text, RIGHT - LEFT, self._indent)
        for number, line in enumerate(lines):
            before = len(self.sheets)
            sheet, y = self.next_line(LEAD + (self._gap if not number else 0.0))
            if number and len(self.sheets) > before:
                self.cuts.append((lines[number - 1], line))
            self._draw(sheet, LEFT + (self._indent if not number else 0.0), y, line)

    def centred(self, text: str) -> None:
        """Print a paragraph between the margins."""
        for line in broken(text, RIGHT - LEFT):
            sheet, y = self.next_line()
            self._draw(sheet, _MIDDLE - width_of(line, SIZE) / 2, y, line)

    def columns(self, left: Sequence[str], right: Sequence[str]) -> None:
        """Print two columns side by side, those of the right one centred."""
        cells = [
            [line for text in left for line in broken(text, _INNER - LEFT - 30)],
            [line for text in right for line in broken(text, RIGHT - _INNER)],
        ]
        for number in range(max(map(len, cells))):
            sheet, y = self.next_line()
            if number < len(cells[0]):
                self._draw(sheet, LEFT, y, cells[0][number])
            if number < len(cells[1]):
                line = cells[1][number]
                self._draw(sheet, (_INNER + RIGHT - width_of(line, SIZE)) / 2, y, line)


def printed(parts: PlanParts, printer: Printer | None = None) -> bytes:
    """A plan as a PDF."""
    printer = printer or Printer()
    printer.columns(parts.left, parts.right)
    for line in parts.title:
        printer.centred(line)
    for line in parts.body:
        printer.paragraph(line)
    printer.columns(parts.recipients, parts.signature)
    for line in parts.appendix:
        printer.paragraph(line)
    return pdf(printer.sheets)

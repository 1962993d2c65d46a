"""The paragraphs of a PDF in reading order, as those of the Word file it was made from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

from kehoach_lint.draft import Cell, Story
from kehoach_lint.readers import signs
from kehoach_lint.readers.pdf.grids import Grid
from kehoach_lint.readers.pdf.joining import Frame, Joiner
from kehoach_lint.readers.pdf.margins import Margins, Sheet
from kehoach_lint.readers.pdf.measures import Measures
from kehoach_lint.readers.pdf.rows import Row
from kehoach_lint.readers.pdf.sides import Loose, Sides, continued, grown, items_of
from kehoach_lint.readers.tables import reading_order

_PADDING = 5.4
"""What Word and LibreOffice leave free left and right in a cell, in points."""
_NEAR = 3.0
_HEAD_ROWS = 30


class Part(NamedTuple):
    """A logical paragraph: its printed lines, the edges they were set between, where it stands."""

    rows: tuple[Row, ...]
    frame: Frame
    story: Story = Story.BODY
    cell: Cell | None = None

    @property
    def text(self) -> str:
        """Its characters, with a space between two lines but behind a hyphen or a slash."""
        text = self.rows[0].text
        for row in self.rows[1:]:
            text = f"{text}{joint(text)}{row.text}"
        return text


class Table(NamedTuple):
    """A table of drawn lines with the rows of its cells, by row and column."""

    grid: Grid
    cells: dict[tuple[int, int], list[Row]]


class Leaf(NamedTuple):
    """A page with its text: rows outside of tables, and the tables from top to bottom."""

    sheet: Sheet
    tables: tuple[Table, ...]


def joint(text: str) -> str:
    """What stands between a printed line and the next one of the paragraph."""
    tied = text[-1] in "-/\u2010" and text[-2:-1].isalnum()
    return "" if tied else " "


def arranged(leaves: Sequence[Leaf], measures: Measures, margins: Margins) -> Iterator[Part]:
    """All paragraphs: of the body, then notes, heads and feet."""
    yield from _Body(measures).parts(leaves)
    frame = Frame(measures.left, measures.right)
    joiner = Joiner(measures, ())
    for note in margins.notes:
        yield from (part._replace(story=Story.FOOTNOTE) for part in _joined(note, frame, joiner))
    for rows, story in ((margins.heads, Story.HEADER), (margins.feet, Story.FOOTER)):
        yield from (Part((row,), frame, story) for row in rows)


def _joined(rows: Sequence[Row], frame: Frame, joiner: Joiner) -> Iterator[Part]:
    paragraph: list[Row] = []
    for row in rows:
        if paragraph and not joiner.goes_on(paragraph, row, frame):
            yield Part(tuple(paragraph), frame)
            paragraph = []
        paragraph.append(row)
    if paragraph:
        yield Part(tuple(paragraph), frame)


class _Body:
    """Goes through the pages; text, tables and columns may go on from one to the next."""

    def __init__(self, measures: Measures) -> None:
        self._measures = measures
        self._frame = Frame(measures.left, measures.right)
        self._table = 0
        self._flow: list[Row] = []
        self._sides: Sides | None = None
        self._open: Loose | None = None
        self._grids: list[Table] = []

    def parts(self, leaves: Sequence[Leaf]) -> Iterator[Part]:
        self._joiner = Joiner(self._measures, [row for leaf in leaves for row in leaf.sheet.rows])
        head = _head_of(leaves[0].sheet.rows) if leaves else 0
        for leaf in leaves:
            rows = list(leaf.sheet.rows)
            first = not leaf.sheet.number
            if self._sides is not None and rows:
                self._sides, taken = continued(self._sides, rows)
                del rows[:taken]
            if self._open is not None and rows:
                self._open, taken = grown(self._open, rows)
                del rows[:taken]
            yield from self._page(rows, leaf.tables, head if first else 0)
        yield from self._end_all()

    def _page(self, rows: list[Row], tables: Sequence[Table], head: int) -> Iterator[Part]:
        done = 0
        for table in tables:
            behind = done
            while behind < len(rows) and rows[behind].y > table.grid.box.top - _NEAR:
                behind += 1
            yield from self._rows(rows[done:behind], head - done)
            done = behind
            yield from self._table_of(table)
        yield from self._rows(rows[done:], head - done)

    def _rows(self, rows: Sequence[Row], head: int) -> Iterator[Part]:
        """Rows of which the first ``head`` are of the header."""
        for item in items_of(rows):
            if isinstance(item, Row):
                yield from self._end_blocks()
                if head > 0 and item in rows[:head]:
                    strict = self._frame._replace(strict=True)
                    if self._flow and not self._joiner.goes_on(self._flow, item, strict):
                        yield from self._end_flow()
                self._flow.append(item)
                continue
            yield from self._end_all()
            if isinstance(item, Sides):
                self._sides = item
            else:
                self._open = item

    def _table_of(self, table: Table) -> Iterator[Part]:
        """Keep a table until it is known whether the next page goes on with it."""
        goes_on = not self._flow and self._sides is None and self._grids
        if goes_on and _alike(self._grids[-1].grid, table.grid):
            self._grids.append(table)
        else:
            yield from self._end_all()
            self._grids = [table]

    def _end_all(self) -> Iterator[Part]:
        yield from self._end_flow()
        yield from self._end_blocks()

    def _end_flow(self) -> Iterator[Part]:
        rows, self._flow = self._flow, []
        yield from _joined(rows, self._frame, self._joiner)

    def _end_blocks(self) -> Iterator[Part]:
        if self._sides is not None:
            sides, self._sides = self._sides, None
            yield from self._columns(sides)
        if self._open is not None:
            loose, self._open = self._open, None
            yield from self._loose(loose)
        if self._grids:
            tables, self._grids = self._grids, []
            yield from self._cells(_whole(tables, self._joiner))

    def _columns(self, sides: Sides) -> Iterator[Part]:
        table = self._next_table()
        for column, rows in enumerate((sides.left, sides.right)):
            frame = self._side_frame(rows, sides, column == 1)
            for part in _joined(rows, frame, self._joiner):
                yield part._replace(cell=Cell(table, 0, column))

    def _side_frame(self, rows: Sequence[Row], sides: Sides, right: bool) -> Frame:
        """The edges of a column of a header, guessed from where its lines are centred."""
        margin = self._measures.right if right else self._measures.left
        inner = sides.strip.right if right else sides.strip.left
        widest = max((row.x1 - row.x0 for row in rows), default=0.0)
        listed = len(rows) > 1 and len({round(row.x0 / 2) for row in rows}) < len(rows) / 2
        if listed or not rows:
            left, end = (inner, margin - 2 * _PADDING) if right else (margin, inner)
            most = (margin if right else sides.strip.right) - left - 2 * _PADDING
            return Frame(left, max(end, left + widest), True, max(most, widest))
        centre = median((row.x0 + row.x1) / 2 for row in rows)
        half = max(abs(margin - centre) - (2 * _PADDING if right else 0), widest / 2)
        return Frame(centre - half, centre + half, True, 2 * half)

    def _loose(self, loose: Loose) -> Iterator[Part]:
        table = self._next_table()
        ends = (*loose.columns[1:], self._measures.right)
        for number, line in enumerate(loose.cells):
            for column, rows in enumerate(line):
                frame = Frame(loose.columns[column], ends[column])
                for part in _joined(rows, frame, self._joiner):
                    yield part._replace(cell=Cell(table, number, column))

    def _cells(self, lines: Sequence[Sequence[tuple[int, list[Part]]]]) -> Iterator[Part]:
        """The paragraphs of a table, given by row as (column, paragraphs)."""
        table = self._next_table()
        rows = [[parts for _, parts in line] for line in lines]
        for number, place in reading_order(rows, lambda part: part.text):
            cell = Cell(table, number, lines[number][place][0])
            yield from (part._replace(cell=cell) for part in rows[number][place])

    def _next_table(self) -> int:
        self._table += 1
        return self._table - 1


def _head_of(rows: Sequence[Row]) -> int:
    """How many of the first rows stand above the type line; 0 when there is none."""
    for number, row in enumerate(rows[:_HEAD_ROWS]):
        if signs.is_type_line(row.text):
            return number
    return 0


def _alike(one: Grid, other: Grid) -> bool:
    return len(one.columns) == len(other.columns) and all(
        abs(a - b) <= _NEAR for a, b in zip(one.columns, other.columns, strict=True)
    )


_Line = list[tuple[int, list[Part]]]


def _whole(tables: Sequence[Table], joiner: Joiner) -> list[_Line]:
    """The rows of a table that may go over several pages, each as (column, paragraphs)."""
    lines: list[_Line] = []
    for number, table in enumerate(tables):
        more = _lines(table, joiner)
        if number and more and lines:
            if _texts(more[0]) == _texts(lines[0]):
                del more[0]
            elif more[0] and not more[0][0][1] and len(more[0]) == len(lines[-1]):
                lines[-1] = _continued(lines[-1], more.pop(0))
        lines += more
    return lines


def _lines(table: Table, joiner: Joiner) -> list[_Line]:
    grid = table.grid
    lines: list[_Line] = []
    for row in range(len(grid.rows) - 1):
        line: _Line = []
        for column in range(len(grid.columns)):
            rows = table.cells.get((row, column), [])
            left, right = grid.edges_of(row, column)
            if right - left > _NEAR:
                frame = Frame(left + _PADDING, right - _PADDING)
                line.append((column, list(_joined(rows, frame, joiner))))
        if any(parts for _, parts in line):
            lines.append(line)
    return lines


def _texts(line: _Line) -> list[str]:
    return [part.text for _, parts in line for part in parts]


def _continued(line: _Line, more: _Line) -> _Line:
    """A row cut by the end of a page: what stands in each cell goes on."""
    found: _Line = []
    for (column, parts), (_, rest) in zip(line, more, strict=True):
        if parts and rest and not signs.ends_sentence(parts[-1].text):
            parts = [*parts[:-1], parts[-1]._replace(rows=(*parts[-1].rows, *rest[0].rows))]
            rest = rest[1:]
        found.append((column, [*parts, *rest]))
    return found

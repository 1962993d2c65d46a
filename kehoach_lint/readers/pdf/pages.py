"""The pages of a PDF one after the other: which have text, which are pictures of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from statistics import median_high
from typing import TYPE_CHECKING, NamedTuple

from kehoach_lint.readers import signs
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import Limits, Stopwatch
from kehoach_lint.readers.pdf.arranging import Leaf, Table
from kehoach_lint.readers.pdf.grids import Grid, grids_of
from kehoach_lint.readers.pdf.margins import Sheet
from kehoach_lint.readers.pdf.pdfium import Box, File, Page
from kehoach_lint.readers.pdf.rows import Apart, Row, rows_of
from kehoach_lint.readers.pdf.stamps import without_stamps
from kehoach_lint.readers.pdf.words import Word, WordReader, Words, letters_of

if TYPE_CHECKING:
    from kehoach_lint.readers.ocr import Recogniser

_LEAST_TEXT = 12
_LEAST_DRAWN = 20
_COVERED = 0.25
_MOSTLY_LOST = 0.3
_MOSTLY_HIDDEN = 0.5
_MOST_OBJECTS = 20_000
_FLAT = 2.0


class Leaves(NamedTuple):
    """The pages that were read, lines of stamps, and numbers of pages, from 0: ``recognised`` have
    their text from a picture, ``unread`` are pictures that were not read. ``lost`` is the number of
    characters that a font does not tell."""

    leaves: tuple[Leaf, ...]
    stamps: tuple[Row, ...]
    recognised: frozenset[int]
    unread: tuple[int, ...]
    lost: int


def leaves_of(file: File, limits: Limits, watch: Stopwatch, ocr: bool) -> Leaves:
    """Read the pages of a file.

    Raises UnreadableError when there are too many, when the time is up, and when no page has text.
    """
    if file.pages > limits.max_pages:
        raise UnreadableError("program.read.pdf.pages", limit=limits.max_pages)
    return _Reader(limits, watch, ocr).read(file)


class _Reader:
    def __init__(self, limits: Limits, watch: Stopwatch, ocr: bool) -> None:
        self._limits = limits
        self._watch = watch
        self._words = WordReader(watch)
        self._ocr = ocr
        self._recogniser: Recogniser | None = None
        self._recognised: set[int] = set()
        self._unread: list[int] = []
        self._garbled = False
        self._count = self._lost = 0

    def read(self, file: File) -> Leaves:
        leaves: list[Leaf] = []
        stamps: list[Row] = []
        for number in range(file.pages):
            self._watch.check()
            page = file.page(number)
            try:
                leaf, found = self._leaf(page, number)
            finally:
                page.close()
            leaves.append(leaf)
            stamps += found
        if self._unread and not any(leaf.sheet.rows or leaf.tables for leaf in leaves):
            raise UnreadableError(f"program.read.pdf.{'garbled' if self._garbled else 'scan'}")
        recognised = frozenset(self._recognised)
        return Leaves(tuple(leaves), tuple(stamps), recognised, tuple(self._unread), self._lost)

    def _leaf(self, page: Page, number: int) -> tuple[Leaf, Sequence[Row]]:
        self._count += page.count()
        if self._count > self._limits.max_text:
            raise UnreadableError("program.read.too-long")
        words = self._words.read(page)
        lines, pictures, objects = page.drawings(_MOST_OBJECTS)
        garbled = words.lost > _MOSTLY_LOST * words.total
        if garbled or _is_picture(page, words, pictures, objects):
            self._garbled = self._garbled or garbled
            return self._recognise(page, number), ()
        if words.hidden > _MOSTLY_HIDDEN * words.total:
            self._recognised.add(number)
        self._lost += words.lost
        leaf = _leaf_of(page, number, words.words, lines, partial(letters_of, page))
        rows = leaf.sheet.rows
        if all(row.plain and row.size == rows[0].size for row in rows):
            return leaf, ()
        sheet, stamps = without_stamps(leaf.sheet, median_high(row.size for row in rows))
        return leaf._replace(sheet=sheet), stamps

    def _recognise(self, page: Page, number: int) -> Leaf:
        """A page without text: by tesseract if that was asked for, else it stays unread."""
        empty = Leaf(Sheet(number, page.width, page.height, ()), ())
        if not self._ocr:
            self._unread.append(number)
            return empty
        from kehoach_lint.readers.ocr import Recogniser

        if self._recogniser is None:
            self._recogniser = Recogniser(self._limits)
        with self._watch.stopped():
            words = self._recogniser.words(page)
        if not words:
            self._unread.append(number)
            return empty
        self._recognised.add(number)
        return _leaf_of(page, number, words, (), lambda word: (word,))


def _is_picture(page: Page, words: Words, pictures: Sequence[Box], objects: int) -> bool:
    """Whether a page shows something but has no text to speak of."""
    if words.total >= _LEAST_TEXT:
        return False
    whole = page.width * page.height
    if any(picture.area > _COVERED * whole for picture in pictures):
        return True
    return not words.total and objects >= _LEAST_DRAWN


def _leaf_of(
    page: Page,
    number: int,
    words: Sequence[Word],
    lines: Sequence[Box],
    apart: Apart,
) -> Leaf:
    grids = grids_of(lines) if len(lines) > 2 else []
    tables: list[Table] = []
    if grids:
        words, cells = _in_cells(words, grids)
        for grid, inside in zip(grids, cells, strict=True):
            rows = {place: rows_of(some, number, apart) for place, some in inside.items()}
            if rows:
                tables.append(Table(grid, rows))
    level = tuple(line for line in lines if line.top - line.bottom < _FLAT)
    rows_left = tuple(row for row in rows_of(words, number, apart) if not signs.is_rule(row.text))
    return Leaf(Sheet(number, page.width, page.height, rows_left, level), tuple(tables))


_Cells = dict[tuple[int, int], list[Word]]


def _in_cells(words: Sequence[Word], grids: Sequence[Grid]) -> tuple[list[Word], list[_Cells]]:
    """The words outside of tables, and by table those of each cell."""
    outside: list[Word] = []
    cells: list[_Cells] = [defaultdict(list) for _ in grids]
    for word in words:
        for grid, inside in zip(grids, cells, strict=True):
            cell = grid.cell_of(word)
            if cell is not None:
                inside[cell].append(word)
                break
        else:
            outside.append(word)
    return outside, cells

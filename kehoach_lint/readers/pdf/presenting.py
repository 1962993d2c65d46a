"""What a PDF tells of the look of its pages: what stands in it exactly, and what follows from where
lines stand. The rest stays None."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.draft import Block, SourceMap
from kehoach_lint.presentation import (
    Alignment,
    Letters,
    Look,
    PageNumber,
    Paragraph,
    Presentation,
    Section,
    Stretch,
)
from kehoach_lint.readers.pdf.arranging import Part, joint
from kehoach_lint.readers.pdf.fonts import Style
from kehoach_lint.readers.pdf.margins import Margins, Sheet
from kehoach_lint.readers.pdf.measures import Measures
from kehoach_lint.readers.pdf.rows import Row

_MM = 25.4 / 72
_SAME = 1.5
_CENTRED = 3.0
_INSET = 20.0
_MANY_LINES = 4
_LEAST_ROWS = 8


class Shown(NamedTuple):
    """What the pages of a file showed: see ``document``. ``starts`` are the places of the parts in
    the stored text."""

    sheets: Sequence[Sheet]
    margins: Margins
    measures: Measures
    parts: Sequence[Part]
    starts: Sequence[int]


class _Run(NamedTuple):
    """Neighbouring characters of like size and weight, from a stored offset on."""

    start: int
    letters: Letters


def presentation_of(shown: Shown, blocks: Sequence[Block], source: SourceMap) -> Presentation:
    """How the blocks of a draft look that was made of these parts."""
    looks: list[Look | None] = []
    first_on: dict[int, int] = {}
    for block in blocks:
        start = source.starts[block.span.start]
        place = bisect_right(shown.starts, start) - 1
        part = shown.parts[place]
        first_on.setdefault(part.rows[0].page, block.span.start)
        runs = list(_runs(part, shown.starts[place]))
        looks.append(Look(_form(part), tuple(_stretches(runs, block, source))))
    return Presentation(tuple(_sections(shown, first_on)), tuple(looks))


def _sections(shown: Shown, first_on: dict[int, int]) -> Iterator[Section]:
    """One for each change of the size of the pages."""
    size = None
    rows = sum(len(sheet.rows) for sheet in shown.sheets)
    known = shown.measures if rows >= _LEAST_ROWS else None
    usual = shown.sheets[0].width if shown.sheets else 0.0
    for sheet in shown.sheets:
        if size == (sheet.width, sheet.height) or (size is not None and not first_on):
            continue
        start = min((at for page, at in first_on.items() if page >= sheet.number), default=None)
        if start is None:
            continue
        size = sheet.width, sheet.height
        told = known if sheet.width == usual else None
        sure = told is not None and told.sure_right
        yield Section(
            start=0 if sheet.number == 0 else start,
            width_mm=_mm(sheet.width),
            height_mm=_mm(sheet.height),
            left_mm=_mm(told.left) if told else None,
            right_mm=_mm(sheet.width - told.right) if told and sure else None,
            number=_page_number(shown),
        )


def _mm(points: float) -> float:
    return round(points * _MM, 1)


def _page_number(shown: Shown) -> PageNumber | None:
    numbers = shown.margins.numbers
    if not numbers:
        return None
    row = numbers[-1]
    sheet = next(sheet for sheet in shown.sheets if sheet.number == row.page)
    middle = (row.x0 + row.x1) / 2
    measures = shown.measures
    place = None
    if abs(middle - (measures.left + measures.right) / 2) < _INSET:
        place = Alignment.CENTRE
    elif row.x1 > measures.right - _INSET:
        place = Alignment.RIGHT
    elif row.x0 < measures.left + _INSET:
        place = Alignment.LEFT
    style = row.words[0].style
    letters = _letters([(style, row.text)])
    first = any(number.page == 0 for number in numbers)
    return PageNumber(row.y > sheet.height / 2, place, letters, first)


def _form(part: Part) -> Paragraph:
    """What lines tell of their paragraph; of one line little is sure."""
    rows = part.rows
    if len(rows) == 1:
        alignment = Alignment.CENTRE if _is_centred(rows[0], part) else None
        return Paragraph(alignment=alignment)
    if all(_is_centred(row, part) for row in rows):
        return Paragraph(alignment=Alignment.CENTRE)
    first = rows[0].x0 - rows[1].x0
    level = all(abs(row.x0 - rows[1].x0) < _SAME for row in rows[2:])
    indent = _mm(first) if level else None
    if len(rows) < _MANY_LINES:
        return Paragraph(first_line_mm=indent)
    ends = [row.x1 for row in rows[:-1]]
    even = max(ends) - min(ends) < _SAME
    ragged = level and max(ends) - min(ends) > _INSET / 2
    alignment = Alignment.JUSTIFIED if even else Alignment.LEFT if ragged else None
    return Paragraph(alignment=alignment, first_line_mm=indent)


def _is_centred(row: Row, part: Part) -> bool:
    left, right = row.x0 - part.frame.left, part.frame.right - row.x1
    return not part.frame.strict and abs(left - right) < _CENTRED and left > _INSET


def _runs(part: Part, start: int) -> Iterator[_Run]:
    """The runs of like letters of a part whose text begins at ``start``."""
    key: tuple[float, bool, bool] | None = None
    begin = start
    some: list[tuple[Style, str]] = []
    length = 0
    for number, row in enumerate(part.rows):
        if number:
            length += len(joint(part.rows[number - 1].text))
        for at, style, text in _pieces(row):
            new = style[1:]
            if new != key:
                if some:
                    yield _Run(begin, _letters(some))
                key, some, begin = new, [], start + length + at
            some.append((style, text))
        length += len(row.text)
    if some:
        yield _Run(begin, _letters(some))


def _pieces(row: Row) -> Iterator[tuple[int, Style, str]]:
    """The words of a row with their places in it, as one where their letters do not differ."""
    if row.plain:
        yield 0, row.words[0].style, row.text
        return
    for at, word in zip(row.starts, row.words, strict=True):
        if not word.raised:
            yield at, word.style, word.text


def _letters(words: Sequence[tuple[Style, str]]) -> Letters:
    """The letters of words that differ in nothing but their fonts."""
    style = words[0][0]
    font = of_marks = style.font
    if any(other.font != font for other, _ in words):
        plain: Counter[str] = Counter()
        marked: Counter[str] = Counter()
        for other, text in words:
            (plain if text.isascii() else marked)[other.font] += len(text)
        font = (plain or marked).most_common(1)[0][0]
        of_marks = (marked or plain).most_common(1)[0][0]
    return Letters(
        font=font or None,
        font_of_marks=of_marks or None,
        size_pt=round(style.size * 2) / 2,
        bold=style.bold,
        italic=style.italic,
    )


def _stretches(runs: Sequence[_Run], block: Block, source: SourceMap) -> Iterator[Stretch]:
    """The runs as far as they are of a block, in its draft's offsets."""
    start, end = block.span
    edges = [start]
    for run in runs[1:]:
        edges.append(bisect_left(source.starts, run.start, start, end))
    edges.append(end)
    for run, (first, last) in zip(runs, pairwise(edges), strict=True):
        if last > first:
            yield Stretch(first, last, run.letters)

"""The paragraphs of one part of a Word file, in reading order: body, tables, text boxes, notes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from kehoach_lint.draft import Cell, NoteKind, Story, WordPiece
from kehoach_lint.readers.docx.colours import has_colours
from kehoach_lint.readers.docx.inline import Inline, Seen, chosen_version
from kehoach_lint.readers.docx.names import ALTERNATE, PPR, RPR, TABLE, VAL, P, W
from kehoach_lint.readers.docx.numbering import Numbering
from kehoach_lint.readers.docx.styles import Styles
from kehoach_lint.readers.docx.values import number_of, value_of
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import Limits, Stopwatch
from kehoach_lint.readers.marking import Range
from kehoach_lint.readers.tables import reading_order
from kehoach_lint.vietnamese.legacy import decode, encoding_of, may_be_legacy

_WRAPPERS = frozenset(
    W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
)
_ROW, _CELL = W + "tr", W + "tc"
_VANISH = W + "vanish"
_STYLE, _NUMBERING, _OUTLINE = W + "pStyle", W + "numPr", W + "outlineLvl"
_BODY_LEVEL = 9
_MAX_DEPTH = 200
_MAX_COLUMNS = 63
_SHOWN = 200


class Paragraph(NamedTuple):
    """One ``w:p`` as its reader sees it.

    ``stored`` is its text with :data:`inline.BREAK` for forced breaks; ``ordinal`` its number among
    the ``w:p`` of its part, from 0; ``marks`` stretches of its text that were noticed.
    """

    stored: str
    pieces: list[WordPiece]
    label: str
    heading: int | None
    story: Story
    part: str
    ordinal: int
    cell: Cell | None
    marks: list[tuple[NoteKind, Range]]


class Context(NamedTuple):
    """What all parts of one file are read with."""

    styles: Styles
    numbering: Numbering
    limits: Limits
    watch: Stopwatch
    seen: Seen


class Part:
    """One part of the file: its name, its tree, and the numbers of its paragraphs."""

    def __init__(self, name: str, root: etree._Element, context: Context) -> None:
        self._name = name
        self._context = context
        self._ordinals: dict[etree._Element, int] = {}
        for number, paragraph in enumerate(root.iter(P)):
            if number > context.limits.max_lines:
                raise UnreadableError("program.read.too-long")
            self._ordinals[paragraph] = number
        self._may_hide = context.styles.hides or next(root.iter(_VANISH), None) is not None
        self._coloured = has_colours(root)

    def story(self, root: etree._Element, story: Story) -> list[Paragraph]:
        """The paragraphs below ``root``, then those of the text boxes anchored in them.

        Raises UnreadableError when a limit is passed.
        """
        found = self._read(root, story)
        waiting = self._context.seen.boxes
        while waiting:
            boxes, waiting[:] = list(waiting), []
            for box in boxes:
                found.extend(self._read(box, Story.TEXTBOX))
        return found

    def _read(self, root: etree._Element, story: Story) -> list[Paragraph]:
        context = self._context
        inline = Inline(context.styles, context.seen, self._may_hide, self._coloured)
        return _Blocks(self._name, story, self._ordinals, inline, self._context).read(root)


class _Blocks:
    """Reads the paragraphs and tables of one story."""

    def __init__(
        self,
        part: str,
        story: Story,
        ordinals: dict[etree._Element, int],
        inline: Inline,
        context: Context,
    ) -> None:
        self._part = part
        self._story = story
        self._ordinals = ordinals
        self._inline = inline
        self._context = context

    def read(self, root: etree._Element) -> list[Paragraph]:
        """The paragraphs below ``root``."""
        return self._blocks(root, None, 0)

    def _blocks(self, parent: etree._Element, cell: Cell | None, depth: int) -> list[Paragraph]:
        if depth > _MAX_DEPTH:
            raise UnreadableError("program.read.deep", part=self._part)
        found: list[Paragraph] = []
        for child in parent:
            tag = child.tag
            if tag == P:
                paragraph = self._paragraph(child, cell)
                if paragraph is not None:
                    found.append(paragraph)
            elif tag == TABLE:
                found.extend(self._table(child, depth + 1))
            elif tag in _WRAPPERS:
                found.extend(self._blocks(child, cell, depth + 1))
            elif tag == ALTERNATE:
                chosen = chosen_version(child)
                if chosen is not None:
                    found.extend(self._blocks(chosen, cell, depth + 1))
        return found

    def _paragraph(self, element: etree._Element, cell: Cell | None) -> Paragraph | None:
        """One paragraph; None for one that was deleted with its mark."""
        self._context.watch.check()
        properties = _properties(element)
        effect = self._context.styles.of_paragraph(properties.style)
        stored, pieces = self._inline.read(element, properties.style)
        self._context.seen.changes += properties.changed
        if properties.gone and not stored:
            return None
        label = ""
        if properties.numbering is not None or effect.num_id is not None:
            label = self._context.numbering.label(properties.numbering, properties.style)
        outline = effect.outline if properties.outline is None else properties.outline
        heading = None if outline is None or outline >= _BODY_LEVEL else outline + 1
        ordinal = self._ordinals[element]
        place = (self._story, self._part, ordinal, cell)
        return Paragraph(stored, pieces, label, heading, *place, self._inline.marks)

    def _table(self, element: etree._Element, depth: int) -> list[Paragraph]:
        """The paragraphs of a table: by rows, or by columns where it only sets a layout."""
        table = self._context.seen.tables
        self._context.seen.tables += 1
        rows: list[list[list[Paragraph]]] = []
        for number, row in enumerate(_rows(element, depth)):
            cells: list[list[Paragraph]] = []
            column = number_of(value_of(row.find(W + "trPr"), "gridBefore"), 0)
            for cell in _cells(row, depth):
                span = number_of(value_of(cell.find(W + "tcPr"), "gridSpan"), 1)
                cells.append(self._blocks(cell, Cell(table, number, column), depth + 1))
                column += min(max(span, 1), _MAX_COLUMNS)
            rows.append(cells)
        order = reading_order(rows, lambda paragraph: _shown(paragraph.stored))
        return [p for row, column in order for p in rows[row][column]]


class _Properties(NamedTuple):
    """What matters of a ``w:pPr``: style, list, outline level.

    ``changed`` tells that the end of the paragraph was inserted or deleted, ``gone`` that it was
    deleted or moved away.
    """

    style: str | None = None
    numbering: etree._Element | None = None
    outline: int | None = None
    changed: bool = False
    gone: bool = False


_PLAIN = _Properties()


def _properties(paragraph: etree._Element) -> _Properties:
    ppr = paragraph.find(PPR)
    if ppr is None:
        return _PLAIN
    style: str | None = None
    numbering: etree._Element | None = None
    outline: int | None = None
    changed = gone = False
    for child in ppr:
        tag = child.tag
        if tag == _STYLE:
            style = child.get(VAL)
        elif tag == _NUMBERING:
            numbering = child
        elif tag == _OUTLINE:
            outline = number_of(child.get(VAL), _BODY_LEVEL)
        elif tag == RPR:
            deleted = child.find(W + "del") is not None
            changed = deleted or child.find(W + "ins") is not None
            gone = deleted or child.find(W + "moveFrom") is not None
    return _Properties(style, numbering, outline, changed, gone)


def _shown(stored: str) -> str:
    """The beginning of a paragraph, enough to tell a part of a header or of a signature."""
    start = stored[:_SHOWN]
    encoding = encoding_of(start) if may_be_legacy(start) else None
    return unicodedata.normalize("NFC", decode(start, encoding).text if encoding else start).strip()


def _rows(parent: etree._Element, depth: int) -> Iterator[etree._Element]:
    """The rows of a table that were not deleted."""
    for row in _unwrapped(parent, _ROW, depth):
        properties = row.find(W + "trPr")
        if properties is None or properties.find(W + "del") is None:
            yield row


def _cells(row: etree._Element, depth: int) -> Iterator[etree._Element]:
    return _unwrapped(row, _CELL, depth)


def _unwrapped(parent: etree._Element, tag: str, depth: int) -> Iterator[etree._Element]:
    """The children of this tag, also those inside content controls and the like."""
    if depth > _MAX_DEPTH:
        raise UnreadableError("program.read.deep", part="document.xml")
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _unwrapped(child, tag, depth + 1)

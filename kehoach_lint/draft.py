"""A draft as a reader sees it, with the place in the file that every character came from.

A reader (``kehoach_lint.readers``) turns a file into one :class:`Draft`. Its ``text`` is clean:
NFC, marks of Markdown and of Word removed, hard-wrapped lines joined, one block (logical paragraph
or table cell) after the other with a line feed between. Everything later speaks of offsets into
this text; :class:`SourceMap` carries them back to lines and columns of the file, so that nothing
has to be searched for again.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kehoach_lint.presentation import Presentation


class Span(NamedTuple):
    """A half-open range of offsets (code points) into ``Draft.text``; empty for what is absent."""

    start: int
    end: int


class Position(NamedTuple):
    """A place in the file as stored: line and column, both counted from 1 in code points."""

    line: int
    column: int


class Story(StrEnum):
    """The part of a document that a block stands in."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    TEXTBOX = "textbox"


class Cell(NamedTuple):
    """The table cell of a block: ordinal of the table in the document, row, column, from 0."""

    table: int
    row: int
    column: int


class WordPiece(NamedTuple):
    """A stretch of a Word paragraph: ``length`` characters from ``start`` (offset in the stored
    paragraph text) come from run number ``run`` of the paragraph, from character ``offset`` on."""

    start: int
    length: int
    run: int
    offset: int


class WordPlace(NamedTuple):
    """Where a block stands in a Word file: name of the part, ordinal of its ``w:p`` in the part
    (document order, from 0), and the pieces its text is made of."""

    part: str
    paragraph: int
    pieces: tuple[WordPiece, ...]


class Block(NamedTuple):
    """One logical paragraph or table cell paragraph of the draft.

    ``label`` is a label the reader of the page sees but which is no character of the file (Word's
    automatic numbering); ``heading`` the level of a heading the file itself marks as such
    (Markdown ``#``, Word outline level), from 1.
    """

    span: Span
    story: Story = Story.BODY
    label: str = ""
    heading: int | None = None
    cell: Cell | None = None
    place: WordPlace | None = None


WORD_FORMATS = frozenset({"doc", "docx", "odt", "rtf"})
"""Values of ``Draft.format`` of files that were read as Word files."""


class NoteKind(StrEnum):
    """What a reader noticed about a file beside its text."""

    TRACKED_CHANGES = "tracked-changes"
    HIDDEN_TEXT = "hidden-text"
    DECOMPOSED = "decomposed"
    COMMENTS = "comments"
    LOOK_ALIKES = "look-alikes"
    UNSEEN = "unseen"
    HIGHLIGHTED = "highlighted"
    RED = "red"
    TCVN3 = "tcvn3"
    VNI = "vni"
    VIQR = "viqr"
    LOST = "lost"
    OCR = "ocr"
    UNREAD = "unread"


class Note(NamedTuple):
    """Something a reader noticed: its kind and how often (changes, runs, words, characters,
    converted paragraphs, pages).

    ``spans`` are its places, in the order of the text, as far as they are known. What is no
    character of the text (a deletion, a comment) has that of the character before it; one that
    nobody sees has the two characters it stands between, at the end of a block the nearest one.
    LOST are characters of a PDF whose font does not tell what they are, OCR what was recognised in
    a picture, UNREAD pages that are pictures and were not read (``Draft.unread``).
    """

    kind: NoteKind
    number: int
    spans: tuple[Span, ...] = ()


class Directive(NamedTuple):
    """A comment in a text or Markdown file that speaks to this program (``kehoach-lint: …``).

    ``text`` is what follows the colon; ``line`` the line of the file it begins on; ``offset`` the
    offset in ``Draft.text`` where it stands (of what follows it, the end of the text at most);
    ``alone`` whether it has its lines for itself, so that it speaks of the block that follows, not
    of the one it stands in.
    """

    offset: int
    line: int
    text: str
    alone: bool


_NONE: Mapping[int, int] = MappingProxyType({})


class SourceMap(NamedTuple):
    """The way from an offset in ``Draft.text`` back to the file as stored.

    ``starts[i]`` is the offset in the stored text of the character ``i``; there is one entry more
    than characters. ``wide`` gives the number of stored code points of the characters that have
    another number than one (letters that were stored decomposed). ``lines[k]`` is the stored offset
    at which line ``k + 1`` begins; in Word a line is a logical paragraph in reading order.
    """

    starts: array[int]
    lines: array[int]
    wide: Mapping[int, int] = _NONE

    def position(self, offset: int) -> Position:
        """Line and column at which the character ``offset`` begins."""
        return self._place(self.starts[offset])

    def end(self, offset: int) -> Position:
        """Line and column just behind the character before ``offset`` (an exclusive end)."""
        if offset == 0:
            return self.position(0)
        return self._place(self.starts[offset - 1] + self.wide.get(offset - 1, 1))

    def _place(self, stored: int) -> Position:
        line = bisect_right(self.lines, stored)
        return Position(line, stored - self.lines[line - 1] + 1)


class Draft(NamedTuple):
    """A file as read: its clean text, the blocks of it, and the way back to the file.

    ``format`` is ``docx``, ``pdf``, ``md`` or ``txt``; ``wrapped`` tells that the lines of the file
    were printed lines that had to be joined by their words (text taken from a PDF), so that a
    header may have been lost. ``directives`` are comments that speak to the program; they are not
    part of ``text``.
    ``presentation`` is how the draft looks on its pages, None for a format that does not tell.
    ``unread`` are the pages, from 1, that hold a picture instead of text and were not read.
    """

    path: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    source: SourceMap
    notes: tuple[Note, ...] = ()
    wrapped: bool = False
    directives: tuple[Directive, ...] = ()
    presentation: Presentation | None = None
    unread: tuple[int, ...] = ()

    def block_at(self, offset: int) -> Block:
        """The block that holds the character ``offset`` (the last one before it for a separator).

        Raises LookupError when the draft has no blocks.
        """
        if not self.blocks:
            raise LookupError("the draft has no text")
        index = bisect_right(self.blocks, offset, key=lambda block: block.span.start)
        return self.blocks[max(index - 1, 0)]

    def slice(self, span: Span) -> str:
        """The characters of a span as they stand in ``text``."""
        return self.text[span.start : span.end]

    def excerpt(self, span: Span) -> str:
        """The characters of a span with each run of white space as one space."""
        return " ".join(self.slice(span).split())

    def context(self, span: Span, width: int = 40) -> str:
        """The excerpt with up to ``width`` characters of its block on either side."""
        if not self.blocks:
            return ""
        first = self.block_at(span.start).span.start
        last = self.block_at(max(span.start, span.end - 1)).span.end
        start, end = max(first, span.start - width), min(last, span.end + width)
        return self.excerpt(Span(start, max(start, end)))

    def first(self, span: Span) -> Position:
        """Where a span begins in the file."""
        return self.source.position(span.start)

    def last(self, span: Span) -> Position:
        """Where a span ends in the file (exclusive); its start when it is empty."""
        return (
            self.source.position(span.start)
            if span.start == span.end
            else self.source.end(span.end)
        )

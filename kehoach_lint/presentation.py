"""How a draft looks on its pages: paper, paragraphs and letters, as effective values.

A reader that can see it (Word, in part PDF) gives the draft one :class:`Presentation`: effective
values, after styles, numbering, theme and direct formatting, as the page shows them. Lengths are in
millimetres, sizes and distances of letters and lines in points. What a format cannot tell is None,
and no rule may take None for a fault.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Alignment(StrEnum):
    """How the lines of a paragraph stand between the margins."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


class LineRule(StrEnum):
    """How ``Paragraph.line`` is meant: times the height of a line, exactly or at least points."""

    MULTIPLE = "multiple"
    EXACTLY = "exactly"
    AT_LEAST = "at-least"


class Ruling(StrEnum):
    """How a line is drawn under a paragraph."""

    BORDER = "border"
    SHAPE = "shape"
    UNDERLINE = "underline"
    TYPED = "typed"


class Letters(NamedTuple):
    """The letters of a stretch of text.

    ``font`` is that of ASCII letters, ``font_of_marks`` that of Vietnamese letters with marks
    (Word keeps them apart: ``ascii`` and ``hAnsi``). ``capitals`` tells that small letters are
    shown as capitals. ``colour`` is RRGGBB, None for the automatic one.
    """

    font: str | None = None
    font_of_marks: str | None = None
    size_pt: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underlined: bool | None = None
    capitals: bool | None = None
    colour: str | None = None


class Stretch(NamedTuple):
    """Neighbouring characters of one block with like letters, from offset ``start`` in
    ``Draft.text`` to ``end`` (exclusive)."""

    start: int
    end: int
    letters: Letters


class Paragraph(NamedTuple):
    """The form of a paragraph. ``first_line_mm`` is negative for a hanging indent; ``left_mm`` and
    ``right_mm`` are counted from the margins."""

    alignment: Alignment | None = None
    first_line_mm: float | None = None
    left_mm: float | None = None
    right_mm: float | None = None
    before_pt: float | None = None
    after_pt: float | None = None
    line: float | None = None
    line_rule: LineRule | None = None
    ruled: Ruling | None = None


class Look(NamedTuple):
    """How one block looks: its paragraph, and its letters in the order of the text."""

    paragraph: Paragraph
    stretches: tuple[Stretch, ...]


class PageNumber(NamedTuple):
    """Where the pages of a section carry their number: in the header (top) or the footer, how it
    is aligned, its letters, and whether the first page of the section shows it too."""

    on_top: bool
    alignment: Alignment | None
    letters: Letters
    on_first_page: bool


class Section(NamedTuple):
    """The pages from the character ``start`` on, up to the next section."""

    start: int
    width_mm: float | None = None
    height_mm: float | None = None
    top_mm: float | None = None
    bottom_mm: float | None = None
    left_mm: float | None = None
    right_mm: float | None = None
    header_mm: float | None = None
    number: PageNumber | None = None


class Presentation(NamedTuple):
    """How a draft looks: its sections in order, and for each block of the draft how it looks
    (None where the format does not tell)."""

    sections: tuple[Section, ...]
    blocks: tuple[Look | None, ...]

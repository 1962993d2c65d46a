"""How the blocks of a Word file look, from its styles and direct formatting."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from lxml import etree

from kehoach_lint.draft import Block, SourceMap, WordPlace
from kehoach_lint.presentation import (
    Alignment,
    Letters,
    LineRule,
    Look,
    Paragraph,
    Presentation,
    Ruling,
    Section,
    Stretch,
)
from kehoach_lint.readers.docx.cascade import Cascade
from kehoach_lint.readers.docx.forms import LettersForm, ParagraphForm, letters_of, paragraph_form
from kehoach_lint.readers.docx.inline import runs_in
from kehoach_lint.readers.docx.names import PPR, TABLE, P, W
from kehoach_lint.readers.docx.rules import ruled_in
from kehoach_lint.readers.docx.values import value_of

_ALIGNMENTS = {
    "left": Alignment.LEFT,
    "start": Alignment.LEFT,
    "center": Alignment.CENTRE,
    "right": Alignment.RIGHT,
    "end": Alignment.RIGHT,
    "both": Alignment.JUSTIFIED,
    "distribute": Alignment.JUSTIFIED,
}
_RULES = {"exact": LineRule.EXACTLY, "atLeast": LineRule.AT_LEAST}
_TWIPS_PER_MM = 1440 / 25.4
_TWIPS_PER_PT = 20.0
_LINE = 240.0
_USUAL_FONT, _USUAL_SIZE = "Times New Roman", 20
"""What Word takes where nothing is said: font, and size in half points."""

ListForm = Callable[[etree._Element | None, str | None], ParagraphForm]
Trees = Mapping[str, etree._Element]


class Looks:
    """Tells of blocks how they look."""

    def __init__(
        self, trees: Trees, cascade: Cascade, list_form: ListForm, blocks: Sequence[Block]
    ) -> None:
        """``trees`` are the parts by name; ``list_form`` gives the form of a list's level for the
        ``w:numPr`` and the style of a paragraph; ``blocks`` are those of the draft."""
        self._blocks = blocks
        self._paragraphs = {name: list(root.iter(P)) for name, root in trees.items()}
        shown: dict[str, set[int]] = {name: set() for name in trees}
        for block in blocks:
            if block.place is not None and block.place.part in shown:
                shown[block.place.part].add(block.place.paragraph)
        self._ruled = {
            name: ruled_in(root, self._paragraphs[name], shown[name])
            for name, root in trees.items()
        }
        self._cascade = cascade
        self._list_form = list_form
        self._letters = cache(self._letters_as)
        self._forms = cache(self._form_as)

    def presentation(self, sections: Sequence[Section], source: SourceMap) -> Presentation:
        """The sections and the look of each block."""
        looks = tuple(self._look(block, source) for block in self._blocks)
        return Presentation(tuple(sections), looks)

    def _look(self, block: Block, source: SourceMap) -> Look | None:
        place = block.place
        if place is None or place.paragraph >= len(self._paragraphs.get(place.part, ())):
            return None
        element = self._paragraphs[place.part][place.paragraph]
        ppr = element.find(PPR)
        style = value_of(ppr, "pStyle")
        table = None if block.cell is None else _table_style(element)
        numbering = None if ppr is None else ppr.find(W + "numPr")
        levels = self._list_form(numbering, style)
        ruled = self._ruled[place.part].get(place.paragraph)
        form = self._forms(style, table, levels, paragraph_form(ppr), ruled)
        return Look(form, tuple(self._stretches(element, block, place, source, (style, table))))

    def _stretches(
        self,
        element: etree._Element,
        block: Block,
        place: WordPlace,
        source: SourceMap,
        styles: tuple[str | None, str | None],
    ) -> Iterator[Stretch]:
        """The letters piece by piece; like neighbours are one stretch."""
        runs = runs_in(element)
        offset, end = block.span
        begin = source.starts[offset] - (source.position(offset).column - 1)
        pending: Stretch | None = None
        for piece in place.pieces:
            first = offset
            offset = bisect_left(source.starts, begin + piece.start + piece.length, offset, end)
            if offset == first or piece.run >= len(runs):
                continue
            letters = self._letters(letters_of(runs[piece.run]), *styles)
            if pending is not None and pending.letters == letters:
                pending = Stretch(pending.start, offset, letters)
                continue
            if pending is not None:
                yield pending
            pending = Stretch(first, offset, letters)
        if pending is not None:
            yield pending

    def _letters_as(self, direct: LettersForm, style: str | None, table: str | None) -> Letters:
        return letters_as_shown(self._cascade.letters(style, table, direct))

    def _form_as(
        self,
        style: str | None,
        table: str | None,
        levels: ParagraphForm,
        direct: ParagraphForm,
        ruled: Ruling | None,
    ) -> Paragraph:
        form = self._cascade.paragraph(style, table, levels, direct)
        return _paragraph(form, Ruling.BORDER if form.border else ruled)


def letters_as_shown(form: LettersForm) -> Letters:
    """Letters of a whole form, with what Word takes where nothing is said."""
    size = _USUAL_SIZE if form.half_points is None else form.half_points
    return Letters(
        font=form.font or _USUAL_FONT,
        font_of_marks=form.font_of_marks or _USUAL_FONT,
        size_pt=size / 2,
        bold=bool(form.bold),
        italic=bool(form.italic),
        underlined=bool(form.underlined),
        capitals=bool(form.capitals),
        colour=form.colour or None,
    )


def alignment_of(form: ParagraphForm) -> Alignment:
    """The alignment of a whole form."""
    return _ALIGNMENTS.get(form.alignment or "left", Alignment.LEFT)


def _paragraph(form: ParagraphForm, ruled: Ruling | None) -> Paragraph:
    rule = _RULES.get(form.line_rule or "", LineRule.MULTIPLE)
    line = _LINE if form.line is None else form.line
    return Paragraph(
        alignment=alignment_of(form),
        first_line_mm=(form.first_line or 0.0) / _TWIPS_PER_MM,
        left_mm=(form.left or 0.0) / _TWIPS_PER_MM,
        right_mm=(form.right or 0.0) / _TWIPS_PER_MM,
        before_pt=(form.before or 0.0) / _TWIPS_PER_PT,
        after_pt=(form.after or 0.0) / _TWIPS_PER_PT,
        line=line / (_LINE if rule is LineRule.MULTIPLE else _TWIPS_PER_PT),
        line_rule=rule,
        ruled=ruled,
    )


def _table_style(element: etree._Element) -> str | None:
    table = next(element.iterancestors(TABLE), None)
    return None if table is None else value_of(table.find(W + "tblPr"), "tblStyle")

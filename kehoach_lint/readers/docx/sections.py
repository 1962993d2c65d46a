"""The pages of a Word file: paper, margins, page numbers, section by section."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product

from lxml import etree

from kehoach_lint.draft import Block
from kehoach_lint.presentation import PageNumber, Section
from kehoach_lint.readers.docx.cascade import Cascade
from kehoach_lint.readers.docx.forms import NO_PARAGRAPH, letters_of, paragraph_form
from kehoach_lint.readers.docx.looks import alignment_of, letters_as_shown
from kehoach_lint.readers.docx.names import PPR, RUN, P, W
from kehoach_lint.readers.docx.package import relation_id
from kehoach_lint.readers.docx.values import twips_of, value_of

_TWIPS_PER_MM = 1440 / 25.4
_PAGE = "PAGE"
_CHANGED = W + "sectPrChange"
_TOP, _FOOT = W + "headerReference", W + "footerReference"

Margins = dict[tuple[str, str], str]
"""The id of the header or footer by its tag and type (``default``, ``first``)."""
Load = Callable[[str], etree._Element | None]


def sections_of(
    root: etree._Element, main: str, blocks: Sequence[Block], load: Load, cascade: Cascade
) -> Iterator[Section]:
    """The sections in order. ``root`` is the tree of the part ``main``; ``load`` gives the tree of
    a header or footer by the id of its relationship, None without one."""
    ordinals = {element: number for number, element in enumerate(root.iter(P))}
    starts = _starts(main, blocks)
    margins: Margins = {}
    first = 0
    for element in sections_in(root):
        margins |= {
            (reference.tag, reference.get(W + "type", "default")): relation_id(reference)
            for reference in element.iterchildren(_TOP, _FOOT)
        }
        size, edges = element.find(W + "pgSz"), element.find(W + "pgMar")
        own = [start for ordinal, start in starts.items() if ordinal >= first]
        yield Section(
            start=min(own, default=0),
            width_mm=_millimetres(size, "w"),
            height_mm=_millimetres(size, "h"),
            top_mm=_millimetres(edges, "top"),
            bottom_mm=_millimetres(edges, "bottom"),
            left_mm=_left(edges),
            right_mm=_millimetres(edges, "right"),
            header_mm=_millimetres(edges, "header"),
            number=_number(element, margins, load, cascade),
        )
        owner = next(element.iterancestors(P), None)
        first = first if owner is None else ordinals[owner] + 1


def sections_in(root: etree._Element) -> Iterator[etree._Element]:
    """The ``w:sectPr`` of a part, without those of before a tracked change."""
    for element in root.iter(W + "sectPr"):
        parent = element.getparent()
        if parent is None or parent.tag != _CHANGED:
            yield element


def _left(edges: etree._Element | None) -> float | None:
    """The left margin with the gutter, which lies outside it."""
    left, gutter = _millimetres(edges, "left"), _millimetres(edges, "gutter")
    return None if left is None else left + (gutter or 0.0)


def _starts(main: str, blocks: Sequence[Block]) -> Mapping[int, int]:
    """Where each paragraph of the main part begins in the draft, by its ordinal."""
    found: dict[int, int] = {}
    for block in blocks:
        if block.place is not None and block.place.part == main:
            found.setdefault(block.place.paragraph, block.span.start)
    return found


def _millimetres(element: etree._Element | None, name: str) -> float | None:
    twips = None if element is None else twips_of(element.get(W + name))
    # A negative margin lets the text run into the page header: its size is what counts.
    return None if twips is None else abs(twips) / _TWIPS_PER_MM


def _number(
    section: etree._Element, margins: Margins, load: Load, cascade: Cascade
) -> PageNumber | None:
    """The page number in the header, else in the footer; one of even pages where others have
    none."""
    has_first = section.find(W + "titlePg") is not None
    for tag, kind in product((_TOP, _FOOT), ("default", "even")):
        root = load(margins[tag, kind]) if (tag, kind) in margins else None
        run = None if root is None else _page_field(root)
        if run is None:
            continue
        of_first = load(margins[tag, "first"]) if (tag, "first") in margins else None
        shown = not has_first or (of_first is not None and _page_field(of_first) is not None)
        paragraph = next(run.iterancestors(P), None)
        ppr = None if paragraph is None else paragraph.find(PPR)
        style = value_of(ppr, "pStyle")
        form = cascade.paragraph(style, None, NO_PARAGRAPH, paragraph_form(ppr))
        letters = cascade.letters(style, None, letters_of(run))
        return PageNumber(tag == _TOP, alignment_of(form), letters_as_shown(letters), shown)
    return None


def _page_field(root: etree._Element) -> etree._Element | None:
    """The run in which the page number is, of the first field that gives it."""
    for field in root.iter(W + "fldSimple"):
        if _is_page(field.get(W + "instr", "")):
            return next(field.iter(RUN), None)
    for instruction in root.iter(W + "instrText"):
        if _is_page(instruction.text or ""):
            return instruction.getparent()
    return None


def _is_page(instruction: str) -> bool:
    return instruction.split()[:1] == [_PAGE]

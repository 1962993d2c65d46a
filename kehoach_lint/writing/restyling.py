"""Sets paper, margins, font and sizes of a Word file, without a change of its text.

What is set is set where it is written: the properties of the sections, every place that names a
font, the runs whose size is wrong. Nothing is tracked, for Word tracks no margins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from lxml import etree

from kehoach_lint.draft import Draft, Span
from kehoach_lint.readers.docx.inline import runs_in
from kehoach_lint.readers.docx.names import PPR, RPR, VAL, W
from kehoach_lint.readers.docx.sections import sections_in
from kehoach_lint.readers.docx.values import twips_of
from kehoach_lint.readers.limits import Limits
from kehoach_lint.writing.narrowing import narrow_tables, text_width
from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.places import Place, place_of
from kehoach_lint.writing.refusing import reason_to_refuse
from kehoach_lint.writing.runs import paragraphs_of

_TWIPS_PER_MM = 1440 / 25.4
_LETTERED = frozenset({"styles", "numbering", "header", "footer", "footnotes", "endnotes"})
"""The parts beside the main one that name fonts."""
_FONTS, _OLD_FORM = W + "rFonts", W + "rPrChange"
_NAMED = ("ascii", "hAnsi", "cs")
_OF_THEME = (W + "asciiTheme", W + "hAnsiTheme", W + "cstheme")
"""Fonts of the theme, which count before those that are named."""
_A4 = "9"
_BEHIND_SIZE = frozenset(
    W + name
    for name in (
        "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang",
        "eastAsianLayout", "specVanish", "oMath", "rPrChange",
    )
)  # fmt: skip
"""What stands behind the size in a ``w:rPr`` (ECMA-376, Part 1, 17.3.2.28)."""
_DEFAULT = Limits()


class Sized(NamedTuple):
    """Characters of one block that are to have a size, in points."""

    span: Span
    size: float


class Restyling(NamedTuple):
    """What is to be set; lengths in mm.

    ``paper`` is width and height; ``margins`` by ``top``, ``bottom``, ``left``, ``right``; both are
    set in all sections that are as the first one, and tables that would run over the new margin
    become narrower. ``font`` replaces those for which ``replaced``
    holds, by name; a font of the theme has the name ''.
    """

    paper: tuple[float, float] | None = None
    margins: Mapping[str, float] = MappingProxyType({})
    font: str | None = None
    replaced: Callable[[str], bool] = bool
    sizes: tuple[Sized, ...] = ()


def restyled(
    data: bytes, draft: Draft, wanted: Restyling, limits: Limits = _DEFAULT
) -> bytes:
    """The file as wanted; ``draft`` was read from ``data``.

    Raises RefusedError when the file must not be changed, UnreadableError when it cannot be read.
    """
    parts = Parts(data, limits)
    reason = reason_to_refuse(parts.package)
    if reason is not None:
        raise reason
    if wanted.paper or wanted.margins:
        _set_pages(parts, wanted)
    if wanted.font is not None:
        _set_fonts(parts, wanted.font, wanted.replaced)
    _set_sizes(parts, draft, wanted.sizes)
    return parts.written()


def _set_pages(parts: Parts, wanted: Restyling) -> None:
    root = parts.tree(parts.main)
    sections = [] if root is None else list(sections_in(root))
    alike = {_page_of(section) for section in sections[:1]}
    for section in sections:
        if root is None or _page_of(section) not in alike:
            continue
        old = text_width(section)
        size, edges = section.find(W + "pgSz"), section.find(W + "pgMar")
        if wanted.paper is not None and size is not None:
            for name, value in zip(("w", "h"), wanted.paper, strict=True):
                size.set(W + name, _twips(value))
            if W + "code" in size.attrib:
                size.set(W + "code", _A4)
        if edges is not None:
            _set_margins(edges, wanted.margins)
        new = text_width(section)
        if old is not None and new is not None and 0 < new < old:
            narrow_tables(root, section, old, new)
        parts.mark(parts.main)


def _set_margins(edges: etree._Element, margins: Mapping[str, float]) -> None:
    for name, value in margins.items():
        gutter = twips_of(edges.get(W + "gutter")) if name == "left" else None
        edges.set(W + name, _twips(value, gutter or 0.0))


def _page_of(section: etree._Element) -> tuple[tuple[str, ...], ...]:
    """Paper and margins of a section, to be held against those of another."""
    names = (("pgSz", ("w", "h")), ("pgMar", ("top", "bottom", "left", "right", "gutter")))
    found = ((section.find(W + tag), keys) for tag, keys in names)
    return tuple(
        () if element is None else tuple(element.get(W + key, "") for key in keys)
        for element, keys in found
    )


def _twips(millimetres: float, less: float = 0.0) -> str:
    return str(round(max(millimetres * _TWIPS_PER_MM - less, 0)))


def _set_fonts(parts: Parts, font: str, replaced: Callable[[str], bool]) -> None:
    related = parts.package.relations(parts.main).values()
    names = [parts.main, *(one.part for one in related if one.kind in _LETTERED)]
    for name in dict.fromkeys(names):
        root = parts.tree(name)
        for fonts in () if root is None else root.iter(_FONTS):
            own = [*_names_in(fonts)]
            if any(map(replaced, own)) and next(fonts.iterancestors(_OLD_FORM), None) is None:
                for kind in _NAMED:
                    fonts.set(W + kind, font)
                for theme in _OF_THEME:
                    if theme in fonts.attrib:
                        del fonts.attrib[theme]
                parts.mark(name)


def _names_in(fonts: etree._Element) -> Iterator[str]:
    """The fonts of letters with and without marks that are named, '' for one of the theme."""
    for kind in ("ascii", "hAnsi"):
        if fonts.get(f"{W}{kind}Theme") is not None:
            yield ""
        elif fonts.get(W + kind) is not None:
            yield fonts.get(W + kind, "")


def _set_sizes(parts: Parts, draft: Draft, sizes: Iterable[Sized]) -> None:
    paragraphs: dict[str, list[etree._Element]] = {}
    for span, size in sizes:
        place = place_of(draft, draft.block_at(span.start), span)
        if place is None:
            continue
        if place.part not in paragraphs:
            root = parts.tree(place.part)
            paragraphs[place.part] = [] if root is None else paragraphs_of(root)
        if place.paragraph < len(paragraphs[place.part]):
            _set_size(paragraphs[place.part][place.paragraph], place, size)
            parts.mark(place.part)


def _set_size(paragraph: etree._Element, place: Place, size: float) -> None:
    runs = runs_in(paragraph)
    wanted = {piece.run for piece in place.slices if piece.run < len(runs)}
    for number in wanted:
        _size(_form_of(runs[number]), size)
    mark = paragraph.find(f"{PPR}/{RPR}")
    if mark is not None and len(wanted) == len(runs):
        # The label of a list takes its size from the mark of the paragraph.
        _size(mark, size)


def _form_of(run: etree._Element) -> etree._Element:
    """The ``w:rPr`` of a run, which is made where there is none."""
    form = run.find(RPR)
    if form is None:
        form = etree.Element(RPR)
        run.insert(0, form)
    return form


def _size(form: etree._Element, points: float) -> None:
    for tag in (W + "sz", W + "szCs"):
        for old in form.findall(tag):
            form.remove(old)
    at = next((i for i, child in enumerate(form) if child.tag in _BEHIND_SIZE), len(form))
    for number, tag in enumerate((W + "sz", W + "szCs")):
        element = etree.Element(tag)
        element.set(VAL, str(round(points * 2)))
        form.insert(at + number, element)

"""Where Word allows a comment: in the body, outside text boxes. Elsewhere the nearest place."""

from __future__ import annotations

from lxml import etree

from kehoach_lint.readers.docx.names import BOX, RUN, P, W
from kehoach_lint.writing.numbers import ID

_NOTES = {W + "footnote": W + "footnoteReference", W + "endnote": W + "endnoteReference"}


def is_allowed(paragraph: etree._Element, main: etree._Element) -> bool:
    """Whether a comment may stand in a paragraph: one of the main part, in no text box."""
    return next(paragraph.iterancestors(BOX), None) is None and _root(paragraph) is main


def host_of(paragraph: etree._Element, main: etree._Element) -> etree._Element | None:
    """The run of the main part that stands for a paragraph where no comment may stand: the one
    that holds its text box or refers to its note; None for page headers and footers."""
    place: etree._Element | None = paragraph
    if _root(paragraph) is not main:
        place = _reference(paragraph, main)
    return None if place is None else _outermost_run(place)


def empty_run(main: etree._Element) -> etree._Element | None:
    """A new run without text in the first paragraph of the main part, for a comment on a draft that
    has no text there; None when there is no paragraph."""
    first = next((one for one in main.iter(P) if is_allowed(one, main)), None)
    return None if first is None else etree.SubElement(first, RUN)


def _root(element: etree._Element) -> etree._Element:
    return element.getroottree().getroot()


def _reference(paragraph: etree._Element, main: etree._Element) -> etree._Element | None:
    for note, tag in _NOTES.items():
        above = next(paragraph.iterancestors(note), None)
        if above is not None:
            return next((one for one in main.iter(tag) if one.get(ID) == above.get(ID)), None)
    return None


def _outermost_run(element: etree._Element) -> etree._Element | None:
    found: etree._Element | None = None
    for above in element.iterancestors(RUN):
        found = above
    return found

"""Where Word allows a comment: in the body, outside text boxes. Elsewhere the nearest place."""

from __future__ import annotations

from lxml import etree

from kehoach_lint.readers.docx.inline import text_length
from kehoach_lint.readers.docx.names import BOX, RUN, P, W

_NOTES = {W + "footnote": W + "footnoteReference", W + "endnote": W + "endnoteReference"}
_ID = W + "id"


def is_allowed(paragraph: etree._Element, main: etree._Element) -> bool:
    """Whether a comment may stand in a paragraph: one of the main part, in no text box."""
    return next(paragraph.iterancestors(BOX), None) is None and _root(paragraph) is main


def host_of(paragraph: etree._Element, main: etree._Element) -> etree._Element | None:
    """The run of the main part that stands for a paragraph where no comment may stand: the one
    that holds its text box or refers to its note; for page headers and footers the first run with
    text. None when there is none."""
    place = paragraph
    if _root(paragraph) is not main:
        reference = _reference(paragraph, main)
        if reference is None:
            return _first_run(main)
        place = reference
    return _outermost_run(place)


def _root(element: etree._Element) -> etree._Element:
    return element.getroottree().getroot()


def _reference(paragraph: etree._Element, main: etree._Element) -> etree._Element | None:
    for note, tag in _NOTES.items():
        above = next(paragraph.iterancestors(note), None)
        if above is not None:
            return next((one for one in main.iter(tag) if one.get(_ID) == above.get(_ID)), None)
    return None


def _outermost_run(element: etree._Element) -> etree._Element | None:
    found: etree._Element | None = None
    for above in element.iterancestors(RUN):
        found = above
    return found


def _first_run(main: etree._Element) -> etree._Element | None:
    for paragraph in main.iter(P):
        if next(paragraph.iterancestors(BOX), None) is None:
            for run in paragraph.iterdescendants(RUN):
                shown = any(text_length(child) for child in run)
                if shown and _outermost_run(run) is None:
                    return run
    return None

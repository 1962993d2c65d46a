"""Lines drawn under a paragraph of a Word file: shapes, and lines that were typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from lxml import etree

from kehoach_lint.presentation import Ruling
from kehoach_lint.readers import signs
from kehoach_lint.readers.docx.names import TEXT, P

_PRESET = "{http://schemas.openxmlformats.org/drawingml/2006/main}prstGeom"
_LINES = frozenset({"line", "straightConnector1"})
_VML = "{urn:schemas-microsoft-com:vml}"
_VML_LINES = frozenset({"#_x0000_t20", "#_x0000_t32"})
"""The types by which VML calls a line and a straight connector."""


def ruled_in(
    root: etree._Element, paragraphs: Sequence[etree._Element], shown: Set[int]
) -> Mapping[int, Ruling]:
    """The paragraphs of a part with a line under them, by their ordinal.

    ``paragraphs`` are all of the part, ``shown`` the ordinals of those with text. A line in a
    paragraph without text stands under the one before it.
    """
    drawn = {_owner(shape) for shape in root.iter(_PRESET, _VML + "line", _VML + "shape")
             if _is_line(shape)}  # fmt: skip
    found: dict[int, Ruling] = {}
    before = -1
    for ordinal, paragraph in enumerate(paragraphs):
        if ordinal in shown:
            before = ordinal
            if paragraph in drawn:
                found[ordinal] = Ruling.SHAPE
        elif before >= 0 and before not in found:
            if paragraph in drawn:
                found[before] = Ruling.SHAPE
            elif len(paragraph) and _is_typed(paragraph):
                found[before] = Ruling.TYPED
    return found


def _owner(shape: etree._Element) -> etree._Element | None:
    """The paragraph a shape is anchored in."""
    return next(shape.iterancestors(P), None)


def _is_line(shape: etree._Element) -> bool:
    if shape.tag == _PRESET:
        return shape.get("prst") in _LINES
    return shape.tag == _VML + "line" or shape.get("type") in _VML_LINES


def _is_typed(paragraph: etree._Element) -> bool:
    """Whether a paragraph is made of underscores, dashes and the like."""
    return signs.is_rule("".join(part.text or "" for part in paragraph.iter(TEXT)).strip())

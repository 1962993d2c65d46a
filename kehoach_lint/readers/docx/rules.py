"""Lines drawn under a paragraph of a Word file: shapes, borders, and lines that were typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set

from lxml import etree

from kehoach_lint.patterns import late
from kehoach_lint.presentation import Ruling
from kehoach_lint.readers import signs
from kehoach_lint.readers.docx.forms import paragraph_form
from kehoach_lint.readers.docx.names import PPR, TEXT, P, W

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PRESET, _EXTENT = _DRAWING + "prstGeom", _DRAWING + "ext"
_LINES = frozenset({"line", "straightConnector1"})
_VML = "{urn:schemas-microsoft-com:vml}"
_VML_SHAPES = tuple(_VML + name for name in ("line", "shape", "rect", "polyline"))
_VML_LINES = frozenset({"#_x0000_t20", "#_x0000_t32"})
"""The types by which VML calls a line and a straight connector."""
_VML_SIZE = late(r"(?:^|;)(width|height):([\d.]+)pt")
_THICKEST, _SHORTEST = 6.0, 30.0
"""Points: a shape is a line that is no higher and no shorter."""
_EMU_PER_PT = 12700
_BREAK = W + "br"


def ruled_in(
    root: etree._Element, paragraphs: Sequence[etree._Element], shown: Set[int]
) -> Mapping[int, Ruling]:
    """The paragraphs of a part with a line under them, by their ordinal.

    ``paragraphs`` are all of the part, ``shown`` the ordinals of those with text. A line in a
    paragraph without text stands under the one before it.
    """
    drawn = _owners(root, _is_line, _PRESET, _EXTENT, *_VML_SHAPES)
    broken = _owners(root, lambda _: True, _BREAK)
    found: dict[int, Ruling] = {}
    before = -1
    for ordinal, paragraph in enumerate(paragraphs):
        if ordinal in shown:
            before = ordinal
            if paragraph in drawn:
                found[ordinal] = Ruling.SHAPE
            elif paragraph in broken and any(map(signs.is_rule, _pieces(paragraph))):
                found[ordinal] = Ruling.TYPED
        elif before >= 0 and before not in found and len(paragraph):
            if paragraph in drawn:
                found[before] = Ruling.SHAPE
            elif paragraph_form(paragraph.find(PPR)).border:
                found[before] = Ruling.BORDER
            elif any(map(signs.is_rule, _pieces(paragraph))):
                found[before] = Ruling.TYPED
    return found


def _owners(
    root: etree._Element, fits: Callable[[etree._Element], bool], *tags: str
) -> set[etree._Element | None]:
    """The paragraphs that elements of these tags are in."""
    return {next(one.iterancestors(P), None) for one in root.iter(*tags) if fits(one)}


def _is_line(shape: etree._Element) -> bool:
    if shape.tag == _PRESET:
        return shape.get("prst") in _LINES
    if shape.tag == _EXTENT:
        sizes = shape.get("cx", ""), shape.get("cy", "")
        if not all(size.isdecimal() and len(size) < 12 for size in sizes):
            return False
        width, height = (int(size) / _EMU_PER_PT for size in sizes)
        return height <= _THICKEST and width >= _SHORTEST
    if shape.tag == _VML + "line" or shape.get("type") in _VML_LINES:
        return True
    size = {name: float(value) for name, value in _VML_SIZE.findall(shape.get("style", ""))}
    return size.get("height", _SHORTEST) <= _THICKEST and size.get("width", 0.0) >= _SHORTEST


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    """The text of a paragraph, broken where its lines are."""
    text = ""
    for element in paragraph.iter(TEXT, _BREAK):
        if element.tag == _BREAK:
            yield text.strip()
            text = ""
        else:
            text += element.text or ""
    yield text.strip()

"""Makes the tables of a section narrower with its text, for they would run over the margin."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from kehoach_lint.readers.docx.names import PPR, TABLE, P, W
from kehoach_lint.readers.docx.values import twips_of

_WIDTHS = (W + "gridCol", W + "tcW", W + "tblW")
_AT = W + "w"
_PLACED = f"{W}tblPr/{W}tblpPr"


def text_width(section: etree._Element) -> float | None:
    """How wide the lines of a section are, in twentieths of a point; None where it is not told."""
    size, edges = section.find(W + "pgSz"), section.find(W + "pgMar")
    if size is None or edges is None:
        return None
    width = twips_of(size.get(_AT))
    around = [twips_of(edges.get(W + name)) for name in ("left", "right")]
    gutter = twips_of(edges.get(W + "gutter")) or 0.0
    if width is None or None in around:
        return None
    return width - sum(one or 0.0 for one in around) - gutter


def narrow_tables(
    root: etree._Element, section: etree._Element, old: float, new: float
) -> None:
    """Make the tables of a section narrower that are wider than its text, which was ``old`` and is
    ``new`` wide. One that stood out does so as before; placed ones and inner ones stay."""
    for table in _tables(root, section):
        widths = [width for width in map(_width, table.iter(W + "gridCol")) if width]
        width = sum(widths)
        if width <= new or table.find(_PLACED) is not None:
            continue
        factor = new / min(width, old)
        for element in table.iter(*_WIDTHS):
            own = _width(element)
            if own is not None and next(element.iterancestors(TABLE)) is table:
                element.set(_AT, str(round(own * factor)))


def _tables(root: etree._Element, section: etree._Element) -> Iterator[etree._Element]:
    """The tables of the body up to the end of a section, from the end of the one before on."""
    body = root.find(W + "body")
    found: list[etree._Element] = []
    for child in () if body is None else body:
        if child.tag == TABLE:
            found.append(child)
        end = child.find(f"{PPR}/{W}sectPr") if child.tag == P else child
        if end is not None and end.tag == W + "sectPr":
            if end is section:
                yield from found
            found.clear()


def _width(element: etree._Element) -> float | None:
    """A width in twentieths of a point; None for one that is automatic or a share."""
    kind = element.get(W + "type", "dxa")
    return twips_of(element.get(_AT)) if kind == "dxa" else None

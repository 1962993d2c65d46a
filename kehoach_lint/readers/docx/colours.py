"""Text that stands out by its colour: highlighted, shaded or red."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from kehoach_lint.draft import NoteKind
from kehoach_lint.readers.docx.names import RPR, VAL, W

_COLOUR, _HIGHLIGHT, _SHADING = W + "color", W + "highlight", W + "shd"
_FILL = W + "fill"
_NO_HIGHLIGHT = frozenset({"none", "white"})
_BRIGHT, _DARK = 0xB0, 0x60
"""A colour is red whose red part is at least the first and whose others are at most the second."""
_YELLOW = 0xC0


def has_colours(root: etree._Element) -> bool:
    """Whether text of a part may stand out; looks at what is there, not at every run."""
    found = root.iter(_COLOUR, _HIGHLIGHT, _SHADING)
    return any(_kind_of(element) for element in found if _is_of_run(element))


def colours_of(rpr: etree._Element | None) -> Iterator[NoteKind]:
    """How the text of a run with these properties stands out."""
    if rpr is None:
        return
    kinds = {_kind_of(element) for element in rpr}
    yield from (kind for kind in (NoteKind.HIGHLIGHTED, NoteKind.RED) if kind in kinds)


def _is_of_run(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == RPR


def _kind_of(element: etree._Element) -> NoteKind | None:
    tag = element.tag
    if tag == _COLOUR:
        red, green, blue = _parts(element.get(VAL))
        return NoteKind.RED if red >= _BRIGHT and max(green, blue) <= _DARK else None
    if tag == _HIGHLIGHT:
        return None if element.get(VAL, "none") in _NO_HIGHLIGHT else NoteKind.HIGHLIGHTED
    if tag == _SHADING:
        # Only a yellow ground is a marker's; light grounds come with text copied from the web.
        red, green, blue = _parts(element.get(_FILL))
        return NoteKind.HIGHLIGHTED if min(red, green) >= _YELLOW and blue <= _DARK else None
    return None


def _parts(colour: str | None) -> tuple[int, int, int]:
    """Red, green and blue of "FF0000"; black for "auto" and what is no colour."""
    try:
        number = int(colour or "", 16) if colour and len(colour) == 6 else 0
    except ValueError:
        number = 0
    return number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF

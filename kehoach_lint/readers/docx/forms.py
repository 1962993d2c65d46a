"""What one place of a Word file says of paragraphs and letters: parts of a whole, to be merged.

None means that the place says nothing. Lengths stay as Word writes them: twentieths of a point.
"""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from lxml import etree

from kehoach_lint.readers.docx.names import RPR, VAL, W
from kehoach_lint.readers.docx.values import is_on, twips_of


class LettersForm(NamedTuple):
    """A ``w:rPr``. Fonts of a theme stand as ``+minorHAnsi``; ``half_points`` is the size."""

    font: str | None = None
    font_of_marks: str | None = None
    half_points: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    underlined: bool | None = None
    colour: str | None = None
    style: str | None = None


class ParagraphForm(NamedTuple):
    """A ``w:pPr``; a hanging indent is a negative first line."""

    alignment: str | None = None
    first_line: float | None = None
    left: float | None = None
    right: float | None = None
    before: float | None = None
    after: float | None = None
    line: float | None = None
    line_rule: str | None = None
    border: bool | None = None


NO_LETTERS, NO_PARAGRAPH = LettersForm(), ParagraphForm()
_Form = TypeVar("_Form", LettersForm, ParagraphForm)
_LINE_HEIGHT = 240.0
"""A line of single spacing, as ``w:line`` counts it; also what a line of spacing is in points."""


def merged(base: _Form, over: _Form) -> _Form:
    """``base`` with what ``over`` says."""
    if not any(value is not None for value in over):
        return base
    pairs = zip(base, over, strict=True)
    return type(base)._make(old if new is None else new for old, new in pairs)


def letters_form(rpr: etree._Element | None) -> LettersForm:
    """What a ``w:rPr`` says."""
    if rpr is None or not len(rpr):
        return NO_LETTERS
    found: dict[str, object] = {}
    for child in rpr:
        tag = child.tag
        if tag == W + "rFonts":
            found["font"] = _font(child, "ascii")
            found["font_of_marks"] = _font(child, "hAnsi")
        elif tag == W + "sz":
            size = twips_of(child.get(VAL))
            found["half_points"] = None if size is None else round(size)
        elif tag == W + "u":
            found["underlined"] = child.get(VAL, "single") != "none"
        elif tag == W + "color":
            colour = child.get(VAL, "auto")
            found["colour"] = "" if colour == "auto" else colour.upper()
        elif tag == W + "rStyle":
            found["style"] = child.get(VAL)
        elif tag in _TOGGLES:
            found[_TOGGLES[tag]] = is_on(child)
    return LettersForm(**found)  # type: ignore[arg-type]


_TOGGLES = {W + "b": "bold", W + "i": "italic", W + "caps": "capitals"}


def _font(element: etree._Element, kind: str) -> str | None:
    theme = element.get(f"{W}{kind}Theme")
    return f"+{theme}" if theme else element.get(W + kind)


def paragraph_form(ppr: etree._Element | None) -> ParagraphForm:
    """What a ``w:pPr`` says."""
    if ppr is None:
        return NO_PARAGRAPH
    found: dict[str, object] = {}
    for child in ppr:
        tag = child.tag
        if tag == W + "jc":
            found["alignment"] = child.get(VAL)
        elif tag == W + "spacing":
            found["before"] = _distance(child, "before")
            found["after"] = _distance(child, "after")
            found["line"] = twips_of(child.get(W + "line"))
            rule = child.get(W + "lineRule")
            found["line_rule"] = rule or ("auto" if found["line"] is not None else None)
        elif tag == W + "ind":
            found["left"] = _first_of(child, "left", "start")
            found["right"] = _first_of(child, "right", "end")
            hanging, first = _first_of(child, "hanging"), _first_of(child, "firstLine")
            found["first_line"] = first if hanging is None else -hanging
        elif tag == W + "pBdr":
            bottom = child.find(W + "bottom")
            found["border"] = bottom is not None and bottom.get(VAL) not in (None, "nil", "none")
    return ParagraphForm(**found)  # type: ignore[arg-type]


def _distance(spacing: etree._Element, side: str) -> float | None:
    """A distance before or after a paragraph; one in hundredths of a line counts first."""
    lines = twips_of(spacing.get(f"{W}{side}Lines"))
    if lines:
        return lines / 100 * _LINE_HEIGHT
    return twips_of(spacing.get(W + side))


def _first_of(element: etree._Element, *names: str) -> float | None:
    values = (twips_of(element.get(W + name)) for name in names)
    return next((value for value in values if value is not None), None)


def letters_of(parent: etree._Element | None) -> LettersForm:
    """What the ``w:rPr`` in an element says."""
    return letters_form(None if parent is None else parent.find(RPR))

"""The styles of a Word file as a cascade: what a paragraph and its letters look like in the end.

Order (ECMA-376, Part 1, 17.7.2): defaults of the document, table style, paragraph style from its
root on, numbering, character style, direct formatting. Bold, italic and capitals are toggles: in a
paragraph style and a character style together they cancel out (17.7.3); direct ones count alone.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock
from typing import NamedTuple

from lxml import etree

from kehoach_lint.readers.docx.forms import (
    NO_LETTERS,
    NO_PARAGRAPH,
    LettersForm,
    ParagraphForm,
    letters_of,
    merged,
    paragraph_form,
)
from kehoach_lint.readers.docx.names import PPR, W
from kehoach_lint.readers.docx.package import Content, parse
from kehoach_lint.readers.docx.values import value_of
from kehoach_lint.readers.limits import Limits

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MAX_CHAIN = 50
_CACHE_SIZE = 16
_ON = ("1", "true", "on")


class Style(NamedTuple):
    """What one style says, with the styles it is based on."""

    letters: LettersForm = NO_LETTERS
    paragraph: ParagraphForm = NO_PARAGRAPH


_NO_STYLE = Style()


class Cascade(NamedTuple):
    """The styles by id, those that hold without a style, and the fonts of the theme by name."""

    styles: Mapping[str, Style]
    default: Style
    base: Style
    theme: Mapping[str, str]

    def paragraph(
        self, style: str | None, table: str | None, list_level: ParagraphForm, direct: ParagraphForm
    ) -> ParagraphForm:
        """The form of a paragraph of these styles, in a list of this form."""
        form = merged(self.base.paragraph, self._of(table).paragraph)
        form = merged(form, self._style(style).paragraph)
        return merged(merged(form, list_level), direct)

    def letters(self, style: str | None, table: str | None, direct: LettersForm) -> LettersForm:
        """The form of letters in a paragraph of these styles; fonts of the theme by name."""
        of_paragraph = merged(self._of(table).letters, self._style(style).letters)
        of_letters = self._of(direct.style).letters
        form = merged(merged(self.base.letters, of_paragraph), of_letters)
        form = form._replace(
            bold=_toggled(self.base.letters.bold, of_paragraph.bold, of_letters.bold),
            italic=_toggled(self.base.letters.italic, of_paragraph.italic, of_letters.italic),
            capitals=_toggled(
                self.base.letters.capitals, of_paragraph.capitals, of_letters.capitals
            ),
        )
        form = merged(form, direct)
        return form._replace(
            font=self._font(form.font), font_of_marks=self._font(form.font_of_marks)
        )

    def _style(self, style: str | None) -> Style:
        return self.default if style is None else self.styles.get(style, self.default)

    def _of(self, style: str | None) -> Style:
        return self.styles.get(style or "", _NO_STYLE)

    def _font(self, font: str | None) -> str | None:
        if font is None or not font.startswith("+"):
            return font
        return self.theme.get(font[1:])


def _toggled(base: bool | None, *styles: bool | None) -> bool:
    return bool(base) or sum(map(bool, styles)) % 2 == 1


_cache: OrderedDict[bytes, Cascade] = OrderedDict()
_lock = Lock()


def cascade_of(styles: Content | None, theme: Content | None, limits: Limits) -> Cascade:
    """The cascade of ``styles.xml`` and a theme. Raises UnreadableError for damaged ones."""
    key = b"".join(b"-" if part is None else part.digest for part in (styles, theme))
    with _lock:
        known = _cache.get(key)
        if known is not None:
            _cache.move_to_end(key)
            return known
    made = _read(
        None if styles is None else parse(styles.data, "styles.xml", limits),
        None if theme is None else parse(theme.data, "theme1.xml", limits),
    )
    with _lock:
        _cache[key] = made
        while len(_cache) > _CACHE_SIZE:
            _cache.popitem(last=False)
    return made


def _read(root: etree._Element | None, theme: etree._Element | None) -> Cascade:
    fonts = _fonts(theme)
    if root is None:
        return Cascade({}, _NO_STYLE, _NO_STYLE, fonts)
    written: dict[str, etree._Element] = {}
    default = ""
    for element in root.iterfind(W + "style"):
        own = element.get(W + "styleId", "")
        written[own] = element
        if element.get(W + "type") == "paragraph" and element.get(W + "default") in _ON:
            default = own
    forms = {own: _form(element) for own, element in written.items()}
    bases = {own: value_of(element, "basedOn") for own, element in written.items()}
    styles = {own: _whole(own, forms, bases) for own in forms}
    defaults = root.find(W + "docDefaults")
    base = Style(
        letters_of(None if defaults is None else defaults.find(W + "rPrDefault")),
        paragraph_form(None if defaults is None else defaults.find(f"{W}pPrDefault/{W}pPr")),
    )
    return Cascade(styles, styles.get(default, _NO_STYLE), base, fonts)


def _form(element: etree._Element) -> Style:
    return Style(letters_of(element), paragraph_form(element.find(PPR)))


def _whole(own: str, forms: Mapping[str, Style], bases: Mapping[str, str | None]) -> Style:
    """A style with those it is based on; a cycle ends the way."""
    chain: list[str] = []
    place: str | None = own
    while place and place in forms and place not in chain and len(chain) < _MAX_CHAIN:
        chain.append(place)
        place = bases[place]
    letters, paragraph = NO_LETTERS, NO_PARAGRAPH
    for name in reversed(chain):
        letters = merged(letters, forms[name].letters)
        paragraph = merged(paragraph, forms[name].paragraph)
    return Style(letters, paragraph)


def _fonts(theme: etree._Element | None) -> dict[str, str]:
    """The fonts of a theme by the names styles use for them (``minorHAnsi``)."""
    found: dict[str, str] = {}
    for kind in ("major", "minor"):
        path = f".//{_DRAWING}{kind}Font/{_DRAWING}latin"
        font = None if theme is None else theme.find(path)
        name = None if font is None else font.get("typeface")
        if name:
            found |= {f"{kind}{script}": name for script in ("HAnsi", "Ascii")}
    return found

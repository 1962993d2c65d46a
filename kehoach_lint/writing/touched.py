"""The paragraphs of a Word file that are written to, each parted once at all its places."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.places import Place
from kehoach_lint.writing.runs import Fragments, paragraphs_of


class Touched:
    """The runs of some places. Ask for them before the paragraphs are changed otherwise."""

    def __init__(self, parts: Parts, places: Iterable[Place]) -> None:
        grouped: dict[tuple[str, int], list[Place]] = {}
        for place in places:
            grouped.setdefault((place.part, place.paragraph), []).append(place)
        lists: dict[str, list[etree._Element]] = {}
        self._paragraphs: dict[tuple[str, int], etree._Element] = {}
        self._fragments: dict[tuple[str, int], Fragments] = {}
        for (part, ordinal), own in grouped.items():
            root = parts.tree(part)
            if root is None:
                continue
            if part not in lists:
                lists[part] = paragraphs_of(root)
            if ordinal < len(lists[part]):
                paragraph = lists[part][ordinal]
                self._paragraphs[part, ordinal] = paragraph
                self._fragments[part, ordinal] = Fragments(paragraph, own)

    def paragraph(self, place: Place) -> etree._Element | None:
        """The ``w:p`` of a place."""
        return self._paragraphs.get((place.part, place.paragraph))

    def runs(self, place: Place) -> list[etree._Element]:
        """The runs that hold exactly the characters of a place, in order."""
        fragments = self._fragments.get((place.part, place.paragraph))
        return [] if fragments is None else fragments.of(place.slices)

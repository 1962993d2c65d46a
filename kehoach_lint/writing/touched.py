"""The paragraphs of a Word file that are written to, each parted once at all its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from kehoach_lint.writing.numbers import ID, Numbers
from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.places import Place
from kehoach_lint.writing.runs import Fragments, paragraphs_of


class Touched:
    """The paragraphs of places, and their runs once they were cut; ``numbers`` are those that no
    part of theirs uses."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._lists: dict[str, list[etree._Element]] = {}
        self.numbers = Numbers(self._ids())
        self._fragments: dict[tuple[str, int], Fragments] = {}

    def paragraph(self, place: Place) -> etree._Element | None:
        """The ``w:p`` of a place."""
        part = place.part
        if part not in self._lists:
            root = self._parts.tree(part)
            self._lists[part] = [] if root is None else paragraphs_of(root)
        own = self._lists[part]
        return own[place.paragraph] if place.paragraph < len(own) else None

    def cut(self, places: Iterable[Place]) -> None:
        """Part the runs at both ends of all places. Once, before anything else is changed."""
        grouped: dict[tuple[str, int], list[Place]] = {}
        for place in places:
            self.paragraph(place)
            grouped.setdefault((place.part, place.paragraph), []).append(place)
        for key, own in grouped.items():
            paragraph = self.paragraph(own[0])
            if paragraph is not None:
                self._fragments[key] = Fragments(paragraph, own, self.numbers)

    def runs(self, place: Place) -> list[etree._Element]:
        """The runs that hold exactly the characters of a place, in order."""
        fragments = self._fragments.get((place.part, place.paragraph))
        return [] if fragments is None else fragments.of(place.slices)

    def _ids(self) -> Iterator[str | None]:
        for part in self._lists:
            root = self._parts.tree(part)
            yield from (one.get(ID) for one in (() if root is None else root.iter(etree.Element)))

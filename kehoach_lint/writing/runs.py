"""Runs of a Word paragraph parted at characters, each part with the letters' form of the whole."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from lxml import etree

from kehoach_lint.readers.docx.inline import text_length
from kehoach_lint.readers.docx.names import RPR, RUN, TEXT, P
from kehoach_lint.writing.places import Place, Slice

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def paragraphs_of(root: etree._Element) -> list[etree._Element]:
    """The ``w:p`` of a part by their ordinal."""
    return list(root.iter(P))


def runs_of(paragraph: etree._Element) -> list[etree._Element]:
    """The runs of a paragraph by their number, as ``readers.docx.inline`` counts them."""
    found: list[etree._Element] = []
    for child in paragraph:
        if child.tag == RUN:
            found.append(child)
        else:
            found.extend(runs_of(child))
    return found


class Fragments:
    """The runs of one paragraph, parted at all the characters that are asked for at once."""

    def __init__(self, paragraph: etree._Element, places: Iterable[Place]) -> None:
        """Parts the runs of ``paragraph`` at both ends of every slice of ``places``."""
        runs = runs_of(paragraph)
        cuts: dict[int, set[int]] = {}
        for place in places:
            for piece in place.slices:
                cuts.setdefault(piece.run, set()).update((piece.start, piece.end))
        self._parts: Mapping[int, Sequence[tuple[int, int, etree._Element]]] = {
            number: _parted(runs[number], sorted(offsets))
            for number, offsets in cuts.items()
            if number < len(runs)
        }

    def of(self, slices: Iterable[Slice]) -> list[etree._Element]:
        """The runs that hold exactly these characters, in order."""
        return [
            run
            for piece in slices
            for start, end, run in self._parts.get(piece.run, ())
            if start >= piece.start and end <= piece.end and end > start
        ]


def _parted(run: etree._Element, cuts: Sequence[int]) -> list[tuple[int, int, etree._Element]]:
    """The run as runs between the cuts, which stand in its place; each with its first and last
    character. What is no character stays with the one before it."""
    length = sum(text_length(child) for child in run)
    inner = [cut for cut in cuts if 0 < cut < length]
    bounds = [0, *inner, length]
    if not inner:
        return [(0, length, run)]
    content = [child for child in run if child.tag != RPR]
    fragments = [run, *(_like(run) for _ in inner)]
    for child in content:
        run.remove(child)
    position = number = 0
    for child in content:
        size = text_length(child)
        while size and number < len(inner) and position >= inner[number]:
            number += 1
        while child.tag == TEXT and number < len(inner) and position + size > inner[number]:
            head = copy.copy(child)
            text = child.text or ""
            kept = inner[number] - position
            _set_text(head, text[:kept])
            _set_text(child, text[kept:])
            fragments[number].append(head)
            position, size, number = position + kept, size - kept, number + 1
        fragments[number].append(child)
        position += size
    for before, after in pairwise(fragments):
        before.addnext(after)
    return [(*bound, one) for bound, one in zip(pairwise(bounds), fragments, strict=True)]


def _like(run: etree._Element) -> etree._Element:
    """An empty run with the attributes and the form of another."""
    made = bare(run)
    form = run.find(RPR)
    if form is not None:
        made.append(copy.deepcopy(form))
    return made


def bare(element: etree._Element) -> etree._Element:
    """An element with the name and attributes of another, without its content."""
    made = etree.Element(element.tag)
    made.attrib.update(element.attrib)
    return made


def _set_text(element: etree._Element, text: str) -> None:
    element.text = text
    element.set(SPACE, "preserve")

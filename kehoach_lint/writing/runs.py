"""Runs of a Word paragraph parted at characters, each part with the letters' form of the whole."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from lxml import etree

from kehoach_lint.readers.docx.inline import runs_in, text_length
from kehoach_lint.readers.docx.names import RPR, TEXT, P, W
from kehoach_lint.writing.numbers import ID, Numbers
from kehoach_lint.writing.places import Place, Slice

FORM_CHANGE = W + "rPrChange"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def paragraphs_of(root: etree._Element) -> list[etree._Element]:
    """The ``w:p`` of a part by their ordinal."""
    return list(root.iter(P))


class Fragments:
    """The runs of one paragraph, parted at all the characters that are asked for at once."""

    def __init__(
        self, paragraph: etree._Element, places: Iterable[Place], numbers: Numbers
    ) -> None:
        """Parts the runs of ``paragraph`` at both ends of every slice of ``places``; ``numbers``
        are those that are free in its part."""
        runs = runs_in(paragraph)
        cuts: dict[int, set[int]] = {}
        for place in places:
            for piece in place.slices:
                cuts.setdefault(piece.run, set()).update((piece.start, piece.end))
        self._parts: Mapping[int, Sequence[tuple[int, int, etree._Element]]] = {
            number: _parted(runs[number], sorted(offsets), numbers)
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


def _parted(
    run: etree._Element, cuts: Sequence[int], numbers: Numbers
) -> list[tuple[int, int, etree._Element]]:
    """The run as runs between the cuts, which stand in its place; each with its first and last
    character. What is no character stays with the one before it."""
    length = sum(text_length(child) for child in run)
    inner = [cut for cut in cuts if 0 < cut < length]
    bounds = [0, *inner, length]
    if not inner:
        return [(0, length, run)]
    content = [part for child in run if child.tag != RPR for part in _shown_apart(child)]
    fragments = [run, *(_like(run, numbers) for _ in inner)]
    for child in run.findall("*"):
        if child.tag != RPR:
            run.remove(child)
    position = number = 0
    for child in content:
        size = text_length(child)
        while size and number < len(inner) and position >= inner[number]:
            number += 1
        while child.tag == TEXT and number < len(inner) and position + size > inner[number]:
            kept = inner[number] - position
            fragments[number].append(_head(child, kept))
            position, size, number = position + kept, size - kept, number + 1
        fragments[number].append(child)
        position += size
    for before, after in pairwise(fragments):
        before.addnext(after)
    return [(*bound, one) for bound, one in zip(pairwise(bounds), fragments, strict=True)]


def _shown_apart(child: etree._Element) -> list[etree._Element]:
    """A child of a run; a ``w:t`` whose white space at the ends does not count, as Word sees it
    where ``xml:space`` does not say so, with that apart: it must not count behind a cut either."""
    text = child.text or ""
    shown = text.strip()
    if child.tag != TEXT or child.get(SPACE) == "preserve" or shown in ("", text):
        return [child]
    before, after = bare(child), bare(child)
    before.text, child.text, after.text = text.partition(shown)
    return [one for one in (before, child, after) if one.text]


def _head(element: etree._Element, size: int) -> etree._Element:
    """The first characters of a ``w:t`` as an element of their own; the others stay in it."""
    text = element.text or ""
    if not text.isspace():
        element.set(SPACE, "preserve")
    made = bare(element)
    made.text, element.text = text[:size], text[size:]
    return made


def _like(run: etree._Element, numbers: Numbers) -> etree._Element:
    """An empty run with the attributes and the form of another."""
    made = bare(run)
    form = run.find(RPR)
    if form is not None:
        own = copy.deepcopy(form)
        for change in own.iter(FORM_CHANGE):
            change.set(ID, numbers.take())
        made.append(own)
    return made


def bare(element: etree._Element) -> etree._Element:
    """An element with the name and attributes of another, without its content."""
    made = etree.Element(element.tag)
    made.attrib.update(element.attrib)
    return made

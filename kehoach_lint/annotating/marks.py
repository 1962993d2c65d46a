"""The text of a block in HTML, with the places of findings marked and numbered."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.draft import Block, Draft, Span
from kehoach_lint.findings import Finding
from kehoach_lint.reporting.layout import visible


class _Place(NamedTuple):
    """A place of finding ``number`` (from 1), clipped to a block; ``begins`` and ``ends`` tell that
    the finding itself (not one of the related places) begins or ends here."""

    span: Span
    number: int
    severity: str
    begins: bool
    ends: bool


def marked(draft: Draft, block: Block, findings: Sequence[Finding]) -> str:
    """The text of ``block``; each finding that begins in it has the anchor ``m<number>`` and a
    link to its note ``f<number>``. Places may overlap."""
    places = _places(block, findings)
    ends = {edge for place in places for edge in place.span}
    inner = {edge for edge in ends if block.span.start < edge < block.span.end}
    edges = sorted({block.span.start, block.span.end, *inner})
    written = [_points(places, block.span.start)]
    for start, end in pairwise(edges):
        text = escape(visible(draft.text[start:end]))
        over = [one for one in places if one.span.start < end and start < one.span.end]
        written.append(_segment(text, over, start))
        written.append(_links([one for one in over if one.ends and one.span.end == end]))
        written.append(_points(places, end))
    return "".join(written)


def _places(block: Block, findings: Sequence[Finding]) -> list[_Place]:
    """All places in a block, clipped to it: a finding is marked in every block it reaches into."""
    found = []
    for number, finding in enumerate(findings, 1):
        related = (one.span for one in finding.related if one.elsewhere is None)
        spans = [(finding.span, True), *((span, False) for span in related)]
        for span, main in spans:
            start, end = max(span.start, block.span.start), min(span.end, block.span.end)
            if start < end or (span.start == span.end == start <= block.span.end):
                end = max(start, end)
                begins, ends = main and start == span.start, main and end == span.end
                place = _Place(Span(start, end), number, finding.severity.value, begins, ends)
                found.append(place)
    return found


def _segment(text: str, over: Sequence[_Place], start: int) -> str:
    if not over:
        return text
    first = min(over, key=lambda one: (one.span.end - one.span.start, one.number))
    begun = [one for one in over if one.begins and one.span.start == start]
    anchors = "".join(f'<span id="m{one.number}"></span>' for one in begun)
    return f'{anchors}<mark class="{first.severity}">{text}</mark>'


def _points(places: Sequence[_Place], offset: int) -> str:
    """What is absent at an offset."""
    points = [one for one in places if one.begins and one.span == (offset, offset)]
    return "".join(f'<span id="m{one.number}"></span>' for one in points) + _links(points)


def _links(places: Sequence[_Place]) -> str:
    return "".join(f'<sup><a href="#f{one.number}">{one.number}</a></sup>' for one in places)

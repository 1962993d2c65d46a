"""Puts comments into a Word file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from lxml import etree

from kehoach_lint.draft import Block, Draft, Span, Story
from kehoach_lint.readers.limits import Limits
from kehoach_lint.writing.comments import Comments
from kehoach_lint.writing.hosts import host_of, is_allowed
from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.places import Place, blocks_of, place_of
from kehoach_lint.writing.refusing import RefusedError, reason_to_refuse
from kehoach_lint.writing.touched import Touched

_DEFAULT = Limits()
_WORD = re.compile(r"\S+")


class Remark(NamedTuple):
    """A comment: the characters it is about (None: the draft as a whole), its paragraphs."""

    span: Span | None
    paragraphs: tuple[str, ...]


def annotated(
    data: bytes,
    draft: Draft,
    remarks: Sequence[Remark],
    *,
    author: str,
    when: datetime,
    limits: Limits = _DEFAULT,
) -> bytes:
    """The file with the remarks as comments; ``draft`` is what was read from ``data``.

    A comment stands on exactly its characters, or on the nearest word when it is about none; where
    Word allows no comment (page headers, text boxes, notes) on what stands for them in the body.
    ``when`` is in UTC. Raises RefusedError when the file must not be changed, UnreadableError when
    it cannot be read.
    """
    parts = Parts(data, limits)
    reason = reason_to_refuse(parts.package)
    main = parts.tree(parts.main)
    if reason is not None or main is None:
        raise reason or RefusedError("program.write.empty")
    comments = Comments(parts, author, when)
    aims = [_places(draft, remark.span) for remark in remarks]
    touched = Touched(parts, (place for places in aims for place in places))
    chosen = [_runs(main, touched, places) for places in aims]
    for runs, remark in zip(chosen, remarks, strict=True):
        if runs:
            comments.add(runs, remark.paragraphs)
    return parts.written()


def _places(draft: Draft, span: Span | None) -> tuple[Place, ...]:
    """The first and the last paragraph of what a remark is about."""
    if not draft.blocks:
        return ()
    if span is None:
        body = (block for block in draft.blocks if block.story is Story.BODY)
        first = last = next(body, draft.blocks[0])
        span = first.span
    else:
        first, *_, last = blocks_of(draft, span) * 2
        if span.start >= span.end:
            span = _nearest_word(draft, first, span.start)
    found = (place_of(draft, block, span) for block in (first, last))
    return tuple(dict.fromkeys(place for place in found if place is not None))


def _nearest_word(draft: Draft, block: Block, offset: int) -> Span:
    """The word before an offset, in its block, or else the first one."""
    words = [match.span() for match in _WORD.finditer(draft.text, *block.span)]
    before = [word for word in words if word[0] < offset]
    return Span(*(before[-1] if before else words[0])) if words else block.span


def _runs(
    main: etree._Element, touched: Touched, places: Sequence[Place]
) -> list[etree._Element]:
    """The runs to put a comment on: those of the places, or what stands for them."""
    found: list[etree._Element] = []
    for place in places:
        paragraph = touched.paragraph(place)
        if paragraph is None:
            continue
        if is_allowed(paragraph, main):
            found.extend(touched.runs(place))
        elif not found:
            host = host_of(paragraph, main)
            return [] if host is None else [host]
    return found

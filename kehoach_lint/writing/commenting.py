"""Puts comments into a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from lxml import etree

from kehoach_lint.draft import Block, Draft, Span, Story
from kehoach_lint.patterns import late
from kehoach_lint.readers.limits import Limits
from kehoach_lint.writing.closed import ends_of_fields
from kehoach_lint.writing.comments import Comments
from kehoach_lint.writing.hosts import empty_run, host_of, is_allowed
from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.places import Place, blocks_of, place_of
from kehoach_lint.writing.refusing import RefusedError, reason_to_refuse
from kehoach_lint.writing.touched import Touched

_DEFAULT = Limits()
_WORD = late(r"\S+")


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

    A comment stands on exactly its characters, on the nearest word when it is about none, on the
    first word of the body when it is about the whole, on all of a field that Word computes; where
    Word allows no comment (page headers, text boxes, notes) on what stands for them in the body.
    ``when`` is in UTC. Raises RefusedError when the file must not be changed or has no paragraph,
    UnreadableError when it cannot be read.
    """
    parts = Parts(data, limits)
    reason = reason_to_refuse(parts.package)
    main = parts.tree(parts.main)
    if reason is not None or main is None:
        raise reason or RefusedError("program.write.empty")
    anchors = _Anchors(draft, main, Touched(parts))
    comments = Comments(parts, main, author, when)
    for runs, remark in zip(anchors.of(remarks), remarks, strict=True):
        comments.add(runs, remark.paragraphs)
        parts.mark(parts.main)
    return parts.written()


class _Anchors:
    """Finds the runs that comments are put on."""

    def __init__(self, draft: Draft, main: etree._Element, touched: Touched) -> None:
        self._draft = draft
        self._main = main
        self._touched = touched
        self._fields: Mapping[etree._Element, tuple[etree._Element, etree._Element]] = {}

    def of(self, remarks: Iterable[Remark]) -> list[list[etree._Element]]:
        """The runs for each remark, none of them empty. Raises RefusedError without paragraphs."""
        whole = self._places(None)
        aims = [self._places(remark.span) for remark in remarks]
        allowed = [place for places in (whole, *aims) for place in places if self._is_open(place)]
        self._touched.cut(allowed)
        self._fields = ends_of_fields(self._main)
        first = self._runs(whole)
        if not first:
            made = empty_run(self._main)
            if made is None:
                raise RefusedError("program.write.empty")
            first = [made]
        return [self._runs(places) or first for places in aims]

    def _places(self, span: Span | None) -> tuple[Place, ...]:
        """The first and the last paragraph of what a remark is about, in the order of the file."""
        draft = self._draft
        if not draft.blocks:
            return ()
        if span is None:
            body = (block for block in draft.blocks if block.story is Story.BODY)
            span = _nearest_word(draft, next(body, draft.blocks[0]), 0)
        touched = blocks_of(draft, span)
        found = _in(draft, touched, span)
        if not found:
            found = _in(draft, touched[:1], _nearest_word(draft, touched[0], span.start))
        return tuple(sorted(found, key=lambda place: (place.paragraph, place.slices)))

    def _is_open(self, place: Place) -> bool:
        paragraph = self._touched.paragraph(place)
        return paragraph is not None and is_allowed(paragraph, self._main)

    def _runs(self, places: Sequence[Place]) -> list[etree._Element]:
        """The runs of the places, or what stands for them; none when nothing does."""
        found: list[etree._Element] = []
        for place in places:
            if self._is_open(place):
                found.extend(self._touched.runs(place))
        for place in () if found else places:
            paragraph = self._touched.paragraph(place)
            host = None if paragraph is None else host_of(paragraph, self._main)
            if host is not None:
                return [host]
        return [*self._field(found[0])[:1], *found, *self._field(found[-1])[1:]] if found else []

    def _field(self, run: etree._Element) -> tuple[etree._Element, ...]:
        """The first and the last run of the field a run is computed by, if any."""
        return self._fields.get(run, ())


def _in(draft: Draft, blocks: Sequence[Block], span: Span) -> list[Place]:
    """The places of a span in the first and the last of the blocks that have one.

    Cells may be read by columns: then what is read first need not come first in the file.
    """
    found = [place for block in blocks if (place := place_of(draft, block, span)) is not None]
    return list(dict.fromkeys((found[0], found[-1]))) if found else []


def _nearest_word(draft: Draft, block: Block, offset: int) -> Span:
    """The word before an offset, in its block, or else the first one."""
    words = [match.span() for match in _WORD.finditer(draft.text, *block.span)]
    before = [word for word in words if word[0] < offset]
    return Span(*(before[-1] if before else words[0])) if words else block.span

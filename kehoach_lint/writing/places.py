"""From characters of a draft to characters of Word runs."""

from __future__ import annotations

from typing import NamedTuple

from kehoach_lint.draft import Block, Draft, Span


class Slice(NamedTuple):
    """Characters of one run: its number in the paragraph, from and to (exclusive)."""

    run: int
    start: int
    end: int


class Place(NamedTuple):
    """Characters of one Word paragraph: the part, the ordinal of its ``w:p``, slices in order."""

    part: str
    paragraph: int
    slices: tuple[Slice, ...]


def place_of(draft: Draft, block: Block, span: Span) -> Place | None:
    """Where the characters of ``span`` that lie in ``block`` stand in the Word file.

    None when none of them does: the span is empty, lies outside, or the draft is no Word file.
    """
    start, end = max(span.start, block.span.start), min(span.end, block.span.end)
    if start >= end:
        return None
    source = draft.source
    return _place(block, source.position(start).column - 1, source.end(end).column - 1)


def place_of_stored(draft: Draft, block: Block, start: int, end: int) -> Place | None:
    """The same for characters of the stored text of ``block``."""
    line = draft.source.starts[block.span.start] - draft.source.position(block.span.start).column
    return _place(block, start - line - 1, end - line - 1)


def _place(block: Block, first: int, last: int) -> Place | None:
    """The characters of a block from column ``first`` to ``last`` (exclusive), from 0."""
    if block.place is None:
        return None
    slices = []
    for piece in block.place.pieces:
        low, high = max(first, piece.start), min(last, piece.start + piece.length)
        if low < high:
            shift = piece.offset - piece.start
            slices.append(Slice(piece.run, low + shift, high + shift))
    if not slices:
        return None
    return Place(block.place.part, block.place.paragraph, tuple(slices))


def blocks_of(draft: Draft, span: Span) -> tuple[Block, ...]:
    """The blocks a span reaches into, in order; of an empty one the block it stands in."""
    if not draft.blocks:
        return ()
    first = draft.blocks.index(draft.block_at(span.start))
    found = [draft.blocks[first]]
    for block in draft.blocks[first + 1 :]:
        if block.span.start >= span.end:
            break
        found.append(block)
    return tuple(found)

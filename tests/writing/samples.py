"""Drafts of all the files, random places in them, and what differs in a file that was written."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from kehoach_lint.draft import Block, Draft, Span, Story
from kehoach_lint.readers import read
from tests.writing.files import all_files
from tests.writing.views import parts

AUTHOR = "kehoach-lint"
WHEN = datetime(2026, 3, 5, 8, 30, tzinfo=UTC)
_LENGTHS = (0, 1, 1, 2, 3, 5, 8, 13, 30, 90)
SAME_PLACES = "[Content_Types].xml"


@cache
def draft_of(name: str) -> Draft:
    """The draft of one of the files."""
    return read("a.docx", all_files()[name])


def random_spans(draft: Draft, number: int, seed: int = 1) -> list[Span]:
    """Spans anywhere in the text, over several blocks too, some of them empty."""
    chance = random.Random(seed)  # noqa: S311
    found = []
    for _ in range(number):
        start = chance.randrange(len(draft.text) + 1)
        found.append(Span(start, min(start + chance.choice(_LENGTHS), len(draft.text))))
    return found


def apart(draft: Draft, number: int, seed: int) -> list[Span]:
    """Spans in one block each that do not overlap; some touch, some take a whole block."""
    chance = random.Random(seed)  # noqa: S311
    edges = sorted({chance.randrange(len(draft.text) + 1) for _ in range(2 * number)})
    found = [Span(*pair) for pair in itertools.pairwise(edges)]
    inside = [clipped(draft, span) for span in found if chance.random() < 0.7]
    if draft.blocks:
        inside.append(chance.choice(draft.blocks).span)
    kept: list[Span] = []
    for span in sorted(inside):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def clipped(draft: Draft, span: Span) -> Span:
    """The part of a span that lies in its first block."""
    block = draft.block_at(span.start).span
    start = min(max(span.start, block.start), block.end)
    return Span(start, max(start, min(span.end, block.end)))


def touched(draft: Draft, span: Span) -> list[Block]:
    """The blocks that a span has characters of, or stands in."""
    if span.start == span.end:
        return [draft.block_at(span.start)]
    found = [
        one for one in draft.blocks if one.span.start < span.end and span.start < one.span.end
    ]
    return found or [draft.block_at(span.start)]


def is_open(block: Block) -> bool:
    """Whether Word lets comments stand in a block."""
    return block.story is Story.BODY


def changed_parts(before: bytes, after: bytes) -> set[str]:
    """The members that are not the same byte for byte; none may be gone."""
    old, new = parts(before), parts(after)
    assert set(old) <= set(new)
    return {name for name in new if old.get(name) != new[name]}


def shape(draft: Draft) -> list[tuple[object, ...]]:
    """What a draft says, without where in the file it says so."""
    return [
        (draft.slice(one.span), one.story, one.label, one.heading, one.cell) for one in draft.blocks
    ]


def in_file_order(blocks: Sequence[Block]) -> bool:
    """Whether blocks come in the order of the file: columns of a header do not."""
    keys = [
        (one.place.paragraph, one.place.pieces[0].start)
        for one in blocks
        if one.place and one.place.pieces
    ]
    return keys == sorted(keys)

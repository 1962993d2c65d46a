"""From lines to a draft: one text, its blocks, and the way back to the file."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kehoach_lint.draft import Block, Draft, NoteKind, SourceMap, Span
from kehoach_lint.readers.characters import Wide
from kehoach_lint.readers.directives import Remark, directives_of
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.lines import Line
from kehoach_lint.readers.marking import Marks, notes_of

if TYPE_CHECKING:
    from kehoach_lint.presentation import Presentation

_COUNTED = 1 << 17
_LEAST_COUNTED = 1 << 12


Look = Callable[[Sequence[Block], SourceMap], "Presentation"]


class Read(NamedTuple):
    """What a reader made of a file, before it becomes a draft.

    ``starts`` are the stored offsets at which the lines of the file begin. ``wide`` was filled
    while reading (see :mod:`kehoach_lint.readers.characters`). ``seen`` tells how many times what
    the user is to hear of was met, ``marks`` where (an empty stretch for what is no character).
    ``remarks`` are comments to this program that were cut out. ``look`` tells of the blocks of the
    draft how they look, for a format that can; ``unread`` are pages, from 0, that hold a picture
    instead of text.
    """

    format: str
    lines: Sequence[Line]
    starts: Sequence[int]
    wide: Wide
    seen: Mapping[NoteKind, int]
    wrapped: bool = False
    remarks: Sequence[Remark] = ()
    marks: Marks = {}  # noqa: RUF012 (read only)
    look: Look | None = None
    unread: Sequence[int] = ()


def draft_of(path: str, read: Read) -> Draft:
    """The draft made of the lines that were read.

    Raises UnreadableError when there is no text at all: that is no clean file.
    """
    lines = [line for line in read.lines if line.text]
    if not lines:
        raise UnreadableError("program.read.blank")
    starts: array[int] = array("q")
    blocks: list[Block] = []
    for line in lines:
        if blocks:
            starts.append(_end_of(starts[-1], read.wide))
        first = len(starts)
        _append(starts, line.chars.at)
        span = Span(first, len(starts))
        blocks.append(Block(span, line.story, line.label, line.heading, line.cell, line.place))
    starts.append(_end_of(starts[-1], read.wide))
    text = "\n".join(line.text for line in lines)
    source = SourceMap(starts, array("q", read.starts), _widths(starts, read.wide))
    return Draft(
        path=path,
        format=read.format,
        text=text,
        blocks=tuple(blocks),
        source=source,
        notes=notes_of(read.seen, read.marks, text, starts),
        wrapped=read.wrapped,
        directives=directives_of(read.remarks, text, blocks, starts, read.starts),
        presentation=None if read.look is None else read.look(blocks, source),
        unread=tuple(page + 1 for page in read.unread),
    )


def _append(starts: array[int], at: Sequence[int]) -> None:
    """Add places to ``starts``; a range is copied from a table, which is many times as fast."""
    if isinstance(at, range) and at.step == 1 and at.stop <= _COUNTED:
        starts += _counted(_size_for(at.stop))[at.start : at.stop]
    else:
        starts.extend(at)


def _size_for(stop: int) -> int:
    """The power of two a table must have; few sizes, so that few tables are made."""
    return max(_LEAST_COUNTED, 1 << (stop - 1).bit_length())


@cache
def _counted(size: int) -> array[int]:
    return array("q", range(size))


def _end_of(start: int, wide: Wide) -> int:
    return start + wide.get(start, 1)


def _widths(starts: Iterable[int], wide: Wide) -> dict[int, int]:
    """The wide characters by their offset in the draft's text."""
    if not wide:
        return {}
    return {i: wide[start] for i, start in enumerate(starts) if start in wide}

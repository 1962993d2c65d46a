"""From lines to a draft: one text, its blocks, and the way back to the file."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from kehoach_lint.draft import Block, Draft, Note, NoteKind, SourceMap, Span
from kehoach_lint.readers.characters import Wide
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.lines import Line

_COUNTED = 100_000


@dataclass(slots=True)
class Read:
    """What a reader made of a file, before it becomes a draft.

    ``starts`` are the stored offsets at which the lines of the file begin. ``wide`` is filled
    while reading (see :mod:`kehoach_lint.readers.characters`).
    """

    format: str
    lines: list[Line] = field(default_factory=list)
    starts: Sequence[int] = (0,)
    wide: Wide = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    wrapped: bool = False

    def note(self, kind: NoteKind, count: int) -> None:
        """Keep a note of something that was seen ``count`` times, if at all."""
        if count:
            self.notes.append(Note(kind, count))


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
    return Draft(
        path=path,
        format=read.format,
        text="\n".join(line.text for line in lines),
        blocks=tuple(blocks),
        source=SourceMap(starts, array("q", read.starts), _widths(starts, read.wide)),
        notes=tuple(read.notes),
        wrapped=read.wrapped,
    )


def _append(starts: array[int], at: Sequence[int]) -> None:
    """Add places to ``starts``; a range is copied from a table, which is many times as fast."""
    if isinstance(at, range) and at.step == 1 and at.stop <= _COUNTED:
        starts += _counted()[at.start : at.stop]
    else:
        starts.extend(at)


@cache
def _counted() -> array[int]:
    return array("q", range(_COUNTED))


def _end_of(start: int, wide: Wide) -> int:
    return start + wide.get(start, 1)


def _widths(starts: Iterable[int], wide: Wide) -> dict[int, int]:
    """The wide characters by their offset in the draft's text."""
    if not wide:
        return {}
    return {i: wide[start] for i, start in enumerate(starts) if start in wide}

"""Changes the text of a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.readers.limits import Limits
from kehoach_lint.writing.changes import Changes
from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.places import Place, blocks_of, place_of
from kehoach_lint.writing.refusing import reason_to_refuse
from kehoach_lint.writing.touched import Touched

_DEFAULT = Limits()


class Change(NamedTuple):
    """Characters of one block to be replaced by a text; an empty span inserts."""

    span: Span
    text: str


class Changed(NamedTuple):
    """The changed file, and what could not be changed in it."""

    data: bytes
    skipped: tuple[Change, ...]


class _Aim(NamedTuple):
    """Where a change is made: at a place, or (of an insertion) behind or before it."""

    change: Change
    place: Place
    behind: bool


def changed(
    data: bytes,
    draft: Draft,
    changes: Sequence[Change],
    *,
    tracked: bool,
    author: str,
    when: datetime,
    limits: Limits = _DEFAULT,
) -> Changed:
    """The file with the changes, as tracked ones or written in; ``draft`` was read from ``data``.

    Skipped is what reaches over several blocks, overlaps another change, touches anything but
    text, the result of a field, or a locked content control. ``when`` is in UTC. Raises
    RefusedError when the file must not be changed, UnreadableError when it cannot be read.
    """
    parts = Parts(data, limits)
    reason = reason_to_refuse(parts.package)
    if reason is not None:
        raise reason
    aims, skipped = _aims(draft, changes)
    touched = Touched(parts, (aim.place for aim in aims))
    runs = [touched.runs(aim.place) for aim in aims]
    editors: dict[str, Changes] = {}
    for aim, own in zip(aims, runs, strict=True):
        name, text, span = aim.place.part, aim.change.text, aim.change.span
        root = parts.tree(name)
        if root is not None and name not in editors:
            editors[name] = Changes(root, tracked, author, when)
        if root is None or not editors[name].fits(own, text):
            skipped.append(aim.change)
        elif span.start == span.end:
            editors[name].insert(own[-1 if aim.behind else 0], text, behind=aim.behind)
        else:
            editors[name].replace(own, text)
    return Changed(parts.written(), tuple(sorted(skipped)))


def _aims(draft: Draft, changes: Sequence[Change]) -> tuple[list[_Aim], list[Change]]:
    """The changes in order with their places, and those that have none of their own."""
    aims: list[_Aim] = []
    skipped: list[Change] = []
    end = -1
    for change in sorted(set(changes)):
        aim = None if change.span.start < end else _aim(draft, change)
        if aim is None:
            skipped.append(change)
        else:
            aims.append(aim)
            end = max(change.span)
    return aims, skipped


def _aim(draft: Draft, change: Change) -> _Aim | None:
    span, blocks = change.span, blocks_of(draft, change.span)
    if len(blocks) != 1:
        return None
    block, behind = blocks[0], True
    if span.start >= span.end:
        behind = span.start > block.span.start
        span = Span(span.start - behind, span.start - behind + 1)
    place = place_of(draft, block, span)
    return None if place is None else _Aim(change, place, behind)

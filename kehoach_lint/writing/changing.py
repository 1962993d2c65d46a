"""Changes the text of a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from lxml import etree

from kehoach_lint.draft import Draft, Span
from kehoach_lint.readers.limits import Limits
from kehoach_lint.writing.changes import Changes
from kehoach_lint.writing.parts import Parts
from kehoach_lint.writing.places import Place, blocks_of, place_of, place_of_stored
from kehoach_lint.writing.refusing import reason_to_refuse
from kehoach_lint.writing.restoring import badly_stored
from kehoach_lint.writing.touched import Touched

_DEFAULT = Limits()


class Change(NamedTuple):
    """Characters of one block to be replaced by a text; an empty span inserts. The text they show
    already has them stored as it is (letters composed, no hidden characters between)."""

    span: Span
    text: str


class Changed(NamedTuple):
    """The changed file, and what could not be changed in it."""

    data: bytes
    skipped: tuple[Change, ...]


class _Step(NamedTuple):
    """What a change does at one place: another text for it, or (``replaces`` not) one more behind
    or before it."""

    place: Place
    text: str
    replaces: bool = True
    behind: bool = True


class _Aim(NamedTuple):
    """A change and its steps, which are made all or not at all."""

    change: Change
    steps: tuple[_Step, ...]


class _Made(NamedTuple):
    """A step with the runs it is made at."""

    step: _Step
    editor: Changes
    runs: Sequence[etree._Element]


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

    Skipped is what reaches over several blocks, overlaps another change (two insertions at one
    place do), touches anything but text, the result of a field, or a content control that is
    locked or takes its text from elsewhere. ``when`` is in UTC. Raises RefusedError when the file
    must not be changed, UnreadableError when it cannot be read.
    """
    parts = Parts(data, limits)
    reason = reason_to_refuse(parts.package)
    if reason is not None:
        raise reason
    aims, skipped = _aims(draft, changes)
    touched = Touched(parts)
    touched.cut(step.place for aim in aims for step in aim.steps)
    editors: dict[str, Changes] = {}
    fitting: list[_Made] = []
    for aim in aims:
        name = aim.steps[0].place.part
        root = parts.tree(name)
        if root is not None and name not in editors:
            editors[name] = Changes(root, touched.numbers, tracked, author, when)
        steps = [(step, touched.runs(step.place)) for step in aim.steps]
        if root is None or not all(editors[name].fits(own, step.text) for step, own in steps):
            skipped.append(aim.change)
        else:
            fitting.extend(_Made(step, editors[name], own) for step, own in steps)
            parts.mark(name)
    _make(fitting)
    return Changed(parts.written(), tuple(sorted(skipped)))


def _make(fitting: Sequence[_Made]) -> None:
    for step, editor, runs in reversed(fitting):
        editor.insert(runs, step.text, behind=step.behind)
    for step, editor, runs in fitting:
        if step.replaces:
            editor.remove(runs)


def _aims(draft: Draft, changes: Sequence[Change]) -> tuple[list[_Aim], list[Change]]:
    """The changes in order with their places, and those that have none of their own."""
    aims: list[_Aim] = []
    skipped: list[Change] = []
    end, point = -1, -1
    for change in sorted(set(changes)):
        span = change.span
        if not change.text and span.start >= span.end:
            continue
        twice = span.start == span.end == point
        aim = None if twice or span.start < end else _aim(draft, change)
        if aim is None:
            skipped.append(change)
            continue
        aims.append(aim)
        end = max(span)
        if span.start == span.end:
            point = end
    return aims, skipped


def _aim(draft: Draft, change: Change) -> _Aim | None:
    span, blocks = change.span, blocks_of(draft, change.span)
    if len(blocks) != 1:
        return None
    block = blocks[0]
    if not block.span.start <= span.start <= span.end <= block.span.end:
        return None
    if draft.slice(span) == change.text:
        pieces = badly_stored(draft, span)
        places = [place_of_stored(draft, block, one.start, one.end) for one in pieces]
        steps = [_Step(p, one.text) for p, one in zip(places, pieces, strict=True) if p]
        return _Aim(change, tuple(steps)) if len(steps) == len(pieces) else None
    replaces, behind = span.start < span.end, True
    if not replaces:
        behind = span.start > block.span.start
        span = Span(span.start - behind, span.start - behind + 1)
    place = place_of(draft, block, span)
    return None if place is None else _Aim(change, (_Step(place, change.text, replaces, behind),))

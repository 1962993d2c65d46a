"""Edits in Word files, written in or as tracked changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit
from kehoach_lint.fixing.trimming import differences, trimmed
from kehoach_lint.writing import Change, changed

AUTHOR = "kehoach-lint"


def edited_word(
    data: bytes, draft: Draft, edits: Sequence[Edit], when: datetime, *, tracked: bool = False
) -> tuple[bytes, tuple[Edit, ...]]:
    """The file with the edits, and those that cannot be made (``writing.changed`` tells which).

    ``draft`` is what was read from ``data``. Raises RefusedError when the file must not be changed.
    """
    parts = {edit: [Change(*part) for part in trimmed(draft, edit)] for edit in edits}
    changes = [change for own in parts.values() for change in own]
    done = changed(data, draft, changes, tracked=tracked, author=AUTHOR, when=when)
    if not done.skipped:
        return done.data, ()
    # A fix is made whole or not at all: without those of which a part could not be made.
    skipped = set(done.skipped)
    left = tuple(edit for edit, own in parts.items() if skipped.intersection(own))
    kept = [change for edit, own in parts.items() if edit not in left for change in own]
    done = changed(data, draft, kept, tracked=tracked, author=AUTHOR, when=when)
    return done.data, left


def edits_between(first: Draft, last: Draft, restored: Sequence[Edit]) -> list[Edit] | None:
    """The edits that make a draft what it became in several rounds, None when its blocks changed.

    ``restored`` are those of the first round that change only how letters are stored.
    """
    if len(first.blocks) != len(last.blocks):
        return None
    found: list[Edit] = []
    for old, new in zip(first.blocks, last.blocks, strict=True):
        found.extend(differences(first.slice(old.span), last.slice(new.span), old.span.start))
    free = [edit for edit in restored if not any(_overlap(edit.span, one.span) for one in found)]
    return sorted([*found, *free])


def _overlap(one: Span, two: Span) -> bool:
    return one.start <= two.end and two.start <= one.end

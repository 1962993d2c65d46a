"""Edits in Word files, written in or as tracked changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Edit
from kehoach_lint.fixing.trimming import trimmed
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

"""Mends drafts by the fixes of their findings, safely and without touching anything else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.draft import Draft, NoteKind
from kehoach_lint.findings import Edit, Finding
from kehoach_lint.fixing.rounds import Outcome, Tools, mend
from kehoach_lint.fixing.texts import edited_text
from kehoach_lint.fixing.words import edited_word
from kehoach_lint.readers import read
from kehoach_lint.writing import RefusedError, refusal

_TEXTS = frozenset({"txt", "md"})
_LEGACY = frozenset({NoteKind.TCVN3, NoteKind.VNI, NoteKind.VIQR})


class Fixed(NamedTuple):
    """A mended file: its bytes (as they were when nothing was mended), the check before and after,
    and the findings that were mended."""

    data: bytes
    before: Checked
    after: Checked
    mended: tuple[Finding, ...]


def fix(
    path: str,
    data: bytes,
    settings: Settings,
    when: datetime,
    *,
    unsafe: bool = False,
    tracked: bool = True,
) -> Fixed:
    """Mend the draft in ``data`` by its safe fixes (``unsafe``: by all).

    ``tracked`` writes those of a Word file as tracked changes of ``when`` (UTC). Raises
    RefusedError when the file must not be changed or its format cannot be written, UnreadableError
    when it cannot be read.
    """
    draft = read(path, data)
    _refuse(data, draft)
    is_word = draft.format not in _TEXTS

    def edited(old: bytes, of: Draft, edits: Sequence[Edit]) -> tuple[bytes, tuple[Edit, ...]]:
        return edited_word(old, of, edits, when) if is_word else edited_text(old, of, edits)

    tools = Tools(lambda old: check(read(path, old), settings), edited)
    outcome = mend(data, tools, unsafe=unsafe)
    result = outcome.last.data if outcome.mended else data
    if is_word and tracked and outcome.mended:
        result = _tracked(data, outcome, path, when)
    return Fixed(result, outcome.first.checked, outcome.last.checked, outcome.mended)


def _refuse(data: bytes, draft: Draft) -> None:
    if draft.format not in {*_TEXTS, "docx"}:
        raise RefusedError("program.write.format", format=draft.format)
    if any(note.kind in _LEGACY for note in draft.notes):
        raise RefusedError("program.write.legacy")
    reason = refusal(data) if draft.format == "docx" else None
    if reason is not None:
        raise reason


def _tracked(data: bytes, outcome: Outcome, path: str, when: datetime) -> bytes:
    """All rounds as tracked changes of the file as it was: each is made on what the one before
    gave, where its reader sees what was inserted and not what was deleted."""
    for edits in outcome.rounds:
        data = edited_word(data, read(path, data), edits, when, tracked=True)[0]
    return data

"""Baselines as files: JSON, sorted, one finding after the other, for git to show what changed.

Paths are relative to the folder of the baseline, with slashes. Beside excerpts with some words of
context nothing of a draft goes in.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from kehoach_lint.quieting.baseline import Known

VERSION = 1
LARGEST = 50_000_000
"""Bytes of a baseline."""

Entries = dict[str, tuple[Known, ...]]
"""The findings known of each draft, by its path."""


class BaselineError(Exception):
    """A baseline that cannot be used: the end of a message key ``program.quiet.…`` with fields."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key, params)
        self.key = f"program.quiet.{key}"
        self.params = params


def loaded(raw: bytes) -> Entries:
    """The baseline in the bytes of a file.

    Raises BaselineError (``faulty``, ``version``) for anything but a baseline of this form.
    """
    try:
        value = json.loads(raw) if len(raw) <= LARGEST else None
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or "version" not in value:
        raise BaselineError("faulty")
    if value["version"] != VERSION:
        raise BaselineError("version", version=value["version"])
    documents = value.get("findings")
    if not isinstance(documents, dict):
        raise BaselineError("faulty")
    return {path: tuple(_entries(rows)) for path, rows in documents.items()}


def dumped(entries: Mapping[str, Iterable[Known]]) -> str:
    """The text of a baseline with these entries; drafts without any are left out."""
    documents = {
        path: [_row(entry) for entry in sorted(rows)] for path, rows in sorted(entries.items())
    }
    kept = {path: rows for path, rows in documents.items() if rows}
    value = {"version": VERSION, "findings": kept}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _row(entry: Known) -> dict[str, str]:
    fields = ("about",) if not entry.excerpt else ("excerpt", "before", "after")
    return {"code": entry.code, **{name: getattr(entry, name) for name in fields}}


def _entries(rows: Any) -> Iterable[Known]:
    if not isinstance(rows, list):
        raise BaselineError("faulty")
    for row in rows:
        if not isinstance(row, dict) or not isinstance(row.get("code"), str):
            raise BaselineError("faulty")
        if not set(row) <= set(Known._fields) or not all(isinstance(v, str) for v in row.values()):
            raise BaselineError("faulty")
        yield Known(**row)

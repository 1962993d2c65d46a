"""Files beside drafts that keep findings quiet: ``ke-hoach.docx.kehoach-lint.toml``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kehoach_lint.checking import Settings, suppressible
from kehoach_lint.config.errors import ConfigError, alike
from kehoach_lint.findings import Silencer
from kehoach_lint.quieting.model import Entry, Known, Origin
from kehoach_lint.readers import UnreadableError

if TYPE_CHECKING:
    from kehoach_lint.config.toml import Table

ENDING = ".kehoach-lint.toml"
"""What the name of a sidecar has behind the whole name of its draft."""
_KEYS = ("codes", "text", "reason", "until")


def beside(path: str, settings: Settings) -> tuple[Entry, ...]:
    """The entries of the file beside the draft ``path``; none when there is no such file.

    Raises UnreadableError, with the name of the file, when it cannot be used.
    """
    name = path + ENDING
    if not os.path.lexists(name):
        return ()
    from kehoach_lint.config.toml import Table, read_table

    try:
        table = Table(name, "", read_table(name) or {}, ("suppress",))
        rows = table.rows("suppress", _KEYS)
        known = suppressible(settings) if rows else {}
        return tuple(_entry(number, row, known) for number, row in enumerate(rows, 1))
    except ConfigError as error:
        params = {"sidecar": os.path.basename(name), "reason": error.reason(settings.lang)}
        raise UnreadableError("program.quiet.sidecar", **params) from error


def _entry(number: int, row: Table, known: Known) -> Entry:
    codes: tuple[str, ...] = row.needed("codes", row.texts)
    if not codes:
        raise row.fault("codes", "no-select")
    for word in codes:
        if word.lower() not in known:
            near = alike(word, (name.upper() if len(name) < 6 else name for name in known))
            raise row.fault("codes", "code", near, name=word)
    # A reason that is missing is told as a finding.
    reason = row.text("reason") if row.value.get("reason") else ""
    origin = Origin(Silencer.SIDECAR, os.path.basename(row.path), number)
    return Entry(origin, codes, reason or "", row.day("until"), row.text("text") or "")

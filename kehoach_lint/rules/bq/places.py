"""Where something about a comment or an entry is told, and how it is named."""

from __future__ import annotations

import os

from kehoach_lint.draft import Span
from kehoach_lint.quieting.model import Entry, Origin


def place(origin: Origin) -> Span:
    """Where a comment stands; the beginning of the draft for an entry of another file."""
    return Span(origin.offset, origin.offset)


def variant(origin: Origin) -> str:
    """The message for a comment ('') or for an entry of a file (``file``)."""
    return "file" if origin.name else ""


def named(origin: Origin) -> dict[str, object]:
    """Line of the comment, file and number of the entry, as fields of a message."""
    return {"line": origin.line, "file": os.path.basename(origin.name), "number": origin.number}


def fields(entry: Entry) -> dict[str, object]:
    """The same with the codes of an entry and the day until which it holds."""
    until = f"{entry.until:%d/%m/%Y}" if entry.until else ""
    return {**named(entry.origin), "names": ", ".join(entry.codes), "until": until}

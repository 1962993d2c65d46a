"""What tags of HTML say of the text they enclose: highlighted, red, inserted, deleted.

Converters from Word write them; the tags themselves are no text.
"""

from __future__ import annotations

import re

from kehoach_lint.draft import NoteKind
from kehoach_lint.patterns import late
from kehoach_lint.readers.marking import Marks, Range

_ENCLOSED = late(
    r"<(?P<tag>mark|ins|del)>(?P<inside>[^<\n]{1,2000})</(?P=tag)>"
    r"|<(?P<red>span|font)\s[^<>\n]{0,200}\bcolor\s*[:=]\s*[\"']?\s*(?:red|\#f00|\#ff0000)\b"
    r"[^<>\n]{0,200}>(?P<text>[^<\n]{1,2000})</(?P=red)>",
    re.I,
)
_KINDS = {
    "mark": NoteKind.HIGHLIGHTED,
    "ins": NoteKind.TRACKED_CHANGES,
    "del": NoteKind.TRACKED_CHANGES,
}


def tagged(stored: str) -> Marks:
    """The stretches of a stored Markdown text that stand out or are changes."""
    marks: Marks = {}
    if "</" not in stored:
        return marks
    for found in _ENCLOSED.finditer(stored):
        tag = found["tag"]
        kind = _KINDS[tag.lower()] if tag else NoteKind.RED
        marks.setdefault(kind, []).append(Range(*found.span("inside" if tag else "text")))
    return marks

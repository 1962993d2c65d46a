"""What is mended, as a unified diff: lines of a text, paragraphs of a Word file."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import unified_diff

from kehoach_lint.draft import Draft
from kehoach_lint.fixing import Fixed
from kehoach_lint.patterns import late
from kehoach_lint.readers.decoding import decode
from kehoach_lint.readers.limits import Limits

_LINE = late(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


def unified(name: str, data: bytes, fixed: Fixed) -> str:
    """The differences of a mended file to ``data``, '' when there are none. What would do harm on
    a terminal is left to whoever prints it."""
    if not fixed.mended:
        return ""
    if fixed.before.draft.format == "docx":
        old, new = _paragraphs(fixed.before.draft), _paragraphs(fixed.after.draft)
    else:
        old, new = _lines(data), _lines(fixed.data)
    return "".join(_ended(unified_diff(old, new, name, name)))


def _ended(rows: Iterable[str]) -> Iterable[str]:
    for row in rows:
        if row.endswith("\r"):
            yield row[:-1] + "\n"
        else:
            yield row if row.endswith("\n") else f"{row}\n\\ No newline at end of file\n"


def _lines(data: bytes) -> list[str]:
    """The lines of a file with their ends: those of an editor, not all that Unicode knows."""
    return _LINE.findall(decode(data, Limits()))


def _paragraphs(draft: Draft) -> list[str]:
    return [f"{draft.slice(block.span)}\n" for block in draft.blocks]

"""Holding a draft against the stored text it came from."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from kehoach_lint.draft import Draft
from kehoach_lint.readers import Limits, UnreadableError, read
from kehoach_lint.readers.characters import with_right_letters

_LINE_END = re.compile("\r\n|\n|\r")


def read_or_refuse(
    name: str, data: bytes, *keys: str, limits: Limits | None = None
) -> Draft | None:
    """The draft, or None when it is refused with one of these keys (any, when none is given)."""
    try:
        return read(name, data, limits or Limits())
    except UnreadableError as error:
        if keys and error.key.removeprefix("program.read.") not in keys:
            raise
        return None


def line_starts(stored: str) -> list[int]:
    """The offsets at which the lines of a text begin, by the rule LF, CRLF, CR."""
    return [0, *(mark.end() for mark in _LINE_END.finditer(stored))]


def stored_slice(draft: Draft, stored: str, start: int, end: int) -> str:
    """The stored text that the characters from ``start`` to ``end`` of the draft stand for."""
    return _slice(draft, stored, line_starts(stored), start, end)


def assert_mapped(draft: Draft, stored: str) -> None:
    """Every character of every block stands in the file where its position says."""
    lines = line_starts(stored)
    assert list(draft.source.lines) == lines
    assert len(draft.source.starts) == len(draft.text) + 1
    for before, after in pairwise(draft.blocks):
        assert draft.text[before.span.end : after.span.start] == "\n"
    for block in draft.blocks:
        places = [draft.source.position(i) for i in range(*block.span)]
        assert places == sorted(places)
        for i in range(*block.span):
            original = _slice(draft, stored, lines, i, i + 1)
            if original.isspace() or not original:
                assert draft.text[i].isspace()
            else:
                normal = unicodedata.normalize("NFC", original)
                # In a word of Latin letters those that only look like them are replaced.
                alike = unicodedata.normalize("NFC", with_right_letters(f"a{original}")[1:])
                assert draft.text[i] in normal + alike


def _slice(draft: Draft, stored: str, lines: list[int], start: int, end: int) -> str:
    first, last = draft.source.position(start), draft.source.end(end)
    a = lines[first.line - 1] + first.column - 1
    b = lines[last.line - 1] + last.column - 1
    return stored[a:b]

"""Two columns typed on one line, as in a header or a signature block, become separate lines.

They are parted at a tab or at three or more spaces, only near the head and the end of a document
and only where the right-hand piece looks like a part of a header or of a signature block: the
blanks of "ngày      tháng     năm 2024" stay whole. The reading order is the left column from top
to bottom, then the right one, as in the tables of a Word file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kehoach_lint.patterns import late
from kehoach_lint.readers import signs
from kehoach_lint.readers.lines import Line

_HEAD_LINES = 15
_TAIL_LINES = 40
_MAX_COLUMN = 100
_BREAK = late(r"[ \u00a0]*\t[ \u00a0\t]*|[ \u00a0]{3,}")


def part_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines with two-column ones parted, the columns of each block one after the other."""
    head = _head_end(lines)
    tail = max(head, len(lines) - _TAIL_LINES)
    return [*_arrange(lines[:head]), *lines[head:tail], *_arrange(lines[tail:])]


def _head_end(lines: Sequence[Line]) -> int:
    """The header ends before the type line, at the latest after fifteen lines."""
    for i, line in enumerate(lines[:_HEAD_LINES]):
        if signs.is_type_line(line.text):
            return i
    return min(_HEAD_LINES, len(lines))


def _arrange(lines: Sequence[Line]) -> list[Line]:
    """Part the lines of one stretch and put their columns in reading order."""
    cuts = {i: cut for i, line in enumerate(lines) if (cut := _cut(line)) is not None}
    if not cuts:
        return list(lines)
    first = min(cuts)
    end = _block_end(lines, max(cuts) + 1)
    middle = min(_column_of(lines[i], cut) for i, cut in cuts.items()) // 2
    left: list[Line] = []
    right: list[Line] = []
    for i in range(first, end):
        line = lines[i]
        if i in cuts:
            part, other = _part(line, cuts[i])
            left.append(part)
            right.append(other)
        elif line.indent >= middle or signs.is_right_header(line.text):
            right.append(line)
        else:
            left.append(line)
    return [*lines[:first], *left, *right, *lines[end:]]


def _cut(line: Line) -> re.Match[str] | None:
    """The white space that parts two columns of the line."""
    if line.fixed or line.cell is not None:
        return None
    text = line.text
    for white in _BREAK.finditer(text):
        if _are_columns(text[: white.start()], text[white.end() :]):
            return white
    return None


def _are_columns(left: str, right: str) -> bool:
    if signs.is_right_header(right) or signs.is_signature_part(right):
        return True
    listed = signs.label_kind(left) == "dash" or signs.is_recipients(left)
    return listed and (signs.is_person(right) or signs.in_capitals(right))


def _block_end(lines: Sequence[Line], start: int) -> int:
    """The block of columns goes on up to a line that is clearly of the body."""
    for i in range(start, len(lines)):
        if lines[i].fixed or lines[i].cell is not None or _is_body(lines[i].text):
            return i
    return len(lines)


def _is_body(text: str) -> bool:
    if len(text) > _MAX_COLUMN or signs.is_type_line(text) or signs.is_appendix(text):
        return True
    return signs.label_kind(text) not in ("", "dash") or signs.is_basis(text)


def _column_of(line: Line, cut: re.Match[str]) -> int:
    return line.indent + cut.end() + 7 * cut[0].count("\t")


def _part(line: Line, cut: re.Match[str]) -> tuple[Line, Line]:
    left = line.chars.cut(0, cut.start())
    right = line.chars.cut(cut.end(), len(line.text))
    return line._replace(chars=left), line._replace(chars=right, gap=0, label="", indent=0)

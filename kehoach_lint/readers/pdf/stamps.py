"""Stamps of electronic signatures: small print laid over a page, which is no text of the document.

They say who signed when ("Người ký: …", "Thời gian ký: …") and may stand on the height of lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kehoach_lint.patterns import late
from kehoach_lint.readers.pdf.margins import Sheet
from kehoach_lint.readers.pdf.rows import Row, row_of

_SAID = late(
    r"(?:Người ký|Ký bởi|Ký số bởi|Được ký bởi|Thời gian ký|Ngày ký|Giờ ký|Cơ quan|Tổ chức|Đơn vị"
    r"|Email|Chức danh|Chức vụ|Nơi ký|Lý do|Signed by|Digitally signed by|Signing time|Date|DN"
    r"|Reason|Location)\s*:|Signature (?:Not )?Verified|Signature valid|Chữ ký hợp lệ",
    re.IGNORECASE,
)
_SIGNED = late(r"ký|sign", re.IGNORECASE)
_LEAST = 2
_SMALLER = 1.5
_GAP = 1.2
_NEAR = 1.8


def without_stamps(sheet: Sheet, size: float) -> tuple[Sheet, tuple[Row, ...]]:
    """The page without its stamps, and their lines. ``size`` is that of the text in points."""
    marked = (row.text for row in sheet.rows if ":" in row.text or "Signature" in row.text)
    if sum(_SAID.search(text) is not None for text in marked) < _LEAST:
        return sheet, ()
    parts = [(row, segments_of(row)) for row in sheet.rows]
    small = [part for _, found in parts for part in found if part.size <= size - _SMALLER]
    told = [part for part in small if _SAID.match(part.text)]
    if len(told) < _LEAST or not any(_SIGNED.search(part.text) for part in told):
        return sheet, ()
    stamp = list(told)
    for part in small:
        if part not in stamp and any(_follows(other, part) for other in stamp):
            stamp.append(part)
    taken = {id(part) for part in stamp}
    rows = []
    for row, found in parts:
        kept = [word for part in found if id(part) not in taken for word in part.words]
        if len(kept) == len(row.words):
            rows.append(row)
        elif kept:
            rows.append(row_of(kept, row.page))
    return sheet._replace(rows=tuple(rows)), tuple(part for part in small if id(part) in taken)


def segments_of(row: Row) -> list[Row]:
    """The pieces of a row between wide gaps."""
    cuts = [
        place
        for place, (before, after) in enumerate(pairwise(row.words), 1)
        if after.x0 - before.x1 > _GAP * row.size
    ]
    if not cuts:
        return [row]
    edges: Sequence[int] = [0, *cuts, len(row.words)]
    return [row_of(row.words[start:end], row.page) for start, end in pairwise(edges)]


def _follows(before: Row, after: Row) -> bool:
    """Whether a line of the same small print stands right below another."""
    below = 0 < before.y - after.y < _NEAR * before.size
    alike = abs(before.size - after.size) < 0.5
    return below and alike and after.x0 < before.x1 and before.x0 < after.x1

"""A PDF in, its lines out: the body in reading order, notes, then page heads and feet."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import partial

from kehoach_lint.draft import NoteKind, Story
from kehoach_lint.readers import signs
from kehoach_lint.readers.assembly import Read
from kehoach_lint.readers.characters import Wide, characters
from kehoach_lint.readers.columns import part_columns
from kehoach_lint.readers.converting import Converted, converted
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import Limits, Stopwatch
from kehoach_lint.readers.lines import Line
from kehoach_lint.readers.marking import Marks, Range
from kehoach_lint.readers.pdf.arranging import Part, arranged
from kehoach_lint.readers.pdf.margins import parted
from kehoach_lint.readers.pdf.measures import measures_of
from kehoach_lint.readers.pdf.pages import Leaves, leaves_of
from kehoach_lint.readers.pdf.pdfium import File
from kehoach_lint.readers.pdf.presenting import Shown, presentation_of
from kehoach_lint.readers.pdf.words import UNKNOWN
from kehoach_lint.vietnamese.legacy import may_be_legacy

_ONE_AT_A_TIME = threading.Lock()
"""The library must not be entered by two threads."""


def read_pdf(data: bytes, limits: Limits, watch: Stopwatch, *, ocr: bool = False) -> Read:
    """Read the bytes of a PDF; with ``ocr`` the scanned pages by tesseract.

    Raises UnreadableError when it is protected, damaged, too large, takes too long, or has no page
    with text (a scan, for which tesseract was not asked or is not installed).
    """
    with _ONE_AT_A_TIME:
        file = File(data)
        try:
            leaves = leaves_of(file, limits, watch, ocr)
        finally:
            file.close()
    return _read(leaves, limits)


def _read(leaves: Leaves, limits: Limits) -> Read:
    sheets, margins = parted([leaf.sheet for leaf in leaves.leaves])
    rows = [row for sheet in sheets for row in sheet.rows]
    width = sheets[0].width if sheets else 0.0
    measures = measures_of(rows, width)
    whole = [leaf._replace(sheet=sheet) for leaf, sheet in zip(leaves.leaves, sheets, strict=True)]
    parts = [part for part in arranged(whole, measures, margins) if not signs.is_rule(part.text)]
    parts += [Part((row,), parts[0].frame, Story.HEADER) for row in leaves.stamps if parts]
    texts = [part.text for part in parts]
    starts = _starts(texts, limits)
    lines, wide, marks = _lines(parts, texts, starts)
    body = [line for line in lines if line.story is Story.BODY]
    rest = [line for line in lines if line.story is not Story.BODY]
    marks |= _marks(parts, texts, starts, leaves)
    shown = Shown(sheets, margins, measures, parts, starts)
    return Read(
        format="pdf",
        lines=[*part_columns(body), *rest],
        starts=starts[:-1] or starts,
        wide=wide,
        seen={NoteKind.OCR: len(leaves.recognised), NoteKind.UNREAD: len(leaves.unread)},
        wrapped=bool(leaves.recognised),
        marks=marks,
        # Of letters in a picture neither the font nor the size is known.
        look=None if leaves.recognised else partial(presentation_of, shown),
        unread=leaves.unread,
    )


def _starts(texts: Sequence[str], limits: Limits) -> list[int]:
    """Where each paragraph begins in the whole text, and where one more would."""
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 1)
    if starts[-1] > limits.max_text or len(texts) > limits.max_lines:
        raise UnreadableError("program.read.too-long")
    return starts


def _lines(
    parts: Sequence[Part], texts: Sequence[str], starts: Sequence[int]
) -> tuple[list[Line], Wide, Marks]:
    """The paragraphs as lines, those in an old encoding converted."""
    conversion = _conversion(texts, starts)
    if conversion is not None:
        texts = conversion.text.split("\n")
    wide: Wide = {}
    lines: list[Line] = []
    begin = 0
    for part, text in zip(parts, texts, strict=True):
        chars = characters(text, begin, wide).strip()
        lines.append(Line(chars, story=part.story, cell=part.cell))
        begin += len(text) + 1
    if conversion is None:
        return lines, wide, {}
    return conversion.lines(lines), conversion.wide(wide), conversion.marks({})


def _conversion(texts: Sequence[str], starts: Sequence[int]) -> Converted | None:
    if not any(map(may_be_legacy, texts)):
        return None
    stretches = [
        (start, start + len(text)) for text, start in zip(texts, starts, strict=False) if text
    ]
    return converted("\n".join(texts), stretches)


def _marks(
    parts: Sequence[Part], texts: Sequence[str], starts: Sequence[int], leaves: Leaves
) -> Marks:
    """Where letters were lost, and what was recognised in a picture."""
    marks: Marks = {}
    if leaves.lost:
        marks[NoteKind.LOST] = list(_places(texts, starts))
    if leaves.recognised:
        marks[NoteKind.OCR] = [
            Range(start, start + len(text))
            for part, text, start in zip(parts, texts, starts, strict=False)
            if any(row.page in leaves.recognised for row in part.rows)
        ]
    return marks


def _places(texts: Sequence[str], starts: Sequence[int]) -> Iterator[Range]:
    for text, start in zip(texts, starts, strict=False):
        for place, char in enumerate(text):
            if char == UNKNOWN:
                yield Range(start + place, start + place + 1)

"""How much a file may cost before it is refused: sizes, counts and time.

The sizes of a Word package follow from measured attacks: without them 350 KB of zip cost a reader
626 MB of memory.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from kehoach_lint.readers.errors import UnreadableError

MEGABYTE = 1 << 20


class Limits(NamedTuple):
    """What a file may at most be.

    ``max_file`` bytes of the file; ``max_text`` characters and ``max_lines`` lines or paragraphs
    of its text; ``max_pages`` of a PDF, ``ocr_pages`` of them read by tesseract, each in at most
    ``ocr_seconds``; of a Word package ``max_members`` files in it, ``max_part`` bytes of one
    unpacked, ``max_total`` of all, ``max_ratio`` unpacked to packed size (of parts above 1 MB),
    ``max_marks`` of XML tags in one part; ``seconds`` of reading, ``office_seconds`` of converting
    by LibreOffice.
    """

    max_file: int = 50 * MEGABYTE
    max_text: int = 5_000_000
    max_lines: int = 200_000
    max_members: int = 5_000
    max_part: int = 100 * MEGABYTE
    max_total: int = 300 * MEGABYTE
    max_ratio: int = 200
    max_marks: int = 2_000_000
    seconds: float = 20.0
    max_pages: int = 500
    ocr_pages: int = 60
    ocr_seconds: float = 60.0
    office_seconds: float = 60.0


class Stopwatch:
    """Refuses to go on when the time is up; asked in loops, so it works in any thread."""

    __slots__ = ("_end", "_seconds")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def check(self) -> None:
        """Raise UnreadableError when the time is up."""
        if time.monotonic() > self._end:
            raise UnreadableError("program.read.time", seconds=f"{self._seconds:g}")

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """What is done inside has a limit of its own and is not counted."""
        begun = time.monotonic()
        try:
            yield
        finally:
            self._end += time.monotonic() - begun

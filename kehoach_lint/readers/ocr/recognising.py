"""Pages of a PDF as pictures to tesseract, its words back with their places on the page."""

from __future__ import annotations

import os
import tempfile

from kehoach_lint.external import find_program, run
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import Limits
from kehoach_lint.readers.ocr.table import words_of
from kehoach_lint.readers.pdf.pdfium import Page, Picture
from kehoach_lint.readers.pdf.words import Word

_DOTS_PER_INCH = 300
_MOST_PIXELS = 40_000_000
_LANGUAGE = "vie"
_COLUMN = "4"
"""Page segmentation: one column of text of several sizes."""
_LISTING_SECONDS = 20.0


class Recogniser:
    """Reads pages by tesseract, as many and as long as the limits allow."""

    def __init__(self, limits: Limits) -> None:
        """Raises UnreadableError when tesseract, or its data for Vietnamese, is not installed."""
        program = find_program("tesseract")
        if program is None:
            raise UnreadableError("program.read.ocr.no-program")
        self._program = program
        self._limits = limits
        self._read = 0
        try:
            listed = run([program, "--list-langs"], _LISTING_SECONDS)
        except OSError as error:
            raise UnreadableError("program.read.ocr.no-program") from error
        languages = (listed.out + b"\n" + listed.err).decode("utf-8", "replace").split()
        if _LANGUAGE not in languages:
            raise UnreadableError("program.read.ocr.no-language")

    def words(self, page: Page) -> list[Word]:
        """The words seen on a page, with its own measures.

        Raises UnreadableError when there are too many pages, or one takes too long or fails.
        """
        self._read += 1
        if self._read > self._limits.ocr_pages:
            raise UnreadableError("program.read.ocr.pages", limit=self._limits.ocr_pages)
        picture = page.picture(_DOTS_PER_INCH, _MOST_PIXELS)
        table = self._table(picture)
        return words_of(table, page.width / picture.width, page.height)

    def _table(self, picture: Picture) -> str:
        """What tesseract writes about a picture, as tab separated values."""
        seconds = self._limits.ocr_seconds
        with tempfile.TemporaryDirectory(prefix="kehoach-lint-") as folder:
            path = os.path.join(folder, "page.pgm")
            with open(path, "wb") as file:
                file.write(b"P5 %d %d 255\n" % (picture.width, picture.height))
                file.write(picture.pixels)
            arguments = [self._program, path, "stdout", "-l", _LANGUAGE]
            arguments += ["--psm", _COLUMN, "--dpi", str(_DOTS_PER_INCH), "tsv"]
            # One thread: several make a page of this size slower, and drafts are read side by side.
            one = {"OMP_THREAD_LIMIT": "1"}
            try:
                done = run(arguments, seconds, folder=folder, environment=one)
            except OSError as error:
                raise UnreadableError("program.read.ocr.failed") from error
        if not done.in_time:
            raise UnreadableError("program.read.ocr.time", seconds=f"{seconds:g}")
        if done.code:
            raise UnreadableError("program.read.ocr.failed")
        return done.out.decode("utf-8", "replace")

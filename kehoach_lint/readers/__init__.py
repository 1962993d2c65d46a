"""Readers: a file in, one draft out.

The format is chosen by content and name together. A reader never guesses: what cannot be read
raises :class:`UnreadableError`, with a message that says what to do about it.
"""

from __future__ import annotations

import os
import stat

from kehoach_lint.draft import Draft
from kehoach_lint.readers.assembly import Read, draft_of
from kehoach_lint.readers.decoding import decode
from kehoach_lint.readers.detection import CONVERTED, Format, file_name, format_of
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import MEGABYTE, Limits, Stopwatch

__all__ = ["Limits", "UnreadableError", "content_of", "read", "read_file", "word_form"]

_DEFAULT = Limits()


def read(path: str, data: bytes, limits: Limits = _DEFAULT, *, ocr: bool = False) -> Draft:
    """The draft in ``data``; ``path`` gives its name and is kept in the draft as given.

    ``ocr`` has the pages of a PDF that are pictures read by tesseract.
    Raises UnreadableError when it cannot be read; nothing else, whatever the bytes are.
    """
    try:
        return draft_of(path, _read(path, data, limits, ocr))
    except UnreadableError as error:
        raise _named(error, path) from error


def read_file(path: str, limits: Limits = _DEFAULT, *, ocr: bool = False) -> Draft:
    """The draft in a file, of which no more than ``limits.max_file`` bytes are read.

    Raises UnreadableError when it is not there, is no file, may not be read, or as :func:`read`.
    """
    data = content_of(path, limits)
    return read(path, data, limits, ocr=ocr)


def _read(path: str, data: bytes, limits: Limits, ocr: bool) -> Read:
    if not data:
        raise UnreadableError("program.read.empty")
    if len(data) > limits.max_file:
        raise UnreadableError("program.read.too-large", limit=limits.max_file // MEGABYTE)
    watch = Stopwatch(limits.seconds)
    file_format = format_of(path, data)
    # Each reader is imported when its format comes: a text file needs no XML library.
    if file_format is Format.DOCX:
        from kehoach_lint.readers.docx import read_docx

        return read_docx(data, limits, watch)
    if file_format is Format.PDF:
        from kehoach_lint.readers.pdf import read_pdf

        return read_pdf(data, limits, watch, ocr=ocr)
    if file_format in CONVERTED:
        from kehoach_lint.readers.office import read_office

        return read_office(data, file_format, limits, watch)
    stored = decode(data, limits)
    from kehoach_lint.readers.printed import read_printed

    return read_printed(stored, file_format, watch)


def word_form(path: str, data: bytes, limits: Limits = _DEFAULT) -> bytes:
    """The .docx as which the file ``path`` with this content is read: it is one, or is converted.

    Raises UnreadableError.
    """
    file_format = format_of(path, data)
    if file_format not in CONVERTED:
        return data
    from kehoach_lint.readers.office import word_file

    return word_file(data, file_format, limits)


def content_of(path: str, limits: Limits) -> bytes:
    """The bytes of a file, one more than ``limits.max_file`` at most.

    Raises UnreadableError, with the file's name, when it is not there, is no file, or may not be
    read.
    """
    try:
        return _content_of(path, limits)
    except UnreadableError as error:
        raise _named(error, path) from error


def _content_of(path: str, limits: Limits) -> bytes:
    """The bytes of a file, one more than ``limits.max_file`` at most. Raises UnreadableError."""
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableError("program.read.folder")
        # A pipe or a device would be waited for without end.
        if not stat.S_ISREG(mode):
            raise UnreadableError("program.read.special")
        with open(path, "rb") as file:
            return file.read(limits.max_file + 1)
    except FileNotFoundError as error:
        raise UnreadableError("program.read.missing") from error
    except PermissionError as error:
        raise UnreadableError("program.read.permission") from error
    except (OSError, ValueError) as error:
        raise UnreadableError("program.read.system", reason=str(error)) from error


def _named(error: UnreadableError, path: str) -> UnreadableError:
    return UnreadableError(error.key, **{**error.params, "name": file_name(path)})

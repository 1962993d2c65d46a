"""Old Word files, RTF and OpenDocument: converted to .docx by LibreOffice and read as such.

Results are kept for a while (:mod:`~kehoach_lint.readers.office.shelf`), so that a file is
converted once however often it is asked for; :func:`prepare` converts many in one call.
"""

from __future__ import annotations

from collections.abc import Iterable

from kehoach_lint.external import Failure, Source, to_word
from kehoach_lint.readers.assembly import Read
from kehoach_lint.readers.detection import CONVERTED, Format, format_of
from kehoach_lint.readers.docx import read_docx
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import Limits, Stopwatch
from kehoach_lint.readers.office.freezing import frozen
from kehoach_lint.readers.office.judging import judge
from kehoach_lint.readers.office.shelf import Shelf

__all__ = ["BATCH", "prepare", "read_office", "share", "word_file"]

BATCH = 50
"""How many files one call of LibreOffice takes."""
_SHELF = Shelf()


def read_office(data: bytes, file_format: Format, limits: Limits, watch: Stopwatch) -> Read:
    """Read the bytes of a file of a format that LibreOffice converts.

    Raises UnreadableError when LibreOffice is not there, when the file is encrypted, has macros or
    is damaged, or when converting or reading takes too long.
    """
    with watch.stopped():
        word = word_file(data, file_format, limits)
    return read_docx(word, limits, watch)._replace(format=str(file_format))


def word_file(data: bytes, file_format: Format, limits: Limits) -> bytes:
    """The .docx that such a file is read as: places in its draft are places there.

    Raises UnreadableError as :func:`read_office`.
    """
    judge(data, file_format, limits)
    found = _SHELF.get(file_format, data)
    if found is None:
        found = to_word([_source(data, file_format)], limits.office_seconds)[0]
        _SHELF.put(file_format, data, found)
    if isinstance(found, bytes):
        return found
    if found is Failure.NO_PROGRAM:
        raise UnreadableError(f"program.read.unsupported.{file_format}")
    if found is Failure.TIME:
        raise UnreadableError("program.read.office.time", seconds=f"{limits.office_seconds:g}")
    raise UnreadableError("program.read.office.damaged")


def prepare(files: Iterable[tuple[str, bytes]], limits: Limits) -> None:
    """Convert the files (path and content) that will be read soon, in one call of LibreOffice.

    What cannot be converted is left alone: reading it tells why.
    """
    waiting: dict[tuple[Format, bytes], Source] = {}
    for path, data in files:
        try:
            file_format = format_of(path, data)
            judge(data, file_format, limits)
        except UnreadableError:
            continue
        if file_format in CONVERTED and _SHELF.get(file_format, data) is None:
            waiting[file_format, data] = _source(data, file_format)
    results = to_word(list(waiting.values()), limits.office_seconds) if waiting else []
    for (file_format, data), result in zip(waiting, results, strict=True):
        _SHELF.put(file_format, data, result)


def share(folder: str | None) -> None:
    """Keep what is converted in a folder for other processes too (None: no more)."""
    _SHELF.share(folder)


def _source(data: bytes, file_format: Format) -> Source:
    return Source(f".{file_format}", frozen(data, file_format))

"""From bytes to text: UTF-8, with or without a byte-order mark, and UTF-16 with one.

Nothing is guessed: a file in a legacy encoding would be read as nonsense and checked as such.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable

from kehoach_lint.patterns import late
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import Limits

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = late("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAX_CONTROLS = 0.02
_SAMPLE = 1 << 16


def decode(data: bytes, limits: Limits) -> str:
    """The text of a file without its byte-order mark.

    Raises UnreadableError when it is no text (``program.read.binary``), is in another encoding
    (``program.read.undecodable``, with the first wrong byte), or is too long.
    """
    mark, encoding = _stored_as(data)
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        if not mark and _is_binary(data[:_SAMPLE].decode("latin-1")):
            raise UnreadableError("program.read.binary") from error
        place = len(mark) + error.start
        byte = f"0x{data[place]:02X}"
        raise UnreadableError("program.read.undecodable", byte=byte, position=place + 1) from error
    if _is_binary(text[:_SAMPLE]) or "\x00" in text:
        raise UnreadableError("program.read.binary")
    if len(text) > limits.max_text or _line_count(text) > 2 * limits.max_lines:
        raise UnreadableError("program.read.too-long")
    return text


def encoded_like(data: bytes, edit: Callable[[str], str]) -> bytes:
    """The file with its text edited, in the encoding and with the byte-order mark it has.

    ``data`` is a file that :func:`decode` reads.
    """
    mark, encoding = _stored_as(data)
    return mark + edit(data[len(mark) :].decode(encoding)).encode(encoding)


def _stored_as(data: bytes) -> tuple[bytes, str]:
    """The byte-order mark of a file and its encoding."""
    found = ((mark, name) for mark, name in _MARKS if data.startswith(mark))
    return next(found, (b"", "utf-8"))


def _line_count(text: str) -> int:
    return text.count("\n") + text.count("\r")


def _is_binary(sample: str) -> bool:
    """Whether so many control characters stand in it that nobody typed it."""
    return "\x00" in sample or len(_CONTROLS.findall(sample)) > _MAX_CONTROLS * len(sample) + 2

"""Which reader a file belongs to, by its content and its name together.

A file whose content is of another kind than its name says is refused, with the reason: an officer
who renamed a .doc to .docx must hear of it rather than see nonsense checked.
"""

from __future__ import annotations

from enum import StrEnum

from kehoach_lint.readers.errors import UnreadableError


class Format(StrEnum):
    """The formats that can be read; the value is that of ``Draft.format``."""

    DOCX = "docx"
    MARKDOWN = "md"
    TEXT = "txt"


class _Content(StrEnum):
    ZIP = "zip"
    OLE = "doc"
    PDF = "pdf"
    RTF = "rtf"
    TEXT = "text"


_MAGIC = (
    (b"PK\x03\x04", _Content.ZIP),
    (b"PK\x05\x06", _Content.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _Content.OLE),
    (b"%PDF-", _Content.PDF),
    (b"{\\rtf", _Content.RTF),
)
_WORD = frozenset({".docx", ".dotx"})
_MACROS = frozenset({".docm", ".dotm"})
_MARKDOWN = frozenset({".md", ".markdown"})
_PLAIN = frozenset({".txt", ".text", ""})
_UNSUPPORTED = {".doc": "doc", ".dot": "doc", ".pdf": "pdf", ".rtf": "rtf", ".odt": "odt"}
# An encrypted Office file is an OLE container with this stream ([MS-OFFCRYPTO] 2.3.4).
_ENCRYPTED = "EncryptedPackage"


def file_name(path: str) -> str:
    """The name of a file without its folder, whichever slash the path is written with."""
    return path.replace("\\", "/").rpartition("/")[2] or path


def format_of(path: str, data: bytes) -> Format:
    """The format to read a file as; a name without an ending leaves it to the content.

    Raises UnreadableError when no reader fits, or when name and content contradict each other.
    """
    suffix = _suffix(path)
    content = _content(data)
    if content is _Content.OLE and _ENCRYPTED.encode("utf-16-le") in data:
        raise UnreadableError("program.read.encrypted")
    if suffix in _MACROS:
        raise UnreadableError("program.read.macros")
    if suffix in _WORD:
        if content is _Content.ZIP:
            return Format.DOCX
        raise UnreadableError(f"program.read.inside.{content}", suffix=suffix)
    if suffix in _PLAIN | _MARKDOWN:
        return _text_format(suffix, content)
    raise _unsupported(suffix, content)


def _suffix(path: str) -> str:
    stem, dot, ending = file_name(path).rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""


def _content(data: bytes) -> _Content:
    start = data[:64].lstrip()
    return next((kind for magic, kind in _MAGIC if start.startswith(magic)), _Content.TEXT)


def _text_format(suffix: str, content: _Content) -> Format:
    if content is _Content.TEXT:
        return Format.MARKDOWN if suffix in _MARKDOWN else Format.TEXT
    if suffix:
        raise UnreadableError(f"program.read.inside.{content}", suffix=suffix)
    if content is _Content.ZIP:
        return Format.DOCX
    raise UnreadableError(f"program.read.unsupported.{content}")


def _unsupported(suffix: str, content: _Content) -> UnreadableError:
    """Why a file that is neither Word nor text is refused."""
    named = _UNSUPPORTED.get(suffix)
    if named is None:
        return UnreadableError("program.read.unknown", suffix=suffix)
    if named == "doc" and content is not _Content.OLE:
        return UnreadableError(f"program.read.inside.{content}", suffix=suffix)
    return UnreadableError(f"program.read.unsupported.{named}")

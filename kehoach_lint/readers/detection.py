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
    PDF = "pdf"
    DOC = "doc"
    RTF = "rtf"
    ODT = "odt"


CONVERTED = frozenset({Format.DOC, Format.RTF, Format.ODT})
"""Formats that LibreOffice makes into Word files, which are then read."""


class _Content(StrEnum):
    ZIP = "zip"
    OLE = "doc"
    PDF = "pdf"
    RTF = "rtf"
    ODT = "odt"
    TEXT = "text"


_MAGIC_PDF = b"%PDF-"
_MAGIC = (
    (b"PK\x03\x04", _Content.ZIP),
    (b"PK\x05\x06", _Content.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _Content.OLE),
    (_MAGIC_PDF, _Content.PDF),
    (b"{\\rtf", _Content.RTF),
)
_WORD = frozenset({".docx", ".dotx"})
_MACROS = frozenset({".docm", ".dotm"})
_MARKDOWN = frozenset({".md", ".markdown"})
_PLAIN = frozenset({".txt", ".text", ""})
_PDF = ".pdf"
_PDF_START = 1024
"""Within so many bytes a PDF must begin (PDF Reference 1.7, appendix H, note 13)."""
_OLD_WORD = frozenset({".doc", ".dot", ".rtf"})
_OPEN = ".odt"
_OPEN_START = b"mimetypeapplication/vnd.oasis.opendocument.text"
_OPEN_AT = 30
"""Where the name and content of the first file of a package are (OpenDocument 1.3, part 2, 3.3)."""
_BY_CONTENT = {
    _Content.ZIP: Format.DOCX,
    _Content.PDF: Format.PDF,
    _Content.OLE: Format.DOC,
    _Content.RTF: Format.RTF,
    _Content.ODT: Format.ODT,
}
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
    if suffix == _PDF:
        if content is _Content.PDF or _MAGIC_PDF in data[:_PDF_START]:
            return Format.PDF
        raise UnreadableError(f"program.read.inside.{content}", suffix=suffix)
    if suffix in _PLAIN | _MARKDOWN:
        return _text_format(suffix, content)
    if suffix in _OLD_WORD or suffix == _OPEN:
        return _converted(suffix, content)
    raise UnreadableError("program.read.unknown", suffix=suffix)


def _suffix(path: str) -> str:
    stem, dot, ending = file_name(path).rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""


def _content(data: bytes) -> _Content:
    start = data[:64].lstrip()
    found = next((kind for magic, kind in _MAGIC if start.startswith(magic)), _Content.TEXT)
    if found is _Content.ZIP and data.startswith(_OPEN_START, _OPEN_AT):
        return _Content.ODT
    return found


def _text_format(suffix: str, content: _Content) -> Format:
    if content is _Content.TEXT:
        return Format.MARKDOWN if suffix in _MARKDOWN else Format.TEXT
    if suffix:
        raise UnreadableError(f"program.read.inside.{content}", suffix=suffix)
    return _BY_CONTENT[content]


def _converted(suffix: str, content: _Content) -> Format:
    """The format of a file that LibreOffice reads. Word opens a .doc that is RTF inside, and the
    other way round, without a word; such files are usual."""
    if suffix == _OPEN:
        if content in (_Content.ODT, _Content.ZIP):
            return Format.ODT
    elif content in (_Content.OLE, _Content.RTF):
        return _BY_CONTENT[content]
    raise UnreadableError(f"program.read.inside.{content}", suffix=suffix)

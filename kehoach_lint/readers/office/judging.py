"""Files that are not given to LibreOffice: with a password, with macros, or of another kind.

LibreOffice says the same of all of them, that it could not load the file.
"""

from __future__ import annotations

import io
import re
import struct
from typing import TYPE_CHECKING

from kehoach_lint.patterns import late
from kehoach_lint.readers.detection import Format
from kehoach_lint.readers.docx.package import Package
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import Limits

if TYPE_CHECKING:
    from olefile import OleFileIO

BROKEN = (
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
    struct.error,
)
"""What reading a damaged container raises."""
MAIN_STREAM = "WordDocument"
_RIGHTS = ("\x09DRMContent", "\x06DataSpaces", "EncryptedPackage")
_CODE = "_VBA_PROJECT"
_WORD_SIGNS = (0xA5EC, 0xA5DC)
"""Word 97 and later, Word 6 and 95 ([MS-DOC] 2.5.2, wIdent)."""
_FLAGS_AT, _ENCRYPTED = 0x0A, 0x0100
_OPEN_TEXT = b"application/vnd.oasis.opendocument.text"
_OPEN_CODE = late(
    r"Basic/.*/(?!script-l[bc]\.xml$|dialog-l[bc]\.xml$)[^/]+\.xml|Scripts/.*[^/]", re.I
)
_XML_PARTS = ("content.xml", "styles.xml")


def judge(data: bytes, file_format: Format, limits: Limits) -> None:
    """Raise UnreadableError for a file that must not, or need not, be converted."""
    if file_format is Format.DOC:
        _judge_doc(data)
    elif file_format is Format.ODT:
        _judge_odt(data, limits)


def opened(data: bytes) -> OleFileIO:
    """The container of an old Word file. Raises UnreadableError when it is damaged."""
    from olefile import OleFileIO

    try:
        return OleFileIO(io.BytesIO(data))
    except BROKEN as error:
        raise UnreadableError("program.read.broken") from error


def _judge_doc(data: bytes) -> None:
    container = opened(data)
    try:
        names = {path[-1] for path in container.listdir()}
        if any(name in names for name in _RIGHTS):
            raise UnreadableError("program.read.encrypted")
        if MAIN_STREAM not in names:
            raise UnreadableError("program.read.inside.other-ole")
        head = container.openstream(MAIN_STREAM).read(_FLAGS_AT + 2)
        sign, flags = struct.unpack_from("<H8xH", head)
    except BROKEN as error:
        raise UnreadableError("program.read.broken") from error
    if sign not in _WORD_SIGNS:
        raise UnreadableError("program.read.broken")
    if flags & _ENCRYPTED:
        raise UnreadableError("program.read.encrypted")
    if _CODE in names:
        raise UnreadableError("program.read.macros")


def _judge_odt(data: bytes, limits: Limits) -> None:
    package = Package(data, limits)
    kind = package.read("mimetype") or b""
    if not kind.strip().startswith(_OPEN_TEXT):
        raise UnreadableError("program.read.inside.other-open")
    if b"encryption-data" in (package.read("META-INF/manifest.xml") or b""):
        raise UnreadableError("program.read.encrypted")
    if any(_OPEN_CODE.fullmatch(name) for name in package.names()):
        raise UnreadableError("program.read.macros")
    for part in _XML_PARTS:
        package.tree(part)

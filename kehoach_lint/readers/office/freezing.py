"""Keep LibreOffice from putting today's date and a name of ours into a file.

It works out fields of date, time and file name anew and so loses what the author saw. Before it
gets the file, such fields are made into something it leaves alone, with the text they last showed.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kehoach_lint.readers.detection import Format
from kehoach_lint.readers.office.judging import BROKEN, MAIN_STREAM, opened

if TYPE_CHECKING:
    from olefile import OleFileIO

_RTF_FIELD = re.compile(
    rb"(\\fldinst(?:[\s{}]|\\\*|\\[a-z]+-?\d*)*+)"
    rb"((?:(?:SAVE|PRINT|CREATE)?DATE|TIME|FILENAME)\b)",
    re.I,
)
_UNKNOWN = rb"\1X\2"
"""The result of a field it does not know is kept by LibreOffice."""
_OPEN_TAG = re.compile(rb"<(/?)text:(?:date|time|file-name)(?=[\s/>])[^<>]*?(/?)>")
_OPEN_PARTS = ("content.xml", "styles.xml")
_CHANGING = frozenset({21, 22, 23, 29, 31, 32})
"""CREATEDATE, SAVEDATE, PRINTDATE, FILENAME, DATE, TIME ([MS-DOC] 2.9.90, flt)."""
_QUOTE = 35
_BEGIN = 0x13
_TABLE_FLAG = 0x0200
_FLAGS_AT = 0x0A
_FIELDS_AT = (0x11A, 0x122)
"""Where the FIB tells of the fields of the body and of the page headers ([MS-DOC] 2.5.6,
fcPlcFldMom and fcPlcFldHdr): offset and length in the table stream."""
_FIB = 0x12A
_PLACE, _KIND = 4, 2
"""Bytes of a place and of what is said of a field in such a table (2.8.25)."""


_UNCHANGED = (*BROKEN, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile)
"""What is raised on the way through a file that is damaged: LibreOffice may tell what it is."""


def frozen(data: bytes, file_format: Format) -> bytes:
    """The file with such fields as plain as its format allows."""
    try:
        if file_format is Format.RTF:
            return _RTF_FIELD.sub(_UNKNOWN, data)
        return _frozen_odt(data) if file_format is Format.ODT else _frozen_doc(data)
    except _UNCHANGED:
        return data


def _frozen_odt(data: bytes) -> bytes:
    """The package with spans in the place of such fields; as it is when there are none."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in _OPEN_PARTS if name in package.namelist()}
        changed = {name: _OPEN_TAG.sub(_span, part) for name, part in parts.items()}
        if changed == parts:
            return data
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as copy:
            for item in package.infolist():
                copy.writestr(item, changed.get(item.filename) or package.read(item))
    return stream.getvalue()


def _span(found: re.Match[bytes]) -> bytes:
    closing, empty = found.groups()
    return b"<%stext:span%s>" % (closing, empty)


def _frozen_doc(data: bytes) -> bytes:
    """The file with the kind QUOTE, which is not worked out, for those fields."""
    places = list(_changing_kinds(opened(data)))
    if not places:
        return data
    stream = io.BytesIO(data)
    from olefile import OleFileIO

    container = OleFileIO(stream, write_mode=True)
    for name in dict.fromkeys(name for name, _ in places):
        table = bytearray(container.openstream(name).read())
        for place in (place for of, place in places if of == name):
            table[place] = _QUOTE
        container.write_stream(name, bytes(table))
    return stream.getvalue()


def _changing_kinds(container: OleFileIO) -> Iterator[tuple[str, int]]:
    """The stream and the offset of each byte that says a field is one of those."""
    head = container.openstream(MAIN_STREAM).read(_FIB)
    if len(head) < _FIB:
        return
    flags = struct.unpack_from("<H", head, _FLAGS_AT)[0]
    name = "1Table" if flags & _TABLE_FLAG else "0Table"
    if not container.exists(name):
        return
    table = container.openstream(name).read()
    for at in _FIELDS_AT:
        start, length = struct.unpack_from("<II", head, at)
        number = (length - _PLACE) // (_PLACE + _KIND)
        first = start + (number + 1) * _PLACE
        if number <= 0 or first + number * _KIND > len(table):
            continue
        for place in range(first, first + number * _KIND, _KIND):
            if table[place] & 0x1F == _BEGIN and table[place + 1] in _CHANGING:
                yield name, place + 1

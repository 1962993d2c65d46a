"""Old Word files, RTF and OpenDocument, made here."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import date
from functools import cache

from docx import Document
from olefile import OleFileIO

from tests.frames import framed
from tests.programs import by_libreoffice
from tests.readers.word_parts import field, p, r, raw, t, word
from tests.word_files import plan_docx

IMPOSSIBLE_DAY = "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024."
"""NT001, an error."""
FILTERS = {"doc": "doc:MS Word 97", "rtf": "rtf", "odt": "odt"}
_NAME_BYTES = 64
_FLAGS_AT, _ENCRYPTED = 0x0A, 0x0100


@cache
def plan(kind: str) -> bytes:
    """A plan with an error in it, written by LibreOffice as ``doc``, ``rtf`` or ``odt``; ``docx``
    is the file they are made from."""
    document = Document(io.BytesIO(plan_docx(framed(IMPOSSIBLE_DAY))))
    document.add_paragraph()  # as Word has it: a .doc cannot end with a table
    stream = io.BytesIO()
    document.save(stream)
    made = stream.getvalue()
    return made if kind == "docx" else by_libreoffice(made, ".docx", FILTERS[kind])


def rtf(text: str) -> bytes:
    """An RTF file; what is no ASCII letter is written by its number in Unicode."""
    signs = (c if c.isascii() else f"\\u{ord(c)}?" for c in text)
    return ("{\\rtf1\\ansi " + "".join(signs).replace("\n", "\\par\n") + "\\par}").encode("ascii")


def odt(body: str, more: dict[str, bytes] | None = None, manifest: str = "") -> bytes:
    """An OpenDocument text with this content (XML), further files, another manifest."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{rest}:1.0"'
        for name, rest in (
            ("office", "office"),
            ("text", "text"),
            ("draw", "drawing"),
            ("svg", "svg-compatible"),
        )
    )
    kind = "application/vnd.oasis.opendocument.text"
    entries = "".join(
        f'<m:file-entry m:full-path="{path}" m:media-type="{media}"/>'
        for path, media in (("/", kind), ("content.xml", "text/xml"))
    )
    manifest = manifest or (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f"{entries}</m:manifest>"
    )
    content = (
        f'<office:document-content {spaces} xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' office:version="1.2"><office:body><office:text>{body}</office:text></office:body>'
        "</office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", kind)
        package.writestr("META-INF/manifest.xml", manifest)
        package.writestr("content.xml", content)
        for name, data in (more or {}).items():
            package.writestr(name, data)
    return stream.getvalue()


@cache
def doc_with_date(shown: str) -> bytes:
    """A .doc with a field of the day, which last showed ``shown`` (dd/mm/yyyy)."""
    instruction = 'DATE \\@ "dd/MM/yyyy"'
    filler = "".join(p("Các thôn dọn đường làng.") for _ in range(80))
    made = word(raw(field(instruction, r(t(shown)))) + filler)
    data = by_libreoffice(made, ".docx", FILTERS["doc"])
    # LibreOffice has put today's date there while it made the file.
    return replaced(data, date.today().strftime("%d/%m/%Y"), shown)


def replaced(data: bytes, old: str, new: str) -> bytes:
    """A .doc with other characters, as many, in the place of ``old``."""
    assert len(old) == len(new)
    for encoding in ("cp1252", "utf-16-le"):
        if old.encode(encoding) in data:
            return data.replace(old.encode(encoding), new.encode(encoding))
    raise AssertionError(old)


def encrypted_doc(data: bytes) -> bytes:
    """A .doc that says it is encrypted."""
    stream = io.BytesIO(data)
    container = OleFileIO(stream, write_mode=True)
    main = bytearray(container.openstream("WordDocument").read())
    flags = struct.unpack_from("<H", main, _FLAGS_AT)[0]
    struct.pack_into("<H", main, _FLAGS_AT, flags | _ENCRYPTED)
    container.write_stream("WordDocument", bytes(main))
    return stream.getvalue()


def renamed(data: bytes, old: str, new: str) -> bytes:
    """An OLE container in which a stream has another name."""
    at = data.index(old.encode("utf-16-le") + b"\0\0")
    name = new.encode("utf-16-le")
    entry = name.ljust(_NAME_BYTES, b"\0") + struct.pack("<H", len(name) + 2)
    return data[:at] + entry + data[at + len(entry) :]

"""Files no honest program writes, each small."""

from __future__ import annotations

import io
import warnings
import zipfile
from itertools import pairwise

from tests.readers.word_parts import (
    abstract,
    content_types,
    document,
    level,
    listed,
    num,
    p,
    packed,
    parts_of,
    word,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MEGABYTE = 1 << 20


def with_part(name: str, content: bytes) -> bytes:
    """An honest Word file with one more, or another, part."""
    return packed({**parts_of(p("Kế hoạch")), name: content})


def zip_bomb(megabytes: int = 8) -> bytes:
    """A part of spaces that packs a thousand to one."""
    return with_part("word/media/image1.bin", b" " * (megabytes * _MEGABYTE))


def many_members(count: int) -> bytes:
    """A package of very many parts."""
    parts = parts_of(p("Kế hoạch"))
    return packed({**parts, **{f"word/media/{i}": b"" for i in range(count)}})


def entity_bomb() -> bytes:
    """Billion laughs: entities of entities."""
    names = "abcdefghij"
    entities = "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names)
    )
    doctype = f'<!DOCTYPE d [<!ENTITY a "ha">{entities}]>'
    xml = document(p("&j;")).replace("?>", f"?>{doctype}", 1)
    return with_part("word/document.xml", xml.encode())


def external_entity(path: str, encoding: str = "utf-8") -> bytes:
    """A document that asks for a file of the reader's machine."""
    doctype = f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{path}">]>'
    xml = document(p("&x;")).replace("?>", f"?>{doctype}", 1)
    return with_part("word/document.xml", xml.replace("UTF-8", encoding).encode(encoding))


def encrypted_office() -> bytes:
    """The beginning of an Office file with a password."""
    return OLE + b"\0" * 1000 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 1000


def encrypted_zip() -> bytes:
    """A zip whose members say that they are encrypted."""
    data = bytearray(word(p("Kế hoạch")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(signature, place + 4)
    return bytes(data)


def old_word() -> bytes:
    """The beginning of a .doc file."""
    return OLE + b"\0" * 500 + "WordDocument".encode("utf-16-le") + b"\0" * 500


def macro_part() -> bytes:
    """A .docx that carries a macro project."""
    return with_part("word/vbaProject.bin", OLE)


def macro_type() -> bytes:
    """A .docm under another name."""
    main = "application/vnd.ms-word.document.macroEnabled.main+xml"
    return with_part("[Content_Types].xml", content_types(main).encode())


def twice() -> bytes:
    """Two parts of one name: programs differ in which they read."""
    stream = io.BytesIO(word(p("Kế hoạch")))
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("word/document.xml", document(p("Kế hoạch khác")))
    return stream.getvalue()


def nested(depth: int) -> bytes:
    """Content controls in content controls."""
    inside = "<w:sdt><w:sdtContent>" * depth + p("Sâu") + "</w:sdtContent></w:sdt>" * depth
    return word(inside)


def endless_roman() -> bytes:
    """A list that begins at two thousand million, in Roman numerals."""
    levels = level(0, "upperRoman", "%1.", start=2_000_000_000)
    return word(listed("Mục đích"), numbering=abstract(levels) + num())


def style_cycle() -> bytes:
    """Two styles based on each other."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:basedOn w:val="{base}"/>'
        "<w:rPr><w:vanish w:val='0'/></w:rPr></w:style>"
        for name, base in (("A", "B"), ("B", "A"))
    )
    return word(p("Kế hoạch", properties='<w:pStyle w:val="A"/>'), styles=styles)


def workbook() -> bytes:
    """An Excel file."""
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    return with_part("[Content_Types].xml", content_types(main).encode())


def opendocument() -> bytes:
    """A LibreOffice text."""
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"})

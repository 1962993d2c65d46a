"""A Word file as a package of parts, opened with care: drafts come from strangers.

The directory of the zip is judged before anything is unpacked; only the parts that are read are
unpacked at all; XML with a document type is refused, so that no entity is ever expanded. Nothing
outside the package is opened: external relationships are left aside.
"""

from __future__ import annotations

import hashlib
import io
import posixpath
import struct
import zipfile
import zlib
from collections import Counter
from typing import NamedTuple

from lxml import etree

from kehoach_lint.readers.docx.names import STRICT, R
from kehoach_lint.readers.errors import UnreadableError
from kehoach_lint.readers.limits import MEGABYTE, Limits

_DIRECTORY_ENTRY = b"PK\x01\x02"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
_ENCRYPTED_FLAG = 1
_UTF16 = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_OTHER_OFFICE = (
    (b"spreadsheetml", "program.read.inside.xlsx"),
    (b"presentationml", "program.read.inside.pptx"),
)
_TYPES = "[Content_Types].xml"


class Relation(NamedTuple):
    """A relationship to another part of the package: the last word of its type, the part."""

    kind: str
    part: str


class Content(NamedTuple):
    """The bytes of a part, and a digest by which what was made of them can be kept."""

    data: bytes
    digest: bytes


class Package:
    """The parts of one Word file."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        self._trees: dict[str, etree._Element | None] = {}
        self._contents: dict[str, Content | None] = {}
        if data.count(_DIRECTORY_ENTRY) > limits.max_members:
            raise UnreadableError("program.read.zip.members", limit=limits.max_members)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise UnreadableError("program.read.broken") from error
        _judge(self._zip.infolist(), limits)
        self._names = {name.lower(): name for name in self._zip.namelist()}
        self._types = self.read(_TYPES) or b""
        self._refuse_macros()

    def read(self, part: str) -> bytes | None:
        """The content of a part, None when there is no such part.

        Raises UnreadableError when it is damaged.
        """
        name = self._names.get(part.lower())
        if name is None:
            return None
        try:
            return self._zip.read(name)
        except _BROKEN as error:
            raise UnreadableError("program.read.broken") from error

    def content(self, part: str) -> Content | None:
        """The content of a part with its digest, unpacked once; None and errors as in
        :meth:`read`."""
        if part not in self._contents:
            data = self.read(part)
            found = None if data is None else Content(data, hashlib.sha256(data).digest())
            self._contents[part] = found
        return self._contents[part]

    def tree(self, part: str) -> etree._Element | None:
        """The XML of a part, parsed once, not to be changed; None when there is no such part.

        Raises UnreadableError when it is damaged, too deep, or has a document type.
        """
        if part not in self._trees:
            data = self.read(part)
            self._trees[part] = None if data is None else parse(data, part, self._limits)
        return self._trees[part]

    def relations(self, part: str) -> dict[str, Relation]:
        """The relationships of a part ('' for the package) by their id, without external ones."""
        folder, name = posixpath.split(part)
        root = self.tree(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relation] = {}
        for item in () if root is None else root:
            target = item.get("Target")
            if target and item.get("TargetMode") != "External":
                kind = item.get("Type", "").rsplit("/", 1)[-1]
                found[item.get("Id", "")] = Relation(kind, _resolved(folder, target))
        return found

    def names(self) -> tuple[str, ...]:
        """The names of all parts, as written."""
        return tuple(self._names.values())

    def related(self, part: str, kind: str) -> str | None:
        """The part another one refers to by a relationship of this kind, None without one."""
        relations = self.relations(part).values()
        return next((relation.part for relation in relations if relation.kind == kind), None)

    def main_part(self) -> str:
        """The name of the part that holds the document.

        Raises UnreadableError when the package is no Word file.
        """
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and self._names.get(relation.part.lower()):
                for sign, key in _OTHER_OFFICE:
                    if sign in self._types and b"wordprocessingml" not in self._types:
                        raise UnreadableError(key)
                return relation.part
        if self.read("mimetype") == b"application/vnd.oasis.opendocument.text":
            raise UnreadableError("program.read.inside.odt")
        raise UnreadableError("program.read.inside.other-zip")

    def _refuse_macros(self) -> None:
        if b"macroenabled" in self._types.lower() or any(
            name.endswith("vbaproject.bin") for name in self._names
        ):
            raise UnreadableError("program.read.macros")


def parse(data: bytes, part: str, limits: Limits) -> etree._Element:
    """The XML of ``data``. Raises as :meth:`Package.tree`."""
    for mark, encoding in _UTF16:
        if data.startswith(mark):
            data = data[len(mark) :].decode(encoding, "replace").encode("utf-8", "replace")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise UnreadableError("program.read.entities", part=part)
    if data.count(b"<") > limits.max_marks:
        raise UnreadableError("program.read.too-long")
    if b"http://purl.oclc.org/ooxml/" in data:
        for strict, transitional in STRICT:
            data = data.replace(strict, transitional)
    # The encoding is given, so that no other can be declared to hide a document type from us.
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        deep = "depth" in str(error)
        key = "program.read.deep" if deep else "program.read.broken-xml"
        raise UnreadableError(key, part=part) from error


def relation_id(element: etree._Element) -> str:
    """The id of the relationship an element refers to."""
    return element.get(R + "id", "")


def _resolved(folder: str, target: str) -> str:
    """A target as the name of a part; one that climbs out of the package names none."""
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))


def _judge(members: list[zipfile.ZipInfo], limits: Limits) -> None:
    """Refuse a package whose directory promises more than a Word file can hold."""
    if len(members) > limits.max_members:
        raise UnreadableError("program.read.zip.members", limit=limits.max_members)
    names = Counter(member.filename.lower() for member in members)
    if names and names.most_common(1)[0][1] > 1:
        raise UnreadableError("program.read.zip.twice", part=names.most_common(1)[0][0])
    if any(member.flag_bits & _ENCRYPTED_FLAG for member in members):
        raise UnreadableError("program.read.encrypted")
    if sum(member.file_size for member in members) > limits.max_total:
        raise UnreadableError("program.read.zip.total", limit=limits.max_total // MEGABYTE)
    for member in members:
        _judge_member(member, limits)


def _judge_member(member: zipfile.ZipInfo, limits: Limits) -> None:
    if member.file_size > limits.max_part:
        raise UnreadableError(
            "program.read.zip.part", part=member.filename, limit=limits.max_part // MEGABYTE
        )
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnreadableError("program.read.broken")
    packed = max(member.compress_size, 1)
    if member.file_size > MEGABYTE and member.file_size / packed > limits.max_ratio:
        raise UnreadableError("program.read.zip.ratio", part=member.filename)

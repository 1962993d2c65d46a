"""A Word file with some parts changed: every other part stays as it is, byte for byte."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
from collections.abc import Mapping
from typing import IO, cast

from lxml import etree

from kehoach_lint.readers.docx.names import STRICT
from kehoach_lint.readers.docx.package import Package, parse
from kehoach_lint.readers.limits import Limits

TYPES = "[Content_Types].xml"
_TYPES_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_NO_RELATIONS = f'<Relationships xmlns="{_RELATIONS_NAMESPACE[1:-1]}"/>'
_OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OLDEST = (1980, 1, 1, 0, 0, 0)
_BIG_FILE = 1
_HEAD = 4
_LENGTHS = 26
"""Where the head of a zip member tells how long its name and its further fields are."""
_FIXED_HEAD = 30
_SIZES_BEHIND = 8


class Parts:
    """The parts of a Word file as trees, by name; those that are marked are written anew."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Raises UnreadableError when ``data`` is no Word file that may be read."""
        self.package = Package(data, limits)
        self.main = self.package.main_part()
        self._data = data
        self._limits = limits
        self._trees: dict[str, etree._Element] = {}
        self._strict: set[str] = set()
        self._marked: dict[str, None] = {}

    def tree(self, part: str) -> etree._Element | None:
        """The tree of a part, which may be changed; None when there is no such part."""
        if part not in self._trees:
            data = self.package.read(part)
            if data is None:
                return None
            if any(strict in data for strict, _ in STRICT):
                self._strict.add(part)
            self._trees[part] = parse(data, part, self._limits)
        return self._trees[part]

    def mark(self, part: str) -> None:
        """Have a part written from its tree; what is not marked stays as it was."""
        self._marked[part] = None

    @property
    def strict(self) -> bool:
        """Whether the main part is "Strict Open XML", which names some things otherwise."""
        self.tree(self.main)
        return self.main in self._strict

    def add(self, kind: str, stem: str, content_type: str, root: etree._Element) -> str:
        """Add a part beside the main one, with its relationship of this kind and its type.

        ``stem`` is its name without ending if that is free; gives the name of the part.
        """
        folder, own = posixpath.split(self.main)
        known = {name.lower() for name in self.package.names()}
        names = (f"{stem}{number or ''}.xml" for number in range(len(known) + 1))
        name = next(one for one in names if posixpath.join(folder, one).lower() not in known)
        part = posixpath.join(folder, name)
        self._relate(posixpath.join(folder, "_rels", f"{own}.rels"), kind, name)
        self._type(f"/{part}", content_type)
        self._trees[part] = root
        if self.strict:
            self._strict.add(part)
        self.mark(part)
        return part

    def _relate(self, relations: str, kind: str, target: str) -> None:
        tree = self.tree(relations)
        if tree is None:
            tree = self._trees[relations] = etree.fromstring(_NO_RELATIONS)
        base = next(old for old, new in STRICT if new == _OFFICE) if self.strict else _OFFICE
        known = {item.get("Id") for item in tree}
        names = (f"rIdKL{number}" for number in range(1, len(known) + 2))
        entry = etree.SubElement(tree, _RELATIONS_NAMESPACE + "Relationship")
        entry.set("Id", next(name for name in names if name not in known))
        entry.set("Type", f"{base.decode()}/{kind}")
        entry.set("Target", target)
        self.mark(relations)

    def _type(self, part: str, content_type: str) -> None:
        types = self.tree(TYPES)
        if types is None:
            return
        # Beside the entry of a part that is gone a second one would be damage to Word.
        there = types.iterfind(_TYPES_NAMESPACE + "Override")
        same = (one for one in there if one.get("PartName", "").lower() == part.lower())
        override = next(same, None)
        if override is None:
            override = etree.SubElement(types, _TYPES_NAMESPACE + "Override")
        override.set("PartName", part)
        override.set("ContentType", content_type)
        self.mark(TYPES)

    def written(self) -> bytes:
        """The file with the marked parts written anew; as it was when there is none."""
        if not self._marked:
            return self._data
        return rewritten(self._data, {name: self._bytes_of(name) for name in self._marked})

    def _bytes_of(self, name: str) -> bytes:
        data = etree.tostring(
            self._trees[name], xml_declaration=True, encoding="UTF-8", standalone=True
        )
        if name in self._strict:
            for strict, transitional in STRICT:
                data = data.replace(transitional, strict)
        return data


def rewritten(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The zip file with other content for the members in ``changed``; new ones come last. All
    others are copied as they are packed: packing them anew would take longer than reading the text.
    """
    wanted = {name.lower(): content for name, content in changed.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.infolist():
            content = wanted.pop(member.filename.lower(), None)
            member.extra = _small(member.extra)
            if content is None:
                _copy(data, member, new)
            else:
                new.writestr(member, content)
        for name, content in changed.items():
            if name.lower() in wanted:
                entry = zipfile.ZipInfo(name, _OLDEST)
                entry.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(entry, content)
    return target.getvalue()


def _copy(data: bytes, member: zipfile.ZipInfo, new: zipfile.ZipFile) -> None:
    """Copy a member of the zip file ``data`` without unpacking it."""
    head = member.header_offset
    names = sum(struct.unpack_from("<HH", data, head + _LENGTHS))
    start = head + _FIXED_HEAD + names
    # Sizes stand in the head, not behind the content as they may in a file written in one go.
    member.flag_bits &= ~_SIZES_BEHIND
    target = cast("IO[bytes]", new.fp)
    target.seek(new.start_dir)
    member.header_offset = target.tell()
    target.write(member.FileHeader(zip64=False))
    target.write(data[start : start + member.compress_size])
    new.start_dir = target.tell()
    new.filelist.append(member)
    new.NameToInfo[member.filename] = member


def _small(extra: bytes) -> bytes:
    """The further fields of a zip member without the sizes of big files: they are told anew."""
    kept, place = b"", 0
    while place + _HEAD <= len(extra):
        kind = int.from_bytes(extra[place : place + 2], "little")
        size = int.from_bytes(extra[place + 2 : place + _HEAD], "little")
        field = extra[place : place + _HEAD + size]
        kept += b"" if kind == _BIG_FILE else field
        place += len(field)
    return kept

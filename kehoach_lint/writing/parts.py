"""A Word file with some parts changed: every other part stays as it is, byte for byte."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Mapping

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


class Parts:
    """The parts of a Word file that are to be changed, by name, as trees."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Raises UnreadableError when ``data`` is no Word file that may be read."""
        self.package = Package(data, limits)
        self.main = self.package.main_part()
        self._data = data
        self._limits = limits
        self._trees: dict[str, etree._Element] = {}
        self._strict: set[str] = set()

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

    def add(self, kind: str, name: str, content_type: str, root: etree._Element) -> None:
        """Add a part beside the main one, with its relationship of this kind and its type."""
        folder, own = posixpath.split(self.main)
        relations = posixpath.join(folder, "_rels", f"{own}.rels")
        tree = self.tree(relations)
        if tree is None:
            tree = self._trees[relations] = etree.fromstring(_NO_RELATIONS)
        strict = self.main in self._strict
        base = next(old for old, new in STRICT if new == _OFFICE) if strict else _OFFICE
        known = {item.get("Id") for item in tree}
        names = (f"rIdKL{number}" for number in range(1, len(known) + 2))
        entry = etree.SubElement(tree, _RELATIONS_NAMESPACE + "Relationship")
        entry.set("Id", next(name for name in names if name not in known))
        entry.set("Type", f"{base.decode()}/{kind}")
        entry.set("Target", name)
        part = posixpath.join(folder, name)
        types = self.tree(TYPES)
        if types is not None:
            override = etree.SubElement(types, _TYPES_NAMESPACE + "Override")
            override.set("PartName", f"/{part}")
            override.set("ContentType", content_type)
        self._trees[part] = root
        if strict:
            self._strict.add(part)

    def written(self) -> bytes:
        """The file with the trees asked for in place of their parts."""
        changed = {name: self._bytes_of(name) for name in self._trees}
        return rewritten(self._data, changed)

    def _bytes_of(self, name: str) -> bytes:
        data = etree.tostring(
            self._trees[name], xml_declaration=True, encoding="UTF-8", standalone=True
        )
        if name in self._strict:
            for strict, transitional in STRICT:
                data = data.replace(transitional, strict)
        return data


def rewritten(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The zip file with other content for the members in ``changed``; new ones come last."""
    wanted = {name.lower(): content for name, content in changed.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.infolist():
            content = wanted.pop(member.filename.lower(), None)
            new.writestr(member, old.read(member) if content is None else content)
        for name, content in changed.items():
            if name.lower() in wanted:
                entry = zipfile.ZipInfo(name, _OLDEST)
                entry.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(entry, content)
    return target.getvalue()

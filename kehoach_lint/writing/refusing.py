"""When a Word file must not be changed: a signature would break, or its owner has locked it."""

from __future__ import annotations

import posixpath

from kehoach_lint.readers.docx.names import W
from kehoach_lint.readers.docx.package import Package
from kehoach_lint.readers.docx.values import is_on_text
from kehoach_lint.readers.errors import FileProblemError

_SIGNATURES = "_xmlsignatures"
_RIGHTS = ("encryptedpackage", "drmencrypteddataspace")
_FINAL = "_MarkAsFinal"
_PASSWORD = ("hash", "hashValue")


class RefusedError(FileProblemError):
    """A file that must not be changed (``program.write.signed``)."""


def reason_to_refuse(package: Package) -> RefusedError | None:
    """Why a Word file must not be changed, None when it may be.

    Digitally signed (any change makes the signature invalid), protected against editing
    (``w:documentProtection`` in force, ``w:writeProtection`` with a password), marked as final, or
    under rights management.
    """
    names = [name.lower() for name in package.names()]
    kinds = {relation.kind for relation in package.relations("").values()}
    if "origin" in kinds or any(name.split("/", 1)[0] == _SIGNATURES for name in names):
        return RefusedError("program.write.signed")
    if any(posixpath.basename(name) in _RIGHTS for name in names):
        return RefusedError("program.write.rights")
    edit = _protection(package)
    if edit is not None:
        return RefusedError("program.write.protected", edit=edit)
    return RefusedError("program.write.final") if _is_final(package) else None


def _protection(package: Package) -> str | None:
    """What the settings forbid, None when they forbid nothing."""
    settings = package.related(package.main_part(), "settings")
    root = package.tree(settings) if settings else None
    if root is None:
        return None
    protection = root.find(W + "documentProtection")
    if protection is not None and is_on_text(protection.get(W + "enforcement", "0")):
        return protection.get(W + "edit", "")
    writing = root.find(W + "writeProtection")
    if writing is not None and any(writing.get(W + name) for name in _PASSWORD):
        return "readOnly"
    return None


def _is_final(package: Package) -> bool:
    part = package.related("", "custom-properties")
    root = package.tree(part) if part else None
    return root is not None and any(
        one.get("name") == _FINAL and any(is_on_text(value.text or "0") for value in one)
        for one in root
    )

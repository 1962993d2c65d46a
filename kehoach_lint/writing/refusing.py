"""When a Word file must not be changed: a signature would break, or its owner has locked it."""

from __future__ import annotations

import posixpath

from kehoach_lint.readers.docx.names import W
from kehoach_lint.readers.docx.package import Package
from kehoach_lint.readers.docx.values import is_on_text
from kehoach_lint.readers.errors import FileProblemError

_SIGNATURES = "_xmlsignatures"
_RIGHTS = ("encryptedpackage", "drmencrypteddataspace")


class RefusedError(FileProblemError):
    """A file that must not be changed (``program.write.signed``)."""


def reason_to_refuse(package: Package) -> RefusedError | None:
    """Why a Word file must not be changed, None when it may be.

    Digitally signed (any change makes the signature invalid), protected against editing
    (``w:documentProtection`` in force), marked as final, or under rights management.
    """
    names = [name.lower() for name in package.names()]
    if any(name.split("/", 1)[0] == _SIGNATURES for name in names):
        return RefusedError("program.write.signed")
    if any(posixpath.basename(name) in _RIGHTS for name in names):
        return RefusedError("program.write.rights")
    main = package.main_part()
    settings = package.related(main, "settings")
    root = package.tree(settings) if settings else None
    protection = None if root is None else root.find(W + "documentProtection")
    if protection is not None and is_on_text(protection.get(W + "enforcement", "0")):
        return RefusedError("program.write.protected", edit=protection.get(W + "edit", ""))
    if b"_MarkAsFinal" in (package.read("docProps/custom.xml") or b""):
        return RefusedError("program.write.final")
    return None

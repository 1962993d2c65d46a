"""Names of drafts as other programs want them."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote


def from_here(path: str) -> str:
    """A path below the current folder with "/" between its parts and no "./" before it, as hosts
    of repositories know their files; another one stays as absolute or upward as it is."""
    plain = os.path.normpath(path)
    if os.path.isabs(plain):
        below = os.path.relpath(plain) if _same_drive(plain) else plain
        plain = plain if below.startswith(os.pardir) else below
    return plain.replace(os.sep, "/")


def uri(path: str) -> str:
    """A path as a URI (RFC 3986): a reference relative to the current folder for what lies below
    it and was named so, else a ``file:`` URI. Bytes that are no UTF-8 are kept."""
    plain = os.path.normpath(path)
    if os.path.isabs(plain) or plain.startswith(os.pardir):
        return Path(os.path.abspath(plain)).as_uri()
    return quote(os.fsencode(plain.replace(os.sep, "/")), safe="/")


def folder_uri() -> str:
    """The current folder as a ``file:`` URI that ends in "/"."""
    return Path.cwd().as_uri().rstrip("/") + "/"


def _same_drive(path: str) -> bool:
    here = os.path.splitdrive(os.getcwd())[0]
    return os.path.normcase(os.path.splitdrive(path)[0]) == os.path.normcase(here)

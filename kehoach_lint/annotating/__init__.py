"""Copies of drafts with the findings beside their places: Word comments, or a page of HTML."""

from __future__ import annotations

import io
import zipfile
import zlib
from datetime import datetime

from kehoach_lint.annotating.page import PAGE, page
from kehoach_lint.annotating.remarks import remarks
from kehoach_lint.checking import Checked
from kehoach_lint.writing import annotated

AUTHOR = "kehoach-lint"
WORD, HTML = ".docx", ".html"

__all__ = ["AUTHOR", "HTML", "WORD", "html_copy", "is_annotated", "word_copy"]
_COMMENT = b'author="kehoach-lint"'


def word_copy(checked: Checked, data: bytes, when: datetime, lang: str) -> bytes:
    """The Word file in ``data`` with a comment for each finding and one that sums up.

    ``when`` is in UTC. Raises RefusedError when the file must not be changed.
    """
    found = remarks(checked, lang)
    return annotated(data, checked.draft, found, author=AUTHOR, when=when)


def html_copy(checked: Checked, lang: str, note: str = "") -> bytes:
    """The text of any draft as a page of HTML with its findings; ``note`` is said at the top."""
    return page(checked, lang, note).encode()


def is_annotated(data: bytes) -> bool:
    """Whether a file is such a copy: a page of this program, or a Word file with its comments."""
    if data.startswith(PAGE.encode()):
        return True
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if "comments" in name.lower()]
            return any(_COMMENT in archive.read(name) for name in names)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        return False

"""Files that are written beside drafts: whole or not at all, never over what is there."""

from __future__ import annotations

import contextlib
import os
import secrets

from kehoach_lint.cli.report_files import same_permissions

FIXED = "da-sua"
"""The word in the name of a mended copy: ``ke-hoach.da-sua.docx``."""
MARKED = "kiem-tra"
"""The word in the name of a copy with comments."""
_MOST = 1000


def is_own(path: str) -> bool:
    """Whether a file bears the name of a copy that was written by the program."""
    stem = os.path.splitext(os.path.basename(path))[0]
    return any(stem.endswith(f".{word}") or f".{word}-" in stem for word in (FIXED, MARKED))


def free_name(path: str, word: str, folder: str | None = None, ending: str | None = None) -> str:
    """A name for a copy of ``path`` with ``word`` in it that no file has yet.

    In ``folder`` (None: beside it), with ``ending`` (None: its own). Raises OSError when a
    thousand are taken.
    """
    stem, own = os.path.splitext(os.path.basename(path))
    place = os.path.dirname(path) if folder is None else folder
    for number in range(1, _MOST):
        more = word if number == 1 else f"{word}-{number}"
        name = os.path.join(place, f"{stem}.{more}{own if ending is None else ending}")
        if not os.path.lexists(name):
            return name
    raise FileExistsError(path)


def write_whole(path: str, data: bytes) -> None:
    """Write a file, with the permissions of the one it replaces. Raises OSError; then the old one
    is as it was."""
    target = os.path.realpath(path)
    temporary = os.path.join(os.path.dirname(target), f".kehoach-lint-{secrets.token_hex(6)}.tmp")
    with open(temporary, "xb") as file:
        file.write(data)
    try:
        same_permissions(temporary, target)
        os.replace(temporary, target)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise

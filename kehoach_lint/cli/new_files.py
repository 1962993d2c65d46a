"""Files that are written beside drafts: whole or not at all, never over what is there."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets

from kehoach_lint.cli.report_files import same_permissions
from kehoach_lint.patterns import late

FIXED = "da-sua"
"""The word in the name of a mended copy: ``ke-hoach.da-sua.docx``."""
MARKED = "kiem-tra"
"""The word in the name of a copy with comments."""
_MOST = 1000
_OWN = late(rf"\.(?:{FIXED}|{MARKED})(?:-\d+)?$")


def is_own(path: str) -> bool:
    """Whether a file bears the name of a copy that was written by the program."""
    return _OWN.search(os.path.splitext(os.path.basename(path))[0]) is not None


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
    if os.path.exists(target) and not os.access(target, os.W_OK):
        # Another file could take its place all the same: who made it read-only wants it as it is.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    try:
        with open(temporary, "xb") as file:
            file.write(data)
        same_permissions(temporary, target)
        os.replace(temporary, target)
    except BaseException:
        # Also when somebody stops the program: nothing half-written stays.
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise

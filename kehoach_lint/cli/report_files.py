"""Files that reports are written to: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from typing import TextIO


class ReportFile:
    """A file that takes its name only when it is finished.

    Until then the text goes to a temporary file beside it, so that nobody reads half a report and
    an interrupted run leaves the last one as it was. What is no regular file (a pipe, a device) is
    written directly.
    """

    def __init__(self, name: str) -> None:
        """Begin to write the file ``name``. Raises OSError when that cannot be done."""
        self.name = name
        self._target = os.path.realpath(name)
        self._error: OSError | None = None
        self._temporary: str | None = None
        if os.path.isdir(self._target) or not _replaceable(self._target):
            handle = os.open(self._target, os.O_WRONLY)
        else:
            # Not tempfile: the report gets the permissions of any other new file.
            beside = os.path.dirname(self._target)
            self._temporary = os.path.join(beside, f".kehoach-lint-{secrets.token_hex(6)}.tmp")
            handle = os.open(self._temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
            same_permissions(self._temporary, self._target)
        self._stream: TextIO = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace")

    def write(self, text: str) -> None:
        """Add text; a failure (a full disk) is told by ``finish``."""
        if self._error is None:
            try:
                self._stream.write(text)
            except OSError as error:
                self._error = error

    def write_bytes(self, data: bytes) -> None:
        """Add bytes, for a report that is no text; failures as for ``write``."""
        if self._error is None:
            try:
                self._stream.flush()
                self._stream.buffer.write(data)
            except OSError as error:
                self._error = error

    def finish(self) -> None:
        """Give the file its name. Raises OSError when anything of it could not be written."""
        try:
            self._stream.close()
            if self._error is not None:
                raise self._error
            if self._temporary is not None:
                os.replace(self._temporary, self._target)
                self._temporary = None
        finally:
            self.discard()

    def discard(self) -> None:
        """Take away what is not finished; does nothing after ``finish``."""
        with contextlib.suppress(OSError):
            self._stream.close()
        if self._temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(self._temporary)
            self._temporary = None


def _replaceable(path: str) -> bool:
    """Whether another file may take the place of what is there: nothing, or a regular file."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return True


def same_permissions(path: str, as_those_of: str) -> None:
    """Give a file the permissions of the one it will replace, if there is one."""
    with contextlib.suppress(OSError):
        os.chmod(path, stat.S_IMODE(os.stat(as_those_of).st_mode))

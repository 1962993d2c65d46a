"""What LibreOffice made of the last files, by their content, within a limit of memory; or in a
folder that the processes of a run share."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections import OrderedDict
from hashlib import blake2b

from kehoach_lint.external import Failure

_ROOM = 128 << 20
_MOST = 1_000
_FAILED = b"!"
"""How a kept failure begins; a Word file begins with ``PK``."""


class Shelf:
    """Keeps results; those that were not asked for longest go first."""

    def __init__(self, room: int = _ROOM, most: int = _MOST) -> None:
        """Keep ``room`` bytes and ``most`` results at the most."""
        self._kept: OrderedDict[bytes, bytes | Failure] = OrderedDict()
        self._left = room
        self._most = most
        self._folder: str | None = None

    def share(self, folder: str | None) -> None:
        """Keep results in ``folder`` too, which belongs to the user alone, and find there what
        other processes have kept."""
        self._folder = folder

    def get(self, kind: str, data: bytes) -> bytes | Failure | None:
        """What became of the file ``data`` of this kind, None when that is not known."""
        key = _key(kind, data)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        return None if self._folder is None else _stored(os.path.join(self._folder, key.hex()))

    def put(self, kind: str, data: bytes, result: bytes | Failure) -> None:
        """Keep the result for a file."""
        key = _key(kind, data)
        if self._folder is not None:
            _store(os.path.join(self._folder, key.hex()), result)
        self._left += _size(self._kept.pop(key, b"")) - _size(result)
        self._kept[key] = result
        while self._kept and (self._left < 0 or len(self._kept) > self._most):
            _, oldest = self._kept.popitem(last=False)
            self._left += _size(oldest)


def _key(kind: str, data: bytes) -> bytes:
    digest = blake2b(kind.encode(), digest_size=16)
    digest.update(data)
    return digest.digest()


def _stored(path: str) -> bytes | Failure | None:
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError:
        return None
    name = content[:1] == _FAILED and content[1:].decode("ascii", "replace")
    return next((failure for failure in Failure if failure.value == name), content)


def _store(path: str, result: bytes | Failure) -> None:
    """Write a result in one step; when that is not to be, it is made again by who needs it."""
    temporary = f"{path}.{secrets.token_hex(4)}"
    content = result if isinstance(result, bytes) else _FAILED + result.value.encode()
    with contextlib.suppress(OSError):
        with open(temporary, "xb") as file:
            file.write(content)
        os.replace(temporary, path)


def _size(result: bytes | Failure) -> int:
    return len(result) if isinstance(result, bytes) else 0

"""Where grammar/ and rulesets/ lie, and a private cache for what is compiled from them.

An installed copy has them inside the package, a checkout beside it. The cache is a folder of the
user alone (mode 0700); when it cannot be used, everything is compiled anew in memory.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from kehoach_lint import __version__

_HERE = Path(__file__).parent
_ENV = "KEHOACH_LINT_CACHE"


@cache
def data_folder(name: str) -> Path:
    """The folder ``grammar`` or ``rulesets`` of the installed package or of the checkout.

    Raises FileNotFoundError when neither is there (a broken installation).
    """
    for folder in (_HERE / "_data" / name, _HERE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"kehoach-lint: folder {name}/ is missing from the installation")


def _user_cache() -> Path:
    """Where caches of the user belong: by the XDG base directory specification on Linux, elsewhere
    as platformdirs knows it (whose loading costs more than all that is asked of it here)."""
    if sys.platform == "linux":
        named = os.environ.get("XDG_CACHE_HOME", "")
        base = Path(named) if os.path.isabs(named) else Path.home() / ".cache"
        return base / "kehoach-lint"
    from platformdirs import user_cache_path

    return user_cache_path("kehoach-lint", appauthor=False)


@cache
def cache_folder() -> Path | None:
    """A folder only this user can read and write, or None when there is none to be had.

    ``KEHOACH_LINT_CACHE`` names another place; an empty value switches the cache off.
    """
    named = os.environ.get(_ENV)
    if named == "":
        return None
    folder = Path(named) if named else _user_cache()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        info = folder.stat()
    except OSError:
        return None
    shared = os.name == "posix" and (
        info.st_uid != os.getuid() or stat.S_IMODE(info.st_mode) & 0o022
    )
    return None if shared else folder


def cache_file(name: str, *parts: bytes) -> Path | None:
    """The file in the cache for ``name`` made from exactly ``parts`` by this version, else None."""
    folder = cache_folder()
    if folder is None:
        return None
    digest = hashlib.blake2b(__version__.encode(), digest_size=12)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return folder / f"{name}-{digest.hexdigest()}"


def store(path: Path, content: bytes) -> None:
    """Write a cache file in one step, so that another process never reads half of it."""
    import tempfile  # only what is not kept yet needs it, and it takes long to load

    with contextlib.suppress(OSError):
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
            raise


def cached_json(name: str, parts: tuple[bytes, ...], build: Callable[[], Any]) -> Any:
    """The JSON value ``build()`` gives, kept in the cache under ``name`` and ``parts``."""
    path = cache_file(f"{name}.json", *parts)
    if path is not None:
        with contextlib.suppress(OSError, ValueError):
            return json.loads(path.read_bytes())
    value = build()
    if path is not None:
        store(path, json.dumps(value, ensure_ascii=False).encode())
    return value

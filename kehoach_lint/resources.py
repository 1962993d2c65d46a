"""Where grammar/ and rulesets/ lie, own folders of data beside them, and a private cache.

An installed copy has both inside the package, a checkout beside it. Own folders are laid out like
rulesets/ and hold for a stretch of the program (:func:`using_data`); whatever is derived from that
data is kept apart for them (:func:`per_data`). The cache is a folder of the user alone (mode 0700);
when it cannot be used, everything is compiled anew in memory.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from functools import cache, lru_cache, update_wrapper
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from kehoach_lint import __version__

try:  # what hashlib gives, without the 4 ms of loading OpenSSL for others of its functions
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

_HERE = Path(__file__).parent
_ENV = "KEHOACH_LINT_CACHE"
_SETS = 8
"""How many sets of own folders are remembered with what was derived from them."""

P = ParamSpec("P")
T = TypeVar("T")
State = tuple[tuple[str, int, int], ...]
"""The files of a folder: name, size, time of the last change in nanoseconds."""


@cache
def data_folder(name: str) -> Path:
    """The folder ``grammar`` or ``rulesets`` of the installed package or of the checkout.

    Raises FileNotFoundError when neither is there (a broken installation).
    """
    for folder in (_HERE / "_data" / name, _HERE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"kehoach-lint: folder {name}/ is missing from the installation")


class _Data:
    """The own folders that hold at a time, and what was derived with them, by function."""

    __slots__ = ("folders", "kept")

    def __init__(self, folders: tuple[str, ...]) -> None:
        self.folders = folders
        self.kept: dict[Callable[..., Any], Callable[..., Any]] = {}


_NO_DATA = _Data(())
_ACTIVE = ContextVar("own_data", default=_NO_DATA)


@contextlib.contextmanager
def using_data(folders: tuple[str, ...]) -> Iterator[None]:
    """Let the own data of ``folders`` hold, and no other, until the end of the block.

    The folders are laid out like rulesets/, the last one has the last word; without any, the data
    that come with the program hold alone. Nothing is read here: a folder or file that cannot be
    used raises RulesetError where its data are first asked for. Each thread and task has its own.
    """
    if not folders and not _ACTIVE.get().folders:
        yield
        return
    whole = tuple(os.path.abspath(folder) for folder in folders)
    data = _data(whole, tuple(map(_state, whole))) if folders else _NO_DATA
    token = _ACTIVE.set(data)
    try:
        yield
    finally:
        _ACTIVE.reset(token)


def own_folders() -> tuple[Path, ...]:
    """The own folders that hold now, as absolute paths."""
    return tuple(map(Path, _ACTIVE.get().folders))


@lru_cache(maxsize=_SETS)
def _data(folders: tuple[str, ...], _states: tuple[State, ...]) -> _Data:
    """One value for one set of folders in one state, so that a change of a file is seen."""
    return _Data(folders)


def _state(folder: str) -> State:
    try:
        with os.scandir(folder) as entries:
            found = [(entry.name, entry.stat()) for entry in entries]
    except OSError:
        return ()
    return tuple(sorted((name, info.st_size, info.st_mtime_ns) for name, info in found))


def per_data(function: Callable[P, T]) -> Callable[P, T]:
    """``functools.cache`` for what is derived from the data of rulesets/: what a function gave is
    kept for the own folders it was derived with, and given again only while they hold."""
    return last_per_data(None)(function)


def last_per_data(size: int | None) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """The same with no more than the last ``size`` results kept (None: all)."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            kept = _ACTIVE.get().kept
            if function not in kept:
                kept[function] = lru_cache(size)(function)
            found: T = kept[function](*args, **kwargs)
            return found

        return update_wrapper(call, function)

    return decorate


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
    digest = blake2b(__version__.encode(), digest_size=12)
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


def edition(*files: str) -> bytes:
    """What tells one state of modules (their ``__file__``) from another, to be a part of what is
    cached: results kept by other code may have another shape. b'' where there are no such files."""
    try:
        states = [os.stat(file) for file in files]
    except OSError:
        return b""
    return repr([(state.st_size, state.st_mtime_ns) for state in states]).encode()


def cached_json(name: str, parts: tuple[bytes, ...], build: Callable[[], Any]) -> Any:
    """The JSON value ``build()`` gives, kept in the cache under ``name`` and ``parts``.

    ``parts`` should hold the :func:`edition` of the modules that give the value its shape.
    """
    path = cache_file(f"{name}.json", *parts)
    if path is not None:
        with contextlib.suppress(OSError, ValueError):
            return json.loads(path.read_bytes())
    value = build()
    if path is not None:
        store(path, json.dumps(value, ensure_ascii=False).encode())
    return value

"""From a file to the table of this program in it; and the typed reading of a table.

tomllib is imported only when there is a file to be read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from kehoach_lint.config import PROJECT_FILE, TABLE, globs
from kehoach_lint.config.errors import ConfigError, alike

LARGEST = 1_000_000
"""Bytes of a configuration file."""
_DOTS = 200
"""Dots on a line. The time tomllib takes for a dotted key grows with the square of its parts."""


def read_table(path: str) -> dict[str, Any] | None:
    """What a file says to this program; None for a pyproject.toml that says nothing to it.

    Raises ConfigError when the file cannot be read, is too large or is no TOML.
    """
    raw = _bytes(path)
    project = os.path.basename(path) == PROJECT_FILE
    if project and TABLE.encode() not in raw:
        return None
    if len(raw) > LARGEST:
        raise ConfigError(path, "", "large", limit=LARGEST)
    top = _parsed(path, raw)
    if not project:
        return top
    tools = top.get("tool", {})
    found = tools.get(TABLE) if isinstance(tools, dict) else None
    if found is not None and not isinstance(found, dict):
        raise ConfigError(path, f"tool.{TABLE}", "type.table")
    return found


def _bytes(path: str) -> bytes:
    if not os.path.isfile(path):
        raise ConfigError(path, "", "missing")
    try:
        with open(path, "rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise ConfigError(path, "", "closed", reason=error.strerror or str(error)) from error


def _parsed(path: str, raw: bytes) -> dict[str, Any]:
    import tomllib

    for number, line in enumerate(raw.splitlines(), 1):
        if line.count(b".") > _DOTS and not line.lstrip().startswith(b"#"):
            raise ConfigError(path, "", "dots", line=number, limit=_DOTS)
    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(path, "", "utf8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        what = "nested too deep" if isinstance(error, RecursionError) else str(error)
        raise ConfigError(path, "", "toml", reason=what) from error


class Table:
    """One table of a file, read key by key; ``where`` is its place ('' for the whole)."""

    def __init__(self, path: str, where: str, value: Any, keys: Sequence[str]) -> None:
        """Raises ConfigError when it is no table or has a key that is none of ``keys``."""
        self.path = path
        self.where = where
        if not isinstance(value, dict):
            raise ConfigError(path, where, "type.table")
        self.value: dict[str, Any] = value
        for key in value:
            if key not in keys:
                found = alike(key, keys)
                message = "key" if found else "key-known"
                raise ConfigError(path, self.place(key), message, found, known=", ".join(keys))

    def place(self, key: str) -> str:
        """The way from the top of the file to a key of this table."""
        return f"{self.where}.{key}" if self.where else key

    def fault(
        self, key: str, message: str, near: Iterable[str] = (), **params: object
    ) -> ConfigError:
        """An error at ``key``."""
        return ConfigError(self.path, self.place(key), message, near, **params)

    def text(self, key: str) -> str | None:
        """A text on one line that is not empty; None when it is not there."""
        value = self.value.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.fault(key, "type.text")
        if not value.strip() or not value.isprintable():
            raise self.fault(key, "type.line")
        return value

    def word(self, key: str, words: Sequence[str]) -> str | None:
        """One of ``words``; None when it is not there."""
        value = self.text(key)
        return None if value is None else self.one_of(key, value, words)

    def one_of(self, key: str, value: Any, words: Sequence[str]) -> str:
        """``value`` if it is one of ``words``. Raises ConfigError."""
        if not isinstance(value, str) or value not in words:
            found = alike(value, words) if isinstance(value, str) else ()
            raise self.fault(key, "word", near=found, value=value, known=", ".join(words))
        return value

    def number(self, key: str, most: int) -> int | None:
        """A whole number from 0 to ``most``; None when it is not there."""
        value = self.value.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
            raise self.fault(key, "type.number", most=most)
        return value

    def texts(self, key: str) -> tuple[str, ...] | None:
        """A list of texts, each on one line and not empty; None when it is not there."""
        value = self.value.get(key)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fault(key, "type.texts")
        if not all(item.strip() and item.isprintable() for item in value):
            raise self.fault(key, "type.line")
        return tuple(value)

    def patterns(self, key: str) -> tuple[str, ...]:
        """A list of patterns of file names, empty when it is not there."""
        found = self.texts(key) or ()
        for pattern in found:
            if not globs.usable(pattern):
                raise self.fault(key, "pattern", value=pattern)
        return found

    def day(self, key: str) -> date | None:
        """A date without a time; None when it is not there."""
        value = self.value.get(key)
        if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
            raise self.fault(key, "type.day")
        return value

    def rows(self, key: str, keys: Sequence[str]) -> list[Table]:
        """The tables of a list ``[[key]]``, empty when it is not there."""
        value = self.value.get(key, [])
        if not isinstance(value, list):
            raise self.fault(key, "type.tables", name=self.place(key))
        return [
            Table(self.path, f"{self.place(key)}[{number}]", item, keys)
            for number, item in enumerate(value, 1)
        ]

    def needed(self, key: str, found: Callable[[str], Any]) -> Any:
        """What ``found`` gives for a key that must be there. Raises ConfigError."""
        if key not in self.value:
            raise self.fault(key, "needed")
        return found(key)

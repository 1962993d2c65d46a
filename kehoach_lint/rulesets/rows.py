"""The YAML files of ``rulesets/`` and of own folders, read row by row and laid upon one another.

YAML 1.2 through ruamel.yaml (plain PyYAML reads 12:30 as 750). It costs 100 ms to import, so a
compiled copy is kept as JSON, keyed by the bytes it was made from.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.resources import cached_json, data_folder, edition

_STATUS = {"confirmed": True, "from memory": False}
_KEYS = {"confirmed": "status"}
_TYPES = {str: "text", int: "number", bool: "true-false", list: "list"}


class RulesetError(Exception):
    """A ruleset or table that cannot be used.

    ``key`` is a message key (``program.data.missing-key``), ``params`` the fields the message
    needs; ``where``, the file and the place in it, is always among them.
    """

    def __init__(self, where: str, key: str = "text", **params: object) -> None:
        """Without a key, ``where`` is the whole text."""
        super().__init__(where, key, params)
        self.key = f"program.data.{key}"
        self.params: dict[str, object] = {"where": where, **params}

    def __reduce__(self) -> tuple[object, ...]:
        """Exceptions with keyword arguments cannot be pickled (for worker processes) otherwise."""
        return _rebuild, self.args

    def __str__(self) -> str:
        """Place, reason and its fields, for a log; users read the message instead."""
        where, key, params = self.args
        if key == "text":
            return str(where)
        fields = ", ".join(map(str, params.values()))
        return f"{where}: {key.replace('-', ' ')}" + (f": {fields}" if fields else "")


def _rebuild(where: str, key: str, params: dict[str, object]) -> RulesetError:
    return RulesetError(where, key, **params)


def label(path: Path) -> str:
    """How a file is named to the user: by its name when it comes with the program."""
    return path.name if path.parent == data_folder("rulesets") else str(path)


def content_of(path: Path) -> bytes:
    """The bytes of a file. Raises RulesetError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise RulesetError(label(path), "unreadable", reason=error.strerror or error) from error


def read_yaml(path: Path) -> Any:
    """The plain value (dict, list, str, int, bool, None; dates as ISO text) of a YAML file.

    Raises RulesetError when the file is missing, no UTF-8 or no YAML.
    """
    raw = content_of(path)
    return cached_json(f"yaml-{path.stem}", (raw, edition(__file__)), lambda: _parse(path, raw))


def _parse(path: Path, raw: bytes) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return plain(YAML(typ="safe", pure=True).load(raw.decode("utf-8-sig")))
    except (YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise RulesetError(label(path), "yaml", reason=_fault(error)) from error


def _fault(error: Exception) -> str:
    """What is wrong, with line and column where they are known, without advice to programmers."""
    problem, mark = getattr(error, "problem", None), getattr(error, "problem_mark", None)
    if problem and mark:
        return f"{mark.line + 1}:{mark.column + 1}: {' '.join(problem.split())}"
    return " ".join(str(error).split())


def plain(value: Any) -> Any:
    """A YAML value with dates as ISO text, so that it can be kept as JSON."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


class Row:
    """One mapping of a ruleset with its place, read key by key; what is left over is an error."""

    def __init__(self, where: str, value: Any) -> None:
        """Raises RulesetError when ``value`` is no mapping."""
        if not isinstance(value, dict):
            raise RulesetError(where, "pairs", form="key: value")
        self.where = where
        self._left = dict(value)

    def text(self, key: str, default: str | None = None) -> str:
        """The text at ``key``; without it ``default``, or RulesetError when that is None."""
        return str(self._take(key, str, default))

    def number(self, key: str, default: int) -> int:
        """The whole number at ``key``, or ``default``."""
        return int(self._take(key, int, default))

    def decimal(self, key: str) -> float | None:
        """The number at ``key``, whole or with a fraction, None when it is not there."""
        found = self._decimals([self._left.pop(key)] if key in self._left else [], key)
        return found[0] if found else None

    def decimals(self, key: str) -> tuple[float, ...]:
        """The list of numbers at ``key``, empty when it is not there."""
        return self._decimals(self._take(key, list, []), key)

    def _decimals(self, values: Sequence[Any], key: str) -> tuple[float, ...]:
        for value in values:
            if not isinstance(value, int | float) or isinstance(value, bool):
                found = repr(value)[:60]
                raise RulesetError(self.where, "expected-decimal", name=key, found=found)
        return tuple(map(float, values))

    def maybe(self, key: str) -> bool | None:
        """True or false at ``key``, None when it is not there."""
        return self.flag(key, False) if key in self._left else None

    def flag(self, key: str, default: bool) -> bool:
        """True or false at ``key``, or ``default``."""
        return bool(self._take(key, bool, default))

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts at ``key``, empty when it is not there."""
        value = self._take(key, list, [])
        if not all(isinstance(item, str) for item in value):
            raise RulesetError(self.where, "no-texts", name=key)
        return tuple(value)

    def day(self, key: str) -> date | None:
        """The date (YYYY-MM-DD) at ``key``, None when there is none or it is left blank."""
        value = self._left.pop(key, None)
        if value is None:
            return None
        try:
            # date.fromisoformat takes other forms too.
            if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise RulesetError(self.where, "no-date", name=key, value=value)

    def choice(self, key: str, choices: Iterable[str], default: str | None = None) -> str:
        """The text at ``key``, or ``default``; it has to be one of ``choices``."""
        value = self.text(key, default)
        if value not in choices:
            raise RulesetError(
                self.where, "choice", name=key, value=value, choices=", ".join(choices)
            )
        return value

    def raw(self, key: str) -> Any:
        """The value at ``key`` as it stands, None when it is not there."""
        return self._left.pop(key, None)

    def rows(self, key: str) -> list[Row]:
        """The list of mappings at ``key``, empty when it is not there."""
        value = self._take(key, list, [])
        return [Row(f"{self.where}: {key}[{number}]", item) for number, item in enumerate(value, 1)]

    def done(self) -> None:
        """Raises RulesetError when the mapping has keys nobody asked for."""
        if self._left:
            raise RulesetError(self.where, "unknown-key", names=", ".join(sorted(self._left)))

    def _take(self, key: str, kind: type, default: Any) -> Any:
        value = self._left.pop(key, default)
        if value is None:
            raise RulesetError(self.where, "missing-key", name=key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise RulesetError(
                self.where, f"expected-{_TYPES[kind]}", name=key, found=repr(value)[:60]
            )
        return value


def each(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows one by one, each to be used up before the next."""
    for row in rows:
        yield row
        row.done()


class Origin(NamedTuple):
    """Where facts are from: the source, whether they were held against it (``confirmed``; else a
    finding that rests on them is advice), and the day of it (ISO). None: not said (yet)."""

    source: str | None = None
    confirmed: bool | None = None
    checked: str | None = None

    def of(self, row: Row) -> Origin:
        """What ``row`` says of it; what it does not say is as above it."""
        source, status = row.text("source", ""), row.choice("status", ("", *_STATUS), "")
        checked = row.day("checked")
        return Origin(
            source or self.source,
            _STATUS.get(status, self.confirmed),
            checked.isoformat() if checked else self.checked,
        )

    def whole(self, row: Row, *, dated: bool = False) -> Origin:
        """What :meth:`of` gives, complete.

        Raises RulesetError when there is no source or status, or (``dated``) no day for what is
        confirmed.
        """
        found = self.of(row)
        missing = [key for key in ("source", "confirmed") if getattr(found, key) is None]
        if dated and found.confirmed and found.checked is None:
            missing.append("checked")
        if missing:
            raise RulesetError(row.where, "missing-key", name=_KEYS.get(missing[0], missing[0]))
        return found


Rows = Iterable[tuple[Hashable, Any]]
"""Rows with the key under which another file replaces them."""


def stacked(
    tops: Sequence[Row], read: Callable[[Row], Rows], key_of: Callable[[str], Hashable]
) -> list[tuple[int, Any]]:
    """The rows of files laid upon one another, each with the number of its file; the last file's
    come first. ``read`` gives the rows of a file with their keys, ``key_of`` the key of what stands
    in its ``drop``.

    A row replaces those of the files before that have the same key. Raises RulesetError for a
    ``drop`` of what is not there.
    """
    found: list[tuple[Hashable, tuple[int, Any]]] = []
    for number, top in enumerate(tops):
        dropped = {key_of(text): text for text in top.texts("drop")}
        own = [(key, (number, row)) for key, row in read(top)]
        top.done()
        known = {key for key, _ in found}
        unknown = [text for key, text in dropped.items() if key not in known]
        if unknown:
            raise RulesetError(top.where, "drop", names=", ".join(unknown))
        gone = {*dropped, *(key for key, _ in own)}
        found = own + [row for row in found if row[0] not in gone]
    return [row for _, row in found]


def compiled(name: str, paths: Sequence[Path], build: Callable[[list[Row]], Any], code: str) -> Any:
    """What ``build`` makes of the mappings at the top of files, as plain values, kept in the cache.

    ``name`` is that of the cached value and ``code`` the ``__file__`` of the module it is made by.
    Raises RulesetError when a file cannot be read, is no YAML or no mapping.
    """
    parts = (*map(content_of, paths), "\n".join(map(label, paths)).encode())
    return cached_json(
        name,
        (*parts, edition(__file__, code)),
        lambda: build([Row(label(path), read_yaml(path)) for path in paths]),
    )

"""Read the YAML files of ``rulesets/``: checked against their model, compiled once, cached.

YAML 1.2 through ruamel.yaml (plain PyYAML reads 12:30 as 750). It costs 100 ms to import, so a
compiled copy is kept as JSON, keyed by the bytes it was made from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from kehoach_lint.resources import cached_json, data_folder
from kehoach_lint.rulesets.model import Content, DocumentType, Ruleset


class RulesetError(Exception):
    """A ruleset that cannot be used; the text names the file, the place in it and the reason."""


def read_yaml(path: Path) -> Any:
    """The plain value (dict, list, str, int, bool, None; dates as ISO text) of a YAML file.

    Raises RulesetError when the file is missing, no UTF-8 or no YAML.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RulesetError(f"{path}: {error.strerror or error}") from error
    return cached_json(f"yaml-{path.stem}", (raw,), lambda: _parse(path, raw))


def _parse(path: Path, raw: bytes) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return plain(YAML(typ="safe", pure=True).load(raw.decode("utf-8-sig")))
    except (YAMLError, UnicodeDecodeError) as error:
        raise RulesetError(f"{path}: {' '.join(str(error).split())}") from error


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
            raise RulesetError(f"{where}: expected key: value pairs")
        self.where = where
        self._left = dict(value)

    def text(self, key: str, default: str | None = None) -> str:
        """The text at ``key``; without it ``default``, or RulesetError when that is None."""
        return str(self._take(key, str, default))

    def number(self, key: str, default: int) -> int:
        """The whole number at ``key``, or ``default``."""
        return int(self._take(key, int, default))

    def flag(self, key: str, default: bool) -> bool:
        """True or false at ``key``, or ``default``."""
        return bool(self._take(key, bool, default))

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts at ``key``, empty when it is not there."""
        value = self._take(key, list, [])
        if not all(isinstance(item, str) for item in value):
            raise RulesetError(f"{self.where}: {key}: every entry must be a text")
        return tuple(value)

    def day(self, key: str) -> date | None:
        """The date (YYYY-MM-DD) at ``key``, or None."""
        value = self._left.pop(key, None)
        try:
            return None if value is None else date.fromisoformat(str(value))
        except ValueError:
            raise RulesetError(f"{self.where}: {key}: no date (YYYY-MM-DD): {value}") from None

    def rows(self, key: str) -> list[Row]:
        """The list of mappings at ``key``, empty when it is not there."""
        value = self._take(key, list, [])
        return [Row(f"{self.where}: {key}[{number}]", item) for number, item in enumerate(value, 1)]

    def done(self) -> None:
        """Raises RulesetError when the mapping has keys nobody asked for."""
        if self._left:
            raise RulesetError(f"{self.where}: unknown key: {', '.join(sorted(self._left))}")

    def _take(self, key: str, kind: type, default: Any) -> Any:
        value = self._left.pop(key, default)
        if value is None:
            raise RulesetError(f"{self.where}: missing key: {key}")
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise RulesetError(f"{self.where}: {key}: expected {kind.__name__}, found {value!r}")
        return value


@cache
def document_types() -> tuple[DocumentType, ...]:
    """All types of documents of ``loai-van-ban.yaml``, in its order."""
    path = data_folder("rulesets") / "loai-van-ban.yaml"
    top = Row(path.name, read_yaml(path))
    for key in ("source", "valid_from"):
        top.text(key)
    found = []
    for row in top.rows("types"):
        found.append(
            DocumentType(row.text("name"), row.text("slug"), row.text("code"), row.texts("forms"))
        )
        row.done()
    top.done()
    return tuple(found)


def _content(row: Row, own: bool) -> Content:
    content = Content(
        id=row.text("id"),
        name=row.text("name"),
        name_en=row.text("name_en"),
        must=row.flag("must", True),
        headings=row.texts("headings"),
        phrases=row.texts("phrases"),
        basis=row.text("basis"),
        since=row.day("since"),
        until=row.day("until"),
    )
    if own:  # the tests look at those that come with the program
        for phrase in content.phrases:
            _check_pattern(row.where, phrase)
    row.done()
    return content


def _check_pattern(where: str, phrase: str) -> None:
    if phrase.startswith("/") and phrase.endswith("/"):
        try:
            re.compile(phrase[1:-1])
        except re.error as error:
            raise RulesetError(f"{where}: {phrase}: {error}") from error


def _merge(
    base: Iterable[Content], own: Iterable[Content], drop: tuple[str, ...]
) -> tuple[Content, ...]:
    merged = {content.id: content for content in base if content.id not in drop}
    merged.update({content.id: content for content in own})
    return tuple(merged.values())


def _load(path: Path, find: Callable[[str], Path], seen: tuple[Path, ...] = ()) -> Ruleset:
    if path in seen:
        raise RulesetError(f"{path}: extend: goes round in a circle")
    top = Row(path.name, read_yaml(path))
    extend, name, title = top.text("extend", ""), top.text("name"), top.text("title")
    for key in ("source", "valid_from"):
        top.text(key, "")
    base = _load(find(extend), find, (*seen, path)) if extend else None
    kinds, titles, drop = top.texts("kinds"), top.texts("titles"), top.texts("drop")
    grace = top.number("grace_days", base.grace_days if base else 0)
    foreign = path.parent != data_folder("rulesets")
    own = [_content(row, foreign) for row in top.rows("contents")]
    top.done()
    return Ruleset(
        name=name,
        title=title,
        kinds=kinds or (base.kinds if base else ()),
        titles=titles,
        contents=_merge(base.contents if base else (), own, drop),
        grace_days=grace,
    )


@cache
def ruleset_names() -> tuple[str, ...]:
    """The names of the rulesets that come with the program."""
    paths = sorted(data_folder("rulesets").glob("*.yaml"))
    # Which of the files are rulesets of contents is kept, so that the big ones are not read for it.
    state = [f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in paths]
    names = cached_json("rulesets", ("\n".join(state).encode(),), lambda: _with_contents(paths))
    return tuple(names)


def _with_contents(paths: Iterable[Path]) -> list[str]:
    return [path.stem for path in paths if b"\ncontents:" in path.read_bytes()]


def load_ruleset(name: str) -> Ruleset:
    """A ruleset by name (``thi-dua``) or by the path of a YAML file of one's own.

    Raises RulesetError, naming the file and the reason, when it is unknown or faulty.
    """
    return _load(_find(name), _find)


def _find(name: str) -> Path:
    if name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name:
        return Path(name)
    path = data_folder("rulesets") / f"{name}.yaml"
    if name not in ruleset_names():
        raise RulesetError(f"{name}: no such ruleset; known: {', '.join(ruleset_names())}")
    return path


@cache
def known_rulesets() -> tuple[Ruleset, ...]:
    """The rulesets that come with the program, those for special titles first."""
    loaded = [load_ruleset(name) for name in ruleset_names()]
    return tuple(sorted(loaded, key=lambda ruleset: (not ruleset.titles, ruleset.name)))

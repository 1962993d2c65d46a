"""From a table of TOML to the model of a configuration file, and the way up ``extend``."""

from __future__ import annotations

import os
from types import MappingProxyType
from typing import Any

from kehoach_lint.config.choices import NOTHING, Choices
from kehoach_lint.config.errors import ConfigError
from kehoach_lint.config.model import (
    LIMITS,
    OFF,
    OVERRIDE_KEYS,
    SUPPRESS_KEYS,
    TOP_KEYS,
    Config,
    ConfigFile,
    Override,
    SuppressEntry,
)
from kehoach_lint.config.toml import Table, read_table
from kehoach_lint.findings import Severity, Stage

_MOST_DAYS = 366


def read_config(path: str) -> Config | None:
    """The configuration at ``path`` (absolute) with all that it extends.

    None for a pyproject.toml without a table for this program. Raises ConfigError, naming the file
    and the key, for whatever is wrong; codes and rulesets are not looked up here.
    """
    table = read_table(path)
    if table is None:
        return None
    chain = [_file(path, table)]
    seen = {os.path.realpath(path)}
    while (base := chain[0].extend) is not None:
        if os.path.realpath(base) in seen:
            raise ConfigError(chain[0].path, "extend", "circle", name=base)
        seen.add(os.path.realpath(base))
        chain.insert(0, _base(base, chain[0].path))
    return Config(path, tuple(chain))


def _base(path: str, below: str) -> ConfigFile:
    if not os.path.isfile(path):
        raise ConfigError(below, "extend", "missing-base", name=path)
    table = read_table(path)
    if table is None:
        raise ConfigError(below, "extend", "no-table", name=path)
    return _file(path, table)


def _file(path: str, value: dict[str, Any]) -> ConfigFile:
    table = Table(path, "", value, TOP_KEYS)
    overrides = [
        Override(number, row.needed("files", row.patterns), _choices(row))
        for number, row in enumerate(table.rows("overrides", OVERRIDE_KEYS), 1)
    ]
    suppress = [
        _suppress(number, row)
        for number, row in enumerate(table.rows("suppress", SUPPRESS_KEYS), 1)
    ]
    return ConfigFile(
        path=path,
        extend=_path(table, "extend"),
        choices=_choices(table),
        data=tuple(_whole(path, folder) for folder in table.texts("data") or ()),
        exclude=table.patterns("exclude"),
        baseline=_path(table, "baseline"),
        overrides=tuple(overrides),
        suppress=tuple(suppress),
    )


def _choices(table: Table) -> Choices:
    stage = table.word("stage", [str(stage) for stage in Stage])
    ruleset = table.text("ruleset")
    select = table.texts("select")
    if select == ():
        raise table.fault("select", "no-select")
    return Choices(
        select=select,
        ignore=table.texts("ignore") or (),
        stage=None if stage is None else Stage(stage),
        fail_on=table.word("fail-on", LIMITS),
        ruleset=ruleset and _ruleset(table.path, ruleset),
        grace_days=table.number("grace-days", _MOST_DAYS),
        severity=_severity(table) if "severity" in table.value else NOTHING,
    )


def _severity(table: Table) -> MappingProxyType[str, Severity | None]:
    value = table.value["severity"]
    rules = Table(table.path, table.place("severity"), value, tuple(value))
    known = (*map(str, Severity), OFF)
    words = {code: rules.one_of(code, word, known) for code, word in value.items()}
    return MappingProxyType(
        {code: None if word == OFF else Severity(word) for code, word in words.items()}
    )


def _suppress(number: int, row: Table) -> SuppressEntry:
    codes = row.needed("codes", row.texts)
    if not codes:
        raise row.fault("codes", "no-select")
    return SuppressEntry(
        path=row.path,
        number=number,
        files=row.patterns("files"),
        codes=codes,
        text=row.text("text") or "",
        reason=row.needed("reason", row.text),
        until=row.day("until"),
    )


def _path(table: Table, key: str) -> str | None:
    name = table.text(key)
    return None if name is None else _whole(table.path, name)


def _whole(path: str, name: str) -> str:
    """A path named in the file ``path``, made absolute."""
    return os.path.normpath(os.path.join(os.path.dirname(path), name))


def _ruleset(path: str, name: str) -> str:
    """A name of a ruleset as it is, the path of one made absolute."""
    named = name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name
    return _whole(path, name) if named else name

"""Acts in time (``rulesets/hieu-luc.yaml``): found by symbol, or by the name and year of a law.

The file is validated and compiled once; ruamel.yaml is not imported while the copy in the cache is
good.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.plan import Citation
from kehoach_lint.resources import cached_json, data_folder
from kehoach_lint.rulesets.loading import Row, RulesetError, read_yaml
from kehoach_lint.vietnamese.folding import fold

FILE = "hieu-luc.yaml"
_STATUS = {"confirmed": True, "from memory": False}
_GROUPS = re.compile(r"[^\W_]+")
_YEAR = timedelta(days=365)

Key = tuple[str, ...]
"""The groups of letters and figures of a symbol, in capitals, the number without zeros."""


class Fact(NamedTuple):
    """A row of a table of facts, for a list of those that have to be looked at again."""

    file: str
    name: str
    source: str
    confirmed: bool
    checked: date


class Act(NamedTuple):
    """An act. ``since`` and ``until`` are the first and the last day it is in force, None when
    unknown or not limited; ``confirmed`` tells that they were held against a source (else a finding
    that rests on them is advice); ``name`` is the full name of a law."""

    symbol: str
    type: str
    name: str
    issued: date | None
    since: date | None
    until: date | None
    successor: str
    amended_by: str
    amended_from: date | None
    source: str
    confirmed: bool
    checked: date

    @property
    def title(self) -> str:
        """Name, else type, and symbol: "Nghị định số 98/2023/NĐ-CP"."""
        return f"{self.name or self.type} số {self.symbol}"


class Acts(NamedTuple):
    """The acts in the order of the file, by the key of the symbol, and by folded name and year."""

    rows: tuple[Act, ...]
    by_key: Mapping[Key, Act]
    by_name: Mapping[tuple[str, int], tuple[Act, ...]]


def key_of(symbol: str) -> Key:
    """The key of a symbol, whatever marks, spaces and leading zeros it is written with."""
    return tuple(group.lstrip("0") for group in _GROUPS.findall(symbol.upper()))


@cache
def acts() -> Acts:
    """The acts that come with the program.

    Raises RulesetError, naming the file and the row, when the file is faulty.
    """
    return load_acts(data_folder("rulesets") / FILE)


def load_acts(path: Path) -> Acts:
    """The acts of a file; RulesetError as in :func:`acts`."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RulesetError(f"{path}: {error.strerror or error}") from error
    rows = tuple(_act(*fields) for fields in cached_json("acts", (raw,), lambda: _compile(path)))
    names: dict[tuple[str, int], list[Act]] = defaultdict(list)
    for row in rows:
        if row.name and row.issued:
            names[fold(row.name), row.issued.year].append(row)
    found = {name: tuple(same) for name, same in names.items()}
    return Acts(rows, {key_of(row.symbol): row for row in rows}, found)


def acts_of(citation: Citation) -> tuple[Act, ...]:
    """The act of the table that a citation means, or none.

    A law may be cited by name with the year or the day it was passed. A symbol without a year is
    used again: its act is meant when the date is of its year, or is not written.
    """
    year = citation.date.day.year if citation.date else None
    if citation.symbol is None:
        return _named(citation, year) if year is not None else ()
    act = acts().by_key.get(key_of(citation.symbol.text))
    if act is None:
        return ()
    again = citation.symbol.year is None and year is not None and act.issued is not None
    return () if again and act.issued and act.issued.year != year else (act,)


def _named(citation: Citation, year: int) -> tuple[Act, ...]:
    """The law of a name and year; of two of one year the one passed on the day, if it is given."""
    same = acts().by_name.get((fold(f"{citation.kind} {citation.subject}"), year), ())
    if len(same) < 2:
        return same
    day = citation.date.day.first if citation.date and citation.date.day.day else None
    return tuple(act for act in same if act.issued == day)


def stale(on: date) -> tuple[Fact, ...]:
    """The rows that were last checked more than a year before a day."""
    return tuple(
        Fact(FILE, row.title, row.source, row.confirmed, row.checked)
        for row in acts().rows
        if on - row.checked > _YEAR
    )


def check_status(row: Row, default: str | None = None) -> bool:
    """The status of a row of a table of facts (``default`` without one), True for a confirmed one.

    Raises RulesetError when it is neither.
    """
    status = row.text("status", default)
    if status not in _STATUS:
        raise RulesetError(f"{row.where}: status: expected one of {', '.join(_STATUS)}: {status}")
    return _STATUS[status]


def check_day(row: Row) -> date:
    """The day a row was last checked. Raises RulesetError when it is not written."""
    checked = row.day("checked")
    if checked is None:
        raise RulesetError(f"{row.where}: missing key: checked")
    return checked


def _act(
    symbol: str, kind: str, name: str, issued: str | None, since: str | None, until: str | None,
    successor: str, amended_by: str, amended_from: str | None, source: str, confirmed: bool,
    checked: str,
) -> Act:  # fmt: skip
    days = [day and date.fromisoformat(day) for day in (issued, since, until, amended_from)]
    first, second, third, fourth = (day or None for day in days)
    return Act(
        symbol, kind, name, first, second, third, successor, amended_by, fourth, source, confirmed,
        date.fromisoformat(checked),
    )  # fmt: skip


def _compile(path: Path) -> list[list[Any]]:
    """The rows as plain values, each checked."""
    top = Row(path.name, read_yaml(path))
    compiled: dict[Key, list[Any]] = {}
    for row in top.rows("acts"):
        fields = _fields(row)
        row.done()
        key = key_of(fields[0])
        if compiled.setdefault(key, fields) is not fields:
            raise RulesetError(f"{row.where}: {fields[0]}: stands twice in the file")
    top.done()
    return list(compiled.values())


def _fields(row: Row) -> list[Any]:
    """The fields of an Act in plain values."""
    symbol, kind, name = row.text("symbol"), row.text("type"), row.text("name", "")
    issued, since, until = row.day("issued"), row.day("from"), row.day("until")
    first = since or issued
    if until is not None and first is not None and until < first:
        raise RulesetError(f"{row.where}: {symbol}: until lies before the beginning")
    if issued is None and not re.search(r"/\d{4}/", symbol):
        raise RulesetError(f"{row.where}: {symbol}: issued is needed, the symbol has no year")
    successor, amended_by = row.text("successor", ""), row.text("amended_by", "")
    amended_from = row.day("amended_from")
    source, confirmed, checked = row.text("source"), check_status(row), check_day(row)
    days = [day and day.isoformat() for day in (issued, since, until)]
    amended = [amended_by, amended_from and amended_from.isoformat()]
    return [symbol, kind, name, *days, successor, *amended, source, confirmed, checked.isoformat()]

"""Acts in time (``rulesets/hieu-luc.yaml``): found by symbol, or by the name and year of a law.

The file is validated and compiled once; ruamel.yaml is not imported while the copy in the cache is
good.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation
from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Origin, Row, Rows, RulesetError, compiled, each, stacked
from kehoach_lint.vietnamese.folding import fold

FILE = "hieu-luc.yaml"
_GROUPS = late(r"[^\W_]+")

Key = tuple[str, ...]
"""The groups of letters and figures of a symbol, in capitals, the number without zeros."""


class Act(NamedTuple):
    """An act. ``since`` and ``until`` are the first and the last day it is in force, None when
    unknown or not limited; ``confirmed`` tells that they were held against a source (else a finding
    that rests on them is advice), on the day ``checked``; ``name`` is the full name of a law."""

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
    checked: date | None

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


@per_data
def acts() -> Acts:
    """The acts that come with the program, corrected by the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return load_acts(*table_files(FILE))


def load_acts(*paths: Path) -> Acts:
    """The acts of files, each correcting those before it by symbol; RulesetError as in
    :func:`acts`."""
    rows = tuple(act for _, act in read_acts(*paths))
    names: dict[tuple[str, int], list[Act]] = defaultdict(list)
    for row in rows:
        if row.name and row.issued:
            names[fold(row.name), row.issued.year].append(row)
    found = {name: tuple(same) for name, same in names.items()}
    return Acts(rows, {key_of(row.symbol): row for row in rows}, found)


def read_acts(*paths: Path) -> list[tuple[int, Act]]:
    """The rows of files, each with the number of its file."""
    return [(file, _act(*fields)) for file, fields in compiled("acts", paths, _compile, __file__)]


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


def _act(
    symbol: str, kind: str, name: str, issued: str | None, since: str | None, until: str | None,
    successor: str, amended_by: str, amended_from: str | None, source: str, confirmed: bool,
    checked: str | None,
) -> Act:  # fmt: skip
    first, second, third, fourth, on = (
        date.fromisoformat(day) if day else None
        for day in (issued, since, until, amended_from, checked)
    )
    return Act(
        symbol, kind, name, first, second, third, successor, amended_by, fourth, source, confirmed,
        on,
    )  # fmt: skip


def _compile(tops: list[Row]) -> list[tuple[int, Any]]:
    """The rows as plain values, each checked."""
    return stacked(tops, _rows, key_of)


def _rows(top: Row) -> Rows:
    seen: set[Key] = set()
    above = Origin().of(top)
    for row in each(top.rows("acts")):
        fields = _fields(row, above)
        key = key_of(fields[0])
        if key in seen:
            raise RulesetError(row.where, "stands-twice", name=fields[0])
        seen.add(key)
        yield key, fields


def _fields(row: Row, above: Origin) -> list[Any]:
    """The fields of an Act in plain values."""
    symbol, kind, name = row.text("symbol"), row.text("type"), row.text("name", "")
    issued, since, until = row.day("issued"), row.day("from"), row.day("until")
    first = since or issued
    if until is not None and first is not None and until < first:
        raise RulesetError(row.where, "until-before-the-beginning", name=symbol)
    if issued is None and not re.search(r"/\d{4}/", symbol):
        raise RulesetError(row.where, "issued-is-needed", name=symbol)
    successor, amended_by = row.text("successor", ""), row.text("amended_by", "")
    amended_from = row.day("amended_from")
    days = [day and day.isoformat() for day in (issued, since, until)]
    amended = [amended_by, amended_from and amended_from.isoformat()]
    return [symbol, kind, name, *days, successor, *amended, *above.whole(row, dated=True)]

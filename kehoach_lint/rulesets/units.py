"""The administrative units of Viet Nam in time (``rulesets/don-vi.tsv``), looked up by name.

Names are compared folded: "Hoà Bình" is "Hòa Bình", "EA H’LEO" is "Ea H'Leo". The official lists
differ in places from local use (Đắk Hà, Đăk Hà): that a name is not in the table proves little.

A table of an own folder has the same columns; its rows replace all of the same name, type and
level, and a row ``drop:``, name, type, level removes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import RulesetError, label
from kehoach_lint.vietnamese.folding import fold

PROVINCE, DISTRICT, COMMUNE = "tỉnh", "huyện", "xã"
"""The three levels; a city may stand on each of the first two."""
_LEVELS = (PROVINCE, DISTRICT, COMMUNE)

FILE = "don-vi.tsv"
_COLUMNS = "tên\tloại\tcấp\tthuộc trước\tthuộc sau\ttừ\tđến"
_HEAD = 40_000
"""More characters than the rows of the provinces take."""
_SEARCHES = 60
_HYPHEN = late(r" ?- ?")
_DROP = "drop:"


class Unit(NamedTuple):
    """All units of one name, type (``thị trấn``) and level that existed in the same time.

    ``parents`` are the names of the units they belonged to (before 01/7/2025 the district, after it
    the province), empty for provinces. ``since`` and ``until`` are the first and the last day, None
    when unknown or not limited.
    """

    name: str
    type: str
    level: str
    parents: tuple[str, ...]
    since: date | None
    until: date | None

    def existed(self, on: date | None) -> bool:
        """Whether there was such a unit on a day (None: at any time)."""
        if on is None:
            return True
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


Key = tuple[str, str, str]
"""Name (as it is looked up), type and level."""


class Own(NamedTuple):
    """What own folders say: the units of each key there, none where it is dropped."""

    units: Mapping[Key, tuple[Unit, ...]]

    def over(self, name: str, below: Iterable[Unit]) -> tuple[Unit, ...]:
        """The units of a name (as it is looked up), given those of the table of the program."""
        left = [unit for unit in below if (name, unit.type, unit.level) not in self.units]
        own = (unit for key, units in self.units.items() if key[0] == name for unit in units)
        return (*left, *own)


class Units:
    """The table by name; rows are taken apart only when they are asked for."""

    def __init__(self, rows: str, own: Own | None = None) -> None:
        """Keep the rows of the table (name, type, level, parents twice, since, until), a line each,
        with a line feed before the first."""
        self._own = own
        self._text = rows
        self._small = self._text.lower()
        self._rows: dict[str, list[str]] | None = None
        self._found: dict[str, tuple[Unit, ...]] = {}

    def _rows_of(self, key: str) -> list[str]:
        """The rows of a name. The first names are searched for: an index of all takes as long as a
        hundred searches, and one draft asks for a handful."""
        if len(self._found) < _SEARCHES and len(self._small) == len(self._text):
            return list(self._searched(f"\n{key}\t"))
        if self._rows is None:
            self._rows = {}
            for line in filter(None, self._text.split("\n")):
                self._rows.setdefault(line[: line.find("\t")].lower(), []).append(line)
        return self._rows.get(key, [])

    def _searched(self, start: str) -> Iterator[str]:
        at = self._small.find(start)
        while at >= 0:
            yield self._text[at + 1 : self._text.index("\n", at + 1)]
            at = self._small.find(start, at + 1)

    def find(self, name: str, on: date | None = None) -> tuple[Unit, ...]:
        """The units of a name (without its type noun) that existed on a day (None: ever).

        Raises RulesetError when a row about them is faulty.
        """
        key = _key(name)
        found = self._found.get(key)
        if found is None:
            found = tuple(_unit(row) for row in self._rows_of(key))
            found = self._found[key] = self._own.over(key, found) if self._own else found
        return tuple(unit for unit in found if unit.existed(on))

    def is_unit(self, name: str, on: date | None = None) -> bool:
        """Whether a unit of that name existed on a day (None: ever)."""
        return bool(self.find(name, on))


@per_data
def units() -> Units:
    """The whole table (some 2 ms at the first call, 10 more once many names are asked for) with the
    corrections of the own folders.

    Raises RulesetError when a file is missing or has other columns, or an own row is faulty.
    """
    return load_units(*table_files(FILE))


def load_units(path: Path, *own: Path) -> Units:
    """The table of a file, corrected by other files in their order; RulesetError as in
    :func:`units`."""
    return Units(_rows(path), _own(path, own) if own else None)


@per_data
def provinces() -> tuple[Unit, ...]:
    """The provinces and centrally run cities of all times; they stand at the head of the table.

    Raises RulesetError as :func:`units` does.
    """
    path, *own = table_files(FILE)
    lines = _rows(path, _HEAD).split("\n")[1:-1]
    found = tuple(takewhile(lambda unit: unit.level == PROVINCE, map(_unit, lines)))
    return _with_own(found, _own(path, own)) if own else found


def _with_own(found: tuple[Unit, ...], own: Own) -> tuple[Unit, ...]:
    left = [unit for unit in found if (_key(unit.name), unit.type, unit.level) not in own.units]
    added = (unit for units in own.units.values() for unit in units if unit.level == PROVINCE)
    return (*left, *added)


def own_rows(path: Path) -> Iterator[tuple[Key, Unit | None]]:
    """The rows of a table of an own folder; None in the place of a unit drops the key.

    Raises RulesetError for a faulty one.
    """
    for line in filter(str.strip, _rows(path).split("\n")):
        cells = [cell.strip() for cell in line.split("\t")]
        where = f"{label(path)}: {' '.join(filter(None, cells))}"
        if cells[0] == _DROP:
            name, kind, level, *rest = (*cells[1:], "", "")
            if not (name and kind and level) or any(rest):
                raise RulesetError(where, "columns", columns=f"{_DROP} tên loại cấp")
            yield (_key(name), kind, level), None
            continue
        unit = _unit("\t".join(cells), where)
        if not unit.name or not unit.type or unit.level not in _LEVELS:
            choices = ", ".join(_LEVELS)
            raise RulesetError(where, "choice", name="cấp", value=unit.level, choices=choices)
        yield (_key(unit.name), unit.type, unit.level), unit


def _own(base: Path, paths: Iterable[Path]) -> Own:
    table = Units(_rows(base))
    found: dict[Key, tuple[Unit, ...]] = {}
    for path in paths:
        rows: dict[Key, tuple[Unit, ...]] = {}
        for key, unit in own_rows(path):
            known = found.get(key) or [
                one for one in table.find(key[0]) if (one.type, one.level) == key[1:]
            ]
            if unit is None and not known:
                raise RulesetError(label(path), "drop", names=" ".join(key))
            rows[key] = (*rows.get(key, ()), unit) if unit else ()
        found.update(rows)
    return Own(found)


def _rows(path: Path, size: int = -1) -> str:
    """The rows in the first ``size`` characters, from the line feed before the first row on."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            text = file.read(size)
    except (OSError, UnicodeDecodeError) as error:
        raise RulesetError(label(path), "unreadable", reason=error) from error
    start = 0
    while text.startswith("#", start):
        start = text.find("\n", start) + 1 or len(text)
    end = text.find("\n", start)
    columns = text[start : end if end >= 0 else len(text)]
    if columns.rstrip() != _COLUMNS:
        raise RulesetError(label(path), "columns", columns=_COLUMNS.expandtabs(1))
    return text[start + len(columns) :]


def _key(name: str) -> str:
    """A name as the table has it, in small letters: hyphens with spaces, none after apostrophes."""
    return _HYPHEN.sub(" - ", fold(name)).replace("' ", "'")


def _unit(row: str, where: str = "") -> Unit:
    where = where or f"{FILE}: {row.expandtabs(1)}"
    cells = row.split("\t")
    if len(cells) != _COLUMNS.count("\t") + 1:
        raise RulesetError(where, "columns", columns=_COLUMNS.expandtabs(1))
    name, kind, level, before, after, since, until = cells
    parents = dict.fromkeys(part.strip() for part in f"{before};{after}".split(";"))
    try:
        first, last = _day(since, "-01-01"), _day(until, "-12-31")
    except ValueError as error:
        raise RulesetError(where, "no-date", name="từ, đến", value=f"{since} {until}") from error
    return Unit(name, kind, level, tuple(filter(None, parents)), first, last)


def _day(text: str, rest: str) -> date | None:
    """The date of ``2025-06-30`` or of ``1996`` with the rest added; None for ''."""
    if not text:
        return None
    return date.fromisoformat(text + rest if len(text) == 4 else text)

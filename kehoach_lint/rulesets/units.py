"""The administrative units of Viet Nam in time (``rulesets/don-vi.tsv``), looked up by name.

Names are compared folded: "Hoà Bình" is "Hòa Bình", "EA H’LEO" is "Ea H'Leo". The official lists
differ in places from local use (Đắk Hà, Đăk Hà): that a name is not in the table proves little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from kehoach_lint.resources import data_folder
from kehoach_lint.rulesets.loading import RulesetError
from kehoach_lint.vietnamese.folding import fold

PROVINCE, DISTRICT, COMMUNE = "tỉnh", "huyện", "xã"
"""The three levels; a city may stand on each of the first two."""

_FILE = "don-vi.tsv"
_COLUMNS = "tên\tloại\tcấp\tthuộc trước\tthuộc sau\ttừ\tđến"
_HEAD = 40_000
"""More characters than the rows of the provinces take."""
_SEARCHES = 60
_HYPHEN = re.compile(r" ?- ?")


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


class Units:
    """The table by name; rows are taken apart only when they are asked for."""

    def __init__(self, rows: str) -> None:
        """Keep the rows of the table (name, type, level, parents twice, since, until), a line each,
        with a line feed before the first."""
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
            found = self._found[key] = tuple(_unit(row) for row in self._rows_of(key))
        return tuple(unit for unit in found if unit.existed(on))

    def is_unit(self, name: str, on: date | None = None) -> bool:
        """Whether a unit of that name existed on a day (None: ever)."""
        return bool(self.find(name, on))


@cache
def units() -> Units:
    """The whole table (some 2 ms at the first call, 10 more once many names are asked for).

    Raises RulesetError when the file is missing or has other columns.
    """
    return Units(_rows(_path()))


@cache
def provinces() -> tuple[Unit, ...]:
    """The provinces and centrally run cities of all times; they stand at the head of the table.

    Raises RulesetError as :func:`units` does.
    """
    lines = _rows(_path(), _HEAD).split("\n")[1:-1]
    rows = map(_unit, lines)
    return tuple(takewhile(lambda unit: unit.level == PROVINCE, rows))


def _path() -> Path:
    return data_folder("rulesets") / _FILE


def _rows(path: Path, size: int = -1) -> str:
    """The rows in the first ``size`` characters, from the line feed before the first row on."""
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(size)
    except (OSError, UnicodeDecodeError) as error:
        raise RulesetError(f"{path}: {error}") from error
    start = 0
    while text.startswith("#", start):
        start = text.find("\n", start) + 1
    if not text.startswith(f"{_COLUMNS}\n", start):
        raise RulesetError(f"{path}: the first row must be: {_COLUMNS.expandtabs(1)}")
    return text[start + len(_COLUMNS) :]


def _key(name: str) -> str:
    """A name as the table has it, in small letters: hyphens with spaces, none after apostrophes."""
    return _HYPHEN.sub(" - ", fold(name)).replace("' ", "'")


def _unit(row: str) -> Unit:
    cells = row.split("\t")
    if len(cells) != _COLUMNS.count("\t") + 1:
        raise RulesetError(f"{_FILE}: {row.expandtabs(1)}: expected {_COLUMNS.expandtabs(1)}")
    name, kind, level, before, after, since, until = cells
    parents = dict.fromkeys(part.strip() for part in f"{before};{after}".split(";"))
    try:
        first, last = _day(since, "-01-01"), _day(until, "-12-31")
    except ValueError as error:
        raise RulesetError(f"{_FILE}: {row.expandtabs(1)}: {error}") from error
    return Unit(name, kind, level, tuple(filter(None, parents)), first, last)


def _day(text: str, rest: str) -> date | None:
    """The date of ``2025-06-30`` or of ``1996`` with the rest added; None for ''."""
    if not text:
        return None
    return date.fromisoformat(text + rest if len(text) == 4 else text)

"""Who had to hand in a plan, who has, who is late, who did so twice."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.rules.held.offices import office_of
from kehoach_lint.rules.held.profile import CENTRAL, Profile
from kehoach_lint.rules.tt.bodywords import plain

_DAYS = ("%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d")
_HEADS = frozenset(("đơn vị", "tên đơn vị", "tên", "unit", "name"))
_DELIMITERS = (";", "\t", ",")


class ListError(ValueError):
    """A list of units that cannot be used: a message key and its fields."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params


class Expected(NamedTuple):
    """A unit that has to hand in, as the list names it, and its own deadline (None: that of
    all)."""

    name: str
    deadline: date | None = None


class Handed(NamedTuple):
    """A document that was handed in: the name of its file, what it says, and the day of the file
    (None when not known)."""

    name: str
    profile: Profile
    filed: date | None = None


class Status(StrEnum):
    """How a unit stands; HANDED_IN where there is no deadline."""

    MISSING = "missing"
    IN_TIME = "in-time"
    LATE = "late"
    UNDATED = "undated"
    HANDED_IN = "handed-in"


class Row(NamedTuple):
    """A unit: its deadline, how it stands, the day that counts (of the first document it handed
    in), by how many days that is late, and all its documents. ``twice`` when it handed in more than
    one; two with the same number and day are one document."""

    unit: str
    deadline: date | None
    status: Status
    day: date | None
    days_late: int
    files: tuple[str, ...]
    twice: bool


class Register(NamedTuple):
    """The units in the order of the list, and the files of none of them."""

    rows: tuple[Row, ...]
    strangers: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether every unit handed in once and, as far as can be told, in time."""
        good = (Status.IN_TIME, Status.HANDED_IN)
        return all(row.status in good and not row.twice for row in self.rows)


def listed(text: str) -> tuple[Expected, ...]:
    """The units of a list: one a line, or CSV with the unit and its deadline (dd/mm/yyyy) behind
    ``;``, a tab or ``,``; empty lines, lines that begin with ``#`` and a line of headings are
    none. Raises ListError."""
    found: list[Expected] = []
    for number, cells in enumerate(_cells(text), 1):
        name = " ".join(cells[0].split()) if cells else ""
        if not name or name.startswith("#") or (not found and name.lower() in _HEADS):
            continue
        written = cells[1].strip() if len(cells) > 1 else ""
        day = day_of(written)
        if written and day is None:
            raise ListError("program.register.list.day", line=number, text=written)
        found.append(Expected(name, day))
    if not found:
        raise ListError("program.register.list.empty")
    return tuple(found)


def _cells(text: str) -> Iterator[list[str]]:
    lines = text.lstrip("\ufeff")
    for mark in _DELIMITERS:
        if mark in lines:
            return csv.reader(io.StringIO(lines), delimiter=mark)
    return ([line] for line in lines.splitlines())


def day_of(written: str) -> date | None:
    """The day of dd/mm/yyyy, dd-mm-yyyy or yyyy-mm-dd; None for anything else."""
    for form in _DAYS:
        try:
            return datetime.strptime(written.strip(), form).date()
        except ValueError:
            continue
    return None


def recipients_of(parent: Profile) -> tuple[Expected, ...]:
    """The units below that the plan above is sent to, one by one ("UBND xã Cẩm Lĩnh"); none where
    they are only named together ("UBND các xã")."""
    found: dict[str, Expected] = {}
    for line in parent.recipients:
        for part in line.text.split(","):
            office = office_of(part)
            if office is None or not office.unit or not office.level < CENTRAL:
                continue
            if office.level and (not parent.level or office.level < parent.level):
                found.setdefault(office.unit, Expected(" ".join(part.split())))
    return tuple(found.values())


def limit_of(parent: Profile) -> date | None:
    """The last day on which those below may hand in their plans, None when none is set."""
    return max((due.latest for due in parent.deadlines if due.hands_in), default=None)


def registered(
    expected: Sequence[Expected],
    handed: Iterable[Handed],
    limit: date | None = None,
    *,
    by_file: bool = False,
) -> Register:
    """Hold what was handed in against the list; ``limit`` is the deadline of units without one of
    their own, ``by_file`` counts the day of the file instead of that of issue."""
    keys = [_key(unit.name) for unit in expected]
    found: list[list[Handed]] = [[] for _ in expected]
    strangers = []
    for one in handed:
        at = _place(one.profile, keys)
        if at is None:
            strangers.append(one.name)
        else:
            found[at].append(one)
    rows = (
        _row(unit, files, unit.deadline or limit, by_file)
        for unit, files in zip(expected, found, strict=True)
    )
    return Register(tuple(rows), tuple(strangers))


def _key(name: str) -> str:
    """What a unit is called, with its noun where there is one."""
    office = office_of(name)
    return office.unit if office and office.unit else plain(name)


def _place(profile: Profile, keys: Sequence[str]) -> int | None:
    """The unit a document is of; one that is listed without its noun only where no other is
    called the same."""
    unit = profile.unit
    if not unit:
        return None
    if unit in keys:
        return keys.index(unit)
    same = [at for at, key in enumerate(keys) if unit.endswith(f" {key}")]
    return same[0] if len(same) == 1 else None


def _row(unit: Expected, files: Sequence[Handed], deadline: date | None, by_file: bool) -> Row:
    names = tuple(one.name for one in files)
    if not files:
        return Row(unit.name, deadline, Status.MISSING, None, 0, (), twice=False)
    days = [day for one in files if (day := _day(one, by_file)) is not None]
    first = min(days, default=None)
    late = max((first - deadline).days, 0) if first and deadline else 0
    if deadline is None:
        status = Status.HANDED_IN
    elif first is None:
        status = Status.UNDATED
    else:
        status = Status.LATE if late else Status.IN_TIME
    documents = {_document(one) for one in files}
    return Row(unit.name, deadline, status, first, late, names, twice=len(documents) > 1)


def _day(one: Handed, by_file: bool) -> date | None:
    if by_file:
        return one.filed
    return one.profile.issued.day if one.profile.issued else None


def _document(one: Handed) -> object:
    """What tells one document from another version of it: number and day, else the file."""
    number, issued = one.profile.number, one.profile.issued
    return (number.key, issued.day) if number and issued else one.name

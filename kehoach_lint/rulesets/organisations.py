"""The right names of organisations, honours, laws and programmes (``rulesets/co-quan.yaml``).

The file is validated and compiled once; ruamel.yaml is not imported while the copy in the cache is
good.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.resources import cached_json, data_folder
from kehoach_lint.rulesets.loading import Row, RulesetError, read_yaml

_FILE = "co-quan.yaml"
_STATUS = {"confirmed": True, "from memory": False}


class Kind(StrEnum):
    """What bears a name."""

    STATE = "nha-nuoc"
    PARTY = "dang"
    UNION = "doan-the"
    FORCE = "luc-luong"
    EMULATION = "thi-dua"
    LAW = "luat"
    EVENT = "su-kien"
    PLACE = "dia-danh"


class Small(StrEnum):
    """How a name written in small letters is judged."""

    WRONG = "wrong"
    """Every way to write it but the right one is wrong."""
    FIRST = "first"
    """All in small letters it may be no name; with a capital in front it is one."""
    ORDINARY = "ordinary"
    """As FIRST, and where a sentence begins the capital proves nothing."""


class Organisation(NamedTuple):
    """A name as it is to be written.

    ``confirmed`` tells that it was held against a source (else it never carries an error);
    ``also`` are other right ways, ``wrong`` known wrong ones in other words or marks; ``near``
    whether misspellings of it are looked for; ``since`` and ``until`` its first and last day.
    """

    name: str
    kind: Kind
    source: str
    confirmed: bool
    small: Small
    also: tuple[str, ...]
    wrong: tuple[str, ...]
    near: bool
    since: date | None
    until: date | None

    def valid(self, on: date | None) -> bool:
        """Whether the name was in use on a day; True when the day is unknown."""
        if on is None:
            return True
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


class Names(NamedTuple):
    """All that the file holds.

    ``not_after`` gives for the first word of a name (folded) the words behind which it is another
    word; ``ordinary`` are folded phrases that are near a name and right.
    """

    organisations: tuple[Organisation, ...]
    not_after: Mapping[str, frozenset[str]]
    ordinary: tuple[str, ...]


@cache
def names() -> Names:
    """The names that come with the program.

    Raises RulesetError, naming the file and the row, when the file is faulty.
    """
    return load_names(data_folder("rulesets") / _FILE)


def load_names(path: Path) -> Names:
    """The names of a file; RulesetError as in :func:`names`."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RulesetError(f"{path}: {error.strerror or error}") from error
    value = cached_json("organisations", (raw,), lambda: _compile(path))
    return Names(
        tuple(_organisation(*fields) for fields in value["names"]),
        {first: frozenset(before) for first, before in value["not_after"].items()},
        tuple(value["ordinary"]),
    )


def _organisation(
    name: str, kind: str, source: str, confirmed: bool, small: str, also: list[str],
    wrong: list[str], near: bool, since: str | None, until: str | None,
) -> Organisation:  # fmt: skip
    first, last = (date.fromisoformat(day) if day else None for day in (since, until))
    return Organisation(
        name, Kind(kind), source, confirmed, Small(small), tuple(also), tuple(wrong), near,
        first, last,
    )  # fmt: skip


def _compile(path: Path) -> dict[str, Any]:
    """The file as plain values, every row checked."""
    top = Row(path.name, read_yaml(path))
    before = {row.text("word"): list(row.texts("not_after")) for row in _all(top.rows("words"))}
    ordinary = list(top.texts("ordinary"))
    compiled: dict[str, list[Any]] = {}
    for group in _all(top.rows("groups")):
        defaults = [group.text(key) for key in ("kind", "source", "status", "small")]
        for row in _all(group.rows("names")):
            fields = _fields(row, *defaults)
            if compiled.setdefault(fields[0], fields) is not fields:
                raise RulesetError(f"{row.where}: {fields[0]}: stands twice in the file")
    top.done()
    return {"names": list(compiled.values()), "not_after": before, "ordinary": ordinary}


def _all(rows: list[Row]) -> Iterator[Row]:
    """The rows one by one, each to be used up before the next."""
    for row in rows:
        yield row
        row.done()


def _fields(row: Row, kind: str, source: str, status: str, small: str) -> list[Any]:
    """The fields of an Organisation in plain values; what the row lacks is from its group."""
    since, until = row.day("since"), row.day("until")
    status = row.text("status", status)
    if status not in _STATUS:
        raise RulesetError(f"{row.where}: status: expected one of {', '.join(_STATUS)}: {status}")
    return [
        row.text("name"),
        _choice(row, "kind", Kind, kind),
        row.text("source", source),
        _STATUS[status],
        _choice(row, "small", Small, small),
        list(row.texts("also")),
        list(row.texts("wrong")),
        row.flag("near", True),
        since and since.isoformat(),
        until and until.isoformat(),
    ]


def _choice(row: Row, key: str, choices: type[StrEnum], default: str) -> str:
    value = row.text(key, default)
    if value not in list(choices):
        raise RulesetError(f"{row.where}: {key}: expected one of {', '.join(choices)}: {value}")
    return value

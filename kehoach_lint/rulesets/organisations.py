"""The right names of organisations, honours, laws and programmes (``rulesets/co-quan.yaml``).

The file is validated and compiled once; ruamel.yaml is not imported while the copy in the cache is
good.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Origin, Row, Rows, RulesetError, compiled, each, stacked
from kehoach_lint.vietnamese.folding import fold

FILE = "co-quan.yaml"
_NAME, _WORD, _PHRASE = "name", "word", "phrase"


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

    ``confirmed`` tells that it was held against a source, on the day ``checked`` (else it never
    carries an error);
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
    checked: date | None

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


@per_data
def names() -> Names:
    """The names that come with the program, corrected by the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return load_names(*table_files(FILE))


def load_names(*paths: Path) -> Names:
    """The names of files, each correcting those before it by name, word or phrase; RulesetError as
    in :func:`names`."""
    rows = [fields for _, fields in _read(*paths)]
    return Names(
        tuple(_organisation(*fields[1:]) for fields in rows if fields[0] == _NAME),
        {fields[1]: frozenset(fields[2]) for fields in rows if fields[0] == _WORD},
        tuple(fields[1] for fields in rows if fields[0] == _PHRASE),
    )


def read_organisations(*paths: Path) -> list[tuple[int, Organisation]]:
    """The names of files, each with the number of its file."""
    return [
        (file, _organisation(*fields[1:])) for file, fields in _read(*paths) if fields[0] == _NAME
    ]


def _read(*paths: Path) -> list[tuple[int, Any]]:
    rows: list[tuple[int, Any]] = compiled("organisations", paths, _compile, __file__)
    return rows


def _organisation(
    name: str, kind: str, small: str, also: list[str], wrong: list[str], near: bool,
    since: str | None, until: str | None, source: str, confirmed: bool, checked: str | None,
) -> Organisation:  # fmt: skip
    first, last, on = (date.fromisoformat(day) if day else None for day in (since, until, checked))
    return Organisation(
        name, Kind(kind), source, confirmed, Small(small), tuple(also), tuple(wrong), near,
        first, last, on,
    )  # fmt: skip


def _compile(tops: list[Row]) -> list[tuple[int, Any]]:
    """All rows as plain values, every one checked; what a row is stands in front."""
    return stacked(tops, _rows, fold)


def _rows(top: Row) -> Rows:
    for row in each(top.rows("words")):
        word = row.text("word")
        yield fold(word), [_WORD, word, row.texts("not_after")]
    for phrase in top.texts("ordinary"):
        yield fold(phrase), [_PHRASE, fold(phrase)]
    above = Origin().of(top)
    seen: set[str] = set()
    for group in each(top.rows("groups")):
        kind, small = group.choice("kind", [*Kind]), group.choice("small", [*Small])
        origin = above.of(group)
        for row in each(group.rows("names")):
            fields = _fields(row, kind, small, origin)
            if fields[0] in seen:
                raise RulesetError(row.where, "stands-twice", name=fields[0])
            seen.add(fields[0])
            yield fold(fields[0]), [_NAME, *fields]


def _fields(row: Row, kind: str, small: str, group: Origin) -> list[Any]:
    """The fields of an Organisation in plain values; what the row lacks is from its group."""
    name, since, until = row.text("name"), row.day("since"), row.day("until")
    if since is not None and until is not None and until < since:
        raise RulesetError(row.where, "until-before-from", name=name)
    return [
        name,
        row.choice("kind", [*Kind], kind),
        row.choice("small", [*Small], small),
        row.texts("also"),
        row.texts("wrong"),
        row.flag("near", True),
        since and since.isoformat(),
        until and until.isoformat(),
        *group.whole(row),
    ]

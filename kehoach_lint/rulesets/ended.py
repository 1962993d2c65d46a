"""Levels, bodies and terms that have ended or were renamed (``rulesets/to-chuc-cu.yaml``).

The file is validated and compiled once; ruamel.yaml is not imported while the copy in the cache is
good.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.resources import cached_json, data_folder
from kehoach_lint.rulesets.acts import Fact, check_day, check_status
from kehoach_lint.rulesets.loading import Row, RulesetError, read_yaml
from kehoach_lint.vietnamese.words import words_of

FILE = "to-chuc-cu.yaml"
_YEAR = timedelta(days=365)
_SLOT = re.compile(r"\{([^{}]+)\}")

Form = tuple[str, ...]
"""The folded words of a way to write a name."""


class Sort(StrEnum):
    """What a row is about."""

    LEVEL = "cap"
    NAME = "ten"
    TERM = "thuat-ngu"


class Ended(NamedTuple):
    """Something that is named by any of ``forms`` and was there from ``since`` to ``until`` only.

    ``before`` and ``after`` are words that make something else of it; ``now`` what there is
    instead; ``sure`` whether it can mean nothing else.
    """

    name: str
    sort: Sort
    forms: tuple[Form, ...]
    before: tuple[Form, ...]
    after: tuple[Form, ...]
    since: date | None
    until: date | None
    now: str
    sure: bool
    source: str
    confirmed: bool
    checked: date


class EndedTable(NamedTuple):
    """The rows in the order of the file, and their forms by first two words, the longest first."""

    rows: tuple[Ended, ...]
    by_start: Mapping[Form, tuple[tuple[Form, int], ...]]


@cache
def ended() -> EndedTable:
    """The table that comes with the program.

    Raises RulesetError, naming the file and the row, when the file is faulty.
    """
    return load_ended(data_folder("rulesets") / FILE)


def load_ended(path: Path) -> EndedTable:
    """The table of a file; RulesetError as in :func:`ended`."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RulesetError(f"{path}: {error.strerror or error}") from error
    rows = tuple(_ended(*fields) for fields in cached_json("ended", (raw,), lambda: _compile(path)))
    index: dict[Form, list[tuple[Form, int]]] = {}
    for number, row in enumerate(rows):
        for form in row.forms:
            index.setdefault(form[:2], []).append((form, number))
    ordered = {
        start: tuple(sorted(forms, key=lambda entry: (-len(entry[0]), entry[1])))
        for start, forms in index.items()
    }
    return EndedTable(rows, ordered)


def stale(on: date) -> tuple[Fact, ...]:
    """The rows that were last checked more than a year before a day."""
    return tuple(
        Fact(FILE, row.name, row.source, row.confirmed, row.checked)
        for row in ended().rows
        if on - row.checked > _YEAR
    )


def _ended(
    name: str, sort: str, forms: list[list[str]], before: list[list[str]], after: list[list[str]],
    since: str | None, until: str | None, now: str, sure: bool, source: str, confirmed: bool,
    checked: str,
) -> Ended:  # fmt: skip
    first, last = (date.fromisoformat(day) if day else None for day in (since, until))
    return Ended(
        name, Sort(sort), tuple(map(tuple, forms)), tuple(map(tuple, before)),
        tuple(map(tuple, after)), first, last, now, sure, source, confirmed,
        date.fromisoformat(checked),
    )  # fmt: skip


def _compile(path: Path) -> list[list[Any]]:
    """The rows as plain values, each checked."""
    top = Row(path.name, read_yaml(path))
    sets = _sets(top)
    compiled = []
    for group in top.rows("groups"):
        defaults = _Defaults(group)
        for row in group.rows("rows"):
            compiled.append(_fields(row, defaults, sets))
            row.done()
        group.done()
    top.done()
    return compiled


def _sets(top: Row) -> Mapping[str, tuple[str, ...]]:
    found = {}
    for entry in top.rows("sets"):
        found[entry.text("slot")] = entry.texts("words")
        entry.done()
    return found


class _Defaults:
    """What a group says for all its rows."""

    def __init__(self, group: Row) -> None:
        self.kind = group.text("kind")
        if self.kind not in list(Sort):
            raise RulesetError(f"{group.where}: kind: expected one of {', '.join(Sort)}")
        self.since, self.until = group.day("from"), group.day("until")
        self.source = group.text("source")
        self.status, self.checked = group.text("status"), check_day(group)


def _fields(row: Row, group: _Defaults, sets: Mapping[str, tuple[str, ...]]) -> list[Any]:
    """The fields of an Ended in plain values; what the row lacks is from its group."""
    name, forms = row.text("name"), row.texts("forms")
    since, until = row.day("from") or group.since, row.day("until") or group.until
    if not forms or (since is None and until is None):
        raise RulesetError(f"{row.where}: {name}: forms and from or until are needed")
    if since is not None and until is not None and until < since:
        raise RulesetError(f"{row.where}: {name}: until lies before from")
    confirmed = check_status(row, group.status)
    full = [_words(text) for form in forms for text in _filled(form, sets, row.where)]
    if any(len(words) < 2 for words in full):
        raise RulesetError(f"{row.where}: {name}: a form has two words or more")
    return [
        name,
        group.kind,
        full,
        [_words(words) for words in row.texts("before")],
        [_words(words) for words in row.texts("after")],
        since and since.isoformat(),
        until and until.isoformat(),
        row.text("now"),
        row.flag("sure", True),
        row.text("source", group.source),
        confirmed,
        (row.day("checked") or group.checked).isoformat(),
    ]


def _filled(form: str, sets: Mapping[str, tuple[str, ...]], where: str) -> Iterator[str]:
    """A form with each word of a set in the place of its slot."""
    slots = _SLOT.findall(form)
    unknown = [slot for slot in slots if slot not in sets]
    if unknown:
        raise RulesetError(f"{where}: {form}: no such set: {', '.join(unknown)}")
    parts = _SLOT.split(form)
    for chosen in product(*(sets[slot] for slot in slots)):
        yield "".join(text + word for text, word in zip(parts[::2], (*chosen, ""), strict=True))


def _words(text: str) -> list[str]:
    return list(words_of(text).folded)

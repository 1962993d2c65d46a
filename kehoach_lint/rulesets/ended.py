"""Levels, bodies and terms that have ended or were renamed (``rulesets/to-chuc-cu.yaml``).

The file is validated and compiled once; ruamel.yaml is not imported while the copy in the cache is
good.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Origin, Row, Rows, RulesetError, compiled, each, stacked
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.words import words_of

FILE = "to-chuc-cu.yaml"
_SLOT = late(r"\{([^{}]+)\}")

Form = tuple[str, ...]
"""The folded words of a way to write a name."""
Sets = Mapping[str, tuple[str, ...]]
"""The words that stand for a slot of a form."""


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
    checked: date | None


class EndedTable(NamedTuple):
    """The rows in the order of the file, and their forms by first two words, the longest first."""

    rows: tuple[Ended, ...]
    by_start: Mapping[Form, tuple[tuple[Form, int], ...]]


@per_data
def ended() -> EndedTable:
    """The table that comes with the program, corrected by the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return load_ended(*table_files(FILE))


def load_ended(*paths: Path) -> EndedTable:
    """The table of files, each correcting those before it by name; RulesetError as in
    :func:`ended`."""
    rows = tuple(row for _, row in read_ended(*paths))
    index: dict[Form, list[tuple[Form, int]]] = {}
    for number, row in enumerate(rows):
        for form in row.forms:
            index.setdefault(form[:2], []).append((form, number))
    ordered = {
        start: tuple(sorted(forms, key=lambda entry: (-len(entry[0]), entry[1])))
        for start, forms in index.items()
    }
    return EndedTable(rows, ordered)


def read_ended(*paths: Path) -> list[tuple[int, Ended]]:
    """The rows of files, each with the number of its file."""
    return [
        (file, _ended(*fields)) for file, fields in compiled("ended", paths, _compile, __file__)
    ]


def _ended(
    name: str, sort: str, forms: list[list[str]], before: list[list[str]], after: list[list[str]],
    since: str | None, until: str | None, now: str, sure: bool, source: str, confirmed: bool,
    checked: str | None,
) -> Ended:  # fmt: skip
    first, last, on = (date.fromisoformat(day) if day else None for day in (since, until, checked))
    return Ended(
        name, Sort(sort), tuple(map(tuple, forms)), tuple(map(tuple, before)),
        tuple(map(tuple, after)), first, last, now, sure, source, confirmed, on,
    )  # fmt: skip


def _compile(tops: list[Row]) -> list[tuple[int, Any]]:
    """The rows as plain values, each checked. A set of a later file stands for that of the same
    slot in all of them."""
    sets = {
        entry.text("slot"): entry.texts("words") for top in tops for entry in each(top.rows("sets"))
    }
    return stacked(tops, lambda top: _rows(top, sets), fold)


def _rows(top: Row, sets: Sets) -> Rows:
    above = Origin().of(top)
    for group in each(top.rows("groups")):
        defaults = _Defaults(group, above)
        for row in each(group.rows("rows")):
            fields = _fields(row, defaults, sets)
            yield fold(fields[0]), fields


class _Defaults:
    """What a group says for all its rows."""

    def __init__(self, group: Row, above: Origin) -> None:
        self.kind = group.choice("kind", [*Sort])
        self.since, self.until = group.day("from"), group.day("until")
        self.origin = above.of(group)


def _fields(row: Row, group: _Defaults, sets: Sets) -> list[Any]:
    """The fields of an Ended in plain values; what the row lacks is from its group."""
    name, forms = row.text("name"), row.texts("forms")
    since, until = row.day("from") or group.since, row.day("until") or group.until
    if not forms or (since is None and until is None):
        raise RulesetError(row.where, "forms-and-from-or-until-needed", name=name)
    if since is not None and until is not None and until < since:
        raise RulesetError(row.where, "until-before-from", name=name)
    full = [_words(text) for form in forms for text in _filled(form, sets, row.where)]
    if any(len(words) < 2 for words in full):
        raise RulesetError(row.where, "two-words-needed", name=name)
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
        *group.origin.whole(row, dated=True),
    ]


def _filled(form: str, sets: Sets, where: str) -> Iterator[str]:
    """A form with each word of a set in the place of its slot."""
    slots = _SLOT.findall(form)
    unknown = [slot for slot in slots if slot not in sets]
    if unknown:
        raise RulesetError(where, "no-such-set", form=form, names=", ".join(unknown))
    parts = _SLOT.split(form)
    for chosen in product(*(sets[slot] for slot in slots)):
        yield "".join(text + word for text, word in zip(parts[::2], (*chosen, ""), strict=True))


def _words(text: str) -> list[str]:
    return list(words_of(text).folded)

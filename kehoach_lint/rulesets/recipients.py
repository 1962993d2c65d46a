"""The words of Nơi nhận: abbreviations, groups and sorts of bodies (``rulesets/noi-nhan.yaml``).

Everything is looked up in plain text: folded (``vietnamese.folding``), no marks, words one space
apart. The file is validated and compiled once; ruamel.yaml is not imported while the copy in the
cache is good.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Row, RulesetError, compiled, each
from kehoach_lint.vietnamese.folding import fold

FILE = "noi-nhan.yaml"
EVERYBODY, LOWER = "tat-ca", "uy-ban-cap-duoi"
FOR_DISTRICT, FOR_PROVINCE = "thay-huyen", "thay-tinh"
"""Groups that rules ask for by name; the file must have them."""
_JOINTS = ("", " ", " - ", " & ", " và ")


class Sort(StrEnum):
    """Sorts of bodies that are named in groups of their own; the value is the id in the file."""

    GOVERNMENT = "uy-ban"
    COUNCIL = "hoi-dong"
    PARTY = "cap-uy"
    VILLAGE = "thon"
    FRONT = "mat-tran"
    EMULATION = "thi-dua"
    INNER = "noi-bo"
    FORCE = "luc-luong"
    UNION = "doan-the"
    DEPARTMENT = "phong-ban"
    PRESS = "bao-dai"
    SCHOOL = "truong"
    OTHER = "khac"


class Group(NamedTuple):
    """How a line names a group of bodies: one of the phrases as whole words, or a pattern."""

    phrases: tuple[str, ...]
    patterns: tuple[str, ...]

    def says(self, line: str) -> bool:
        """Whether a line in plain text names the group."""
        if holds(line, self.phrases):
            return True
        return any(_compiled(pattern).search(line) for pattern in self.patterns)


class SortOfBody(NamedTuple):
    """A sort of bodies: how their names begin, or begin not, what they hold, and the ids of the
    groups they belong to."""

    sort: Sort
    begins: tuple[str, ...]
    unless: tuple[str, ...]
    holds: tuple[str, ...]
    along: tuple[str, ...]
    groups: tuple[str, ...]

    def fits(self, name: str) -> bool:
        """Whether a body with this name, in plain text, is of the sort."""
        if not self.begins and not self.holds:
            return True
        begun = starts(name, self.begins) and not starts(name, self.unless)
        return (begun or holds(name, self.holds)) and (not self.along or holds(name, self.along))


class RecipientWords(NamedTuple):
    """The file. ``abbreviations`` has every way of writing one, its words and marks one space
    apart; the longest has ``most_tokens`` of them."""

    central_cities: tuple[str, ...]
    abbreviations: Mapping[str, str]
    most_tokens: int
    groups: Mapping[str, Group]
    sorts: tuple[SortOfBody, ...]


def holds(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether plain text holds one of the phrases as whole words."""
    padded = f" {text} "
    return any(f" {phrase} " in padded for phrase in phrases)


def starts(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether plain text begins with one of the phrases as whole words."""
    padded = f"{text} "
    return any(padded.startswith(f"{phrase} ") for phrase in phrases)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@per_data
def recipient_words() -> RecipientWords:
    """The words that come with the program, corrected by the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return load_recipient_words(*table_files(FILE))


def load_recipient_words(*paths: Path) -> RecipientWords:
    """The words of files, each correcting those before it; RulesetError as in
    :func:`recipient_words`."""
    value = compiled("recipients", paths, _compile, __file__)
    return RecipientWords(
        tuple(value["cities"]),
        value["abbreviations"],
        value["most_tokens"],
        {name: Group(*map(tuple, group)) for name, group in value["groups"].items()},
        tuple(SortOfBody(Sort(name), *map(tuple, lists)) for name, lists in value["sorts"]),
    )


class _Tables:
    """The parts of the files laid upon one another, by what names a row. A sort that is replaced
    keeps its place, for they are tried in order."""

    def __init__(self) -> None:
        self.cities: dict[str, None] = {}
        self.full: dict[str, list[str]] = {}
        self.groups: dict[str, list[list[str]]] = {}
        self.sorts: dict[str, list[list[str]]] = {}

    def add(self, top: Row) -> None:
        """Lay a file upon those before it."""
        top.text("source")
        top.day("valid_from")
        top.day("checked")
        for name in map(fold, top.texts("drop")):
            if name not in self.cities and name not in self.full:
                raise RulesetError(top.where, "drop", names=name)
            self.cities.pop(name, None)
            self.full.pop(name, None)
        self.cities.update(dict.fromkeys(_plain(top.texts("central_cities"))))
        for row in each(top.rows("abbreviations")):
            full, short = fold(row.text("full")), row.texts("short")
            self.full.pop(full, None)
            self.full[full] = [form for text in short for form in _forms(text)]
        self.groups.update((row.text("id"), _group(row)) for row in each(top.rows("groups")))
        self.sorts.update(_sort(row, self.groups) for row in each(top.rows("sorts")))
        top.done()


def _compile(tops: list[Row]) -> dict[str, Any]:
    """The files as plain values, every row checked."""
    tables = _Tables()
    for top in tops:
        tables.add(top)
    _check(tops[0].where, tables)
    abbreviations = {form: full for full, forms in tables.full.items() for form in forms}
    return {
        "cities": list(tables.cities),
        "abbreviations": abbreviations,
        "most_tokens": max((len(form.split()) for form in abbreviations), default=0),
        "groups": tables.groups,
        "sorts": list(tables.sorts.items()),
    }


def _check(where: str, tables: _Tables) -> None:
    for name in (EVERYBODY, LOWER, FOR_DISTRICT, FOR_PROVINCE):
        if name not in tables.groups:
            raise RulesetError(where, "missing-key", name=f"groups: {name}")
    if [*tables.sorts][-1:] != [Sort.OTHER.value]:
        raise RulesetError(where, "last-sort", name=Sort.OTHER)


def _plain(texts: Iterable[str]) -> list[str]:
    return [fold(text) for text in texts]


def _forms(short: str) -> list[str]:
    """All ways of writing an abbreviation, tokens one space apart; a hyphen is any joint."""
    forms = [""]
    for word in fold(short).replace(",", " ,").replace(".", " .").split():
        first, *rest = word.split("-")
        written = [first]
        for part in rest:
            written = [f"{before}{joint}{part}" for before in written for joint in _JOINTS]
        forms = [f"{form} {way}".strip() for form in forms for way in written]
    return forms


def _group(row: Row) -> list[list[str]]:
    """The phrases and the patterns of a group."""
    phrases: list[str] = []
    patterns: list[str] = []
    for phrase in row.texts("phrases"):
        if not (phrase.startswith("/") and phrase.endswith("/")):
            phrases.append(fold(phrase))
            continue
        try:
            re.compile(phrase[1:-1])
        except re.error as error:
            raise RulesetError(row.where, "pattern", phrase=phrase, reason=error) from error
        patterns.append(phrase[1:-1])
    return [phrases, patterns]


def _sort(row: Row, groups: Mapping[str, Any]) -> tuple[str, list[list[str]]]:
    name = row.choice("id", [*Sort])
    named = list(row.texts("groups"))
    unknown = [group for group in named if group not in groups]
    if unknown:
        raise RulesetError(row.where, "no-such-group", names=", ".join(unknown))
    phrases = [_plain(row.texts(key)) for key in ("begins", "unless", "holds", "with")]
    return name, [*phrases, named]

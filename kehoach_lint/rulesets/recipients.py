"""The words of Nơi nhận: abbreviations, groups and sorts of bodies (``rulesets/noi-nhan.yaml``).

Everything is looked up in plain text: folded (``vietnamese.folding``), no marks, words one space
apart. The file is validated and compiled once; ruamel.yaml is not imported while the copy in the
cache is good.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.resources import cached_json, data_folder
from kehoach_lint.rulesets.loading import Row, RulesetError, read_yaml
from kehoach_lint.vietnamese.folding import fold

_FILE = "noi-nhan.yaml"
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


@cache
def recipient_words() -> RecipientWords:
    """The words that come with the program.

    Raises RulesetError, naming the file and the row, when the file is faulty.
    """
    return load_recipient_words(data_folder("rulesets") / _FILE)


def load_recipient_words(path: Path) -> RecipientWords:
    """The words of a file; RulesetError as in :func:`recipient_words`."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RulesetError(f"{path}: {error.strerror or error}") from error
    value = cached_json("recipients", (raw,), lambda: _compile(path))
    return RecipientWords(
        tuple(value["cities"]),
        value["abbreviations"],
        value["most_tokens"],
        {name: Group(*map(tuple, group)) for name, group in value["groups"].items()},
        tuple(SortOfBody(Sort(name), *map(tuple, lists)) for name, lists in value["sorts"]),
    )


def _compile(path: Path) -> dict[str, Any]:
    """The file as plain values, every row checked."""
    top = Row(path.name, read_yaml(path))
    top.text("source")
    top.day("valid_from")
    cities = _plain(top.texts("central_cities"))
    abbreviations: dict[str, str] = {}
    for row in _all(top.rows("abbreviations")):
        full = fold(row.text("full"))
        for short in row.texts("short"):
            abbreviations.update(dict.fromkeys(_forms(short), full))
    groups = {row.text("id"): _group(row) for row in _all(top.rows("groups"))}
    sorts = [_sort(row, groups) for row in _all(top.rows("sorts"))]
    top.done()
    _check(path, groups, sorts)
    return {
        "cities": cities,
        "abbreviations": abbreviations,
        "most_tokens": max((len(form.split()) for form in abbreviations), default=0),
        "groups": groups,
        "sorts": sorts,
    }


def _check(path: Path, groups: Mapping[str, Any], sorts: list[Any]) -> None:
    for name in (EVERYBODY, LOWER, FOR_DISTRICT, FOR_PROVINCE):
        if name not in groups:
            raise RulesetError(f"{path.name}: groups: missing: {name}")
    if [name for name, _ in sorts][-1:] != [Sort.OTHER.value]:
        raise RulesetError(f"{path.name}: sorts: the last one must be {Sort.OTHER}")


def _all(rows: list[Row]) -> Iterator[Row]:
    """The rows one by one, each to be used up before the next."""
    for row in rows:
        yield row
        row.done()


def _plain(texts: tuple[str, ...]) -> list[str]:
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
            raise RulesetError(f"{row.where}: {phrase}: {error}") from error
        patterns.append(phrase[1:-1])
    return [phrases, patterns]


def _sort(row: Row, groups: Mapping[str, Any]) -> tuple[str, list[list[str]]]:
    name = row.text("id")
    if name not in list(Sort):
        raise RulesetError(f"{row.where}: id: expected one of {', '.join(Sort)}: {name}")
    named = list(row.texts("groups"))
    unknown = [group for group in named if group not in groups]
    if unknown:
        raise RulesetError(f"{row.where}: groups: no such group: {', '.join(unknown)}")
    phrases = [_plain(row.texts(key)) for key in ("begins", "unless", "holds", "with")]
    return name, [*phrases, named]

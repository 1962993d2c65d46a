"""All facts of the tables and rulesets, with where they are from and when they were last checked.

Where the rows of a table have no source and day of their own, the file is one fact.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple, Protocol

from kehoach_lint.patterns import late
from kehoach_lint.resources import data_folder
from kehoach_lint.rulesets import acts, anniversaries, ended, organisations
from kehoach_lint.rulesets.loading import ruleset_files
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Row, content_of, label, read_yaml

_ENDINGS = (".yaml", ".tsv")
_YEAR = timedelta(days=365)
_SOURCE = late(r"^# *(?:Nguồn|source): *(.+(?:\n#(?! *[^:\n]{1,20}: ).+)*)", re.MULTILINE)
_CHECKED = late(r"^# *checked: *(\d{4}-\d{2}-\d{2}) *$", re.MULTILINE)


class Fact(NamedTuple):
    """A row of a table, or a file that is one fact (``name`` is then '').

    ``confirmed`` is None where the file does not say; ``checked`` is the day it was last held
    against its source, None when it never was.
    """

    file: str
    name: str
    source: str
    confirmed: bool | None
    checked: date | None


class FactFile(NamedTuple):
    """A file of facts: its name (its path when it is an own one), the number of its rows that hold,
    and its facts."""

    file: str
    own: bool
    rows: int
    facts: tuple[Fact, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """All sources, each once, the most frequent first."""
        named = [fact.source for fact in self.facts if fact.source]
        return tuple(sorted(dict.fromkeys(named), key=lambda source: -named.count(source)))

    @property
    def from_memory(self) -> int:
        """How many rows no source confirms."""
        return sum(fact.confirmed is False for fact in self.facts)

    @property
    def checked(self) -> tuple[date, date] | None:
        """The first and the last day on which its facts were checked, None when none was."""
        days = [fact.checked for fact in self.facts if fact.checked is not None]
        return (min(days), max(days)) if days else None


class _Dated(Protocol):
    """A row of a table whose rows say where they are from."""

    @property
    def name(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def confirmed(self) -> bool: ...
    @property
    def checked(self) -> date | None: ...


def fact_files() -> tuple[FactFile, ...]:
    """All tables by name, then all rulesets; of a table first that of the program, then own ones.

    Raises RulesetError when one is faulty.
    """
    return tuple(sorted(_tables(), key=lambda file: Path(file.file).name)) + tuple(_rulesets())


def stale(files: Iterable[FactFile], on: date) -> tuple[Fact, ...]:
    """The facts that were last checked more than a year (365 days) before a day."""
    return tuple(
        fact
        for file in files
        for fact in file.facts
        if fact.checked is not None and on - fact.checked > _YEAR
    )


def unchecked(files: Iterable[FactFile]) -> tuple[Fact, ...]:
    """The facts without a day on which they were checked."""
    return tuple(fact for file in files for fact in file.facts if fact.checked is None)


def _tables() -> Iterator[FactFile]:
    yield from _by_row(organisations.FILE, organisations.read_organisations)
    yield from _by_row(acts.FILE, acts.read_acts)
    yield from _by_row(anniversaries.FILE, anniversaries.read_anniversaries)
    yield from _by_row(ended.FILE, ended.read_ended)
    by_row = {organisations.FILE, acts.FILE, anniversaries.FILE, ended.FILE}
    rulesets = {path.name for path in ruleset_files()}
    for path in sorted(data_folder("rulesets").iterdir()):
        if path.suffix in _ENDINGS and path.name not in by_row | rulesets:
            yield from map(_whole, table_files(path.name))


def _rulesets() -> Iterator[FactFile]:
    yield from map(_whole, ruleset_files())


def _by_row(name: str, read: Callable[..., Sequence[tuple[int, _Dated]]]) -> Iterator[FactFile]:
    """The files of a table whose rows are facts of their own."""
    paths = table_files(name)
    rows = read(*paths)
    for number, path in enumerate(paths):
        facts = tuple(_fact(path, row) for file, row in rows if file == number)
        yield FactFile(label(path), _is_own(path), len(facts), facts)


def _fact(path: Path, row: _Dated) -> Fact:
    name = getattr(row, "title", row.name)
    return Fact(label(path), name, row.source, row.confirmed, row.checked)


def _whole(path: Path) -> FactFile:
    """A file that is one fact."""
    rows, source, checked = _of_tsv(path) if path.suffix == ".tsv" else _of_yaml(path)
    fact = Fact(label(path), "", source, None, checked)
    return FactFile(label(path), _is_own(path), rows, (fact,))


def _of_yaml(path: Path) -> tuple[int, str, date | None]:
    value = read_yaml(path)
    top = Row(label(path), value)
    lists = (rows for rows in value.values() if isinstance(rows, list))
    number = sum(isinstance(row, dict) for rows in lists for row in rows)
    return number, top.text("source", ""), top.day("checked") or top.day("verified")


def _of_tsv(path: Path) -> tuple[int, str, date | None]:
    text = content_of(path).decode("utf-8-sig")
    lines = [line for line in text.splitlines() if line.strip() and line[0] != "#"]
    source, checked = _SOURCE.search(text), _CHECKED.search(text)
    on = date.fromisoformat(checked[1]) if checked else None
    said = " ".join(source[1].replace("\n#", " ").split()) if source else ""
    return max(len(lines) - 1, 0), said, on


def _is_own(path: Path) -> bool:
    return path.parent != data_folder("rulesets")

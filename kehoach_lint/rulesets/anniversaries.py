"""Anniversaries: day, base year and names (``rulesets/ky-niem.yaml``).

The file is validated and compiled once; ruamel.yaml is not imported while the copy in the cache is
good.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Origin, Row, Rows, RulesetError, compiled, each, stacked
from kehoach_lint.vietnamese.folding import fold

FILE = "ky-niem.yaml"
_WORD = late(r"[^\W_]+")
_LEAD = ("ngày", "lễ")
# "sĩ" and "sỹ", "kỷ" and "kỉ" are one word; only a marked y can be written i.
_ONE_LETTER = tuple(zip("ỳýỷỹỵ", "ìíỉĩị", strict=True))

Key = tuple[str, ...]
_NAMES = 4
"""Where the names stand among the fields of a row."""


class Anniversary(NamedTuple):
    """A day that is kept every year.

    ``year`` is the one it is counted from, ``other_years`` are counted from as well; ``names`` are
    what it is called, without the word "ngày" in front. ``confirmed`` tells that day and year were
    held against ``source`` (on ``checked``); else the row never carries a warning or an error.
    """

    day: int
    month: int
    year: int
    name: str
    names: tuple[str, ...]
    other_years: tuple[int, ...]
    source: str
    confirmed: bool
    checked: date | None

    @property
    def base_years(self) -> tuple[int, ...]:
        """All years it may be counted from, the usual one first."""
        return (self.year, *self.other_years)


class Named(NamedTuple):
    """An anniversary that words name, and how many of them do, from their beginning or end."""

    anniversary: Anniversary
    words: int


class Anniversaries:
    """The rows of a file, found by name. A name that two rows have finds neither."""

    def __init__(self, rows: Sequence[Anniversary]) -> None:
        self.rows = tuple(rows)
        self._by_key: dict[Key, Anniversary | None] = {}
        for row in rows:
            for name in row.names:
                key = key_of(name)
                same = self._by_key.setdefault(key, row)
                if same is not row:
                    self._by_key[key] = None
        self._days = {(row.day, row.month) for row in rows}
        self._years = {year for row in rows for year in row.base_years}
        self.longest = max(map(len, self._by_key), default=0)

    def near(self, day: int, month: int, year: int) -> bool:
        """Whether some row has this day of the year or this base year."""
        return (day, month) in self._days or year in self._years

    def ending(self, words: Sequence[str]) -> Named | None:
        """The anniversary that the last words name, by its longest name."""
        return self._longest([tuple(words[-n:]) for n in self._lengths(words)])

    def beginning(self, words: Sequence[str]) -> Named | None:
        """The same for the first words; "ngày" in front is passed over and counted."""
        skipped = next((i for i, word in enumerate(words) if word not in _LEAD), 0)
        rest = words[skipped:]
        found = self._longest([tuple(rest[:n]) for n in self._lengths(rest)])
        return found and Named(found.anniversary, found.words + skipped)

    def _lengths(self, words: Sequence[str]) -> range:
        return range(min(self.longest, len(words)), 0, -1)

    def _longest(self, keys: list[Key]) -> Named | None:
        for key in keys:
            if key in self._by_key:
                row = self._by_key[key]
                return Named(row, len(key)) if row else None
        return None


def words_in(text: str) -> list[str]:
    """The words of a folded text in the form the names are compared in, marks left out."""
    for marked, plain in _ONE_LETTER:
        text = text.replace(marked, plain)
    return _WORD.findall(text)


def key_of(name: str) -> Key:
    """The words of a name, without "ngày" or "lễ" in front."""
    words = words_in(fold(name))
    while len(words) > 1 and words[0] in _LEAD:
        del words[0]
    return tuple(words)


@per_data
def anniversaries() -> Anniversaries:
    """The anniversaries that come with the program, corrected by the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return load_anniversaries(*table_files(FILE))


def load_anniversaries(*paths: Path) -> Anniversaries:
    """The anniversaries of files, each correcting those before it by name; RulesetError as in
    :func:`anniversaries`."""
    return Anniversaries([row for _, row in read_anniversaries(*paths)])


def read_anniversaries(*paths: Path) -> list[tuple[int, Anniversary]]:
    """The rows of files, each with the number of its file."""
    rows = compiled("anniversaries", paths, _compile, __file__)
    return [(file, _anniversary(*fields)) for file, fields in rows]


def _anniversary(
    day: int, month: int, year: int, name: str, names: list[str], other_years: list[int],
    source: str, confirmed: bool, checked: str | None,
) -> Anniversary:  # fmt: skip
    on = date.fromisoformat(checked) if checked else None
    return Anniversary(
        day, month, year, name, tuple(names), tuple(other_years), source, confirmed, on
    )


def _compile(tops: list[Row]) -> list[tuple[int, Any]]:
    """The rows as plain values, every one checked. A name in a later file means its row alone, so
    the rows of files before lose it."""
    rows = stacked(tops, _rows, key_of)
    taken: dict[Key, int] = {}
    for file, fields in rows:
        for name in fields[_NAMES]:
            taken[key_of(name)] = max(file, taken.get(key_of(name), 0))
    for file, fields in rows:
        fields[_NAMES] = [name for name in fields[_NAMES] if taken[key_of(name)] == file]
    return rows


def _rows(top: Row) -> Rows:
    above = Origin().of(top)
    for group in each(top.rows("groups")):
        origin = above.of(group)
        for row in each(group.rows("days")):
            fields = _fields(row, origin)
            yield key_of(fields[3]), fields


def _fields(row: Row, group: Origin) -> list[Any]:
    name = row.text("name")
    day, month, year = (row.number(key, 0) for key in ("day", "month", "year"))
    try:
        date(year, month, day)
    except ValueError:
        written = f"{day}/{month}/{year}"
        raise RulesetError(row.where, "no-such-day", name=name, value=written) from None
    others = re.findall(r"[^\s,]+", row.text("other_years", ""))
    if not all(other.isdecimal() for other in others):
        written = ", ".join(others)
        raise RulesetError(row.where, "no-years", name="other_years", value=written)
    row.text("note", "")
    return [
        day, month, year, name, [name, *row.texts("names")], [int(other) for other in others],
        *group.whole(row),
    ]  # fmt: skip

"""Words the rules of capitals need to know (``rulesets/viet-hoa.yaml``)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Row, Rows, compiled, each, stacked
from kehoach_lint.vietnamese.folding import fold

FILE = "viet-hoa.yaml"


class Group(StrEnum):
    """What a group of phrases is for; the file explains each."""

    PEOPLE_SMALL = "nhan-dan-thuong"
    STATE_CAPITAL = "nha-nuoc-hoa"
    STATE_SMALL = "nha-nuoc-thuong"
    MANY = "so-nhieu"
    COMMON = "danh-tu-chung"
    COMMON_ALWAYS = "danh-tu-nguoi"
    ORDINARY = "tu-thuong"
    BEFORE_NAME = "truoc-ten"
    NAME_BEGINS = "dau-ten"
    BEHIND_SEMICOLON = "sau-cham-phay"
    NAMED_AFTER = "ten-nguoi-su-kien"
    ALWAYS_SMALL = "luon-thuong"
    ALIKE = "nhat-quan"
    MANY_WAYS = "nhieu-cach"


@per_data
def capital_words() -> Mapping[Group, Sequence[str]]:
    """The phrases of each group as written, corrected by the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return load_capital_words(*table_files(FILE))


@per_data
def folded_words() -> Mapping[Group, frozenset[str]]:
    """The same, folded, for looking up; RulesetError as in :func:`capital_words`."""
    return {group: frozenset(map(fold, phrases)) for group, phrases in capital_words().items()}


def load_capital_words(*paths: Path) -> Mapping[Group, Sequence[str]]:
    """Those of files, each correcting those before it; RulesetError as in :func:`capital_words`."""
    found: dict[Group, list[str]] = {group: [] for group in Group}
    for group, phrase in compiled("capitals", paths, _compile, __file__):
        found[Group(group)].append(phrase)
    return found


def _compile(tops: list[Row]) -> list[Any]:
    return [row for _, row in stacked(tops, _rows, _key)]


def _key(text: str) -> Hashable:
    group, _, phrase = text.partition("/")
    return group, fold(phrase)


def _rows(top: Row) -> Rows:
    top.text("source")
    top.day("checked")
    for row in each(top.rows("groups")):
        group = row.choice("id", [*Group])
        for phrase in row.texts("phrases"):
            yield (str(group), fold(phrase)), [str(group), phrase]

"""Values that the shell offers for options and arguments (click's ``shell_complete``).

Rules, rulesets and what click needs for it are imported only when a shell asks.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from kehoach_lint.rules.base import Rule

    Items = list[CompletionItem[str]]
    Known = Iterable[tuple[str, str]]


def files(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    """Files and folders, which the shell finds itself."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def formats(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    """Formats of a report."""
    from kehoach_lint.cli.outputs import FILE_FORMATS, FORMATS

    return _items(((name, "") for name in (*FORMATS, *FILE_FORMATS)), incomplete)


def rulesets(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
    """Names of the rulesets of the program, else files."""
    from kehoach_lint.rulesets.loading import known_rulesets

    known = ((ruleset.name, ruleset.title) for ruleset in known_rulesets())
    return _items(known, incomplete) or files(ctx, param, incomplete)


def families(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    """Families of rules, several with commas between them."""
    from kehoach_lint.rules.registry import FAMILIES

    return _more(((name, "") for name in FAMILIES), incomplete)


def rule(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    """Codes and names of rules."""
    return _items(_rules(incomplete), incomplete)


def selection(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    """Families, codes and names of rules, several with commas between them."""
    from kehoach_lint.rules.registry import FAMILIES

    word = incomplete.rpartition(",")[2]
    return _more([*((name, "") for name in FAMILIES), *_rules(word)], incomplete)


def _rules(word: str) -> list[tuple[str, str]]:
    """Codes with names beside them; names only for who has begun to write one in small letters."""
    from kehoach_lint.rules.registry import all_rules

    known = all_rules()
    return [_named(row, by_name=word.islower()) for row in known]


def _named(row: Rule, *, by_name: bool) -> tuple[str, str]:
    return (row.name, row.code) if by_name else (row.code, row.name)


def _items(known: Known, incomplete: str, before: str = "") -> Items:
    """Those of the values (with a word about each) that begin so, in any letters."""
    from click.shell_completion import CompletionItem

    start = incomplete.casefold()
    return [
        CompletionItem(before + value, help=about or None)
        for value, about in known
        if value.casefold().startswith(start)
    ]


def _more(known: Known, incomplete: str) -> Items:
    """The same for the last value of a list with commas."""
    before, comma, last = incomplete.rpartition(",")
    return _items(known, last, before + comma)


def words(values: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an option that may be given more than once, each time with commas."""
    words = (word.strip() for value in values for word in value.split(","))
    return tuple(filter(None, words))

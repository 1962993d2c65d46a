"""Everything in the own folders, read at once."""

from __future__ import annotations

from importlib import import_module

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.loading import known_rulesets
from kehoach_lint.rulesets.own import READERS, TABLES, own_files


@per_data
def verify() -> None:
    """Read everything in the own folders, so that a fault in a table is told before a draft that
    does not need the table passes for clean.

    Raises RulesetError, naming file, place and reason.
    """
    names = {path.name for path in own_files()}
    for table in sorted(names.intersection(TABLES)):
        read_table(table)
    if names.difference(TABLES):
        known_rulesets()


def read_table(name: str) -> None:
    """Read one of ``TABLES`` with what own folders add to it. Raises RulesetError, OSError."""
    module, function = READERS[name]
    getattr(import_module(f"{__package__}.{module}"), function)()

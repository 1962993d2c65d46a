"""Which of the files found are checked, and with which settings."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from kehoach_lint.cli.asked import FileSettings
from kehoach_lint.cli.discovery import Problem, Source
from kehoach_lint.cli.settings import Chooser
from kehoach_lint.config.errors import ConfigError
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.registry import all_rules

Planned = tuple[Source, FileSettings | ConfigError] | Problem
"""A draft with its settings, or with the error of a configuration that cannot be used; or a path
under which nothing can be read."""


def planned_files(
    found: Sequence[Source | Problem], paths: Sequence[str], name: str | None, chooser: Chooser
) -> list[Planned]:
    """What is to be checked of what was found under ``paths`` (as given), with settings.

    ``name`` is that of standard input. Without any draft the command line is looked at all the
    same. Raises click.UsageError as the chooser does.
    """
    named = {os.path.abspath(path) for path in paths}
    kept = [item for item in found if not _excluded(item, named, chooser)]
    if found and not kept:
        kept = [Problem(path, "program.config.all-excluded") for path in paths]
    if all(isinstance(item, Problem) for item in kept):
        _settings(Source(name or ""), name, chooser)
    return [
        item if isinstance(item, Problem) else (item, _settings(item, name, chooser))
        for item in kept
    ]


def _excluded(item: Source | Problem, named: Iterable[str], chooser: Chooser) -> bool:
    if isinstance(item, Problem) or item.standard_input:
        return False
    return os.path.abspath(item.path) not in named and chooser.excludes(item.path)


def _settings(item: Source, name: str | None, chooser: Chooser) -> FileSettings | ConfigError:
    try:
        return chooser.of((name or item.path) if item.standard_input else item.path)
    except ConfigError as error:
        return error


def settings_among(plan: Iterable[Planned]) -> list[FileSettings]:
    """The different settings of a plan, in the order of the files."""
    found = (row[1] for row in plan if not isinstance(row, Problem))
    return list({id(one): one for one in found if isinstance(one, FileSettings)}.values())


def rules_among(settings: Iterable[FileSettings]) -> tuple[Rule, ...]:
    """The rules that run on one draft at least, by code; all rules when there is no draft."""
    rules = {rule.code: rule for one in settings for rule in one.settings.rules or all_rules()}
    return tuple(rules[code] for code in sorted(rules)) or all_rules()


def limit_among(settings: Sequence[FileSettings]) -> Severity | None:
    """The lowest severity that fails for one of the drafts."""
    limits = [one.limit for one in settings if one.limit is not None]
    return min(limits, key=lambda limit: limit.rank, default=None)


def stage_among(settings: Sequence[FileSettings]) -> Stage:
    """The stage of the first draft."""
    return settings[0].settings.stage if settings else Stage.REVIEW

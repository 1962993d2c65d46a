"""The settings of drafts that have a configuration; imported only when there is one."""

from __future__ import annotations

import os

from kehoach_lint.checking import Settings
from kehoach_lint.cli.asked import Asked, FileSettings, limit_of, refused, refusing
from kehoach_lint.config.choices import Choices, Given
from kehoach_lint.config.codes import check_names, rules_of
from kehoach_lint.config.effective import Effective, Origin, effective
from kehoach_lint.config.errors import ConfigError
from kehoach_lint.config.model import Config
from kehoach_lint.config.reading import read_config
from kehoach_lint.resources import using_data
from kehoach_lint.rulesets.loading import RulesetError, load_ruleset
from kehoach_lint.rulesets.model import Ruleset

Fit = tuple[tuple[int, ...], ...]
"""The numbers of the overrides that hold (``Config.fitting``)."""


def read_given(asked: Asked, name: str) -> Config:
    """The configuration ``name`` of a command line. Raises click.UsageError."""
    path = os.path.abspath(name)
    try:
        config = read_config(path)
        if config is None:
            raise ConfigError(path, "", "no-table", name=name)
        check_names(config, asked.data)
    except ConfigError as error:
        where = name if error.path == path else error.path
        reason = error.reason(asked.lang)
        raise refused("program.config.given", asked.lang, name=where, reason=reason) from error
    return config


def fault_of(config: Config, asked: Asked) -> ConfigError | None:
    """What is wrong with the names in a configuration."""
    try:
        check_names(config, asked.data)
    except ConfigError as error:
        return error
    return None


def held(config: Config | None, path: str, asked: Asked) -> Effective:
    """What holds for ``path``, value by value with its origin."""
    fit = config.fitting(os.path.abspath(path)) if config else ()
    return effective(config, fit, _given(asked))


def resolved(config: Config, fit: Fit, asked: Asked) -> FileSettings:
    """The settings under a configuration with these of its overrides.

    Raises ConfigError, and click.UsageError for what is the fault of the command line.
    """
    values = effective(config, fit, _given(asked))
    data = tuple(told.value for told in values.data)
    with using_data(data), refusing(asked.lang):
        ruleset = _ruleset(values)
        try:
            previous, parent = asked.previous is not None, asked.parent is not None
            rules, severities = rules_of(values, ruleset, previous=previous, parent=parent)
        except RulesetError as error:
            raise _fault(values.ruleset.origin, error) from error
    if not rules:
        if asked.select:
            raise refused("program.usage.no_rule", asked.lang)
        raise ConfigError(config.path, "", "no-rule")
    settings = Settings(
        rules=rules,
        ruleset=ruleset,
        stage=values.stage.value,
        lang=asked.lang,
        severities=severities,
        previous=asked.previous,
        data=data,
        grace_days=values.grace_days.value,
        parent=asked.parent,
    )
    limit = limit_of(values.fail_on.value)
    return FileSettings(settings, limit, values.baseline.value, config.suppress)


def _given(asked: Asked) -> Given:
    choices = Choices(
        select=asked.select or None,
        ignore=asked.ignore,
        stage=asked.stage,
        fail_on=asked.fail_on,
        ruleset=asked.ruleset,
    )
    return Given(choices, asked.data, asked.baseline)


def _ruleset(values: Effective) -> Ruleset | None:
    name, origin = values.ruleset
    try:
        return None if name is None else load_ruleset(name)
    except RulesetError as error:
        raise _fault(origin, error) from error


def _fault(origin: Origin, error: RulesetError) -> Exception:
    """A ruleset that cannot be used, as an error of the place that names it."""
    if origin.file:
        return ConfigError(origin.file, origin.key, "ruleset", reason=error)
    return error

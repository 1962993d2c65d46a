"""From the words of a command line to the settings of a check."""

from __future__ import annotations

from collections.abc import Sequence

import click

from kehoach_lint.checking import Settings
from kehoach_lint.findings import Stage
from kehoach_lint.messages import say
from kehoach_lint.rules.registry import UnknownCodeError, chosen_rules
from kehoach_lint.rulesets.loading import RulesetError, load_ruleset


def settings_of(
    select: Sequence[str], ignore: Sequence[str], ruleset: str | None, stage: str, lang: str
) -> Settings:
    """The settings asked for.

    Raises click.UsageError for codes nobody knows, for a choice that leaves no rule, and for a
    ruleset that is unknown or faulty: none of these may pass for a clean draft.
    """
    try:
        rules = chosen_rules(select, ignore)
    except UnknownCodeError as error:
        raise _refused("program.usage.code", lang, names=str(error)) from error
    if not rules:
        raise _refused("program.usage.no_rule", lang)
    try:
        chosen = None if ruleset is None else load_ruleset(ruleset)
    except RulesetError as error:
        raise _refused("program.usage.ruleset", lang, reason=str(error)) from error
    return Settings(rules=rules, ruleset=chosen, stage=Stage(stage), lang=lang)


def _refused(key: str, lang: str, **params: object) -> click.UsageError:
    return click.UsageError(say(key, params, lang))

"""Rules beside those of the program, for the commands: known, listed, and their examples run."""

from __future__ import annotations

from collections.abc import Sequence

import click

from kehoach_lint.cli.console import write_output
from kehoach_lint.cli.failures import UNUSABLE
from kehoach_lint.messages import say
from kehoach_lint.readers import UnreadableError
from kehoach_lint.reporting.layout import visible
from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.failing import RuleFailedError
from kehoach_lint.rules.further import further_rules, own_rules
from kehoach_lint.rules.plugins import PluginError
from kehoach_lint.rulesets.loading import load_ruleset
from kehoach_lint.rulesets.rows import RulesetError

FAILED = 1
"""Exit code when an example does not give what it should."""


def check_plugins(lang: str) -> None:
    """Load the rules of all plugins. Raises click.UsageError for one that cannot be used."""
    further(None, lang)


def further(ruleset: str | None, lang: str) -> tuple[Rule, ...]:
    """The rules of plugins, of the ruleset with this name or path, and of all known rulesets.

    Raises click.UsageError when one cannot be used.
    """
    try:
        return further_rules((load_ruleset(ruleset),) if ruleset else ())
    except PluginError as error:
        raise click.UsageError(say(error.key, error.params, lang)) from error
    except RulesetError as error:
        reason = say(error.key, error.params, lang)
        raise click.UsageError(say("program.usage.ruleset", {"reason": reason}, lang)) from error


def test_rulesets(files: Sequence[str], lang: str) -> int:
    """Run the examples of the rules of rulesets and write what they gave; the exit code.

    Raises click.UsageError when there is no file.
    """
    if not files:
        raise click.UsageError(say("program.own.test.files", None, lang))
    return max(_tested(name, lang) for name in files)


def _tested(name: str, lang: str) -> int:
    from kehoach_lint.reporting import rule_test
    from kehoach_lint.rules.custom.trying import tried

    try:
        rules = own_rules((load_ruleset(name),))
        outcomes = [outcome for rule in rules for outcome in tried(rule)]
    except (RulesetError, RuleFailedError, UnreadableError) as error:
        reason = visible(say(error.key, error.params, lang))
        said = reason if reason.startswith(f"{visible(name)}: ") else f"{visible(name)}: {reason}"
        click.echo(f"kehoach-lint: {said}", err=True)
        return UNUSABLE
    write_output(rule_test.as_text(name, len(rules), outcomes, lang))
    if not rules:
        return UNUSABLE
    return 0 if all(outcome.passed for outcome in outcomes) else FAILED

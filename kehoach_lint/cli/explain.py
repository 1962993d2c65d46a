"""``kehoach-lint explain``: what a rule wants, why, with examples."""

from __future__ import annotations

import click

from kehoach_lint.cli import values
from kehoach_lint.cli.console import write_output
from kehoach_lint.cli.wording import Command, say_help
from kehoach_lint.messages import say


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    return Command(
        "explain",
        lang,
        callback=_explain,
        help=say_help("explain", lang),
        short_help=say_help("explain.short", lang),
        epilog=say_help("explain.examples", lang),
        params=[
            click.Argument(["code"], metavar="CODE", shell_complete=values.rule),
            click.Option(
                ["--ruleset"],
                metavar="NAME|FILE",
                help=say_help("rules.ruleset", lang),
                shell_complete=values.rulesets,
            ),
        ],
    )


def _explain(code: str, ruleset: str | None, lang: str) -> int:
    from kehoach_lint.cli.own_rules import further
    from kehoach_lint.reporting.rule_page import page
    from kehoach_lint.rules.registry import UnknownCodeError, find_rule

    try:
        rule = find_rule(code, further(ruleset, lang))
    except UnknownCodeError as error:
        raise click.UsageError(say("program.usage.code", {"names": code}, lang)) from error
    write_output(page(rule, lang))
    return 0

"""``kehoach-lint rules``: list the rules."""

from __future__ import annotations

import click

from kehoach_lint.cli.console import write_output
from kehoach_lint.cli.wording import Command, Words, say_help
from kehoach_lint.messages import say


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    formats = ("text", "json")
    return Command(
        "rules",
        lang,
        callback=_rules,
        help=say_help("rules", lang),
        short_help=say_help("rules.short", lang),
        epilog=say_help("rules.examples", lang),
        params=[
            click.Option(
                ["--family"], multiple=True, metavar="FAMILY", help=say_help("rules.family", lang)
            ),
            click.Option(
                ["--format"],
                type=Words(formats, lang),
                default=formats[0],
                metavar="|".join(formats),
                help=say_help("rules.format", lang),
            ),
        ],
    )


def _rules(family: tuple[str, ...], format: str, lang: str) -> int:
    from kehoach_lint.reporting import rule_list
    from kehoach_lint.rules.registry import FAMILIES, all_rules

    wanted = [name.strip().upper() for word in family for name in word.split(",")]
    unknown = [name for name in wanted if name not in FAMILIES]
    if unknown:
        names = {"names": ", ".join(unknown), "known": ", ".join(FAMILIES)}
        raise click.UsageError(say("program.usage.family", names, lang))
    rules = [rule for rule in all_rules() if not wanted or rule.family in wanted]
    write_output(rule_list.as_json(rules) if format == "json" else rule_list.as_text(rules, lang))
    return 0

"""``kehoach-lint rules``: list the rules."""

from __future__ import annotations

import click

from kehoach_lint.cli import values
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
                ["--family"],
                multiple=True,
                metavar="FAMILY",
                help=say_help("rules.family", lang),
                shell_complete=values.families,
            ),
            click.Option(
                ["--ruleset"],
                metavar="NAME|FILE",
                help=say_help("rules.ruleset", lang),
                shell_complete=values.rulesets,
            ),
            click.Option(["--test"], is_flag=True, help=say_help("rules.test", lang)),
            click.Argument(["files"], nargs=-1, metavar="[FILE...]", shell_complete=values.files),
            click.Option(
                ["--format"],
                type=Words(formats, lang),
                default=formats[0],
                metavar="|".join(formats),
                help=say_help("rules.format", lang),
            ),
            click.Option(["--data"], is_flag=True, help=say_help("rules.data", lang)),
            click.Option(["--on"], metavar="YYYY-MM-DD", help=say_help("rules.on", lang)),
            click.Option(
                ["--own"],
                multiple=True,
                metavar="FOLDER",
                help=say_help("rules.own", lang),
                shell_complete=values.files,
            ),
        ],
    )


def _rules(
    family: tuple[str, ...],
    ruleset: str | None,
    test: bool,
    files: tuple[str, ...],
    format: str,
    data: bool,
    on: str | None,
    own: tuple[str, ...],
    lang: str,
) -> int:
    from kehoach_lint.cli.own_rules import further, test_rulesets

    if test:
        if family or ruleset or data or own or on is not None or format == "json":
            raise click.UsageError(say("program.own.test.alone", None, lang))
        return test_rulesets(files, lang)
    if files:
        raise click.UsageError(say("program.usage.extra", {"names": " ".join(files)}, lang))
    if data or own or on is not None:
        if family:
            raise click.UsageError(say("program.data.family", None, lang))
        return _facts(format, on, own, lang)
    from kehoach_lint.reporting import rule_list
    from kehoach_lint.rules.registry import FAMILIES, all_rules

    wanted = [name.strip().upper() for word in family for name in word.split(",")]
    known_rules = sorted((*all_rules(), *further(ruleset, lang)), key=lambda rule: rule.code)
    families = dict.fromkeys((*FAMILIES, *(rule.family for rule in known_rules)))
    unknown = [name for name in wanted if name not in families]
    if unknown:
        names = {"names": ", ".join(unknown), "known": ", ".join(families)}
        raise click.UsageError(say("program.usage.family", names, lang))
    rules = [rule for rule in known_rules if not wanted or rule.family in wanted]
    write_output(rule_list.as_json(rules) if format == "json" else rule_list.as_text(rules, lang))
    return 0


def _facts(format: str, on: str | None, own: tuple[str, ...], lang: str) -> int:
    """Write the list of facts as they stand on a day, today if none is given."""
    from datetime import date

    from kehoach_lint.cli.own_data import own_data
    from kehoach_lint.reporting import data_list
    from kehoach_lint.rulesets.facts import fact_files

    try:
        day = date.today() if on is None else date.fromisoformat(on)
    except ValueError as error:
        raise click.UsageError(say("program.data.on", {"value": on}, lang)) from error
    with own_data(own, lang):
        files = fact_files()
    write_output(
        data_list.as_json(files, day) if format == "json" else data_list.as_text(files, day, lang)
    )
    return 0

"""``kehoach-lint check``: check drafts and report."""

from __future__ import annotations

from typing import Any

import click

from kehoach_lint.cli.console import STANDARD_INPUT
from kehoach_lint.cli.outputs import OutputError, planned
from kehoach_lint.cli.wording import Command, Words, say_help
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.messages import say

_NEVER = "never"
_PATHS = click.Argument(["paths"], nargs=-1, required=True, metavar="PATH...")


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    return Command(
        "check",
        lang,
        callback=_check,
        help=say_help("check", lang),
        short_help=say_help("check.short", lang),
        epilog=say_help("check.examples", lang),
        params=[_PATHS, *_options(lang)],
    )


def _options(lang: str) -> list[click.Parameter]:
    def option(name: str, metavar: str | None = None, **settings: Any) -> click.Option:
        text = say_help(f"check{name[1:].replace('-', '.')}", lang)
        return click.Option([name], metavar=metavar, help=text, **settings)

    stages = [str(stage) for stage in Stage]
    limits = [*(str(severity) for severity in Severity), _NEVER]
    return [
        option("--format", "F[:FILE]", multiple=True),
        option("--output", "FILE"),
        option("--ruleset", "NAME|FILE"),
        option("--stage", "|".join(stages), type=Words(stages, lang), default=Stage.REVIEW.value),
        option("--select", "CODES", multiple=True),
        option("--ignore", "CODES", multiple=True),
        option("--fail-on", "|".join(limits), type=Words(limits, lang), default="warning"),
        option("--stdin-name", "NAME"),
        option("--debug", is_flag=True),
    ]


def _check(
    paths: tuple[str, ...],
    format: tuple[str, ...],
    output: str | None,
    ruleset: str | None,
    stage: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    stdin_name: str | None,
    debug: bool,
    lang: str,
) -> int:
    try:
        outputs = planned(format, output)
    except OutputError as error:
        raise click.UsageError(say(error.key, error.params, lang)) from error
    if stdin_name is not None and STANDARD_INPUT not in paths:
        raise click.UsageError(say("program.usage.stdin_name", None, lang))
    # Parsers and rules take longest to import: only now is it sure that they are needed.
    from kehoach_lint.cli.running import Run
    from kehoach_lint.cli.settings import settings_of

    settings = settings_of(_words(select), _words(ignore), ruleset, stage, lang)
    run = Run(settings, outputs, stdin_name, debug)
    limit = None if fail_on == _NEVER else Severity(fail_on)
    return run.over(paths, limit)


def _words(values: tuple[str, ...]) -> list[str]:
    return [word.strip() for value in values for word in value.split(",") if word.strip()]

"""``kehoach-lint fix``: mend drafts by the fixes of their findings."""

from __future__ import annotations

from typing import Any

import click

from kehoach_lint.cli import values
from kehoach_lint.cli.console import STANDARD_INPUT
from kehoach_lint.cli.wording import Command, Words, say_help
from kehoach_lint.findings import Stage
from kehoach_lint.messages import say


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    return Command(
        "fix",
        lang,
        callback=_fix,
        help=say_help("fix", lang),
        short_help=say_help("fix.short", lang),
        epilog=say_help("fix.examples", lang),
        params=[
            click.Argument(
                ["paths"], nargs=-1, required=True, metavar="PATH...", shell_complete=values.files
            ),
            *_options(lang),
        ],
    )


def _options(lang: str) -> list[click.Parameter]:
    def option(names: str, key: str, metavar: str | None = None, **settings: Any) -> click.Option:
        return click.Option([names], metavar=metavar, help=say_help(key, lang), **settings)

    stages = [str(stage) for stage in Stage]
    return [
        option("--diff", "fix.diff", is_flag=True),
        option("--unsafe", "fix.unsafe", is_flag=True),
        option("--layout", "fix.layout", is_flag=True),
        option("--track-changes/--no-track-changes", "fix.track.changes", default=True),
        option("--in-place", "fix.in.place", is_flag=True),
        option("--ruleset", "check.ruleset", "NAME|FILE", shell_complete=values.rulesets),
        option("--data", "check.data", "FOLDER", multiple=True, shell_complete=values.files),
        option("--stage", "check.stage", "|".join(stages), type=Words(stages, lang)),
        option("--select", "check.select", "CODES", multiple=True, shell_complete=values.selection),
        option("--ignore", "check.ignore", "CODES", multiple=True, shell_complete=values.selection),
        option("--config", "check.config", "FILE", shell_complete=values.files),
        option("--no-config", "check.no.config", is_flag=True),
        option("--stdin-name", "check.stdin.name", "NAME"),
        option("--debug", "check.debug", is_flag=True),
    ]


def _fix(
    paths: tuple[str, ...],
    diff: bool,
    unsafe: bool,
    layout: bool,
    track_changes: bool,
    in_place: bool,
    ruleset: str | None,
    data: tuple[str, ...],
    stage: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    config: str | None,
    no_config: bool,
    stdin_name: str | None,
    debug: bool,
    lang: str,
) -> int:
    if diff and in_place:
        raise click.UsageError(say("program.fix.diff_in_place", None, lang))
    if layout and (diff or unsafe):
        raise click.UsageError(say("program.fix.layout_alone", None, lang))
    if stdin_name is not None and STANDARD_INPUT not in paths:
        raise click.UsageError(say("program.usage.stdin_name", None, lang))
    from kehoach_lint.cli.asked import Asked
    from kehoach_lint.cli.mending import Mending, Wishes
    from kehoach_lint.cli.own_data import own_data
    from kehoach_lint.cli.own_rules import check_plugins
    from kehoach_lint.cli.settings import Chooser

    check_plugins(lang)
    with own_data(data, lang):
        asked = Asked(
            select=values.words(select),
            ignore=values.words(ignore),
            ruleset=ruleset,
            stage=None if stage is None else Stage(stage),
            data=data,
            lang=lang,
            config=config,
            no_config=no_config,
        )
        wishes = Wishes(diff, unsafe, track_changes, in_place, layout)
        return Mending(Chooser(asked), wishes, stdin_name, debug).over(paths)

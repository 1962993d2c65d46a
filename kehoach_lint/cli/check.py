"""``kehoach-lint check``: check drafts and report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from kehoach_lint.cli import values
from kehoach_lint.cli.console import STANDARD_INPUT
from kehoach_lint.cli.outputs import OutputError, planned
from kehoach_lint.cli.wording import Command, Words, say_help
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.messages import say

if TYPE_CHECKING:
    from kehoach_lint.cli.settings import Chooser

_PATHS = click.Argument(
    ["paths"], nargs=-1, required=True, metavar="PATH...", shell_complete=values.files
)


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
    limits = [*(str(severity) for severity in Severity), "never"]
    return [
        option("--format", "F[:FILE]", multiple=True, shell_complete=values.formats),
        option("--output", "FILE", shell_complete=values.files),
        option("--ruleset", "NAME|FILE", shell_complete=values.rulesets),
        option("--data", "FOLDER", multiple=True, shell_complete=values.files),
        option("--stage", "|".join(stages), type=Words(stages, lang)),
        option("--select", "CODES", multiple=True, shell_complete=values.selection),
        option("--ignore", "CODES", multiple=True, shell_complete=values.selection),
        option("--previous", "FILE", shell_complete=values.files),
        option("--parent", "FILE", shell_complete=values.files),
        option("--baseline", "FILE", shell_complete=values.files),
        option("--write-baseline", is_flag=True),
        option("--annotate", "DIR", shell_complete=values.files),
        option("--fail-on", "|".join(limits), type=Words(limits, lang)),
        option("--config", "FILE", shell_complete=values.files),
        option("--no-config", is_flag=True),
        option("--show-settings", is_flag=True),
        option("--ocr", is_flag=True),
        option("--jobs", "N", type=click.IntRange(min=1)),
        option("--store", "FILE", shell_complete=values.files),
        option("--timeout", "SECONDS", type=click.FloatRange(min=1)),
        option("--memory", "MB", type=click.IntRange(min=256)),
        option("--skip-empty", is_flag=True),
        option("--statistics", is_flag=True),
        click.Option(["-q", "--quiet"], is_flag=True, help=say_help("check.quiet", lang)),
        option("--stdin-name", "NAME"),
        option("--debug", is_flag=True),
    ]


def _check(
    paths: tuple[str, ...],
    format: tuple[str, ...],
    output: str | None,
    ruleset: str | None,
    data: tuple[str, ...],
    stage: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    previous: str | None,
    parent: str | None,
    baseline: str | None,
    write_baseline: bool,
    annotate: str | None,
    fail_on: str | None,
    config: str | None,
    no_config: bool,
    show_settings: bool,
    ocr: bool,
    jobs: int | None,
    store: str | None,
    timeout: float | None,
    memory: int | None,
    skip_empty: bool,
    statistics: bool,
    quiet: bool,
    stdin_name: str | None,
    debug: bool,
    lang: str,
) -> int:
    try:
        outputs = planned(format, output, quiet=quiet, statistics=statistics)
    except OutputError as error:
        raise click.UsageError(say(error.key, error.params, lang)) from error
    if stdin_name is not None and STANDARD_INPUT not in paths:
        raise click.UsageError(say("program.usage.stdin_name", None, lang))
    # Parsers and rules take longest to import: only now is it sure that they are needed.
    from kehoach_lint.cli.asked import Asked
    from kehoach_lint.cli.comparing import read_parent, read_previous
    from kehoach_lint.cli.many import Many, allowed
    from kehoach_lint.cli.own_data import own_data
    from kehoach_lint.cli.own_rules import check_plugins
    from kehoach_lint.cli.running import Run, Ways
    from kehoach_lint.cli.settings import Chooser

    check_plugins(lang)
    with own_data(data, lang):
        asked = Asked(
            select=values.words(select),
            ignore=values.words(ignore),
            ruleset=ruleset,
            stage=None if stage is None else Stage(stage),
            fail_on=fail_on,
            data=data,
            baseline=baseline,
            lang=lang,
            config=config,
            no_config=no_config,
            previous=read_previous(previous, lang, debug),
            parent=read_parent(parent, lang, debug),
        )
        chooser = Chooser(asked)
        if show_settings:
            return _show(paths, stdin_name, chooser)
        many = Many(jobs, store, allowed(timeout, memory))
        ways = Ways(stdin_name, debug, write_baseline, skip_empty, annotate, ocr, many=many)
        return Run(chooser, outputs, ways).over(paths)


def _show(paths: tuple[str, ...], stdin_name: str | None, chooser: Chooser) -> int:
    from kehoach_lint.cli.settings_shown import show

    named = (stdin_name if path == STANDARD_INPUT else None for path in paths)
    return show([name or path for name, path in zip(named, paths, strict=True)], chooser)

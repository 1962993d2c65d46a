"""``kehoach-lint mark``: a copy with the findings beside each draft, for who works without a
terminal."""

from __future__ import annotations

import click

from kehoach_lint.cli import values
from kehoach_lint.cli.console import STANDARD_INPUT
from kehoach_lint.cli.wording import Command, say_help
from kehoach_lint.messages import say


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    return Command(
        "mark",
        lang,
        callback=_mark,
        help=say_help("mark", lang),
        short_help=say_help("mark.short", lang),
        epilog=say_help("mark.examples", lang),
        params=[
            click.Argument(["paths"], nargs=-1, metavar="PATH...", shell_complete=values.files),
            click.Option(["--open"], is_flag=True, help=say_help("mark.open", lang)),
            click.Option(["--ask"], is_flag=True, help=say_help("mark.ask", lang)),
            click.Option(["--debug"], is_flag=True, help=say_help("check.debug", lang)),
        ],
    )


def _mark(paths: tuple[str, ...], open: bool, ask: bool, debug: bool, lang: str) -> int:
    if STANDARD_INPUT in paths:
        raise click.UsageError(say("program.mark.no_input", None, lang))
    if ask and not paths:
        from kehoach_lint.cli.asking import asked_paths

        paths = asked_paths(lang)
    if not paths:
        raise click.UsageError(say("program.mark.no_path", None, lang))
    from kehoach_lint.cli.asked import Asked
    from kehoach_lint.cli.failures import UNUSABLE
    from kehoach_lint.cli.marking import Marking
    from kehoach_lint.cli.own_rules import check_plugins
    from kehoach_lint.cli.running import Run, Ways
    from kehoach_lint.cli.settings import Chooser

    check_plugins(lang)
    marking = Marking(lang)
    run = Run(Chooser(Asked(lang=lang)), (), Ways(debug=debug, copies=marking))
    code = run.over(paths)
    if open:
        marking.show()
    return UNUSABLE if code == UNUSABLE else 0

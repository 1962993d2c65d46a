"""``kehoach-lint parse``: show what was understood of a draft."""

from __future__ import annotations

import sys

import click

from kehoach_lint.cli.console import STANDARD_INPUT, write_output
from kehoach_lint.cli.wording import Command, say_help
from kehoach_lint.messages import say


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    return Command(
        "parse",
        lang,
        callback=_parse,
        help=say_help("parse", lang),
        short_help=say_help("parse.short", lang),
        epilog=say_help("parse.examples", lang),
        params=[
            click.Argument(["path"], metavar="PATH"),
            click.Option(["--tree"], is_flag=True, help=say_help("parse.tree", lang)),
            click.Option(["--stdin-name"], metavar="NAME", help=say_help("check.stdin.name", lang)),
            click.Option(["--debug"], is_flag=True, help=say_help("check.debug", lang)),
        ],
    )


def _parse(path: str, tree: bool, stdin_name: str | None, debug: bool, lang: str) -> int:
    if stdin_name is not None and path != STANDARD_INPUT:
        raise click.UsageError(say("program.usage.stdin_name", None, lang))
    from kehoach_lint.cli.discovery import Source
    from kehoach_lint.cli.failures import UNUSABLE
    from kehoach_lint.cli.reading import FileError, guarded, read_source
    from kehoach_lint.parsing import parse

    try:
        draft = guarded(lambda: read_source(Source(path), stdin_name), lang, debug)
        plan = guarded(lambda: parse(draft), lang, debug)
    except FileError as error:
        sys.stderr.write(f"kehoach-lint: {stdin_name or path}: {error}\n")
        return UNUSABLE
    if tree:
        from kehoach_lint.reporting.plan_tree import draw

        draw(draft, plan, lang)
    else:
        from kehoach_lint.reporting.plan_json import plan_json

        write_output(plan_json(draft, plan))
    return 0

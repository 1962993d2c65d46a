"""``kehoach-lint parse``: show what was understood of a draft."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from kehoach_lint.cli import values
from kehoach_lint.cli.console import STANDARD_INPUT, is_terminal, write_output
from kehoach_lint.cli.wording import Command, say_help
from kehoach_lint.messages import say

if TYPE_CHECKING:
    from kehoach_lint.draft import Draft
    from kehoach_lint.plan import Plan


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
            click.Argument(["path"], metavar="PATH", shell_complete=values.files),
            click.Option(
                ["--data"],
                multiple=True,
                metavar="FOLDER",
                help=say_help("check.data", lang),
                shell_complete=values.files,
            ),
            click.Option(["--tree"], is_flag=True, help=say_help("parse.tree", lang)),
            click.Option(["--citations"], is_flag=True, help=say_help("parse.citations", lang)),
            click.Option(["--timeline"], is_flag=True, help=say_help("parse.timeline", lang)),
            click.Option(["--stdin-name"], metavar="NAME", help=say_help("check.stdin.name", lang)),
            click.Option(["--ocr"], is_flag=True, help=say_help("check.ocr", lang)),
            click.Option(["--debug"], is_flag=True, help=say_help("check.debug", lang)),
        ],
    )


def _parse(
    path: str,
    data: tuple[str, ...],
    tree: bool,
    citations: bool,
    timeline: bool,
    stdin_name: str | None,
    ocr: bool,
    debug: bool,
    lang: str,
) -> int:
    if stdin_name is not None and path != STANDARD_INPUT:
        raise click.UsageError(say("program.usage.stdin_name", None, lang))
    if tree + citations + timeline > 1:
        raise click.UsageError(say("program.usage.tree_citations", None, lang))
    from kehoach_lint.cli.discovery import Source
    from kehoach_lint.cli.failures import UNUSABLE
    from kehoach_lint.cli.own_data import own_data
    from kehoach_lint.cli.reading import FileError, guarded, read_source
    from kehoach_lint.parsing import parse

    try:
        draft = guarded(lambda: read_source(Source(path), stdin_name, ocr), lang, debug)
        with own_data(data, lang):
            plan = guarded(lambda: parse(draft), lang, debug)
    except FileError as error:
        sys.stderr.write(f"kehoach-lint: {stdin_name or path}: {error}\n")
        return UNUSABLE
    if tree:
        from kehoach_lint.reporting.plan_tree import draw

        draw(draft, plan, lang)
    elif citations:
        _citations(draft, plan, lang)
    elif timeline:
        with own_data(data, lang):
            _timeline(draft, plan, lang)
    else:
        from kehoach_lint.reporting.plan_json import plan_json

        write_output(plan_json(draft, plan))
    return 0


def _citations(draft: Draft, plan: Plan, lang: str) -> None:
    """Print the table, fitted to the terminal where there is one."""
    import shutil

    from kehoach_lint.reporting.citation_table import draw
    from kehoach_lint.reporting.painters import painter_for

    terminal = is_terminal(sys.stdout)
    width = shutil.get_terminal_size().columns if terminal else None
    draw(draft, plan, painter_for(write_output, terminal), width, lang)


def _timeline(draft: Draft, plan: Plan, lang: str) -> None:
    """Draw the days of the plan, those that the rules of time object to in red."""
    from kehoach_lint.checking import Settings, check
    from kehoach_lint.desk.timeline import timeline_of
    from kehoach_lint.desk.timeline_text import draw
    from kehoach_lint.reporting.painters import painter_for
    from kehoach_lint.rules.held.building import profile_of
    from kehoach_lint.rules.registry import all_rules

    rules = tuple(rule for rule in all_rules() if rule.family == "NT")
    findings = check(draft, Settings(rules=rules, lang=lang)).findings
    painter = painter_for(write_output, is_terminal(sys.stdout))
    draw(timeline_of(profile_of(draft, plan), findings), painter, lang)

"""``kehoach-lint compare``: a version of a document held against an earlier one."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from kehoach_lint.cli import values
from kehoach_lint.cli.wording import Command, Words, say_help
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.messages import say

if TYPE_CHECKING:
    from kehoach_lint.between.versions import Comparison
    from kehoach_lint.checking import Checked
    from kehoach_lint.cli.delivering import Draw
    from kehoach_lint.cli.settings import Chooser

FORMATS = ("text", "html", "json")


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""

    def option(name: str, key: str, metavar: str | None = None, **settings: Any) -> click.Option:
        return click.Option([name], metavar=metavar, help=say_help(key, lang), **settings)

    limits = [*(str(severity) for severity in Severity), "never"]
    stages = [str(stage) for stage in Stage]
    files = values.files
    return Command(
        "compare",
        lang,
        callback=_compare,
        help=say_help("compare", lang),
        short_help=say_help("compare.short", lang),
        epilog=say_help("compare.examples", lang),
        params=[
            click.Argument(["old"], metavar="OLD", shell_complete=files),
            click.Argument(["new"], metavar="NEW", shell_complete=files),
            option(
                "--format", "compare.format", "|".join(FORMATS), type=Words(FORMATS, lang),
                default="text",
            ),
            option("--output", "compare.output", "FILE", shell_complete=files),
            option("--ruleset", "check.ruleset", "NAME|FILE", shell_complete=values.rulesets),
            option("--data", "check.data", "FOLDER", multiple=True, shell_complete=files),
            option("--stage", "check.stage", "|".join(stages), type=Words(stages, lang)),
            option(
                "--select", "check.select", "CODES", multiple=True, shell_complete=values.selection
            ),
            option(
                "--ignore", "check.ignore", "CODES", multiple=True, shell_complete=values.selection
            ),
            option("--fail-on", "compare.fail.on", "|".join(limits), type=Words(limits, lang)),
            option("--config", "check.config", "FILE", shell_complete=files),
            option("--no-config", "check.no.config", is_flag=True),
            option("--debug", "check.debug", is_flag=True),
        ],
    )  # fmt: skip


def _compare(
    old: str,
    new: str,
    format: str,
    output: str | None,
    ruleset: str | None,
    data: tuple[str, ...],
    stage: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    config: str | None,
    no_config: bool,
    debug: bool,
    lang: str,
) -> int:
    if os.path.realpath(old) == os.path.realpath(new):
        raise click.UsageError(say("program.compare.same", {"old": old, "new": new}, lang))
    from kehoach_lint.cli.asked import Asked
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
            fail_on=fail_on,
            data=data,
            lang=lang,
            config=config,
            no_config=no_config,
        )
        return _versions(old, new, Chooser(asked), format, output, debug)


def _versions(
    old: str, new: str, chooser: Chooser, format: str, output: str | None, debug: bool
) -> int:
    from kehoach_lint.between.versions import compared
    from kehoach_lint.cli.delivering import delivered
    from kehoach_lint.cli.failures import UNUSABLE

    lang = chooser.asked.lang
    both = [_checked(path, chooser, debug) for path in (old, new)]
    if None in both:
        return UNUSABLE
    before, after = (one for one in both if one is not None)
    found = compared(before, after)
    if not delivered(_report(found, format, lang), output, lang):
        return UNUSABLE
    limit = chooser.of(new).limit
    return int(limit is not None and any(one.severity.rank >= limit.rank for one in found.came))


def _checked(path: str, chooser: Chooser, debug: bool) -> Checked | None:
    """A checked version, None when it cannot be read (which is told)."""
    from kehoach_lint.checking import check
    from kehoach_lint.cli.discovery import Source
    from kehoach_lint.cli.reading import FileError, guarded, read_source
    from kehoach_lint.config.errors import ConfigError
    from kehoach_lint.reporting.layout import visible

    lang = chooser.asked.lang
    try:
        held = chooser.of(path)
        return guarded(lambda: check(read_source(Source(path), None), held.settings), lang, debug)
    except ConfigError as error:
        reason = error.reason(lang)
    except FileError as error:
        reason = str(error)
    sys.stderr.write(f"kehoach-lint: {visible(path)}: {visible(reason)}\n")
    return None


def _report(found: Comparison, format: str, lang: str) -> str | Draw:
    """The report in the format that is asked for."""
    if format == "html":
        from kehoach_lint.reporting.versions_page import comparison_page

        return comparison_page(found, lang)
    from kehoach_lint.reporting.versions import comparison_json, draw

    if format == "json":
        return comparison_json(found)
    return lambda painter: draw(found, painter, lang)

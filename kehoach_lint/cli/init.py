"""``kehoach-lint init``: write a configuration file to begin with."""

from __future__ import annotations

import os
import sys

import click

from kehoach_lint.cli.console import write_output
from kehoach_lint.cli.wording import Command, say_help
from kehoach_lint.messages import say


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    return Command(
        "init",
        lang,
        callback=_init,
        help=say_help("init", lang),
        short_help=say_help("init.short", lang),
        epilog=say_help("init.examples", lang),
        params=[click.Argument(["folder"], metavar="[FOLDER]", required=False, default=".")],
    )


def _init(folder: str, lang: str) -> int:
    from kehoach_lint.config import FILE
    from kehoach_lint.config.starting import starting_file
    from kehoach_lint.reporting.layout import visible

    name = os.path.normpath(os.path.join(folder, FILE))
    there = name if os.path.lexists(name) else _in_project(folder)
    if there is not None:
        return _refused("exists", lang, name=visible(there))
    try:
        with open(name, "x", encoding="utf-8", newline="\n") as file:
            file.write(starting_file(lang))
    except OSError as error:
        reason = error.strerror or str(error)
        return _refused("closed", lang, name=visible(name), reason=reason)
    write_output(say("program.config.init.done", {"name": visible(name)}, lang) + "\n")
    return 0


def _in_project(folder: str) -> str | None:
    """The pyproject.toml of the folder if it configures this program, well or badly."""
    from kehoach_lint.config import PROJECT_FILE
    from kehoach_lint.config.errors import ConfigError
    from kehoach_lint.config.toml import read_table

    path = os.path.normpath(os.path.join(folder, PROJECT_FILE))
    try:
        return path if os.path.isfile(path) and read_table(path) is not None else None
    except ConfigError:
        return path


def _refused(key: str, lang: str, **params: object) -> int:
    from kehoach_lint.cli.failures import UNUSABLE

    sys.stderr.write(f"kehoach-lint: {say(f'program.config.init.{key}', params, lang)}\n")
    return UNUSABLE

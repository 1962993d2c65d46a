"""``kehoach-lint shortcut``: write the script on which drafts are dropped."""

from __future__ import annotations

import os
import sys
import tempfile

import click

from kehoach_lint.cli import values
from kehoach_lint.cli.console import write_output
from kehoach_lint.cli.wording import Command, Words, say_help
from kehoach_lint.messages import say

_TRIAL_SECONDS = 60.0


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    systems = ("windows", "macos", "linux")
    return Command(
        "shortcut",
        lang,
        callback=_shortcut,
        help=say_help("shortcut", lang),
        short_help=say_help("shortcut.short", lang),
        epilog=say_help("shortcut.examples", lang),
        params=[
            click.Argument(
                ["folder"], metavar="[FOLDER]", required=False, shell_complete=values.files
            ),
            click.Option(
                ["--system"],
                type=Words(systems, lang),
                metavar="|".join(systems),
                help=say_help("shortcut.system", lang),
            ),
        ],
    )


def _shortcut(folder: str | None, system: str | None, lang: str) -> int:
    from kehoach_lint.cli.scripts import present_system, scripts, write_script

    place = os.path.abspath(folder or _desktop())
    system = system or present_system()
    try:
        if not sys.executable or not _starts(sys.executable):
            return _refused("not_installed", lang, python=sys.executable)
        names = [
            write_script(os.path.join(place, script.name), script)
            for script in scripts(system, sys.executable, place, lang)
        ]
    except FileExistsError as error:
        return _refused("taken", lang, name=str(error.filename))
    except OSError as error:
        reason = error.strerror or str(error)
        return _refused("closed", lang, folder=place, reason=reason)
    for name in names:
        write_output(say("program.shortcut.done", {"name": name}, lang) + "\n")
    write_output(say(f"program.shortcut.use.{system}", None, lang) + "\n")
    if system != present_system():
        said = say("program.shortcut.foreign", {"python": sys.executable}, lang)
        write_output(said + "\n")
    return 0


def _desktop() -> str:
    from platformdirs import user_desktop_path

    return str(user_desktop_path())


def _starts(python: str) -> bool:
    """Whether the program starts in any folder, as the script will start it. Raises OSError."""
    from kehoach_lint.external import run

    with tempfile.TemporaryDirectory(prefix="kehoach-lint-") as folder:
        arguments = [python, "-P", "-m", "kehoach_lint", "--version"]
        return run(arguments, _TRIAL_SECONDS, folder=folder).code == 0


def _refused(key: str, lang: str, **params: object) -> int:
    from kehoach_lint.cli.failures import UNUSABLE

    sys.stderr.write(f"kehoach-lint: {say(f'program.shortcut.{key}', params, lang)}\n")
    return UNUSABLE

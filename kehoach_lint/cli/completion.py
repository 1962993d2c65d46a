"""``kehoach-lint completion``: completion for bash, zsh and fish.

The shell asks the program itself, by the protocol of click: the script that ``completion`` prints
calls it with ``VARIABLE`` in the environment. ``app.run`` hands such a call to :func:`answer`.
"""

from __future__ import annotations

import contextlib
import io

import click

from kehoach_lint.cli.console import write_output
from kehoach_lint.cli.wording import Command, Words, say_help

VARIABLE = "_KEHOACH_LINT_COMPLETE"
SHELLS = ("bash", "zsh", "fish")
_PROGRAM = "kehoach-lint"


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    return Command(
        "completion",
        lang,
        callback=_completion,
        help=say_help("completion", lang),
        short_help=say_help("completion.short", lang),
        epilog=say_help("completion.examples", lang),
        params=[click.Argument(["shell"], type=Words(SHELLS, lang), metavar="|".join(SHELLS))],
    )


def _completion(shell: str, lang: str) -> int:
    from click.shell_completion import ShellComplete, get_completion_class

    made = get_completion_class(shell)
    if made is None:  # click has all of SHELLS
        raise LookupError(shell)
    # Not made.source(): that of bash first runs bash, to ask for its version.
    write_output(ShellComplete.source(made(click.Command(_PROGRAM), {}, _PROGRAM, VARIABLE)))
    return 0


def answer(group: click.Group, instruction: str) -> int:
    """Write what a shell wants to know (``bash_complete`` and so on).

    Somebody is in the middle of a line: whatever is wrong with it, nothing is said about it.
    """
    from click.shell_completion import get_completion_class

    shell, _, wish = instruction.partition("_")
    made = get_completion_class(shell)
    if made is None or wish != "complete":
        return 1
    asked = made(group, {}, _PROGRAM, VARIABLE)
    found = ""
    nowhere = io.StringIO()
    with (
        contextlib.suppress(Exception),
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
    ):
        found = asked.complete()
    write_output(found + "\n" if found else "")
    return 0

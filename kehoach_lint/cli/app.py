"""The commands and how every run of them ends."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module

import click

from kehoach_lint import __version__
from kehoach_lint.cli.console import finish_output, use_utf8
from kehoach_lint.cli.failures import UNUSABLE, explained
from kehoach_lint.cli.wording import Command, Group, language_of, say_help
from kehoach_lint.messages import say

COMMANDS = (
    "check",
    "fix",
    "compare",
    "register",
    "mark",
    "parse",
    "rules",
    "explain",
    "init",
    "shortcut",
    "doctor",
    "completion",
)
INTERRUPTED = 130
_COMPLETE = "_KEHOACH_LINT_COMPLETE"
"""Set by a shell that asks how a line may go on (``completion``)."""


class _Commands(Group):
    """Imports a command when it is asked for, so that ``--version`` imports none."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"kehoach_lint.cli.{cmd_name}")
        command: Callable[[str], Command] = module.command
        return command(self.lang)


def build(lang: str) -> click.Group:
    """The whole command, speaking ``lang``."""
    return _Commands(
        "kehoach-lint",
        lang,
        help=say_help("program", lang),
        epilog=say_help("program.examples", lang),
        callback=_nothing_asked,
        invoke_without_command=True,
        no_args_is_help=False,
        params=[
            click.Option(
                ["--version"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_show_version,
                help=say_help("version", lang),
            )
        ],
    )


def _nothing_asked(lang: str) -> int:
    """Without a command nothing can be checked: show the help, as an error."""
    context = click.get_current_context()
    if context.invoked_subcommand is None:
        click.echo(context.get_help(), err=True)
    return UNUSABLE


def _show_version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo(f"kehoach-lint {__version__}")
        ctx.exit()


def run(arguments: list[str]) -> int:
    """Run the command and return its exit code. Usage errors are printed on standard error."""
    use_utf8()
    if _COMPLETE in os.environ:
        return _completed(os.environ[_COMPLETE])
    lang = language_of(arguments)
    try:
        code = build(lang).main(arguments, "kehoach-lint", standalone_mode=False)
        finish_output()
    except click.ClickException as error:
        click.echo(explained(error, lang), err=True)
        code = UNUSABLE
    except click.Abort:
        code = INTERRUPTED
    except Exception as error:
        code = _broken(error, arguments, lang)
    return int(code or 0)


def _completed(instruction: str) -> int:
    from kehoach_lint.cli.completion import answer

    lang = language_of(os.environ.get("COMP_WORDS", "").split())
    code = answer(build(lang), instruction)
    finish_output()
    return code


def _broken(error: Exception, arguments: list[str], lang: str) -> int:
    """The program itself broke outside of any draft: say so in one line."""
    if "--debug" in arguments:
        import traceback

        traceback.print_exc()
    what = " ".join(f"{type(error).__name__}: {error}".split())
    click.echo(f"kehoach-lint: {say('program.broken', {'what': what}, lang)}", err=True)
    return UNUSABLE

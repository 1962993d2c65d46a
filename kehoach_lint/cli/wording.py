"""click in Vietnamese: headings of the help, choices, options all commands have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from kehoach_lint.messages import LANGUAGES, say


def language_of(arguments: Sequence[str]) -> str:
    """The language asked for by ``--lang``, known before anything can go wrong; else Vietnamese."""
    for position, word in enumerate(arguments):
        following = arguments[position + 1] if position + 1 < len(arguments) else ""
        wish = following if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and wish in LANGUAGES:
            return wish
    return LANGUAGES[0]


def say_help(key: str, lang: str) -> str:
    """A text of the help (``program.help.<key>``)."""
    return say(f"program.help.{key}", None, lang)


class Command(click.Command):
    """A command whose help speaks ``lang``."""

    def __init__(self, name: str, lang: str, **settings: Any) -> None:
        """``settings`` are those of ``click.Command``."""
        self.lang = lang
        settings.setdefault("options_metavar", f"[{say_help('metavar.options', lang)}]")
        settings.setdefault("add_help_option", False)
        super().__init__(name, **settings)
        self.params += [language_option(lang), help_option(lang)]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the arguments apart; refuse those that are left over."""
        takes_more, ctx.allow_extra_args = ctx.allow_extra_args, True
        rest = super().parse_args(ctx, args)
        if rest and not takes_more:
            names = {"names": " ".join(rest)}
            raise click.UsageError(say("program.usage.extra", names, self.lang), ctx)
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line of usage."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, f"{say_help('usage', self.lang)}: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of options."""
        options = (param for param in self.params if isinstance(param, click.Option))
        rows = [row for row in (option.get_help_record(ctx) for option in options) if row]
        with formatter.section(say_help("options", self.lang)):
            formatter.write_dl(rows)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, line by line as they stand."""
        if self.epilog:
            with formatter.section(say_help("examples", self.lang)):
                for line in self.epilog.splitlines():
                    formatter.write(f"{'':{formatter.current_indent}}{line}\n")


class Group(Command, click.Group):
    """A group of commands whose help speaks ``lang``."""

    def __init__(self, name: str, lang: str, **settings: Any) -> None:
        """``settings`` are those of ``click.Group``."""
        metavar = f"{say_help('metavar.command', lang)} …"
        super().__init__(name, lang, subcommand_metavar=metavar, **settings)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command the first argument names, and the arguments for it."""
        found = self.get_command(ctx, args[0])
        if found is None:
            known = {"name": args[0], "names": ", ".join(self.list_commands(ctx))}
            raise click.UsageError(say("program.usage.command", known, self.lang), ctx)
        return args[0], found, args[1:]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of options, then that of commands."""
        Command.format_options(self, ctx, formatter)
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(say_help("commands", self.lang)):
            formatter.write_dl(
                [(name, command.get_short_help_str(90)) for name, command in found if command]
            )


class Words(click.Choice[str]):
    """One of several words; the refusal speaks ``lang``."""

    def __init__(self, words: Sequence[str], lang: str) -> None:
        """Accept exactly ``words``."""
        super().__init__(words)
        self._lang = lang

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """What is said about a word that is none of them."""
        params = {"value": value, "choices": ", ".join(self.choices)}
        return say("program.usage.choice", params, self._lang)


def language_option(lang: str) -> click.Option:
    """``--lang``, which every command has."""
    return click.Option(
        ["--lang"],
        type=Words(LANGUAGES, lang),
        default=LANGUAGES[0],
        metavar="|".join(LANGUAGES),
        help=say_help("lang", lang),
    )


def help_option(lang: str) -> click.Option:
    """``--help``, which every command has."""

    def show(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
        if wanted:
            click.echo(ctx.get_help())
            ctx.exit()

    return click.Option(
        ["--help"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=say_help("help", lang),
    )

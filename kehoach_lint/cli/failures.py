"""What is printed when the command itself was used wrongly."""

from __future__ import annotations

import click
from click import exceptions

from kehoach_lint.messages import say

UNUSABLE = 2
"""Exit code when a file or the configuration could not be used, or nothing was checked."""


def explained(error: click.ClickException, lang: str) -> str:
    """An error of usage in ``lang``, with the usage of the command it belongs to."""
    lines = []
    context = getattr(error, "ctx", None)
    if context is not None:
        lines += [context.get_usage(), ""]
    word = say("program.error", None, lang)
    lines.append(f"kehoach-lint: {word}: {_reason(error, lang)}")
    path = context.command_path if context is not None else "kehoach-lint"
    lines.append(say("program.usage.more", {"command": path}, lang))
    return "\n".join(lines)


def _reason(error: click.ClickException, lang: str) -> str:
    if isinstance(error, exceptions.NoSuchOption):
        return _unknown_option(error, lang)
    if isinstance(error, exceptions.MissingParameter):
        return say("program.usage.missing", {"name": _parameter(error)}, lang)
    if isinstance(error, exceptions.BadOptionUsage):
        return say("program.usage.value", {"name": error.option_name}, lang)
    if isinstance(error, exceptions.BadParameter):
        return f"{_parameter(error)}: {error.message}"
    return error.message


def _unknown_option(error: exceptions.NoSuchOption, lang: str) -> str:
    said = say("program.usage.option", {"name": error.option_name}, lang)
    near = ", ".join(error.possibilities or ())
    return f"{said} {say('program.usage.near', {'names': near}, lang)}" if near else said


def _parameter(error: exceptions.BadParameter) -> str:
    """The option (``--stage``) or argument (``PATH``) an error is about."""
    param = error.param
    if param is None:
        return str(error.param_hint or "")
    name = param.opts[0] if isinstance(param, click.Option) else param.human_readable_name
    return name.rstrip(".")

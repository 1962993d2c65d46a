"""Last year's plan and the plan above, of a command line: read once for all drafts."""

from __future__ import annotations

import os
from collections.abc import Iterable

import click

from kehoach_lint.cli.reading import FileError, guarded
from kehoach_lint.messages import say
from kehoach_lint.parsing import parse
from kehoach_lint.readers import read_file
from kehoach_lint.rules.base import Other
from kehoach_lint.rules.held.profile import Profile


def read_previous(path: str | None, lang: str, debug: bool) -> Other | None:
    """Last year's plan, read once for all drafts; None without a path.

    Raises click.UsageError, naming the file, when it cannot be read.
    """
    return None if path is None else _read(path, "program.usage.previous", lang, debug)


def read_parent(path: str | None, lang: str, debug: bool) -> Profile | None:
    """What the plan above says, read once for all drafts; None without a path.

    Raises click.UsageError, naming the file, when it cannot be read.
    """
    if path is None:
        return None
    from kehoach_lint.rules.held.building import profile_of

    return profile_of(*_read(path, "program.usage.parent", lang, debug))


def _read(path: str, refusal: str, lang: str, debug: bool) -> Other:
    def work() -> Other:
        draft = read_file(path)
        return Other(draft, parse(draft))

    try:
        return guarded(work, lang, debug)
    except FileError as error:
        params = {"name": path, "reason": str(error)}
        raise click.UsageError(say(refusal, params, lang)) from error


def refuse_same(previous: Other | None, paths: Iterable[str], lang: str) -> None:
    """Raise click.UsageError when last year's plan is one of the drafts to be checked."""
    if previous is None:
        return
    own = os.path.realpath(previous.draft.path)
    for path in paths:
        if os.path.realpath(path) == own:
            raise click.UsageError(say("program.usage.previous_same", {"name": path}, lang))

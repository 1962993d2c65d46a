"""The own folders of tables and rulesets that a command line names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from kehoach_lint.messages import say
from kehoach_lint.resources import using_data


@contextmanager
def own_data(folders: tuple[str, ...], lang: str) -> Iterator[None]:
    """Let the own data of ``folders`` hold in a block, after all of it has been read.

    Raises click.UsageError when something in a folder cannot be used.
    """
    with using_data(folders):
        if folders:
            _verified(lang)
        yield


def _verified(lang: str) -> None:
    from kehoach_lint.reporting.layout import visible
    from kehoach_lint.rulesets.rows import RulesetError
    from kehoach_lint.rulesets.verifying import verify

    try:
        verify()
    except RulesetError as error:
        reason = visible(say(error.key, error.params, lang))
        raise click.UsageError(say("program.data.unusable", {"reason": reason}, lang)) from error

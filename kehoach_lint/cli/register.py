"""``kehoach-lint register``: which units have handed in their plans."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kehoach_lint.cli import values
from kehoach_lint.cli.wording import Command, Words, say_help
from kehoach_lint.messages import say

if TYPE_CHECKING:
    from kehoach_lint.between.register import Expected, Handed
    from kehoach_lint.rules.held.profile import Profile

_FORMATS = ("text", "json")
_BY = ("issue", "file")


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""

    def option(name: str, key: str, metavar: str | None = None, **settings: Any) -> click.Option:
        return click.Option([name], metavar=metavar, help=say_help(key, lang), **settings)

    files = values.files
    return Command(
        "register",
        lang,
        callback=_register,
        help=say_help("register", lang),
        short_help=say_help("register.short", lang),
        epilog=say_help("register.examples", lang),
        params=[
            click.Argument(
                ["paths"], nargs=-1, required=True, metavar="PATH...", shell_complete=files
            ),
            option("--parent", "register.parent", "FILE", shell_complete=files),
            option("--units", "register.units", "FILE", shell_complete=files),
            option("--deadline", "register.deadline", "DD/MM/YYYY"),
            option("--by", "register.by", "|".join(_BY), type=Words(_BY, lang), default="issue"),
            option(
                "--format", "register.format", "|".join(_FORMATS), type=Words(_FORMATS, lang),
                default="text",
            ),
            option("--output", "compare.output", "FILE", shell_complete=files),
            option("--debug", "check.debug", is_flag=True),
        ],
    )  # fmt: skip


def _register(
    paths: tuple[str, ...],
    parent: str | None,
    units: str | None,
    deadline: str | None,
    by: str,
    format: str,
    output: str | None,
    debug: bool,
    lang: str,
) -> int:
    from kehoach_lint.between.register import day_of, limit_of, registered
    from kehoach_lint.cli.comparing import read_parent
    from kehoach_lint.cli.delivering import delivered
    from kehoach_lint.cli.failures import UNUSABLE
    from kehoach_lint.reporting.register import draw, register_json

    limit = None if deadline is None else day_of(deadline)
    if deadline is not None and limit is None:
        raise click.UsageError(say("program.register.day_wrong", {"text": deadline}, lang))
    above = read_parent(parent, lang, debug)
    expected = _expected(units, above, lang)
    limit = limit or (limit_of(above) if above else None)
    left_out = [os.path.realpath(name) for name in (parent, units) if name is not None]
    reading = _Reading(lang, debug)
    handed = reading.over(paths, left_out)
    register = registered(expected, handed, limit, by_file=by == "file")
    report = register_json(register) if format == "json" else None
    done = delivered(report or (lambda painter: draw(register, painter, lang)), output, lang)
    if reading.failed or not reading.read or not done:
        return UNUSABLE
    return int(not register.complete)


def _expected(units: str | None, parent: Profile | None, lang: str) -> Sequence[Expected]:
    from kehoach_lint.between.register import ListError, listed, recipients_of

    if units is None:
        found = recipients_of(parent) if parent else ()
        if not found:
            raise click.UsageError(say("program.register.no_units", None, lang))
        return found
    try:
        return listed(Path(units).read_text(encoding="utf-8-sig"))
    except ListError as error:
        reason = say(error.key, error.params, lang)
    except OSError as error:
        reason = error.strerror or str(error)
    except UnicodeDecodeError:
        reason = say("program.register.list.encoding", None, lang)
    params = {"name": units, "reason": reason}
    raise click.UsageError(say("program.register.list", params, lang))


class _Reading:
    """Reads what was handed in; a bad file costs only itself and is told."""

    def __init__(self, lang: str, debug: bool) -> None:
        self._lang, self._debug = lang, debug
        self.read = self.failed = 0

    def over(self, paths: Sequence[str], left_out: Sequence[str]) -> Iterator[Handed]:
        """The documents under ``paths`` but for files that are ``left_out``."""
        from kehoach_lint.between.register import Handed
        from kehoach_lint.cli.discovery import Problem, Source, find
        from kehoach_lint.cli.reading import FileError, guarded, read_source
        from kehoach_lint.parsing import parse
        from kehoach_lint.rules.held.building import profile_of

        def work(source: Source) -> Profile:
            draft = read_source(source, None)
            return profile_of(draft, parse(draft))

        for item in find(paths):
            if isinstance(item, Problem):
                self._tell(item.path, say(item.key, {"reason": item.reason}, self._lang))
                continue
            if os.path.realpath(item.path) in left_out:
                continue
            try:
                profile = guarded(partial(work, item), self._lang, self._debug)
            except FileError as error:
                self._tell(item.path, str(error))
                continue
            self.read += 1
            yield Handed(item.path, profile, None if item.standard_input else _filed(item.path))

    def _tell(self, path: str, said: str) -> None:
        from kehoach_lint.reporting.layout import visible

        self.failed += 1
        sys.stderr.write(f"kehoach-lint: {visible(path)}: {visible(said)}\n")


def _filed(path: str) -> date | None:
    """The day a file was last written, by the clock of this machine."""
    try:
        return datetime.fromtimestamp(os.stat(path).st_mtime).astimezone().date()
    except OSError:
        return None

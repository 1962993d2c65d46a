"""One run of ``fix`` over all paths."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from kehoach_lint.cli.asked import FileSettings
from kehoach_lint.cli.console import (
    is_terminal,
    read_standard_input,
    write_output,
    write_output_bytes,
)
from kehoach_lint.cli.discovery import Problem, Source, find
from kehoach_lint.cli.failures import UNUSABLE
from kehoach_lint.cli.new_files import FIXED, free_name, is_own, write_whole
from kehoach_lint.cli.planning import Planned, planned_files
from kehoach_lint.cli.progress import Progress
from kehoach_lint.cli.reading import FileError, guarded
from kehoach_lint.cli.settings import Chooser
from kehoach_lint.cli.sidecars import beside
from kehoach_lint.config.errors import ConfigError
from kehoach_lint.fixing import Fixed, fix
from kehoach_lint.fixing.layout import fix_layout
from kehoach_lint.fixing.showing import unified
from kehoach_lint.messages import say
from kehoach_lint.readers import Limits, content_of
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.mended import told

OPEN = 1
"""Exit code of ``--diff`` when something would be mended."""


class Wishes(NamedTuple):
    """What a command line says of the way to mend."""

    diff: bool = False
    unsafe: bool = False
    tracked: bool = True
    in_place: bool = False
    layout: bool = False


class Mending:
    """Mends drafts one after the other; a bad one costs only itself."""

    def __init__(
        self, chooser: Chooser, wishes: Wishes, stdin_name: str | None, debug: bool
    ) -> None:
        """``chooser`` knows the settings of every file."""
        self._chooser = chooser
        self._lang = chooser.asked.lang
        self._wishes = wishes
        self._stdin_name = stdin_name
        self._debug = debug
        self._done = 0
        self._unusable = 0
        self._open = False

    def over(self, paths: Sequence[str]) -> int:
        """Mend everything under ``paths``; the exit code: 0, 1 when ``--diff`` has something to
        show, 2 when a file could not be mended or there was none."""
        found = [item for item in find(paths) if item.path in paths or not is_own(item.path)]
        plan = planned_files(found, paths, self._stdin_name, self._chooser)
        progress = Progress(len(plan), self._lang, True)
        for number, row in enumerate(plan):
            progress.step(number, row.path if isinstance(row, Problem) else row[0].path)
            self._item(row)
        progress.close()
        if self._unusable or not self._done:
            return UNUSABLE
        return OPEN if self._open else 0

    def _item(self, row: Planned) -> None:
        if isinstance(row, Problem):
            self._refuse(row.path, say(row.key, {"reason": row.reason}, self._lang))
            return
        source, settings = row
        name = (self._stdin_name if source.standard_input else None) or source.path
        if isinstance(settings, ConfigError):
            self._refuse(name, settings.reason(self._lang))
            return
        try:
            self._mended(source, name, settings)
        except FileError as error:
            self._refuse(name, str(error))

    def _mended(self, source: Source, name: str, settings: FileSettings) -> None:
        def work() -> tuple[bytes, Fixed]:
            limits = Limits()
            if source.standard_input:
                data = read_standard_input(limits.max_file)
            else:
                data = content_of(source.path, limits)
            quiet = settings.entries(name)
            if not source.standard_input:
                quiet = (*beside(source.path, settings.settings), *quiet)
            wishes, own = self._wishes, settings.settings._replace(quiet=quiet)
            if wishes.layout:
                return data, fix_layout(name, data, own)
            return data, fix(
                name,
                data,
                own,
                datetime.now(UTC),
                unsafe=wishes.unsafe,
                tracked=wishes.tracked,
            )

        data, fixed = guarded(work, self._lang, self._debug)
        self._done += 1
        if self._wishes.diff:
            self._open = self._open or bool(fixed.mended)
            write_output(self._shown(unified(name, data, fixed)))
        elif source.standard_input:
            write_output_bytes(fixed.data)
        else:
            self._write(name, fixed)

    def _shown(self, diff: str) -> str:
        """A diff as it may go to standard output: whole for a file, harmless for a screen."""
        if not is_terminal(sys.stdout):
            return diff
        return "".join(f"{visible(row)}\n" for row in diff.splitlines())

    def _write(self, name: str, fixed: Fixed) -> None:
        target: str | None = None
        if fixed.mended:
            try:
                target = name if self._wishes.in_place else free_name(name, FIXED)
                write_whole(target, fixed.data)
            except OSError as error:
                reason = {"reason": error.strerror or str(error)}
                self._refuse(target or name, say("program.unwritable", reason, self._lang))
                return
        write_output(told(name, target, fixed.before, fixed.mended, fixed.after, self._lang))

    def _refuse(self, name: str, message: str) -> None:
        self._unusable += 1
        sys.stderr.write(f"kehoach-lint: {visible(name)}: {visible(message)}\n")

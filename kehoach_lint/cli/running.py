"""One run of ``check`` over all paths."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import click

from kehoach_lint.checking import Checked, check
from kehoach_lint.cli.asked import FileSettings
from kehoach_lint.cli.comparing import refuse_same
from kehoach_lint.cli.discovery import Problem, Source, find
from kehoach_lint.cli.failures import UNUSABLE
from kehoach_lint.cli.many import Many
from kehoach_lint.cli.outputs import Output, OutputError, refuse_inputs
from kehoach_lint.cli.planning import (
    Planned,
    limit_among,
    planned_files,
    rules_among,
    settings_among,
    stage_among,
)
from kehoach_lint.cli.preparing import Preparing
from kehoach_lint.cli.progress import Progress
from kehoach_lint.cli.reading import FileError, guarded, read_source, unread
from kehoach_lint.cli.reports import Reports, Scope
from kehoach_lint.cli.settings import Chooser
from kehoach_lint.cli.sidecars import beside
from kehoach_lint.config.errors import ConfigError, shortened
from kehoach_lint.findings import Severity
from kehoach_lint.messages import say
from kehoach_lint.reporting import Noting
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.tally import Tally

if TYPE_CHECKING:
    from kehoach_lint.cli.annotations import Annotations
    from kehoach_lint.cli.baselines import Baselines
    from kehoach_lint.cli.marking import Marking

FOUND = 1
"""Exit code when something at or above ``--fail-on`` was found."""


def fails(checked: Checked, limit: Severity | None) -> bool:
    """Whether a finding weighs as much as ``limit`` or more (None: none is enough)."""
    return limit is not None and any(
        finding.severity.rank >= limit.rank for finding in checked.findings
    )


class Ways(NamedTuple):
    """How a run goes: the name of standard input, whether failures are shown in full, baselines
    written, empty texts passed over; the folder for annotated copies; whether scanned pages are
    recognised; what writes copies beside drafts; processes and store for many drafts."""

    stdin_name: str | None = None
    debug: bool = False
    write_baseline: bool = False
    skip_empty: bool = False
    annotate: str | None = None
    ocr: bool = False
    copies: Marking | None = None
    many: Many = Many()


class Run:
    """Checks drafts one after the other; a bad one costs only itself."""

    def __init__(self, chooser: Chooser, outputs: Sequence[Output], ways: Ways) -> None:
        """``chooser`` knows the settings of every file."""
        self._skip_empty = ways.skip_empty
        self._skipped = False
        self._write_baseline = ways.write_baseline
        self._annotate = ways.annotate
        self._ocr = ways.ocr
        self._copies = ways.copies
        self._many = ways.many
        self._annotations: Annotations | None = None
        self._baselines: Baselines | None = None
        self._chooser = chooser
        self._lang = chooser.asked.lang
        self._outputs = outputs
        self._stdin_name = ways.stdin_name
        self._debug = ways.debug
        self._reports: Reports
        self._tally = Tally()
        self._reached = False
        self._broken: set[str] = set()
        self._told = not any(output.tells_errors for output in outputs)

    def over(self, paths: Sequence[str]) -> int:
        """Check everything under ``paths`` and write the reports; the exit code.

        Raises click.UsageError when a report would overwrite a draft or cannot be written, and for
        settings of the command line that cannot be used.
        """
        named = frozenset(paths)
        found = [item for item in find(paths) if not self._is_copy(item.path, named)]
        plan = planned_files(found, paths, self._stdin_name, self._chooser)
        self._begin(found, plan)
        try:
            self._all(plan)
        finally:
            self._reports.discard()
        if self._tally.unusable or not (self._tally.documents or self._skipped):
            return UNUSABLE
        return FOUND if self._reached and not self._write_baseline else 0

    def _all(self, plan: Sequence[Planned]) -> None:
        screen = any(output.runs_over_the_screen for output in self._outputs)
        progress = Progress(len(plan), self._lang, screen)
        paths = [row.path if isinstance(row, Problem) else row[0].path for row in plan]
        if self._many.fits(plan):
            self._in_processes(plan, paths, progress)
        else:
            preparing = Preparing(paths)
            for number, (path, row) in enumerate(zip(paths, plan, strict=True)):
                progress.step(number, path)
                preparing.before(path)
                self._item(row)
        progress.close()
        self._close_baselines()
        for name, reason in self._reports.finish():
            self._tally.unusable += 1
            self._tell(name, say("program.unwritable", {"reason": reason}, self._lang))
        for name, said in (
            *(self._annotations.failures if self._annotations else ()),
            *(self._copies.failures if self._copies else ()),
        ):
            self._tally.unusable += 1
            self._tell(name, said)

    def _in_processes(
        self, plan: Sequence[Planned], paths: Sequence[str], progress: Progress
    ) -> None:
        """Check the drafts elsewhere; their results come back in order."""
        from kehoach_lint.cli.many_runs import ManyRun
        from kehoach_lint.cli.working import Checking

        preparing = Preparing(paths)
        with preparing.shared() as converted:
            work = Checking(self._chooser.asked, self._ocr, converted)
            run = ManyRun(self._many, work, sys.argv[1:], self._lang, preparing.before)
            with run:
                for place, outcome in run.outcomes(plan):
                    progress.step(place, paths[place])
                    self._outcome(plan[place], outcome)

    def _outcome(self, row: Planned, outcome: Checked | FileError | None) -> None:
        if outcome is None or isinstance(row, Problem) or isinstance(row[1], ConfigError):
            self._item(row)
        elif isinstance(outcome, FileError):
            self._failed(row[0], outcome)
        else:
            self._told_of(self._without_known(outcome, row[1]), row[1])

    def _begin(self, found: Sequence[Source | Problem], plan: Sequence[Planned]) -> None:
        among = settings_among(plan)
        paths = tuple(dict.fromkeys(one.baseline for one in among if one.baseline))
        self._begin_baselines(paths)
        scope = Scope(rules_among(among), stage_among(among), self._lang, limit_among(among))
        try:
            refuse_inputs(self._outputs, (*(item.path for item in found), *paths))
            refuse_same(self._chooser.asked.previous, (item.path for item in found), self._lang)
            self._reports = Reports(self._outputs, scope)
        except OutputError as error:
            raise click.UsageError(say(error.key, error.params, self._lang)) from error
        self._begin_annotations(item.path for item in found)

    def _is_copy(self, path: str, named: frozenset[str]) -> bool:
        """Whether a file that was not named is a copy of an earlier run: one beside a draft, or
        one that lies where annotated copies go."""
        if self._copies is not None and path not in named:
            from kehoach_lint.cli.new_files import is_own

            if is_own(path):
                return True
        if self._annotate is None or path in named:
            return False
        from kehoach_lint.cli.annotations import is_copy

        return is_copy(path, self._annotate, named)

    def _begin_annotations(self, paths: Iterable[str]) -> None:
        if self._copies is not None:
            self._reports.reporters.append(self._copies)
        if self._annotate is None:
            return
        from kehoach_lint.cli.annotations import Annotations

        try:
            self._annotations = Annotations(self._annotate, paths, self._lang)
        except OSError as error:
            params = {"name": self._annotate, "reason": error.strerror or str(error)}
            raise click.UsageError(say("program.usage.closed", params, self._lang)) from error
        self._reports.reporters.append(self._annotations)

    def _begin_baselines(self, paths: Iterable[str]) -> None:
        if paths:
            from kehoach_lint.cli.baselines import Baselines

            self._baselines = Baselines(paths, write=self._write_baseline, lang=self._lang)
        elif self._write_baseline:
            raise click.UsageError(say("program.quiet.no_baseline", None, self._lang))

    def _item(self, row: Planned) -> None:
        if isinstance(row, Problem):
            self._unusable(row.path, say(row.key, {"reason": row.reason}, self._lang))
            return
        item, found = row
        if isinstance(found, ConfigError):
            self._misconfigured(item, found)
            return
        try:
            checked = guarded(lambda: self._checked(item, found), self._lang, self._debug)
        except FileError as error:
            self._failed(item, error)
        else:
            self._told_of(checked, found)

    def _failed(self, item: Source, error: FileError) -> None:
        if self._skip_empty and error.is_of_an_empty_text(item.path):
            self._skipped = True
            return
        name = self._stdin_name if item.standard_input else None
        self._unusable(name or item.path, str(error))

    def _told_of(self, checked: Checked, found: FileSettings) -> None:
        self._tally.add(checked)
        self._reached = self._reached or fails(checked, found.limit)
        for reporter in self._reports.reporters:
            reporter.document(checked)
        for said in unread(checked.draft, self._lang):
            self._unusable(checked.draft.path, said)

    def _checked(self, source: Source, found: FileSettings) -> Checked:
        draft = read_source(source, self._stdin_name, self._ocr)
        quiet = found.entries(draft.path)
        if not source.standard_input:
            quiet = (*beside(source.path, found.settings), *quiet)
        settings = found.settings._replace(quiet=quiet)
        return self._without_known(check(draft, settings), found)

    def _without_known(self, checked: Checked, found: FileSettings) -> Checked:
        """The checked draft without the findings its baseline knows."""
        if self._baselines is None or found.baseline is None:
            return checked
        return self._baselines.applied(checked, found.baseline, found.settings)

    def _close_baselines(self) -> None:
        """Tell which known findings are gone, and write the baselines anew if that is wished."""
        if self._baselines is None:
            return
        for said in self._baselines.ended():
            self._note(said)
        if self._write_baseline:
            for path, said, failed in self._baselines.written():
                if failed:
                    self._tally.unusable += 1
                    self._tell(path, said)
                else:
                    self._note(said)

    def _note(self, said: str) -> None:
        """Say something in the reports for people, else on standard error."""
        noting = [one for one in self._reports.reporters if isinstance(one, Noting)]
        for reporter in noting:
            reporter.note(said)
        if not noting:
            sys.stderr.write(f"kehoach-lint: {visible(said)}\n")

    def _misconfigured(self, source: Source, error: ConfigError) -> None:
        """The configuration is told once, each file under it is listed in the reports."""
        if error.path not in self._broken:
            self._broken.add(error.path)
            self._unusable(shortened(error.path), error.reason(self._lang))
        self._tally.unusable += 1
        name = (self._stdin_name if source.standard_input else None) or source.path
        message = say("program.config.broken", {"name": shortened(error.path)}, self._lang)
        for reporter in self._reports.reporters:
            reporter.unusable(name, message)

    def _unusable(self, path: str, message: str) -> None:
        self._tally.unusable += 1
        for reporter in self._reports.reporters:
            reporter.unusable(path, message)
        if self._told:
            self._tell(path, message)

    def _tell(self, path: str, message: str) -> None:
        sys.stderr.write(f"kehoach-lint: {visible(path)}: {visible(message)}\n")

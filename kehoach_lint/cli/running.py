"""One run of ``check`` over all paths."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.cli.discovery import Problem, Source, find
from kehoach_lint.cli.failures import UNUSABLE
from kehoach_lint.cli.outputs import Output, OutputError, Reports, refuse_inputs
from kehoach_lint.cli.progress import Progress
from kehoach_lint.cli.reading import FileError, guarded, read_source
from kehoach_lint.findings import Severity
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.tally import Tally
from kehoach_lint.rules.registry import all_rules

FOUND = 1
"""Exit code when something at or above ``--fail-on`` was found."""


class Run:
    """Checks drafts one after the other; a bad one costs only itself."""

    def __init__(
        self, settings: Settings, outputs: Sequence[Output], stdin_name: str | None, debug: bool
    ) -> None:
        """Prepare the reports."""
        self._settings = settings
        self._lang = settings.lang
        self._outputs = outputs
        self._stdin_name = stdin_name
        self._debug = debug
        families = sorted({rule.family for rule in settings.rules or all_rules()})
        self._reports = Reports(outputs, families, settings.lang)
        self._tally = Tally()
        # JSON on standard output holds the errors itself.
        self._told = all(output.file or output.format != "json" for output in outputs)

    def over(self, paths: Sequence[str], limit: Severity | None) -> int:
        """Check everything under ``paths`` and write the reports; the exit code.

        Raises click.UsageError when a report would overwrite a draft.
        """
        found = list(find(paths))
        self._keep_safe(found)
        progress = Progress(len(found), self._lang)
        for number, item in enumerate(found):
            progress.step(number, item.path)
            self._item(item)
        progress.close()
        for name, reason in self._reports.finish():
            self._tally.unusable += 1
            self._tell(name, say("program.unwritable", {"reason": reason}, self._lang))
        if self._tally.unusable or not self._tally.documents:
            return UNUSABLE
        return FOUND if limit is not None and self._tally.at_least(limit) else 0

    def _keep_safe(self, found: Sequence[Source | Problem]) -> None:
        try:
            refuse_inputs(self._outputs, (item.path for item in found))
        except OutputError as error:
            raise click.UsageError(say(error.key, error.params, self._lang)) from error

    def _item(self, item: Source | Problem) -> None:
        if isinstance(item, Problem):
            self._unusable(item.path, say(item.key, {"reason": item.reason}, self._lang))
            return
        try:
            checked = guarded(lambda: self._checked(item), self._lang, self._debug)
        except FileError as error:
            name = self._stdin_name if item.standard_input else None
            self._unusable(name or item.path, str(error))
            return
        self._tally.add(checked)
        for reporter in self._reports.reporters:
            reporter.document(checked)

    def _checked(self, source: Source) -> Checked:
        return check(read_source(source, self._stdin_name), self._settings)

    def _unusable(self, path: str, message: str) -> None:
        self._tally.unusable += 1
        for reporter in self._reports.reporters:
            reporter.unusable(path, message)
        if self._told:
            self._tell(path, message)

    def _tell(self, path: str, message: str) -> None:
        sys.stderr.write(f"kehoach-lint: {visible(path)}: {visible(message)}\n")

"""The reports of a run: made, fed together, and written."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from kehoach_lint.cli.console import finish_output, is_terminal, write_output
from kehoach_lint.cli.outputs import FILE_FORMATS, Output, OutputError
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.reporting import Reporter
from kehoach_lint.rules.base import Rule

if TYPE_CHECKING:
    from kehoach_lint.cli.report_files import ReportFile

Write = Callable[[str], object]


class Scope(NamedTuple):
    """What a report may say of the run: the rules, the stage, the language, and the lowest
    severity that fails (None: none does)."""

    rules: tuple[Rule, ...]
    stage: Stage
    lang: str
    limit: Severity | None


class Reports:
    """All reports of a run, fed together."""

    def __init__(self, outputs: Iterable[Output], scope: Scope) -> None:
        """Prepare a reporter for every output, and begin its file.

        Raises OutputError when a file cannot be written.
        """
        self._files: list[ReportFile] = []
        self.reporters: list[Reporter] = []
        try:
            for output in outputs:
                self.reporters.append(self._reporter(output, scope))
        except OutputError:
            self.discard()
            raise

    def _reporter(self, output: Output, scope: Scope) -> Reporter:
        if output.file is None:
            write = _at_once if output.awaited else write_output
            return _reporter(output, write, scope)
        file = self._file(output.file)
        if output.format in FILE_FORMATS:
            return _xlsx(file.write_bytes, scope)
        return _reporter(output, file.write, scope)

    def _file(self, name: str) -> "ReportFile":
        from kehoach_lint.cli.report_files import ReportFile

        folder = os.path.dirname(os.path.realpath(name))
        if not os.path.isdir(folder):
            raise OutputError("program.usage.no_folder", name=name, folder=folder)
        try:
            self._files.append(ReportFile(name))
        except OSError as error:
            reason = error.strerror or str(error)
            raise OutputError("program.usage.closed", name=name, reason=reason) from error
        return self._files[-1]

    def finish(self) -> Iterator[tuple[str, str]]:
        """Write everything. Yields the name of every file that could not be written, and why."""
        for reporter in self.reporters:
            reporter.finish()
        for file in self._files:
            try:
                file.finish()
            except OSError as error:
                yield file.name, error.strerror or str(error)

    def discard(self) -> None:
        """Leave no half report behind; does nothing after ``finish``."""
        for file in self._files:
            file.discard()


def _at_once(text: str) -> None:
    """Write to standard output so that whoever waits for it has it now."""
    write_output(text)
    finish_output()


def _reporter(output: Output, write: Write, scope: Scope) -> Reporter:
    # Each report is imported when it is asked for: JSON needs no layout, a pipe no rich.
    if output.format in {"text", "statistics"}:
        return _text(output, write, scope)
    return _MAKERS[output.format](write, scope)


def _text(output: Output, write: Write, scope: Scope) -> Reporter:
    families = sorted({rule.family for rule in scope.rules})
    from kehoach_lint.reporting.painters import painter_for

    painter = painter_for(write, output.file is None and is_terminal(sys.stdout))
    if output.format == "statistics":
        from kehoach_lint.reporting.statistics import StatisticsReporter

        return StatisticsReporter(painter, families, scope.lang)
    from kehoach_lint.reporting.text import TextReporter

    return TextReporter(painter, families, scope.lang)


def _brief(write: Write, _scope: Scope) -> Reporter:
    from kehoach_lint.reporting.brief import BriefReporter

    return BriefReporter(write)


def _json(write: Write, _scope: Scope) -> Reporter:
    from kehoach_lint.reporting.json import JsonReporter

    return JsonReporter(write)


def _statistics_json(write: Write, _scope: Scope) -> Reporter:
    from kehoach_lint.reporting.statistics import JsonStatisticsReporter

    return JsonStatisticsReporter(write)


def _jsonl(write: Write, _scope: Scope) -> Reporter:
    from kehoach_lint.reporting.jsonl import JsonLinesReporter

    return JsonLinesReporter(write)


def _sarif(write: Write, scope: Scope) -> Reporter:
    from kehoach_lint.reporting.sarif import SarifReporter

    return SarifReporter(write, scope.rules, scope.stage, scope.lang)


def _github(write: Write, scope: Scope) -> Reporter:
    from kehoach_lint.reporting.github import GithubReporter

    return GithubReporter(write, scope.lang)


def _gitlab(write: Write, scope: Scope) -> Reporter:
    from kehoach_lint.reporting.gitlab import GitlabReporter

    return GitlabReporter(write, scope.lang)


def _junit(write: Write, scope: Scope) -> Reporter:
    from kehoach_lint.reporting.junit import JunitReporter

    return JunitReporter(write, scope.limit, scope.lang)


def _checkstyle(write: Write, scope: Scope) -> Reporter:
    from kehoach_lint.reporting.checkstyle import CheckstyleReporter

    return CheckstyleReporter(write, scope.lang)


def _html(write: Write, scope: Scope) -> Reporter:
    from kehoach_lint.desk.overview import OverviewReporter

    return OverviewReporter(write, scope.lang)


def _xlsx(write: Callable[[bytes], object], scope: Scope) -> Reporter:
    try:
        from kehoach_lint.desk.workbook import WorkbookReporter
    except ModuleNotFoundError as error:
        if error.name != "xlsxwriter":
            raise
        raise OutputError("program.usage.no_xlsx") from error
    return WorkbookReporter(write, scope.lang)


_MAKERS: Mapping[str, Callable[[Write, Scope], Reporter]] = {
    "brief": _brief,
    "json": _json,
    "statistics-json": _statistics_json,
    "jsonl": _jsonl,
    "sarif": _sarif,
    "github": _github,
    "gitlab": _gitlab,
    "junit": _junit,
    "checkstyle": _checkstyle,
    "html": _html,
}

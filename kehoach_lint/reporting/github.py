"""Workflow commands of GitHub Actions, which shows them beside the lines of a change.

The form and its escapes: https://docs.github.com/actions/reference/workflow-commands and
``packages/core/src/command.ts`` of github.com/actions/toolkit. GitHub shows ten errors, ten
warnings and ten notices of a step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from kehoach_lint.checking import Checked, NotRun
from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding, Severity
from kehoach_lint.messages import say
from kehoach_lint.reporting.paths import from_here
from kehoach_lint.reporting.prose import sentences

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


class GithubReporter:
    """Writes a command for every finding."""

    def __init__(self, write: Callable[[str], object], lang: str) -> None:
        """``write`` takes the commands of a document."""
        self._write = write
        self._lang = lang
        self._not_run: Counter[NotRun] = Counter()

    def document(self, checked: Checked) -> None:
        """Write the commands of a document."""
        self._not_run.update(checked.not_run)
        lines = [self._finding(checked.draft, finding) for finding in checked.findings]
        if lines:
            self._write("".join(lines))

    def unusable(self, path: str, message: str) -> None:
        """Write an error for a file or folder that could not be checked."""
        place = {"file": from_here(path), "title": "kehoach-lint"}
        self._write(_command("error", place, message))

    def finish(self) -> None:
        """Say once what was not run."""
        lines = [
            say(
                "program.report.not_run",
                {"families": row.family, "documents": documents, "reason": row.reason},
                self._lang,
            )
            for row, documents in self._not_run.items()
        ]
        if lines:
            self._write(_command("notice", {"title": "kehoach-lint"}, "\n".join(lines)))

    def _finding(self, draft: Draft, finding: Finding) -> str:
        first, last = draft.first(finding.span), draft.last(finding.span)
        place = {"file": from_here(draft.path), "line": str(first.line)}
        place["endLine"] = str(last.line)
        if first.line == last.line:  # GitHub takes columns only within one line.
            place |= {"col": str(first.column), "endColumn": str(last.column)}
        place["title"] = f"{finding.code} {finding.name}"
        message = "\n".join(sentences(finding, self._lang))
        return _command(_COMMANDS[finding.severity], place, message)


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    named = ",".join(f"{key}={text.translate(_PROPERTY)}" for key, text in properties.items())
    return f"::{name} {named}::{message.translate(_MESSAGE)}\n"

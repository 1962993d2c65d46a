"""The report as Checkstyle writes it (https://checkstyle.org), which many tools read."""

from __future__ import annotations

from collections.abc import Callable

from kehoach_lint.checking import Checked
from kehoach_lint.reporting.prose import in_one_line
from kehoach_lint.reporting.xml import below, root, written

_VERSION = "4.3"
"""The version of Checkstyle whose form this is; readers want one."""
_SOURCE = "kehoach-lint"


class CheckstyleReporter:
    """Collects the findings, a file each document; error, warning and info are Checkstyle's."""

    def __init__(self, write: Callable[[str], object], lang: str) -> None:
        """``write`` takes the finished text."""
        self._write = write
        self._lang = lang
        self._root = root("checkstyle", {"version": _VERSION})

    def document(self, checked: Checked) -> None:
        """Add a document, also one without findings."""
        draft = checked.draft
        file = below(self._root, "file", {"name": draft.path})
        for finding in checked.findings:
            place = draft.first(finding.span)
            row = {
                "line": place.line,
                "column": place.column,
                "severity": finding.severity,
                "message": in_one_line(finding, self._lang),
                "source": f"{_SOURCE}.{finding.code}",
            }
            below(file, "error", row)

    def unusable(self, path: str, message: str) -> None:
        """Add a file or folder that could not be checked, as an error in its first line."""
        file = below(self._root, "file", {"name": path})
        row = {"line": 1, "severity": "error", "message": message}
        below(file, "error", {**row, "source": f"{_SOURCE}.unreadable"})

    def finish(self) -> None:
        """Write the report."""
        self._write(written(self._root))

"""The report for ``--quiet``: a line a finding, for editors and ``grep``."""

from __future__ import annotations

from collections.abc import Callable

from kehoach_lint.checking import Checked
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.places import short


class BriefReporter:
    """``path:line:column: CODE severity message``; nothing for a clean document, no summary.

    The severity is the word of ``--fail-on`` in every language, so that programs can read it.
    """

    def __init__(self, write: Callable[[str], object]) -> None:
        """``write`` takes the lines of a document."""
        self._write = write

    def document(self, checked: Checked) -> None:
        """Write the findings of a document."""
        draft = checked.draft
        lines = [
            f"{draft.path}:{short(draft, found.span)}:"
            f" {found.code} {found.severity} {found.message}"
            for found in checked.findings
        ]
        if lines:
            self._write("".join(f"{visible(line)}\n" for line in lines))

    def unusable(self, path: str, message: str) -> None:
        """Nothing: it is told on standard error."""

    def finish(self) -> None:
        """Nothing: there is no summary."""

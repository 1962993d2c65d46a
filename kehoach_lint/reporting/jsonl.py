"""The report as JSON Lines, version 1 (``kehoach_lint/schemas/output-lines-v1.json``).

A line a document as soon as it is checked, a line for each that could not be, and a last one that
sums up; a reader that has not seen the last one knows that it does not have everything.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from kehoach_lint.checking import Checked
from kehoach_lint.reporting.json import document_value
from kehoach_lint.reporting.tally import Tally

VERSION = 1

_BREAKS = {ord(letter): f"\\u{ord(letter):04x}" for letter in "\x85\u2028\u2029"}
"""What some readers take for the end of a line, though JSON lets it stand in a string."""


class JsonLinesReporter:
    """Writes every document at once and keeps nothing of it but numbers."""

    def __init__(self, write: Callable[[str], object]) -> None:
        """``write`` takes each line with its line feed."""
        self._write = write
        self._tally = Tally()

    def document(self, checked: Checked) -> None:
        """Write the line of a document that was checked."""
        self._tally.add(checked)
        self._line("document", document_value(checked))

    def unusable(self, path: str, message: str) -> None:
        """Write the line of a file or folder that could not be checked."""
        self._tally.unusable += 1
        self._line("error", {"path": path, "message": message})

    def finish(self) -> None:
        """Write the summary."""
        counted = {str(name): number for name, number in self._tally.by_severity.items()}
        whole = {"documents": self._tally.documents, "errors": self._tally.unusable}
        self._line("summary", {**whole, **counted})

    def _line(self, kind: str, value: dict[str, Any]) -> None:
        line = json.dumps({"version": VERSION, "type": kind, **value}, ensure_ascii=False)
        self._write(line.translate(_BREAKS) + "\n")

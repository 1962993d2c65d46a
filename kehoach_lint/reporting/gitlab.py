"""The Code Quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

from kehoach_lint.checking import Checked
from kehoach_lint.findings import Severity
from kehoach_lint.reporting.fingerprints import Fingerprints
from kehoach_lint.reporting.paths import from_here
from kehoach_lint.reporting.prose import in_one_line

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}
"""GitLab has info, minor, major, critical and blocker; the last is for what was not checked."""


class GitlabReporter:
    """Collects the findings of all documents into one list."""

    def __init__(self, write: Callable[[str], object], lang: str) -> None:
        """``write`` takes the finished text."""
        self._write = write
        self._lang = lang
        self._rows: list[dict[str, Any]] = []
        self._fingerprints: dict[str, Fingerprints] = {}

    def document(self, checked: Checked) -> None:
        """Add the findings of a document."""
        draft = checked.draft
        path = from_here(draft.path)
        fingerprints = self._fingerprints.setdefault(path, Fingerprints(path))
        for finding in checked.findings:
            self._row(
                in_one_line(finding, self._lang),
                finding.code,
                fingerprints.of(draft, finding),
                _SEVERITIES[finding.severity],
                path,
                draft.first(finding.span).line,
            )

    def unusable(self, path: str, message: str) -> None:
        """Add a file or folder that could not be checked: GitLab has no other place for it."""
        where = from_here(path)
        name = hashlib.blake2b(where.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        self._row(message, "unreadable", name, "blocker", where, 1)

    def finish(self) -> None:
        """Write the list."""
        self._write(json.dumps(self._rows, ensure_ascii=False, indent=2) + "\n")

    def _row(
        self, said: str, check: str, fingerprint: str, severity: str, path: str, line: int
    ) -> None:
        row = {
            "description": said,
            "check_name": check,
            "fingerprint": fingerprint,
            "severity": severity,
            "location": {"path": path, "lines": {"begin": line}},
        }
        self._rows.append(row)

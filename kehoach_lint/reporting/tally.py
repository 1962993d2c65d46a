"""Counting what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kehoach_lint.checking import Checked
from kehoach_lint.findings import Finding, Severity

SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
"""The severities from the heaviest down, as they are listed everywhere."""


def count(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings there are of every severity, zeros included."""
    found = Counter(finding.severity for finding in findings)
    return {severity: found[severity] for severity in SEVERITIES}


class Tally:
    """Documents and findings counted over a whole run."""

    def __init__(self) -> None:
        self.documents = 0
        self.unusable = 0
        self.by_severity: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)

    def add(self, checked: Checked) -> None:
        """Count a document and what was found in it."""
        self.documents += 1
        for severity, number in count(checked.findings).items():
            self.by_severity[severity] += number

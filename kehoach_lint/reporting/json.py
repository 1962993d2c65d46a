"""The report as JSON, version 1 (``kehoach_lint/schemas/output-v1.json``).

Other programs rely on it: keys are never renamed or dropped within a version, and their order is
that of the schema.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from kehoach_lint.checking import Checked
from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding, Fix, Related
from kehoach_lint.reporting.places import ends, place
from kehoach_lint.reporting.tally import Tally

VERSION = 1

Value = dict[str, Any]


class JsonReporter:
    """Keeps of every document only what the report says of it, and writes all at the end."""

    def __init__(self, write: Callable[[str], object]) -> None:
        """``write`` takes the finished text."""
        self._write = write
        self._documents: list[Value] = []
        self._errors: list[Value] = []
        self._tally = Tally()

    def document(self, checked: Checked) -> None:
        """Add a document that was checked."""
        self._tally.add(checked)
        self._documents.append(document_value(checked))

    def unusable(self, path: str, message: str) -> None:
        """Add a file or folder that could not be checked."""
        self._errors.append({"path": path, "message": message})

    def finish(self) -> None:
        """Write the report."""
        summary: Value = {"documents": self._tally.documents}
        summary.update({str(name): number for name, number in self._tally.by_severity.items()})
        report = {
            "version": VERSION,
            "documents": self._documents,
            "errors": self._errors,
            "summary": summary,
        }
        self._write(dumped(report))


def dumped(value: Mapping[str, Any]) -> str:
    """A value as readable JSON text that ends its last line."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def document_value(checked: Checked) -> Value:
    """What the report says of one document."""
    draft = checked.draft
    return {
        "path": draft.path,
        "format": draft.format,
        "kind": checked.plan.kind,
        "ruleset": checked.ruleset.name if checked.ruleset else None,
        "findings": [finding_value(draft, finding) for finding in checked.findings],
        "not_run": [{"family": row.family, "reason": row.reason} for row in checked.not_run],
    }


def finding_value(draft: Draft, finding: Finding) -> Value:
    """What reports say of one finding."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": finding.message,
        **ends(draft, finding.span),
        "excerpt": draft.excerpt(finding.span),
        "context": draft.context(finding.span),
        "related": [_related(draft, related) for related in finding.related],
        "suggestion": finding.suggestion,
        "fix": _fix(draft, finding.fix) if finding.fix else None,
        "basis": finding.basis,
    }


def _related(draft: Draft, related: Related) -> Value:
    other = related.elsewhere
    if other is None:
        return {**ends(draft, related.span), "message": related.message}
    places = {"start": place(other.start), "end": place(other.end)}
    return {"path": other.path, **places, "message": related.message}


def _fix(draft: Draft, fix: Fix) -> Value:
    edits = [{**ends(draft, edit.span), "text": edit.text} for edit in fix.edits]
    return {"safe": fix.safe, "edits": edits}

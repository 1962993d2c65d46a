"""The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).

Lines and columns are those of the other reports. In Word a line is a logical paragraph, which no
other program can find by number: changes are offered only for files that are text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from kehoach_lint import __version__
from kehoach_lint.checking import Checked
from kehoach_lint.draft import Draft, Position, Span
from kehoach_lint.findings import Finding, Fix, Related, Silencer, Stage, Suppressed
from kehoach_lint.messages import say
from kehoach_lint.reporting.fingerprints import Fingerprints
from kehoach_lint.reporting.paths import folder_uri, uri
from kehoach_lint.reporting.prose import in_one_line
from kehoach_lint.reporting.sarif_rules import LEVELS, Value, described, text, unknown
from kehoach_lint.rules.base import Rule

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "SRCROOT"
_FINGERPRINT = "kehoachLint/v1"
_UNREADABLE, _NOT_RUN = "unreadable", "not-run"
_TYPES = {
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "md": "text/markdown",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "rtf": "application/rtf",
    "txt": "text/plain",
}


class SarifReporter:
    """Keeps the results as they come and writes one run at the end."""

    def __init__(
        self, write: Callable[[str], object], rules: Iterable[Rule], stage: Stage, lang: str
    ) -> None:
        """``write`` takes the finished text; ``rules`` are those that were chosen."""
        self._write = write
        self._lang = lang
        self._rules = [described(rule, stage, lang) for rule in rules]
        self._numbers = {rule["id"]: number for number, rule in enumerate(self._rules)}
        self._artifacts: list[Value] = []
        self._results: list[Value] = []
        self._notifications: list[Value] = []
        self._successful = True

    def document(self, checked: Checked) -> None:
        """Add a document that was checked."""
        draft = checked.draft
        self._artifacts.append(_artifact(checked))
        fingerprints = Fingerprints()
        shown: list[tuple[Finding, Suppressed | None]]
        shown = [(finding, None) for finding in checked.findings]
        quiet = [(row.finding, row) for row in checked.suppressed]
        both = [*shown, *quiet]
        for finding, row in sorted(both, key=lambda pair: (pair[0].span, pair[0].code)):
            result = self._result(draft, finding)
            result["partialFingerprints"] = {_FINGERPRINT: fingerprints.of(draft, finding)}
            if row is not None:
                result["suppressions"] = [_suppression(row)]
            self._results.append(result)
        for skipped in checked.not_run:
            params = {"family": skipped.family, "reason": skipped.reason}
            said = say("program.report.not_run_in", params, self._lang)
            self._notify("note", _NOT_RUN, said, draft.path)

    def unusable(self, path: str, message: str) -> None:
        """Add a file or folder that could not be checked."""
        self._successful = False
        self._notify("error", _UNREADABLE, message, path)

    def finish(self) -> None:
        """Write the report."""
        report = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [self._run()]}
        self._write(json.dumps(report, ensure_ascii=False, indent=2) + "\n")

    def _run(self) -> Value:
        here = folder_uri()
        invocation = {
            "executionSuccessful": self._successful,
            "toolExecutionNotifications": self._notifications,
            "workingDirectory": {"uri": here},
        }
        return {
            "tool": {"driver": self._driver()},
            "invocations": [invocation],
            "language": self._lang,
            "originalUriBaseIds": {_ROOT: {"uri": here}},
            "newlineSequences": ["\r\n", "\n", "\r"],
            "columnKind": "unicodeCodePoints",
            "artifacts": self._artifacts,
            "results": self._results,
        }

    def _driver(self) -> Value:
        notifications = [
            {"id": _UNREADABLE, "defaultConfiguration": {"level": "error"}},
            {"id": _NOT_RUN, "defaultConfiguration": {"level": "note"}},
        ]
        return {
            "name": "kehoach-lint",
            "version": __version__,
            "semanticVersion": __version__,
            "rules": self._rules,
            "notifications": notifications,
        }

    def _notify(self, level: str, kind: str, said: str, path: str) -> None:
        place = {"physicalLocation": {"artifactLocation": _location(path)}}
        notification = {
            "level": level,
            "descriptor": {"id": kind},
            "message": {"text": text(said)},
            "locations": [place],
        }
        self._notifications.append(notification)

    def _result(self, draft: Draft, finding: Finding) -> Value:
        if finding.code not in self._numbers:
            self._numbers[finding.code] = len(self._rules)
            self._rules.append(unknown(finding))
        result: Value = {
            "ruleId": finding.code,
            "ruleIndex": self._numbers[finding.code],
            "level": LEVELS[finding.severity],
            "message": {"text": text(in_one_line(finding, self._lang))},
            "locations": [{"physicalLocation": self._place(draft, finding.span)}],
        }
        if finding.related:
            result["relatedLocations"] = [
                {
                    "id": number,
                    "physicalLocation": self._related(draft, related),
                    "message": {"text": text(related.message)},
                }
                for number, related in enumerate(finding.related)
            ]
        if finding.fix and draft.format in ("md", "txt"):
            said = finding.suggestion or say("program.report.fix", None, self._lang)
            result["fixes"] = [_fix(draft, finding.fix, said)]
        known = {"basis": finding.basis, "suggestion": finding.suggestion}
        properties = {name: value for name, value in known.items() if value}
        return {**result, "properties": properties} if properties else result

    def _related(self, draft: Draft, related: Related) -> Value:
        other = related.elsewhere
        if other is None:
            return self._place(draft, related.span)
        return {
            "artifactLocation": _location(other.path),
            "region": _region(other.start, other.end),
        }

    def _place(self, draft: Draft, span: Span) -> Value:
        region = _region(draft.first(span), draft.last(span))
        if span.start < span.end:
            region["snippet"] = {"text": draft.slice(span)}
        location = {**_location(draft.path), "index": len(self._artifacts) - 1}
        return {"artifactLocation": location, "region": region}


def _location(path: str) -> Value:
    where = uri(path)
    return {"uri": where} if where.startswith("file:") else {"uri": where, "uriBaseId": _ROOT}


def _region(first: Position, last: Position) -> Value:
    return {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column,
    }


def _artifact(checked: Checked) -> Value:
    known = {
        "kind": checked.plan.kind,
        "ruleset": checked.ruleset.name if checked.ruleset else None,
    }
    return {
        "location": _location(checked.draft.path),
        "roles": ["analysisTarget"],
        "mimeType": _TYPES[checked.draft.format],
        "properties": {name: value for name, value in known.items() if value},
    }


def _suppression(row: Suppressed) -> Value:
    """What keeps a result quiet: only a comment stands in the source itself (§3.35)."""
    kind = "inSource" if row.by is Silencer.COMMENT else "external"
    made: dict[str, Any] = {"kind": kind, "status": "accepted"}
    if row.reason:
        made["justification"] = row.reason
    return {**made, "properties": {"by": str(row.by)}}


def _fix(draft: Draft, fix: Fix, said: str) -> Value:
    replacements = [
        {
            "deletedRegion": _region(draft.first(edit.span), draft.last(edit.span)),
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    change = {"artifactLocation": _location(draft.path), "replacements": replacements}
    return {
        "description": {"text": text(said)},
        "artifactChanges": [change],
        "properties": {"safe": fix.safe},
    }

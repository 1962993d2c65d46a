"""Findings about text that was recognised in a picture: to be confirmed, and never too sure.

Recognition errs most in codes, numbers and marks over letters, so nothing about these is an error
there, nor what is absent (it may only not have been seen), nor a spelling.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kehoach_lint.draft import Draft, NoteKind, Span
from kehoach_lint.findings import Finding, Severity
from kehoach_lint.messages import say
from kehoach_lint.patterns import late

_SPELLING = "CT"
_CODE = late(r"\d|[A-ZĐ]{2,}\s?[-/]|[-/]\s?[A-ZĐ]{2,}")


def confirming(findings: Sequence[Finding], draft: Draft, lang: str) -> list[Finding]:
    """The findings, those in recognised text marked as to be confirmed."""
    note = next((note for note in draft.notes if note.kind is NoteKind.OCR), None)
    if note is None:
        return list(findings)
    suffix = say("program.recognised", None, lang)
    return [
        _softer(finding, draft)._replace(message=f"{finding.message} {suffix}")
        if _within(note.spans, finding.span)
        else finding
        for finding in findings
    ]


def _within(spans: Sequence[Span], span: Span) -> bool:
    """Whether a place lies in, or right behind, one of the spans, which are in order."""
    at = bisect_right(spans, span.start, key=lambda one: one.start) - 1
    return at >= 0 and span.start <= spans[at].end


def _softer(finding: Finding, draft: Draft) -> Finding:
    if finding.severity is not Severity.ERROR:
        return finding
    text = draft.slice(finding.span)
    unsure = not text or finding.code.startswith(_SPELLING) or _CODE.search(text)
    return finding._replace(severity=Severity.WARNING) if unsure else finding

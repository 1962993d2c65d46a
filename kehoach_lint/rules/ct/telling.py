"""Tell verdicts on spelling as reports."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Fix, Severity
from kehoach_lint.rules.base import Mention, Report
from kehoach_lint.rules.ct.verdicts import How, Verdict, verdicts_of
from kehoach_lint.vietnamese.counts import VOCABULARY

NAMES_FIRST = ("TR", "TT")
"""Families whose findings at the same place say more."""


def tell(draft: Draft, *hows: How) -> Iterator[Report]:
    """The reports of the verdicts on a draft that are known in one of the ways."""
    for verdict in verdicts_of(draft.text):
        if verdict.how in hows:
            yield report(verdict)


def report(verdict: Verdict, severity: Severity | None = None) -> Report:
    """A verdict as a report: all its places, why, and a fix for every place."""
    params = {
        "written": verdict.written,
        "expected": verdict.expected,
        "phrase": verdict.phrase,
        "wrong": verdict.wrong,
        "number": verdict.number,
        "seen": verdict.seen,
    }
    usual = verdict.number == VOCABULARY
    return Report(
        verdict.edits[0].span,
        "usual" if usual else "",
        params,
        related=tuple(Mention(edit.span, "again") for edit in verdict.edits[1:]),
        suggestion=verdict.expected,
        fix=Fix(verdict.sure, verdict.edits),
        severity=severity,
    )


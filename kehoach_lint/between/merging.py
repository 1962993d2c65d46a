"""Put the findings that come of other documents to those of the document itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kehoach_lint.between.judging import ordered
from kehoach_lint.checking import Checked, Settings, suppressible
from kehoach_lint.findings import Finding
from kehoach_lint.rules.registry import find_rule


def added(checked: Checked, findings: Sequence[Finding], settings: Settings) -> Checked:
    """The result with further findings (of rules of the program): those that a finding of another
    family tells of already are left out, those that comments of the draft or ``settings.quiet``
    speak of are kept quiet."""
    if not findings:
        return checked
    kept = [one for one in findings if not _told(one, checked.findings)]
    quiet = checked.suppressed
    if checked.draft.directives or settings.quiet:
        from kehoach_lint.quieting.applying import quieted

        today = settings.today or date.today()
        known = suppressible(settings)
        ran = frozenset(finding.code for finding in findings)
        result = quieted(checked.draft, kept, settings.quiet, known, ran, today)
        kept, quiet = list(result.findings), (*quiet, *result.suppressed)
    return checked._replace(findings=ordered([*checked.findings, *kept]), suppressed=quiet)


def _told(finding: Finding, others: Sequence[Finding]) -> bool:
    """Whether a finding of a family that says more stands in its place."""
    behind = find_rule(finding.code).behind
    return any(
        other.code[:2] in behind
        and other.span.start < finding.span.end
        and finding.span.start < other.span.end
        for other in others
    )

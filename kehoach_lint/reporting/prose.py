"""Findings in the words of reports that have no fields for what a finding has."""

from __future__ import annotations

from kehoach_lint.findings import Finding
from kehoach_lint.messages import say

_ENDS = (".", "!", "?", ";")


def sentences(finding: Finding, lang: str) -> list[str]:
    """The message, what to write instead, and the basis: each one line, the last two if any."""
    said = [finding.message]
    if finding.suggestion:
        said.append(f"{say('program.report.suggestion', None, lang)}: {finding.suggestion}")
    if finding.basis:
        said.append(f"{say('program.report.basis', None, lang)}: {finding.basis}")
    return said


def in_one_line(finding: Finding, lang: str) -> str:
    """All of it in one line."""
    first, *more = (" ".join(sentence.split()) for sentence in sentences(finding, lang))
    for sentence in more:
        first += f"{'' if first.endswith(_ENDS) else '.'} {sentence}"
    return first

"""Check a text in memory, the way the command does."""

from __future__ import annotations

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.readers import read
from kehoach_lint.rules.base import Rule


def checked(
    text: str | bytes,
    *,
    name: str = "ke-hoach.txt",
    stage: str = Stage.REVIEW,
    rules: tuple[Rule, ...] | None = None,
    lang: str = "vi",
) -> Checked:
    """The result for a text (or the bytes of a file) that is called ``name``."""
    data = text if isinstance(text, bytes) else text.encode()
    return check(read(name, data), Settings(rules=rules, stage=Stage(stage), lang=lang))


def found(result: Checked, least: Severity = Severity.INFO) -> list[tuple[str, str]]:
    """Code and excerpt of every finding at or above a severity, in order."""
    return [
        (finding.code, result.draft.excerpt(finding.span))
        for finding in result.findings
        if finding.severity.rank >= least.rank
    ]

"""Check a text in memory, the way the command does."""

from __future__ import annotations

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.parsing import parse
from kehoach_lint.readers import read
from kehoach_lint.rules.base import Other, Rule


def checked(
    text: str | bytes,
    *,
    name: str = "ke-hoach.txt",
    stage: str = Stage.REVIEW,
    rules: tuple[Rule, ...] | None = None,
    lang: str = "vi",
    previous: str | bytes | None = None,
) -> Checked:
    """The result for a text (or the bytes of a file) that is called ``name``, held against the
    text of last year's plan if given."""
    other = None if previous is None else other_plan(previous)
    settings = Settings(rules=rules, stage=Stage(stage), lang=lang, previous=other)
    return check(read(name, _bytes(text)), settings)


def other_plan(text: str | bytes, name: str = "nam-truoc.txt") -> Other:
    """A document to hold another one against."""
    draft = read(name, _bytes(text))
    return Other(draft, parse(draft))


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()


def found(result: Checked, least: Severity = Severity.INFO) -> list[tuple[str, str]]:
    """Code and excerpt of every finding at or above a severity, in order."""
    return [
        (finding.code, result.draft.excerpt(finding.span))
        for finding in result.findings
        if finding.severity.rank >= least.rank
    ]

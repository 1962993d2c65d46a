"""Check a text in memory, the way the command does."""

from __future__ import annotations

from kehoach_lint.between import added, among, profile_of
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
    parent: str | bytes | None = None,
    sibling: str | bytes | None = None,
) -> Checked:
    """The result for a text (or the bytes of a file) that is called ``name``, held against the
    texts of last year's plan, of the plan above and of another one of the batch, if given."""
    other = None if previous is None else other_plan(previous)
    above = None if parent is None else profile_of(*other_plan(parent, "cap-tren.txt"))
    settings = Settings(rules=rules, stage=Stage(stage), lang=lang, previous=other, parent=above)
    result = check(read(name, _bytes(text)), settings)
    return result if sibling is None else _with_sibling(result, sibling, settings)


def _with_sibling(result: Checked, sibling: str | bytes, settings: Settings) -> Checked:
    """The result with what comes of being in one batch with another document."""
    other = profile_of(*other_plan(sibling, "xa-ban.txt"))
    own = profile_of(result.draft, result.plan)
    batch = [(other.path, other), (own.path, own)]
    told = [one for name, one in among(lambda: batch, settings) if name == own.path]
    return added(result, told, settings)


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

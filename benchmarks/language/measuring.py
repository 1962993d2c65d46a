"""Which injected errors are found, and whether what is suggested for them is right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from benchmarks.language.inject import Altered, Injected
from kehoach_lint.checking import Settings, check
from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Finding
from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.ct.verdicts import How, verdicts_of
from kehoach_lint.rules.registry import chosen_rules
from kehoach_lint.vietnamese.words import split_words, words_of

LANGUAGE = ("MA", "CT", "VH", "DC")
"""The families of rules about language."""
NOT_FOUND = -1
SURE = 99.0
"""The odds of what is known otherwise than by odds."""


class Outcome(NamedTuple):
    """What became of an injected error: its kind, the rank of the gravest finding at its place
    (``Severity.rank``, NOT_FOUND for none), and whether one of them puts right what was there."""

    kind: str
    rank: int
    right: bool


def rules_of(names: Iterable[str]) -> tuple[Rule, ...]:
    """The rules of families, codes or names. Raises UnknownCodeError for what no rule has."""
    return chosen_rules(names)


def findings_of(draft: Draft, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """What the rules find in a draft, in order."""
    return check(draft, Settings(rules=rules)).findings


def words_at(draft: Draft, findings: Iterable[Finding]) -> frozenset[int]:
    """The indexes of the words at which something is found."""
    starts = words_of(draft.text).starts
    found: set[int] = set()
    for finding in findings:
        for start, end in places(finding):
            first = max(0, bisect_left(starts, start) - 1)
            found.update(range(first, bisect_left(starts, max(end, start + 1))))
    return frozenset(found)


def places(finding: Finding) -> list[Span]:
    """All places in the draft a finding is about."""
    edits = finding.fix.edits if finding.fix else ()
    others = [other.span for other in finding.related if other.elsewhere is None]
    return [finding.span, *(edit.span for edit in edits), *others]


def outcomes(altered: Altered, findings: Sequence[Finding]) -> Iterator[Outcome]:
    """The outcome of every error of a draft; the findings are those on the draft with errors."""
    for error in altered.errors:
        at = [
            finding
            for finding in findings
            if any(_meet(error.span, place) for place in places(finding))
        ]
        rank = max((finding.severity.rank for finding in at), default=NOT_FOUND)
        right = any(puts_right(altered.draft.text, error, finding) for finding in at)
        yield Outcome(error.kind, rank, right)


def _meet(one: Span, other: Span) -> bool:
    return one.start < max(other.end, other.start + 1) and other.start < one.end


def puts_right(text: str, error: Injected, finding: Finding) -> bool:
    """Whether the fix of a finding, else its suggestion, gives back the words that were there."""
    offered = finding.fix.edits if finding.fix else ()
    edits = [edit for edit in offered if _meet(error.span, edit.span)]
    if not edits and finding.suggestion is not None:
        edits = [Edit(finding.span, finding.suggestion)]
    if not edits:
        return False
    start = min(error.span.start, *(edit.span.start for edit in edits))
    end = max(error.span.end, *(edit.span.end for edit in edits))
    mended = _spliced(text, Span(start, end), edits)
    before = _spliced(text, Span(start, end), [Edit(error.span, error.original)])
    return split_words(mended).folded == split_words(before).folded


def _spliced(text: str, whole: Span, edits: Sequence[Edit]) -> str:
    parts, at = [], whole.start
    for edit in sorted(edits, key=lambda edit: edit.span):
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*parts, text[at : whole.end]])


def odds_at(altered: Altered) -> Iterator[float]:
    """For every error of a draft the odds at its place: SURE where it is known otherwise, and 0
    where no verdict speaks of it."""
    verdicts = verdicts_of(altered.draft.text)
    for error in altered.errors:
        yield max(
            (
                verdict.odds if verdict.how is How.ODDS else SURE
                for verdict in verdicts
                if any(_meet(error.span, edit.span) for edit in verdict.edits)
            ),
            default=0.0,
        )


def odds_in(draft: Draft) -> list[float]:
    """The odds of all verdicts on a draft that rest on odds."""
    return [verdict.odds for verdict in verdicts_of(draft.text) if verdict.how is How.ODDS]

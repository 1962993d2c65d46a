"""Words that need no second finding: other rules speak of them, or they are damaged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from kehoach_lint.draft import Span
from kehoach_lint.resources import last_per_data
from kehoach_lint.rules.ct.ct006 import LIKELY
from kehoach_lint.rules.ct.verdicts import How, verdicts_of
from kehoach_lint.rulesets.abbreviations import known_abbreviations
from kehoach_lint.rulesets.syllables import syllables_in_use
from kehoach_lint.vietnamese.damage import damage_of
from kehoach_lint.vietnamese.spelling.joined import Joined, joined_of
from kehoach_lint.vietnamese.spelling.strange import Strange, strange_of
from kehoach_lint.vietnamese.spelling.windows import windows_of
from kehoach_lint.vietnamese.words import Words, words_of


def damaged(text: str) -> frozenset[int]:
    """The words of a text that nobody can judge, as letters were lost there (MA005)."""
    return damage_of(text).muted


@last_per_data(2)
def told(text: str) -> frozenset[int]:
    """The words of a text that a verdict speaks of, and the damaged ones."""
    words = words_of(text)
    found = set(damaged(text))
    for verdict in verdicts_of(text):
        if verdict.how is How.ODDS and verdict.odds < LIKELY:
            continue
        for edit in verdict.edits:
            found.update(_within(words, edit.span))
    return frozenset(found)


@last_per_data(2)
def run_together(text: str) -> tuple[Joined, ...]:
    """The words of a text that are several (CT002)."""
    quiet = damaged(text)
    found = joined_of(windows_of(text), syllables_in_use(), known_abbreviations())
    return tuple(joined for joined in found if joined.word not in quiet)


@last_per_data(2)
def strangers(text: str) -> tuple[Strange, ...]:
    """The words of a text that are no syllable in use (CT001), as far as no verdict tells more."""
    quiet = told(text).union(joined.word for joined in run_together(text))
    found = strange_of(windows_of(text), syllables_in_use())
    return tuple(strange for strange in found if strange.word not in quiet)


def _within(words: Words, span: Span) -> range:
    first = bisect_right(words.starts, span.start) - 1
    return range(max(first, 0), bisect_left(words.starts, span.end))

"""Findings known before, kept in a file: which of them a draft still has.

A finding is known by its rule, the words it is about and the words around them, never by its line,
so that it stays known when a draft is edited above, below and beside it. Something absent has no
words; it is known by what is said of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Finding

WIDTH = 40
"""Characters of context kept on either side."""
CLOSE = 55.0
"""How alike (0 to 100) the nearer of the two contexts must be: 1 in 130 pairs of
unrelated contexts is that alike."""
_TELLING = 10
"""Characters from which on a side of the context tells something by itself."""


class Known(NamedTuple):
    """What is kept of a finding: its code, the words it is about, up to 40 characters of its block
    before and behind them, white space folded; ``about`` what is said of something absent."""

    code: str
    excerpt: str = ""
    before: str = ""
    after: str = ""
    about: str = ""


class Matched(NamedTuple):
    """What a baseline knows of the findings of a draft.

    ``known`` tells for each finding whether it was known; ``gone`` are the entries that none of
    them is.
    """

    known: tuple[bool, ...]
    gone: tuple[Known, ...]


def known_of(draft: Draft, finding: Finding, said: str) -> Known:
    """What is to be kept of a finding; ``said`` is its message in one language for all runs."""
    span, excerpt = finding.span, draft.excerpt(finding.span)
    if not excerpt:
        return Known(finding.code, about=" ".join(said.split()))
    block = draft.block_at(span.start).span
    last = draft.block_at(max(span.start, span.end - 1)).span
    before = draft.excerpt(Span(max(block.start, span.start - WIDTH), max(block.start, span.start)))
    after = draft.excerpt(Span(span.end, max(span.end, min(last.end, span.end + WIDTH))))
    return Known(finding.code, excerpt, before, after)


def match(found: Sequence[Known], entries: Sequence[Known]) -> Matched:
    """Pair findings with entries, one to one, the most alike first."""
    known = [False] * len(found)
    left: dict[Known, list[int]] = {}
    for number, entry in enumerate(entries):
        left.setdefault(entry, []).append(number)
    open_entries = set(range(len(entries)))
    for number, finding in enumerate(found):
        if left.get(finding):
            open_entries.discard(left[finding].pop())
            known[number] = True
    for finding_number, entry_number in _best_pairs(found, known, entries, sorted(open_entries)):
        if entry_number in open_entries and not known[finding_number]:
            open_entries.discard(entry_number)
            known[finding_number] = True
    return Matched(tuple(known), tuple(entries[number] for number in sorted(open_entries)))


def _best_pairs(
    found: Sequence[Known], known: Sequence[bool], entries: Sequence[Known], left: Iterable[int]
) -> Iterator[tuple[int, int]]:
    """Findings and entries that may be the same, the most alike first."""
    groups: dict[tuple[str, str, str], list[int]] = {}
    for number in left:
        groups.setdefault(_kind(entries[number]), []).append(number)
    pairs: list[tuple[float, int, int]] = []
    for number, finding in enumerate(found):
        for other in groups.get(_kind(finding), ()) if not known[number] else ():
            alike = score(finding, entries[other])
            if alike >= CLOSE:
                pairs.append((-alike, number, other))
    for _, number, other in sorted(pairs):
        yield number, other


def _kind(known: Known) -> tuple[str, str, str]:
    return known.code, known.excerpt, known.about


def score(one: Known, other: Known) -> float:
    """How alike the contexts of two findings of one rule on the same words are, 0 to 100.

    The nearer side counts: an edit before the words does not change what stands behind them. A few
    letters ("- ", ".") say nothing alone; then both sides count together.
    """
    from rapidfuzz.fuzz import ratio

    sides = [(one.before, other.before), (one.after, other.after)]
    telling = [side for side in sides if max(map(len, side)) >= _TELLING]
    if telling:
        return max(ratio(left, right) for left, right in telling)
    return ratio(one.before + one.after, other.before + other.after)

"""Two versions of one document: which findings went, stayed and came, and what was rewritten.

Paragraphs answer one another as for the plan of last year (``held.alignment``); within two that do,
words are compared by their longest common run, as a word processor does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.checking import Checked
from kehoach_lint.draft import Draft, Position, Span
from kehoach_lint.findings import Finding
from kehoach_lint.patterns import late
from kehoach_lint.quieting.baseline import Known, known_of, match
from kehoach_lint.rules.base import Other
from kehoach_lint.rules.held.alignment import matches
from kehoach_lint.vietnamese.folding import fold

_TOKEN = late(r"\w+|\s+|[^\w\s]")
_LONGEST = 4_000
"""Words and marks of a paragraph up to which they are compared; a longer one is told as a whole."""


class Change(StrEnum):
    """What became of words or of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    MOVED = "moved"
    GONE = "gone"
    NEW = "new"


class Segment(NamedTuple):
    """A run of words of a paragraph: SAME, GONE or NEW."""

    change: Change
    text: str


class Paragraph(NamedTuple):
    """A paragraph of either version; ``old`` and ``new`` are where it begins there, None where it
    is not. One that MOVED may be rewritten as well."""

    change: Change
    segments: tuple[Segment, ...]
    old: Position | None
    new: Position | None


class Comparison(NamedTuple):
    """The two results, what became of the findings, and the paragraphs in the order of the new
    version, those that are gone where they stood. ``gone`` are findings of the old version, the
    others of the new one."""

    old: Checked
    new: Checked
    gone: tuple[Finding, ...]
    stayed: tuple[Finding, ...]
    came: tuple[Finding, ...]
    paragraphs: tuple[Paragraph, ...]


def compared(old: Checked, new: Checked) -> Comparison:
    """Hold a version against an earlier one; both checked by rules that speak one language."""
    before = [known_of(old.draft, one, one.message) for one in old.findings]
    after = [known_of(new.draft, one, one.message) for one in new.findings]
    told = match(after, before)
    pairs = list(zip(new.findings, told.known, strict=True))
    return Comparison(
        old,
        new,
        tuple(_left(old.findings, before, told.gone)),
        tuple(finding for finding, known in pairs if known),
        tuple(finding for finding, known in pairs if not known),
        tuple(paragraphs(old, new)),
    )


def _left(
    findings: Sequence[Finding], known: Sequence[Known], gone: Sequence[Known]
) -> Iterator[Finding]:
    left = Counter(gone)
    for finding, one in zip(findings, known, strict=True):
        if left[one]:
            left[one] -= 1
            yield finding


def paragraphs(old: Checked, new: Checked) -> Iterator[Paragraph]:
    """All paragraphs of both versions, in the order of the new one."""
    before = [block.span for block in old.draft.blocks]
    after = [block.span for block in new.draft.blocks]
    pairs = _pairs(old, new, before, after)
    steady = _steady(pairs)
    taken, done = set(pairs.values()), 0
    for number, span in enumerate(after):
        partner = pairs.get(number)
        if partner is None:
            yield _one(new.draft, span, Change.NEW)
            continue
        if number in steady:
            yield from _gone(old.draft, before, taken, range(done, partner))
            done = partner + 1
        segments = tuple(segments_of(old.draft.slice(before[partner]), new.draft.slice(span)))
        moved = Change.MOVED if number not in steady else _change(segments)
        first = old.draft.first(before[partner])
        yield Paragraph(moved, segments, first, new.draft.first(span))
    yield from _gone(old.draft, before, taken, range(done, len(before)))


def _change(segments: Sequence[Segment]) -> Change:
    same = all(segment.change is Change.SAME for segment in segments)
    return Change.SAME if same else Change.CHANGED


def _one(draft: Draft, span: Span, change: Change) -> Paragraph:
    place = draft.first(span)
    old, new = (place, None) if change is Change.GONE else (None, place)
    return Paragraph(change, (Segment(change, draft.excerpt(span)),), old, new)


def _gone(
    draft: Draft, before: Sequence[Span], taken: set[int], numbers: range
) -> Iterator[Paragraph]:
    for number in numbers:
        if number not in taken:
            yield _one(draft, before[number], Change.GONE)


def _pairs(
    old: Checked, new: Checked, before: Sequence[Span], after: Sequence[Span]
) -> Mapping[int, int]:
    """The paragraphs of the new version with those of the old one that they come from, by number;
    short ones only when they are the same."""
    places = {span: number for number, span in enumerate(before)}
    numbers = {span: number for number, span in enumerate(after)}
    other = Other(old.draft, old.plan)
    found = {
        numbers[one.new]: places[one.old] for one in matches(new.draft, new.plan, other)
    }
    taken = set(found.values())
    free: dict[str, list[int]] = {}
    for number in range(len(before) - 1, -1, -1):
        if number not in taken:
            free.setdefault(fold(old.draft.slice(before[number])), []).append(number)
    for number, span in enumerate(after):
        same = free.get(fold(new.draft.slice(span))) if number not in found else None
        if same:
            found[number] = same.pop()
    return found


def _steady(pairs: Mapping[int, int]) -> frozenset[int]:
    """The new paragraphs that kept their order: the longest rising run of old numbers."""
    order = sorted(pairs)
    tails: list[int] = []
    ends: list[int] = []
    before: dict[int, int] = {}
    for number in order:
        at = bisect_left(tails, pairs[number])
        if at:
            before[number] = ends[at - 1]
        tails[at : at + 1] = [pairs[number]]
        ends[at : at + 1] = [number]
    kept = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = before.get(last)
    return frozenset(kept)


def segments_of(old: str, new: str) -> Iterator[Segment]:
    """What words went and came between two paragraphs; white space does not count."""
    left, right = " ".join(old.split()), " ".join(new.split())
    if left == right:
        if left:
            yield Segment(Change.SAME, left)
        return
    one, two = _TOKEN.findall(left), _TOKEN.findall(right)
    if max(len(one), len(two)) > _LONGEST:
        yield from (Segment(Change.GONE, left), Segment(Change.NEW, right))
        return
    from rapidfuzz.distance import LCSseq

    pieces = [
        (op.tag, "".join(one[op.src_start : op.src_end]), "".join(two[op.dest_start : op.dest_end]))
        for op in LCSseq.opcodes(one, two)
    ]
    yield from _joined(pieces)


def _joined(pieces: Sequence[tuple[str, str, str]]) -> Iterator[Segment]:
    """Segments in which a space between two changes is no common word."""
    gone = new = ""
    following = [*(after for _, after in pairwise(pieces)), ("", "", "")]
    for (tag, left, right), (after, _, _) in zip(pieces, following, strict=True):
        between = (gone or new) and after not in ("", "equal")
        if tag == "equal" and not (left.isspace() and between):
            yield from _changed(gone, new)
            gone = new = ""
            yield Segment(Change.SAME, left)
        else:
            gone, new = gone + left, new + right
    yield from _changed(gone, new)


def _changed(gone: str, new: str) -> Iterator[Segment]:
    if gone:
        yield Segment(Change.GONE, gone)
    if new:
        yield Segment(Change.NEW, new)

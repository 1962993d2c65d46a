"""What the TR rules need of a document, worked out once and remembered for the last two."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from kehoach_lint.draft import Draft, Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Day, Plan
from kehoach_lint.resources import last_per_data
from kehoach_lint.rules.tr.drift import Cluster, Name, clusters
from kehoach_lint.rules.tr.places import Key, places
from kehoach_lint.vietnamese.words import Words, words_of

_BREAK = late(r"[.!?…](?=\s|$)|\n")
_REFORM_YEAR = 2025
_OWN_BODY = late(
    r"[,.;]\s+(?:Ủy|Uỷ|UBND|HĐND|Đảng|Ban|Hội|Đoàn|Mặt trận|Văn phòng|Sở|Phòng|Trường|Chủ tịch)\b"
    r"|\n"
)
_SUBJECT = 40
"""Characters between a cited document and its subject, at most."""


def day_of(plan: Plan) -> date | None:
    """The day a document speaks on: its date of issue, else the beginning of its year.

    None when unknown, also for a year alone in which the units changed.
    """
    issued = plan.header.issued
    day = issued.day if issued and issued.day.year else Day(plan.year.first if plan.year else None)
    return None if day.year == _REFORM_YEAR and day.month is None else day.first


def misspelt(draft: Draft, plan: Plan) -> frozenset[int]:
    """The words of names that stand in several spellings, right or wrong: TR001 tells of them."""
    return frozenset(
        word
        for cluster in drifts(draft, plan)
        for name in (cluster.right, *cluster.wrong)
        for place in name.places
        for word in range(place.first, place.last + 1)
    )


def cited(plan: Plan, text: str) -> list[Span]:
    """The cited documents with their subjects, up to where the plan speaks of its own body."""
    found = []
    for citation in plan.citations:
        start, end = citation.span
        limit = end + len(citation.subject) + _SUBJECT
        own = _OWN_BODY.search(text, end, limit)
        found.append(Span(start, own.start() if own else limit))
    return found


def drifts(draft: Draft, plan: Plan) -> Sequence[Cluster]:
    """The names that stand in several spellings in a draft."""
    header = plan.header
    heads = [line.span for line in header.issuer]
    if header.issued:
        heads.append(header.issued.place_span)
    cells = tuple((block.span, block.cell.table) for block in draft.blocks if block.cell)
    return _drifts(draft.text, tuple(heads), day_of(plan), cells)


@last_per_data(2)
def _drifts(
    text: str, heads: tuple[Span, ...], day: date | None, cells: tuple[tuple[Span, int], ...]
) -> Sequence[Cluster]:
    words = words_of(text)
    names: dict[Key, Name] = {}
    for place in places(words):
        name = names.get(place.key)
        if name is None:
            name = names[place.key] = Name(place.key)
        name.places.append(place)
        start = words.starts[place.first]
        if place.whole and any(span.start <= start < span.end for span in heads):
            name.heads += 1
    return tuple(clusters(names, _Sentences(words, cells), day))


class _Sentences:
    """Numbers of the sentences, worked out at the first question; a table is one sentence."""

    def __init__(self, words: Words, cells: tuple[tuple[Span, int], ...]) -> None:
        self._words, self._cells = words, cells
        self._numbers: list[int] = []

    def __call__(self, word: int) -> int:
        if not self._numbers:
            breaks = [bool(_BREAK.search(gap)) for gap in self._words.gaps]
            self._numbers = list(accumulate(breaks, initial=0))
        start = self._words.starts[word]
        table = next((number for span, number in self._cells if span.start <= start < span.end), -1)
        return self._numbers[word] if table < 0 else -1 - table

"""What a text names as if it were still there (``rulesets/to-chuc-cu.yaml``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.plan import Plan
from kehoach_lint.rules.hl.days import When
from kehoach_lint.rules.hl.history import History
from kehoach_lint.rules.hl.phrases import by_row
from kehoach_lint.rulesets.ended import Ended, ended


def gone(text: str, plan: Plan, day: When) -> Iterator[tuple[Ended, Sequence[Span]]]:
    """The rows that had ended before ``day`` and their places in the text of ``plan``, without
    those that tell of the past; a row without any other place is left out."""
    history = History(text, plan)
    for number, places in by_row(text).items():
        row = ended().rows[number]
        if row.until is None or row.until >= day.first:
            continue
        spans = [place.span for place in places if not history.covers(place.span, row.until)]
        if spans:
            yield row, spans

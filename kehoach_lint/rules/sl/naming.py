"""Known anniversaries by the words beside a date or a number of years."""

from __future__ import annotations

from typing import NamedTuple

from kehoach_lint.draft import Draft
from kehoach_lint.figures import letters
from kehoach_lint.patterns import late
from kehoach_lint.plan import Day
from kehoach_lint.rulesets.anniversaries import Anniversary, anniversaries, key_of, words_in

_WORD = late(r"[^\W_]+")
_OPENING = late(r"[\s(\[\"'*_]*(?:ngày\s+)?$")
_REACH = 130
_LEAD_REACH = 260


class Known(NamedTuple):
    """An anniversary named beside a date; ``day`` tells that the word "ngày" stands with the name,
    which otherwise may be that of an event of many days."""

    anniversary: Anniversary
    day: bool


def named_before(draft: Draft, offset: int) -> Known | None:
    """The anniversary whose name ends where a date (in a bracket or not) begins."""
    start = max(draft.block_at(offset).span.start, offset - _REACH)
    window = letters(draft.text)[start:offset]
    opening = _OPENING.search(window)
    words = words_in(window[: opening.start() if opening else None])
    found = anniversaries().ending(words)
    return found and Known(found.anniversary, words[-found.words - 1 : -found.words] == ["ngày"])


def another_before(draft: Draft, offset: int, day: Day) -> bool:
    """Whether the block names, some way before ``offset``, an anniversary of exactly this day:
    "Ngày thành lập … và Ngày hội … (22/12/1944 - …)" has two names and the date of the first."""
    rows = [
        row
        for row in anniversaries().rows
        if (row.day, row.month) == (day.day, day.month) and day.year in row.base_years
    ]
    if not rows:
        return False
    start = max(draft.block_at(offset).span.start, offset - _LEAD_REACH)
    before = f" {' '.join(words_in(letters(draft.text)[start:offset]))} "
    return any(f" {' '.join(key_of(name))} " in before for row in rows for name in row.names)


def named_behind(draft: Draft, offset: int) -> tuple[Anniversary, int] | None:
    """The anniversary named from ``offset`` on, and where the name ends."""
    text = letters(draft.text)
    end = min(draft.block_at(offset).span.end, offset + _REACH)
    found = anniversaries().beginning(words_in(text[offset:end]))
    if found is None:
        return None
    for _, match in zip(range(found.words), _WORD.finditer(text, offset), strict=False):
        offset = match.end()
    return found.anniversary, offset

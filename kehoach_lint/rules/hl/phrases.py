"""Where a text names what has ended (``rulesets/to-chuc-cu.yaml``)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.resources import last_per_data
from kehoach_lint.rulesets.ended import Ended, Form, ended
from kehoach_lint.vietnamese.words import Words, words_of

_BREAK = late(r"[.;:!?()\n“”\"]")


class Named(NamedTuple):
    """A place at which a row is named, by its words from ``first`` to ``last``."""

    row: int
    first: int
    last: int
    span: Span


@last_per_data(2)
def named(text: str) -> Sequence[Named]:
    """All places in reading order, the longest form at each (the last two texts are kept)."""
    words, table = words_of(text), ended()
    pairs = list(zip(words.folded, words.folded[1:], strict=False))
    found: list[Named] = []
    free = 0
    for first in [place for place, pair in enumerate(pairs) if pair in table.by_start]:
        if first < free:
            continue
        for form, number in table.by_start[pairs[first]]:
            last = first + len(form) - 1
            if _stands(words, first, form) and not _other(words, first, last, table.rows[number]):
                found.append(Named(number, first, last, Span(*words.span(first, last))))
                free = last + 1
                break
    return tuple(found)


def by_row(text: str) -> Mapping[int, Sequence[Named]]:
    """The places of each row that is named."""
    groups: dict[int, list[Named]] = defaultdict(list)
    for place in named(text):
        groups[place.row].append(place)
    return groups


def _stands(words: Words, first: int, form: Form) -> bool:
    """Whether the words from ``first`` on are those of a form, with no end of a clause inside."""
    last = first + len(form) - 1
    if tuple(words.folded[first : last + 1]) != form:
        return False
    return not any(_BREAK.search(gap) for gap in words.gaps[first:last])


def _other(words: Words, first: int, last: int, row: Ended) -> bool:
    """Whether the words around make something else of a name."""
    for form in row.before:
        if tuple(words.folded[max(0, first - len(form)) : first]) == form:
            return True
    return any(tuple(words.folded[last + 1 : last + 1 + len(form)]) == form for form in row.after)

"""What the BC rules share: runs of numbered siblings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.plan import LabelKind, Plan, Section

NUMBERED = frozenset(
    (
        LabelKind.PART, LabelKind.CHAPTER, LabelKind.ALPHA, LabelKind.ROMAN, LabelKind.ARTICLE,
        LabelKind.ARABIC, LabelKind.DECIMAL, LabelKind.DECIMAL3,
    )
)  # fmt: skip

_INNER = frozenset((LabelKind.ARABIC, LabelKind.POINT))


class Step(NamedTuple):
    """Two neighbours of one numbering: the last numbers before, and the section that follows.

    ``before`` is None for the first of a run, ``top`` whether the run is the highest of the plan.
    """

    before: Section | None
    section: Section
    top: bool


def steps(plan: Plan) -> Iterator[Step]:
    """All neighbours of all numberings, in reading order.

    Numbers may run on across parents (Điều in all chapters, 1. 2. in I and 3. 4. in II); such a run
    is followed as one.
    """
    last_of: dict[LabelKind, Section] = {}
    yield from _steps(plan.sections, last_of, top=True)


def _steps(
    siblings: Sequence[Section], last_of: dict[LabelKind, Section], *, top: bool
) -> Iterator[Step]:
    before: dict[LabelKind, Section] = {}
    outer: dict[LabelKind, Section] = {}
    for section in siblings:
        kind = section.label.kind
        if kind in NUMBERED or kind is LabelKind.POINT:
            previous = _before(section, before.get(kind), outer)
            if previous is None and _runs_on(section, last_of.get(kind)):
                previous = last_of[kind]
            yield Step(previous, section, top)
            before[kind] = last_of[kind] = section
        yield from _steps(section.children, last_of, top=False)


def _before(
    section: Section, latest: Section | None, outer: dict[LabelKind, Section]
) -> Section | None:
    """The one before in the same list. "1) 2) 3)" between "1." and "2." is a list in the item:
    ``outer`` keeps the item it stands in until the outer list goes on."""
    kind = section.label.kind
    if latest is None or kind not in _INNER or mark(section) == mark(latest):
        return latest
    if number(section) == 1:
        outer[kind] = latest
        return None
    if kind in outer and mark(outer[kind]) == mark(section):
        return outer.pop(kind)
    return latest


def _runs_on(section: Section, last: Section | None) -> bool:
    if last is None or not section.label.numbers or not last.label.numbers:
        return False
    return number(section) == number(last) + 1 and number(section) > 1


def number(section: Section) -> int:
    """The last number of a label: 4 of ``IV.``, 2 of ``3.2.``; 0 when it has none."""
    return section.label.numbers[-1] if section.label.numbers else 0


def mark(section: Section) -> str:
    """The signs of a label without its number: "." of ``1.``, ")" of ``a)``."""
    return re.sub(r"[\w\s]", "", section.label.text)


def same_series(one: Section, two: Section) -> bool:
    """Whether two labels count the same thing: 3.1 and 3.2, not 2.4 and 3.1."""
    return one.label.numbers[:-1] == two.label.numbers[:-1]

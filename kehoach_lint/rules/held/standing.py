"""Whether a document can be held against the one that is said to stand above it."""

from __future__ import annotations

import os

from kehoach_lint.rules.held.linking import link
from kehoach_lint.rules.held.offices import same_unit
from kehoach_lint.rules.held.profile import CENTRAL, Held, Profile

_AHEAD = frozenset(("ke-hoach", "chuong-trinh", "phuong-an", "de-an", "huong-dan", "cong-van"))


def hindrance(held: Held) -> str:
    """Why the two cannot be compared, as a suffix of a message key; '' when they can."""
    child, parent = held
    if parent.kind is None or not parent.vietnamese:
        return "none"
    if parent.level and child.level and parent.level <= child.level:
        return "level"
    if not comparable_years(child, parent):
        return "years"
    if _elsewhere(child, parent) and link(child, parent) is None:
        return "unit"
    return "kind" if child.kind not in _AHEAD else ""


def comparable(held: Held) -> bool:
    """Whether what the two say can be compared."""
    return not hindrance(held)


def same_document(one: Profile, two: Profile) -> bool:
    """Whether two profiles are those of one document: one file, or number, day and issuer."""
    if os.path.realpath(one.path) == os.path.realpath(two.path):
        return True
    if one.number is None or one.issued is None or two.number is None or two.issued is None:
        return False
    if one.number.key != two.number.key or one.issued.day != two.issued.day:
        return False
    return bool(one.unit) and one.unit == two.unit


def comparable_years(one: Profile, two: Profile) -> bool:
    """Whether the years two documents are for overlap, as far as they are known."""
    if one.years is None or two.years is None:
        return True
    return one.years[0] <= two.years[1] and two.years[0] <= one.years[1]


def _elsewhere(child: Profile, parent: Profile) -> bool:
    """Whether the parent is that of another district or province than the child's own."""
    if not parent.unit or not 0 < parent.level < CENTRAL:
        return False
    own = child.units[parent.level - 1]
    return bool(own) and not same_unit(own, parent.unit)

"""Which members of fixed phrases a comma must part, and which also stand together without one
(``commas`` of ``rulesets/cum-tu.yaml``)."""

from __future__ import annotations

from kehoach_lint.resources import per_data
from kehoach_lint.rules.dc.joints import Joint, Member
from kehoach_lint.rulesets.phrases import commas
from kehoach_lint.vietnamese.words import split_words


def is_firm(joint: Joint) -> bool:
    """Whether only a comma can part the members."""
    return _meets(joint, _firm())


def is_ambiguous(joint: Joint) -> bool:
    """Whether the members without a comma may well be meant so: a compound, a verb with its
    object."""
    return _meets(joint, _ambiguous())


def _meets(joint: Joint, known: frozenset[tuple[Member, Member]]) -> bool:
    """Whether members meet as in one of the pairs, however long they are."""
    left, right = joint.left, joint.right
    return any(left[-len(one) :] == one and right[: len(two)] == two for one, two in known)


@per_data
def _firm() -> frozenset[tuple[Member, Member]]:
    return _pairs(True)


@per_data
def _ambiguous() -> frozenset[tuple[Member, Member]]:
    return _pairs(False)


def _pairs(firm: bool) -> frozenset[tuple[Member, Member]]:
    """All pairs of members of each enumeration that is firm or is not, in their order."""
    found: set[tuple[Member, Member]] = set()
    for text in (row.text for row in commas() if row.firm is firm):
        members = [tuple(split_words(member).folded) for member in text.split(",")]
        for index, left in enumerate(members):
            found.update((left, right) for right in members[index + 1 :])
    return frozenset(found)

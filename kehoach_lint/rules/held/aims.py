"""Which targets of the plan above are for the document at all, and which of its own answer them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.rules.held.profile import COMMUNE, DISTRICT, Held, Target

_SAME = 0.6
_LEAST_SHARED = 2
_HINT = 0.34
_FOR = {COMMUNE: ("xã", "phường", "thị trấn", "thôn", "hộ"), DISTRICT: ("huyện", "xã", "phường")}
_ANY = ("đơn vị", "địa phương", "cơ quan", "trường")
_NOT_BELOW = frozenset(("sở", "phòng", "ngành", "đài", "báo"))
_UNITS = frozenset(("xã", "phường", "huyện", "đơn", "sở", "ngành", "thị", "phòng"))
"""First words of what a share of cannot be taken of below: "100% xã, phường"."""


class Answer(NamedTuple):
    """A target of the plan above with what the document says of the same; None where nothing."""

    given: Target
    own: Target | None


def answers(held: Held) -> Iterator[Answer]:
    """The targets that are surely for the document, with its own target of the same measure: the
    one that promises most, if there are several."""
    child, parent = held
    for given in parent.targets:
        if not given.goal or not _is_for(given, child.level):
            continue
        same = [
            own
            for own in child.targets
            if own.unit == given.unit and own.goal and _share(own, given) >= _SAME
        ]
        if same:
            pick = max if given.least else min
            yield Answer(given, pick(same, key=lambda own: own.value))
        elif not _hinted(given, child.targets):
            yield Answer(given, None)


def _is_for(given: Target, level: int) -> bool:
    """Whether a target binds a single unit of this level: a share of something, or so many each."""
    if _NOT_BELOW & set(given.words):
        return False
    if given.per:
        return given.per in (*_FOR.get(level, ()), *_ANY)
    shared = given.unit == "%" and not _UNITS & set(given.words[:1])
    return shared and len(given.words) >= _LEAST_SHARED


def _share(own: Target, given: Target) -> float:
    """How many of the words of the shorter one both have; 0 when it is too few to tell."""
    common = len(set(own.words) & set(given.words))
    if common < min(_LEAST_SHARED, len(given.words)):
        return 0.0
    return common / min(len(own.words), len(given.words))


def _hinted(given: Target, own: Sequence[Target]) -> bool:
    """Whether the document may speak of it in other words, or in other units."""
    wanted = set(given.words)
    return any(len(wanted & set(one.words)) >= max(_HINT * len(wanted), 2) for one in own)

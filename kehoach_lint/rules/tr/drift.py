"""One name in two spellings: which names of a text are near each other, and which one is right.

Two spellings are held to be one name only on evidence: the same type noun, one of them official and
the other not, one of them in the date line or the issuer's name. The right one is what the list of
units of the document's day, the date line, the issuer's name and the majority say together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, Protocol

from kehoach_lint.rules.tr.places import Key, Place, Sort, levels_of, sort_of
from kehoach_lint.rulesets.units import COMMUNE, Unit, units
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.syllables import skeleton

_ONE_SYLLABLE, _ALL_SYLLABLES = 1.0, 2.0
"""How far apart a syllable and a whole name may be."""
_CROWD = 16
"""More names than so many that look alike are a list in which a slip cannot be told."""
_HIGHLAND = ({"đắk", "đăk"}, {"đắk", "đak"}, {"đăk", "đak"})
"""One word of the highlands, which the official lists themselves spell three ways."""
_COMPLETE_SINCE = date(2025, 7, 1)
"""From this day on the list has all communes; those merged in the two years before are missing."""
_CURRENT_WEIGHT, _EVER_WEIGHT, _HEAD_WEIGHT = 3.0, 2.5, 1.5
_CLEAR_MAJORITY = 3
"""So many times as often stands a name when a slip may stand in one sentence with it."""
_COUNT_WEIGHT, _MOST_FOR_COUNT = 0.4, 2.0


class Name:
    """All places of one spelling, and what speaks for it.

    ``current`` are the official units of this name on the document's day, ``ever`` those of any
    time; ``heads`` counts the parts of the head (date line, issuer) it stands in.
    """

    __slots__ = ("current", "ever", "heads", "key", "places")

    def __init__(self, key: Key) -> None:
        self.key = key
        self.places: list[Place] = []
        self.heads = 0
        self.current: tuple[Unit, ...] = ()
        self.ever: tuple[Unit, ...] = ()

    @property
    def types(self) -> set[str]:
        """The type nouns it stands behind."""
        return {place.type for place in self.places if place.type}

    @property
    def anchored(self) -> bool:
        """Whether it is surely the name of a unit or settlement."""
        if self.heads:
            return True
        return any(
            place.whole and sort_of(place.type) in (Sort.UNIT, Sort.SETTLEMENT)
            for place in self.places
        )

    @property
    def score(self) -> float:
        """How much speaks for this spelling."""
        official = _CURRENT_WEIGHT if self.current else _EVER_WEIGHT if self.ever else 0.0
        count = min(_MOST_FOR_COUNT, _COUNT_WEIGHT * len(self.places))
        return official + _HEAD_WEIGHT * self.heads + count


class Cluster(NamedTuple):
    """A name with its wrong spellings.

    ``reason`` is what tells the right one: ``gazetteer``, ``head`` or ``majority``; ``sure``
    whether it is beyond doubt.
    """

    right: Name
    wrong: tuple[Name, ...]
    reason: str
    sure: bool

    @property
    def unit(self) -> bool:
        """Whether it is an administrative unit."""
        return any(_is_unit(name) for name in (self.right, *self.wrong))


class Sentences(Protocol):
    """Tells in which sentence (or table) a word stands; asked only when two names are near."""

    def __call__(self, word: int) -> int:
        """The number of the sentence of word number ``word``."""


def near_names(names: dict[Key, Name]) -> Iterator[tuple[Name, Name]]:
    """Pairs of names a slip apart, the first of them surely a place.

    Only names alike in a syllable and in the first letters or in the ends of the others are
    compared; where too many are alike (a list of all communes) only those in the head are. So the
    effort is linear in the number of names.
    """
    anchors: dict[tuple[object, ...], list[Name]] = defaultdict(list)
    for name in names.values():
        if name.anchored:
            for bucket in _buckets(name.key):
                anchors[bucket].append(name)
    crowded = [bucket for bucket, found in anchors.items() if len(found) > _CROWD]
    for bucket in crowded:
        anchors[bucket] = [name for name in anchors[bucket] if name.heads][:_CROWD]
    for name in names.values():
        met: set[Key] = {name.key}
        for bucket in _buckets(name.key):
            for anchor in anchors.get(bucket, ()):
                if anchor.key not in met:
                    met.add(anchor.key)
                    if _near(anchor.key, name.key):
                        yield anchor, name


def _buckets(key: Key) -> Iterator[tuple[object, ...]]:
    bare = [skeleton(syllable) for syllable in key]
    initials = tuple(syllable[:1] for syllable in bare)
    ends = tuple(syllable.lstrip("bcdghklmnpqrstvx") for syllable in bare)
    for index, syllable in enumerate(bare):
        yield index, syllable, initials
        yield index, syllable, ends


def _near(left: Key, right: Key) -> bool:
    costs = [cost(a, b) for a, b in zip(left, right, strict=True)]
    if max(costs) > _ONE_SYLLABLE or sum(costs) > _ALL_SYLLABLES:
        return False
    differing = sum(value > 0 for value in costs)
    if differing == len(left) > 2:
        return False
    # Written without any marks: a transliteration, not a slip.
    bare = [[skeleton(syllable) for syllable in key] for key in (left, right)]
    return differing == 1 or bare[0] != bare[1] or not (_plain(left) or _plain(right))


def _plain(key: Key) -> bool:
    return all(syllable.isascii() for syllable in key)


def clusters(names: dict[Key, Name], sentences: Sentences, day: date | None) -> list[Cluster]:
    """The names that stand in several spellings, each with the right one and the wrong ones."""
    pairs: dict[Key, dict[Key, Name]] = defaultdict(dict)
    for left, right in near_names(names):
        for name in (left, right):
            _look_up(name, day)
        if _one_thing(left, right, sentences):
            pairs[left.key][right.key] = right
            pairs[right.key][left.key] = left
    found = []
    used: set[Key] = set()
    for key in sorted(pairs, key=lambda key: (-names[key].score, names[key].places[0].first)):
        wrong = [name for name in pairs[key].values() if name.key not in used]
        if key not in used and wrong:
            used.update([key, *(name.key for name in wrong)])
            found.append(_cluster(names[key], tuple(wrong), day))
    return found


def _look_up(name: Name, day: date | None) -> None:
    kinds = {sort_of(noun) for noun in name.types}
    if name.ever or (kinds and Sort.UNIT not in kinds):
        return
    levels = _levels(name)
    found = units().find(" ".join(name.key))
    name.ever = tuple(unit for unit in found if not levels or unit.level in levels)
    name.current = tuple(unit for unit in name.ever if unit.existed(day))


def _cluster(right: Name, wrong: tuple[Name, ...], day: date | None) -> Cluster:
    highland = all(_highland(right.key, name.key) for name in wrong)
    if right.ever and not highland and not any(name.ever for name in wrong):
        complete = day is not None and day >= _COMPLETE_SINCE
        sure = complete or bool(right.heads) or all(map(_listed, wrong))
        return Cluster(right, wrong, "gazetteer", sure)
    many = sum(len(name.places) for name in wrong)
    if right.heads and not any(name.heads for name in wrong) and 2 * len(right.places) >= many:
        return Cluster(right, wrong, "head", sure=True)
    return Cluster(right, wrong, "majority", sure=False)


def _highland(left: Key, right: Key) -> bool:
    """Whether two keys differ only in the spelling of Đắk."""
    return all(a == b or {a, b} in _HIGHLAND for a, b in zip(left, right, strict=True))


def _one_thing(left: Name, right: Name, sentences: Sentences) -> bool:
    """Whether two near names are two spellings of one thing."""
    alike = bool(left.types & right.types)
    if left.types and right.types and not alike:
        return False
    if left.ever and right.ever:
        return _highland(left.key, right.key) and not _two_units(left, right, sentences)
    if _weak(left) or _weak(right) or not (alike or _is_unit(left) or _is_unit(right)):
        return False
    fewer, more = sorted((len(left.places), len(right.places)))
    if left.ever or right.ever:
        official, other = (left, right) if left.ever else (right, left)
        if not _outweighs(official, other):
            return False
    elif not (left.heads or right.heads):
        settlement = not (_is_unit(left) or _is_unit(right))
        if not alike or more < (3 if settlement else 2) * fewer:
            return False
    plain = _highland(left.key, right.key) or _listed(left) or _listed(right)
    if plain or more >= _CLEAR_MAJORITY * fewer:
        return True
    return not _side_by_side(left, right, sentences)


def _outweighs(official: Name, other: Name) -> bool:
    """Whether an official name shows that one the list lacks is a slip.

    The list has every province and district, but not the communes merged from 2023 on: for those
    more must speak, and never may the official one be the rarer, for then both may be real.
    """
    if official.score < other.score:
        return False
    if _listed(other) or official.heads:
        return True
    return len(official.places) >= 2 * len(other.places)


def _listed(name: Name) -> bool:
    """Whether the name is that of a province or a district, all of which the list has."""
    levels = _levels(name)
    return bool(levels) and COMMUNE not in levels


def _levels(name: Name) -> frozenset[str]:
    """The levels on which units of its type nouns stand."""
    return frozenset[str]().union(*(levels_of(noun) for noun in name.types))


def _is_unit(name: Name) -> bool:
    return bool(name.heads) or any(sort_of(noun) is Sort.UNIT for noun in name.types)


def _two_units(left: Name, right: Name, sentences: Sentences) -> bool:
    """Whether both spellings are official at one time, or stand side by side."""
    if _side_by_side(left, right, sentences):
        return True
    return any(_overlap(a, b) for a in left.ever for b in right.ever)


def _overlap(left: Unit, right: Unit) -> bool:
    since = max(left.since or date.min, right.since or date.min)
    return since <= min(left.until or date.max, right.until or date.max)


def _side_by_side(left: Name, right: Name, sentences: Sentences) -> bool:
    """Whether some sentence (or table) names both."""
    mine = {sentences(place.first) for place in left.places}
    return any(sentences(place.first) in mine for place in right.places)


def _weak(name: Name) -> bool:
    """Whether the name is no more than the beginning of longer runs of capitalised words."""
    return not name.heads and not any(place.whole or place.capitals for place in name.places)

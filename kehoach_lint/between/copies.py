"""What is left in a document from the one it was copied from: names of units, odd figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kehoach_lint.between.batch import Repeated, Submission
from kehoach_lint.findings import Elsewhere
from kehoach_lint.rules.held.clashes import LeftIn, SameFigures
from kehoach_lint.rules.held.offices import same_unit
from kehoach_lint.rules.held.profile import CENTRAL, Named, Profile, Target
from kehoach_lint.rules.held.shingles import similarity

_COPIED = 0.4
_LEAST_AROUND = 4
_LARGE = 1000
_FEW = 5
"""Documents that may share a figure; one that more have is one of the unit above."""


class _Other(NamedTuple):
    """A document in which a unit stands where it stands in a copy, and is its own."""

    alike: float
    name: str
    arounds: frozenset[str]
    example: Elsewhere


class LeftUnits:
    """Units left in, in three passes: ``collect``, ``meet``, ``clashes``."""

    def __init__(self) -> None:
        self._wanted: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._shingles: dict[str, bytes] = {}
        self._found: dict[tuple[str, str], _Other] = {}

    def collect(self, one: Submission) -> None:
        """First pass: the units that are not a document's own."""
        for named in _foreign(one.profile):
            self._wanted[named.unit, named.around].append(one.name)
            self._shingles[one.name] = one.profile.shingles

    def meet(self, one: Submission) -> None:
        """Second pass: whose own they are, in the same words."""
        own = one.profile
        met: dict[str, list[Named]] = defaultdict(list)
        for named in own.places:
            if named.unit == _own(own, named.level):
                for name in self._wanted.get((named.unit, named.around), ()):
                    met[name].append(named)
        for name, places in met.items():
            alike = similarity(self._shingles[name], own.shingles)
            for unit in {place.unit for place in places} if name != one.name else ():
                same = [place for place in places if place.unit == unit]
                best = self._found.get((name, unit))
                if alike >= _COPIED and (best is None or alike > best.alike):
                    example = own.elsewhere(same[0].at)._replace(path=one.name)
                    around = frozenset(place.around for place in same)
                    self._found[name, unit] = _Other(alike, one.name, around, example)

    def clashes(self, one: Submission) -> Iterator[LeftIn]:
        """Last pass: the units left in a document, each with all its places."""
        groups: dict[str, list[Named]] = defaultdict(list)
        for named in _foreign(one.profile):
            other = self._found.get((one.name, named.unit))
            if other is not None and named.around in other.arounds:
                groups[named.unit].append(named)
        for unit, (first, *again) in groups.items():
            other = self._found[one.name, unit]
            places = tuple(named.at for named in again)
            alike = round(100 * other.alike)
            yield LeftIn(first.at, first.at.excerpt, other.name, alike, places, other.example)


def _own(profile: Profile, level: int) -> str:
    return profile.units[level - 1] if 0 < level < CENTRAL else ""


def _foreign(profile: Profile) -> Iterator[Named]:
    """The units a document names that are others than its own of their level, of its own level and
    those above, where enough words stand around them."""
    for named in profile.places:
        own = _own(profile, named.level)
        if not own or not profile.level or named.level < profile.level:
            continue
        words = len(named.around.split()) - 1
        if words >= _LEAST_AROUND and not same_unit(own, named.unit):
            yield named


class _Bearer(NamedTuple):
    """A document that has a figure others have, too."""

    order: tuple[date, int]
    name: str
    unit: str
    level: int
    shingles: bytes
    place: Elsewhere


class LeftFigures:
    """Odd figures that few documents share, in three passes: ``count``, ``learn``, ``clashes``."""

    def __init__(self) -> None:
        self._repeated = Repeated()
        self._above: set[tuple[str, str]] = set()
        self._bearers: dict[tuple[str, str], list[_Bearer]] = defaultdict(list)
        self._orders: dict[str, tuple[date, int]] = {}

    def count(self, one: Submission) -> None:
        """First pass: which figures more than one document has."""
        for key in {_key(figure) for figure in one.profile.figures}:
            self._repeated.add(key)

    def counted(self) -> None:
        """End of the first pass."""
        self._repeated.close(_FEW)

    def learn(self, one: Submission, *, above: bool = False) -> None:
        """Second pass: which documents these are. Figures of a plan above are no commune's."""
        profile = one.profile
        order = (profile.issued.day if profile.issued else date.max, len(self._orders))
        for figure in profile.figures:
            key = _key(figure)
            if above:
                self._above.add(key)
            if key in self._repeated:
                self._orders.setdefault(one.name, order)
                place = profile.elsewhere(figure.at)._replace(path=one.name)
                bearer = _Bearer(
                    order, one.name, profile.unit, profile.level, profile.shingles, place
                )
                self._bearers[key].append(bearer)

    def clashes(self, one: Submission) -> Iterator[SameFigures]:
        """Last pass: the figures a document has from an earlier one of much the same wording."""
        order, profile = self._orders.get(one.name), one.profile
        if order is None or not profile.unit:
            return
        shared: dict[str, list[tuple[Target, _Bearer]]] = defaultdict(list)
        for figure in profile.figures:
            key = _key(figure)
            for bearer in self._bearers.get(key, ()) if key not in self._above else ():
                other = bearer.unit and bearer.unit != profile.unit
                if other and bearer.level == profile.level and bearer.order < order:
                    shared[bearer.name].append((figure, bearer))
        for name, pairs in shared.items():
            alike = similarity(profile.shingles, pairs[0][1].shingles)
            large = any(figure.value >= _LARGE for figure, _ in pairs)
            if alike < _COPIED or not (large or len(pairs) > 1):
                continue
            places = [figure.at for figure, _ in pairs]
            yield SameFigures(
                places[0],
                tuple(place.excerpt for place in places),
                name,
                round(100 * alike),
                tuple(places[1:]),
                tuple(bearer.place for _, bearer in pairs),
            )
            return


def _key(figure: Target) -> tuple[str, str]:
    return str(figure.value.normalize()), figure.unit

"""Documents that several of a batch cite, and not all alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kehoach_lint.between.batch import Repeated, Submission
from kehoach_lint.findings import Elsewhere
from kehoach_lint.rules.held.clashes import CitedOtherwise, Differs
from kehoach_lint.rules.held.linking import title_of, title_share
from kehoach_lint.rules.held.offices import conflict
from kehoach_lint.rules.held.profile import CENTRAL, Cited, Office, Place, Profile
from kehoach_lint.rules.nt.times import shown

_ALIKE = 0.6
_SURE = 0.8
_SHOWN = 3

Group = tuple[object, ...]
"""What two ways of citing one document have in common: all but the part that differs."""


class _View(NamedTuple):
    """One part of a citation, as it is compared: the group, what is written, in one form and as it
    is shown, the symbol of the cited document, and where."""

    differs: Differs
    group: Group
    variant: str
    shown: str
    symbol: str
    at: Place


class _Way:
    """One way to write a part: how many documents do, whether the document above does or the cited
    one says so of itself."""

    def __init__(self, view: _View, office: Office | None, title: str) -> None:
        self.view, self.office, self.title = view, office, title
        self.count, self.given = 0, False
        self.examples: list[Elsewhere] = []


class Citations:
    """All citations of a batch, in three passes: ``count``, ``learn``, ``clashes``."""

    def __init__(self) -> None:
        self._repeated = Repeated()
        self._ways: dict[Group, dict[str, _Way]] = {}
        self._plural: set[Group] = set()
        self._right: dict[tuple[Group, str], _Way | None] = {}

    def count(self, one: Submission) -> None:
        """First pass: which groups have more than one document."""
        for group in {view.group for _, view in _all_views(one.profile)}:
            self._repeated.add(group)

    def counted(self) -> None:
        """End of the first pass."""
        self._repeated.close()

    def learn(self, one: Submission, *, above: bool = False) -> None:
        """Second pass: how each part is written. ``above`` for a plan others carry out."""
        profile = one.profile
        for view, office, title in _of_itself(profile):
            if view.group in self._repeated:
                self._way(view, office, title).given = True
        seen: dict[Group, str] = {}
        for cited, view in _all_views(profile):
            if view.group not in self._repeated:
                continue
            if seen.setdefault(view.group, view.variant) != view.variant:
                self._plural.add(view.group)
                continue
            way = self._way(view, cited.office, title_of(cited))
            way.given |= above
            if len(way.examples) < _SHOWN:
                way.examples.append(profile.elsewhere(view.at)._replace(path=one.name))
            way.count += 1

    def _way(self, view: _View, office: Office | None, title: str) -> _Way:
        ways = self._ways.setdefault(view.group, {})
        way = ways.setdefault(view.variant, _Way(view, office, title))
        way.title = way.title or title
        return way

    def clashes(self, one: Submission, skip: Cited | None) -> Iterator[CitedOtherwise]:
        """Last pass: what a document writes otherwise than others; ``skip`` is its citation of the
        plan above, which is held against that itself."""
        told = set()
        for cited, view in _all_views(one.profile):
            if skip is not None and cited.key == skip.key:
                continue
            ways = self._ways.get(view.group, {})
            if len(ways) < 2 or view.group in self._plural or view in told:
                continue
            told.add(view)
            found = self._better(ways, view)
            if found is not None:
                yield _clash(ways[view.variant], found, view, one.name)

    def _better(self, ways: Mapping[str, _Way], view: _View) -> _Way | None:
        """The way in which others write a part that is thought to be right, or as good; None when
        the own one is."""
        place = view.group, view.variant
        if place not in self._right:
            own = ways[view.variant]
            rest = (way for name, way in ways.items() if name != view.variant)
            others = [way for way in rest if _one_document(own, way)]
            best = max(others, key=lambda way: (way.given, way.count), default=None)
            if best is not None and (own.given or not (best.given or best.count >= own.count)):
                best = None
            self._right[place] = best
        return self._right[place]


def _clash(own: _Way, best: _Way, view: _View, name: str) -> CitedOtherwise:
    return CitedOtherwise(
        view.at,
        view.differs,
        view.symbol,
        view.shown,
        best.view.shown,
        own.count,
        best.count,
        best.given,
        tuple(place for place in best.examples if place.path != name),
    )


def _one_document(own: _Way, other: _Way) -> bool:
    """Whether two ways of citing can only be those of one document."""
    left, right = own.title, other.title
    alike = title_share(left, right) if left and right else None
    if own.view.differs is Differs.DATE:
        same_year = own.view.shown[-4:] == other.view.shown[-4:]
        return same_year if alike is None or same_year else alike >= _SURE
    if own.view.differs is Differs.NUMBER:
        return alike is not None and alike >= _SURE
    return conflict(own.office, other.office) and alike is not None and alike >= _ALIKE


def _all_views(profile: Profile) -> Iterator[tuple[Cited, _View]]:
    for cited in profile.citations:
        for view in _views(cited, profile):
            yield cited, view


def _views(cited: Cited, profile: Profile) -> Iterator[_View]:
    """The parts of a citation that can be compared; without a day or an issuer none can."""
    if cited.dated is None:
        return
    kind, body, number = cited.key.kind, cited.key.body, cited.key.number
    day, office = cited.dated.day, _issuer(cited.office, profile)
    series = (kind, body, cited.key.year)
    symbol = cited.symbol
    if office:
        group = ("date", *series, number, office)
        yield _View(Differs.DATE, group, day.isoformat(), shown(day), symbol, cited.dated.at)
        if cited.subject:
            same = ("number", *series, day, office)
            yield _View(Differs.NUMBER, same, str(number), symbol, symbol, cited.number)
    if cited.office is not None and cited.subject and office:
        known, name = ("issuer", *series, number, day), cited.office.name
        yield _View(Differs.ISSUER, known, office, name, symbol, cited.at)


def _issuer(office: Office | None, profile: Profile) -> str:
    """The issuer in one form; a unit without a name is the document's own. '' when unknown."""
    if office is None:
        return ""
    if office.level == CENTRAL:
        return office.body
    own = profile.units[office.level - 1] if 0 < office.level < CENTRAL else ""
    unit = office.unit or own
    return f"{office.body} {unit}" if unit else ""


def _of_itself(profile: Profile) -> Iterator[tuple[_View, Office | None, str]]:
    """What a document says of its own number and day, as another would cite it."""
    number, issued, office = profile.number, profile.issued, profile.office
    if number is None or issued is None or office is None or not office.unit:
        return
    symbol = number.text.rpartition(":")[2].strip()
    title = profile.title.text if profile.title else ""
    itself = Cited(
        number.at, "", number.key, symbol, number.at, issued, office, title, parent=False
    )
    for view in _views(itself, profile):
        yield view, office, title

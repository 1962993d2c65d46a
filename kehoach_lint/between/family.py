"""All documents of a batch against each other: each against the plan it carries out, and siblings.

Three passes over the profiles, which are read anew each time, so that memory holds a few numbers a
document and the plans that others carry out, never all profiles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from kehoach_lint.between.batch import Again, Submission, documents
from kehoach_lint.between.citing import Citations
from kehoach_lint.between.copies import LeftFigures, LeftUnits
from kehoach_lint.between.judging import against_parent, judged, ordered
from kehoach_lint.between.signing import Signers
from kehoach_lint.checking import Settings
from kehoach_lint.findings import Finding
from kehoach_lint.rules.held.linking import best_link, link, title_share
from kehoach_lint.rules.held.naming import has
from kehoach_lint.rules.held.profile import CENTRAL, COMMUNE, Cited, Key, Profile, Use
from kehoach_lint.rules.held.standing import comparable_years, same_document

_ALIKE = 0.5


class Parents:
    """The plans of a batch that others carry out, found in two passes: ``look``, ``keep``."""

    def __init__(self, given: Profile | None = None) -> None:
        """``given`` is a plan that stands above those for which none is found."""
        self._given = given
        self._cited: set[int] = set()
        self._kept: list[Submission] = []
        self._index: dict[object, list[Submission]] = defaultdict(list)

    def look(self, one: Submission) -> None:
        """First pass: what documents cite."""
        for cited in one.profile.citations:
            self._cited.update(map(hash, _keys_of(cited)))

    def keep(self, one: Submission) -> bool:
        """Second pass: keep a plan that others may carry out; whether it is one."""
        own = one.profile
        if own.number is None or own.level == COMMUNE:
            return False
        keys = _keys(own.number.key, own.issued.day if own.issued else None)
        if self._cited.isdisjoint(map(hash, keys)):
            return False
        self._kept.append(one)
        for key in keys:
            self._index[key].append(one)
        return True

    def of(self, one: Submission) -> tuple[str, Profile] | None:
        """The plan a document carries out, by its name: the one it cites, else the given one, else
        that of the unit above its own when it is for the same movement. None without any."""
        child, found = one.profile, self._citable(one)
        cited = best_link(child, [row.profile for row in found])
        if cited is not None and (cited[1].sure or cited[1].office):
            name = next(row.name for row in found if row.profile is cited[0])
            return name, cited[0]
        if self._given is not None:
            return (self._given.path, self._given) if _below(child, self._given) else None
        others = (row for row in self._kept if row.name != one.name)
        above = [row for row in others if _is_above(child, row.profile)]
        return min(above, key=lambda row: row.profile.level, default=None)

    def _citable(self, one: Submission) -> Sequence[Submission]:
        found: dict[str, Submission] = {}
        for cited in one.profile.citations:
            for key in _keys_of(cited):
                for row in self._index.get(key, ()):
                    if row.name != one.name and not same_document(row.profile, one.profile):
                        found[row.name] = row
        if self._given is not None:
            found[self._given.path] = Submission(self._given.path, self._given)
        return list(found.values())


def _keys_of(cited: Cited) -> list[object]:
    return _keys(cited.key, cited.dated.day if cited.dated else None)


def _keys(key: Key, day: object) -> list[object]:
    """By what a document may be found that is cited with one slip: its number, or its day."""
    found: list[object] = [(key.kind, key.body, key.number)]
    return [*found, (key.kind, key.body, day)] if day is not None else found


def _below(child: Profile, parent: Profile) -> bool:
    """Whether a document may stand below a plan at all."""
    if same_document(child, parent):
        return False
    return not (parent.level and child.level and parent.level <= child.level)


def _is_above(child: Profile, parent: Profile) -> bool:
    """Whether a plan is that of the unit above, for the same movement and time, and must be
    carried out without being cited."""
    if not child.level < parent.level < CENTRAL or not child.level:
        return False
    if not parent.unit or child.units[parent.level - 1] != parent.unit:
        return False
    name = parent.main(Use.MOVEMENT)
    same = name is not None and has(child.quotes, name)
    if child.title and parent.title:
        same = same or title_share(child.title.text, parent.title.text) >= _ALIKE
    return same and comparable_years(child, parent)


def parents_of(again: Again, given: Profile | None = None) -> Mapping[str, str]:
    """For each document of a batch that carries out a plan the name of that plan (the path of
    ``given``, if it is that one), in the order of the batch.

    ``again`` goes through names and profiles, three times.
    """
    parents = _found(again, given)
    found = ((one.name, parents.of(one)) for one in documents(again))
    return {name: parent[0] for name, parent in found if parent is not None}


def _found(again: Again, given: Profile | None) -> Parents:
    parents = Parents(given)
    for one in documents(again):
        parents.look(one)
    for one in documents(again):
        parents.keep(one)
    return parents


def among(
    again: Again, settings: Settings, given: Profile | None = None
) -> Iterator[tuple[str, Finding]]:
    """What the documents of a batch say against each other, with the name of the document each
    finding is about, in the order of the batch and of its text.

    ``again`` goes through names and profiles, three times; ``settings`` as for
    :func:`judging.against_parent`; ``given`` stands above all documents that cite no other plan of
    the batch.
    """
    batch = _Batch(given)
    for one in documents(again):
        batch.first(one)
    batch.between()
    for one in documents(again):
        batch.second(one)
    for one in documents(again):
        for finding in batch.findings(one, settings):
            yield one.name, finding


class _Batch:
    """What is known of a batch after each pass."""

    def __init__(self, given: Profile | None) -> None:
        self._given = given
        self._parents = Parents(given)
        self._citations, self._signers = Citations(), Signers()
        self._units, self._figures = LeftUnits(), LeftFigures()

    def first(self, one: Submission) -> None:
        self._parents.look(one)
        self._citations.count(one)
        self._signers.count(one)
        self._units.collect(one)
        self._figures.count(one)

    def between(self) -> None:
        if self._given is not None:
            given = Submission(self._given.path, self._given)
            self._citations.count(given)
        self._citations.counted()
        self._signers.counted()
        self._figures.counted()
        if self._given is not None:
            self._citations.learn(given, above=True)
            self._figures.learn(given, above=True)

    def second(self, one: Submission) -> None:
        above = self._parents.keep(one)
        if self._given is not None and same_document(one.profile, self._given):
            return
        self._citations.learn(one, above=above)
        self._figures.learn(one, above=above)
        self._signers.learn(one)
        self._units.meet(one)

    def findings(self, one: Submission, settings: Settings) -> tuple[Finding, ...]:
        found: list[Finding] = []
        parent = self._parents.of(one)
        skip: Cited | None = None
        if parent is not None:
            name, profile = parent
            found += against_parent(one.profile, profile._replace(path=name), settings)
            linked = link(one.profile, profile)
            skip = linked.cited if linked else None
        nodes = (
            *self._citations.clashes(one, skip),
            *self._units.clashes(one),
            *self._figures.clashes(one),
            *self._signers.clashes(one),
        )
        return ordered([*found, *judged(nodes, settings)])

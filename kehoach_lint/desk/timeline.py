"""The days of a plan as one picture can show them, and which of them contradict something."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.days import Role
from kehoach_lint.findings import Finding
from kehoach_lint.rules.held.profile import Place, Profile, Stretch

_FAMILIES = ("NT", "LV")
"""Families of rules that speak of days."""


class Event(StrEnum):
    """What happens at a point of the timeline."""

    ISSUE = "issue"
    CAMPAIGN = "campaign"
    PHASE = "phase"
    LAUNCH = "launch"
    REGISTRATION = "registration"
    REVIEW = "review"
    REPORT = "report"
    DEADLINE = "deadline"


_EVENTS = {
    Role.LAUNCH: Event.LAUNCH,
    Role.REGISTRATION: Event.REGISTRATION,
    Role.INTERIM_REVIEW: Event.REVIEW,
    Role.FINAL_REVIEW: Event.REVIEW,
    Role.INTERIM_REPORT: Event.REPORT,
    Role.REPORT: Event.REPORT,
    Role.OTHER: Event.DEADLINE,
}


class Mark(NamedTuple):
    """One event from ``first`` to ``last`` (the same day for a deadline by the day).

    ``phase`` counts from 1, 0 where none is meant; ``line`` is that of the file, ``words`` what
    stands there; ``codes`` are the rules that object to it.
    """

    event: Event
    first: date
    last: date
    phase: int
    line: int
    words: str
    codes: tuple[str, ...]


class Timeline(NamedTuple):
    """The events of a plan by their first day, and the days between which all of them lie."""

    marks: tuple[Mark, ...]
    first: date
    last: date

    def share(self, day: date) -> float:
        """How far into the timeline a day lies, from 0 to 1."""
        whole = (self.last - self.first).days
        return (day - self.first).days / whole if whole else 0.0


def timeline_of(profile: Profile, findings: Sequence[Finding] = ()) -> Timeline | None:
    """The timeline of a document, None when it names no day; a mark bears the codes of the
    findings of the families NT and LV that are about its place."""
    about = [one for one in findings if one.code.startswith(_FAMILIES)]
    marks = sorted(_marks(profile, about), key=lambda mark: (mark.first, mark.last, mark.line))
    if not marks:
        return None
    return Timeline(tuple(marks), marks[0].first, max(mark.last for mark in marks))


def _marks(profile: Profile, findings: Sequence[Finding]) -> Iterator[Mark]:
    if profile.issued is not None:
        day = profile.issued.day
        yield _mark(Event.ISSUE, (day, day), 0, profile.issued.at, findings)
    if profile.campaign is not None:
        yield from _stretched(Event.CAMPAIGN, profile.campaign, findings)
    for phase in profile.phases:
        yield from _stretched(Event.PHASE, phase, findings)
    for due in profile.deadlines:
        days = (due.first or due.latest, due.latest)
        yield _mark(_EVENTS[due.role], days, due.phase, due.at, findings)


def _stretched(event: Event, stretch: Stretch, findings: Sequence[Finding]) -> Iterator[Mark]:
    days = [day for day in (stretch.start, stretch.end) if day is not None]
    if days:
        yield _mark(event, (days[0], days[-1]), stretch.phase, stretch.at, findings)


def _mark(
    event: Event,
    days: tuple[date, date],
    phase: int,
    at: Place,
    findings: Sequence[Finding],
) -> Mark:
    # A period that ends before it begins is drawn from its earlier day on.
    first, last = sorted(days)
    codes = dict.fromkeys(one.code for one in findings if _is_about(one, at))
    words = " ".join(at.excerpt.split())
    return Mark(event, first, last, phase, at.start.line, words, tuple(codes))


def _is_about(finding: Finding, at: Place) -> bool:
    """Whether a finding, or a place of this document it names, shares characters with a place."""
    here = (one.span for one in finding.related if one.elsewhere is None)
    return any(
        span.start < at.span.end and at.span.start < span.end for span in (finding.span, *here)
    )

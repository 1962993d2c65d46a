"""Where the phrases of a rule stand in a document, and the report on places of one defect."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix
from kehoach_lint.rules.base import Context, Mention, Params, Report
from kehoach_lint.rules.custom.scanning import Flat, Place, flat, outside, places
from kehoach_lint.rules.custom.scope import allowed, within
from kehoach_lint.rulesets.custom import Reach

PLACE = "place"
"""The message key for the other places of a repeated defect."""


class Match(NamedTuple):
    """A place in the draft: its span, the phrase of the rule, and the text as written."""

    span: Span
    phrase: str
    written: str


def matches(
    phrases: tuple[str, ...], reach: Reach, context: Context, quiet: tuple[str, ...] = ()
) -> list[Match]:
    """Where the phrases stand in reach of the rule, in order; not inside its exceptions, nor
    inside ``quiet``."""
    text = flat(context.draft.text)
    found = places(text, phrases, reach.exact, reach.whole)
    return in_reach(found, text, reach, context, quiet) if found else []


def in_reach(
    found: Sequence[Place],
    text: Flat,
    reach: Reach,
    context: Context,
    quiet: tuple[str, ...] = (),
) -> list[Match]:
    """Those of the places that lie in reach of the rule and in none of its exceptions."""
    covers = (*reach.exceptions, *quiet)
    if found and covers:
        found = outside(found, places(text, covers, reach.exact, reach.whole))
    limits = allowed(reach, context) if found else None
    matched = []
    for place in found:
        span = text.span(place.start, place.end)
        if limits is None or within(span, limits):
            matched.append(Match(span, place.phrase, text.text[place.start : place.end]))
    return matched


def by_phrase(found: Iterable[Match]) -> list[list[Match]]:
    """The matches of each phrase, in the order of the first ones."""
    groups: dict[str, list[Match]] = {}
    for match in found:
        groups.setdefault(match.phrase, []).append(match)
    return list(groups.values())


def repeated(found: Sequence[Match], params: Params | None = None) -> Report:
    """One report for one defect at several places, with the fields ``found`` and ``count``."""
    first, *others = found
    fields = {"found": first.written, "count": len(found), **(params or {})}
    mentions = tuple(Mention(match.span, PLACE) for match in others)
    return Report(first.span, params=fields, related=mentions)


def replaced(found: Sequence[Match], preferred: str, safe: bool) -> Report:
    """The same with what is written instead, and a fix for all places."""
    edits = tuple(Edit(match.span, like(match, preferred)) for match in found)
    report = repeated(found, {"preferred": edits[0].text})
    return report._replace(suggestion=edits[0].text, fix=Fix(safe, edits))


def like(match: Match, text: str) -> str:
    """``text`` in capitals, or with a capital, where the phrase of the rule has none but the draft
    has: at the beginning of a sentence, in a heading."""
    written, phrase = match.written, match.phrase
    if written.isupper() and not phrase.isupper():
        return text.upper()
    if written[:1].isupper() and not phrase[:1].isupper():
        return text[:1].upper() + text[1:]
    return text

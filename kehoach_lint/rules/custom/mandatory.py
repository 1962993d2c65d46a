"""Wording that has to be there (``kind: bat-buoc``)."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.rules.base import Context, Report
from kehoach_lint.rules.custom.places import matches
from kehoach_lint.rules.custom.scope import belongs
from kehoach_lint.rulesets.custom import CustomRule, Mandatory


def find(rule: CustomRule, wording: Mandatory, context: Context) -> Iterator[Report]:
    """Report that none of the phrases is there, at the end of the part where one belongs."""
    if matches(wording.phrases, rule.reach, context):
        return
    offset = belongs(rule.reach, context)
    if offset is not None:
        wanted = listed(wording.phrases)
        yield Report(Span(offset, offset), params={"wanted": wanted}, suggestion=wording.phrases[0])


def listed(phrases: tuple[str, ...]) -> str:
    """Phrases as they stand in a message: “a” / “b”."""
    return " / ".join(f"“{phrase}”" for phrase in phrases)

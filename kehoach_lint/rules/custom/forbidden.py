"""Wording that is not to be used (``kind: tu-cam``)."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.rules.base import Context, Report
from kehoach_lint.rules.custom.places import by_phrase, matches, repeated, replaced
from kehoach_lint.rulesets.custom import CustomRule, Forbidden


def find(rule: CustomRule, wording: Forbidden, context: Context) -> Iterator[Report]:
    """Report each phrase once, with all its places."""
    right = wording.preferred
    found = matches(wording.phrases, rule.reach, context, (right,) if right else ())
    for group in by_phrase(found):
        yield replaced(group, right, wording.safe) if right else repeated(group)

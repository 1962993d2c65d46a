"""Wording for which there is a better one (``kind: tu-nen-dung``)."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.rules.base import Context, Report
from kehoach_lint.rules.custom.places import by_phrase, matches, replaced
from kehoach_lint.rulesets.custom import CustomRule, Preferred


def find(rule: CustomRule, wording: Preferred, context: Context) -> Iterator[Report]:
    """Report each variant once, with all its places; not where it is part of what is preferred."""
    right = dict(wording.pairs)
    quiet = tuple(dict.fromkeys(right.values()))
    for group in by_phrase(matches(tuple(right), rule.reach, context, quiet)):
        yield replaced(group, right[group[0].phrase], wording.safe)

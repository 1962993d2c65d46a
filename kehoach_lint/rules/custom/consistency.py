"""Variants of which a document uses only one (``kind: thong-nhat``)."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.rules.base import Context, Report
from kehoach_lint.rules.custom.places import by_phrase, matches, replaced
from kehoach_lint.rulesets.custom import Consistency, CustomRule


def find(rule: CustomRule, wording: Consistency, context: Context) -> Iterator[Report]:
    """Report each variant that is not the right one, with all its places.

    Right is the variant that stands most often, of equals the first, or the first of all.
    """
    for variants in wording.groups:
        used = by_phrase(matches(variants, rule.reach, context))
        if len(used) > 1:
            right = used[0] if wording.first else max(used, key=len)
            for group in used:
                if group is not right:
                    yield replaced(group, right[0].phrase, False)

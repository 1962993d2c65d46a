"""How often something may or must stand in a document (``kind: so-lan``)."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.rules.base import Context, Mention, Params, Report
from kehoach_lint.rules.custom.mandatory import listed
from kehoach_lint.rules.custom.pattern import searched
from kehoach_lint.rules.custom.places import PLACE, Match, matches
from kehoach_lint.rules.custom.scope import belongs
from kehoach_lint.rulesets.custom import CustomRule, Occurrence


def find(rule: CustomRule, wording: Occurrence, context: Context) -> Iterator[Report]:
    """Report the first occurrence beyond those allowed, with the others beyond, or that there are
    too few, with those there are. Raises RuleFailedError when a search takes too long."""
    found = _found(rule, wording, context)
    params: dict[str, object] = {
        "wanted": listed(wording.phrases),
        "count": len(found),
        "least": wording.least,
        "most": "" if wording.most is None else wording.most,
    }
    if wording.most is not None and len(found) > wording.most:
        beyond = found[wording.most :]
        yield _report(beyond[0].span, params, beyond[1:])
    elif len(found) < wording.least:
        offset = belongs(rule.reach, context)
        if offset is not None:
            yield _report(Span(offset, offset), params, found)


def _found(rule: CustomRule, wording: Occurrence, context: Context) -> list[Match]:
    if wording.expression:
        return searched(rule, wording.expression, (), context)
    return matches(wording.phrases, rule.reach, context)


def _report(span: Span, params: Params, others: list[Match]) -> Report:
    return Report(span, params=params, related=tuple(Mention(m.span, PLACE) for m in others))

"""What a regular expression must not match (``kind: mau``), and the search for expressions."""

from __future__ import annotations

import time
from collections.abc import Iterator

from kehoach_lint.rules.base import Context, Report
from kehoach_lint.rules.custom.places import Match, in_reach, repeated
from kehoach_lint.rules.custom.scanning import Flat, Place, flat, outside
from kehoach_lint.rules.failing import RuleFailedError
from kehoach_lint.rulesets.custom import CustomRule, Pattern
from kehoach_lint.rulesets.expressions import compiled

SECONDS = 1.0
"""How long the expressions of one rule may search one document."""


def find(rule: CustomRule, wording: Pattern, context: Context) -> Iterator[Report]:
    """Report what the expression matches, equal texts once with all their places.

    Raises RuleFailedError when the search takes too long.
    """
    groups: dict[str, list[Match]] = {}
    for match in searched(rule, wording.expression, wording.unless, context):
        groups.setdefault(match.written.lower(), []).append(match)
    for group in groups.values():
        yield repeated(group)


def searched(
    rule: CustomRule, expression: str, unless: tuple[str, ...], context: Context
) -> list[Match]:
    """What an expression matches in reach of the rule and no expression of ``unless`` covers.

    Raises RuleFailedError when the search takes longer than ``SECONDS``.
    """
    text = flat(context.draft.text)
    until = time.monotonic() + SECONDS
    try:
        found = list(_each(text, expression, rule.reach.exact, until))
        if found:
            covers = [
                place for one in unless for place in _each(text, one, rule.reach.exact, until)
            ]
            found = outside(found, covers)
    except TimeoutError as error:
        reason: dict[str, object] = {"code": rule.code, "seconds": f"{SECONDS:g}"}
        raise RuleFailedError(rule.code, "program.own.slow", reason) from error
    return in_reach(found, text, rule.reach, context)


def _each(text: Flat, expression: str, exact: bool, until: float) -> Iterator[Place]:
    """What an expression matches, paragraph by paragraph. Raises TimeoutError."""
    wanted = compiled(expression, exact)
    start = 0
    for paragraph in text.text.split("\n"):
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        for match in wanted.finditer(paragraph, timeout=left):
            if match.end() > match.start():
                yield Place(start + match.start(), start + match.end(), expression)
        start += len(paragraph) + 1

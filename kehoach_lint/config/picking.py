"""The rules that words name."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.rules.base import Rule, usual
from kehoach_lint.rules.registry import chosen_rules


def picked(
    select: Sequence[str],
    ignore: Sequence[str],
    more: Sequence[Rule],
    *,
    previous: bool,
    parent: bool = False,
) -> tuple[Rule, ...]:
    """The rules that ``select`` names (none: all) without those ``ignore`` names.

    Where none are selected, those that need last year's plan (``previous``) or the one above
    (``parent``) hold only with one.
    ``more`` are known beside the rules of the program. Raises UnknownCodeError.
    """
    rules = chosen_rules(select, ignore, more)
    return rules if select else usual(rules, previous=previous, parent=parent)

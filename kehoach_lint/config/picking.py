"""The rules that words name."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.rules.base import Applies, Rule
from kehoach_lint.rules.registry import chosen_rules


def picked(
    select: Sequence[str], ignore: Sequence[str], more: Sequence[Rule], *, previous: bool
) -> tuple[Rule, ...]:
    """The rules that ``select`` names (none: all) without those ``ignore`` names.

    Where none are selected, those that need last year's plan hold only with one (``previous``).
    ``more`` are known beside the rules of the program. Raises UnknownCodeError.
    """
    rules = chosen_rules(select, ignore, more)
    if select or previous:
        return rules
    return tuple(rule for rule in rules if rule.applies is not Applies.PREVIOUS)

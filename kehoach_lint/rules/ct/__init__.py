"""Rules of the family CT: spelling (chính tả)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.ct import (
    ct001,
    ct002,
    ct003,
    ct004,
    ct005,
    ct006,
    ct007,
    ct008,
    ct009,
    ct010,
    ct011,
    ct012,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        ct001,
        ct002,
        ct003,
        ct004,
        ct005,
        ct006,
        ct007,
        ct008,
        ct009,
        ct010,
        ct011,
        ct012,
    )
)

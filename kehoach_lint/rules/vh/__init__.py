"""Rules of the family VH: capital letters (viết hoa)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.vh import (
    vh001,
    vh002,
    vh003,
    vh004,
    vh005,
    vh006,
    vh007,
    vh008,
    vh009,
    vh010,
    vh011,
    vh012,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        vh001, vh002, vh003, vh004, vh005, vh006, vh007, vh008, vh009, vh010, vh011, vh012
    )
)  # fmt: skip

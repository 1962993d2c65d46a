"""Rules of the family KT: kỹ thuật trình bày (layout of the pages)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.kt import (
    kt001,
    kt002,
    kt003,
    kt004,
    kt005,
    kt006,
    kt007,
    kt008,
    kt009,
    kt010,
    kt011,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        kt001, kt002, kt003, kt004, kt005, kt006, kt007, kt008, kt009, kt010, kt011,
    )
)  # fmt: skip

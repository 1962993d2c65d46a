"""Rules of the family BC: bố cục (sections and numbering)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.bc import (
    bc001,
    bc002,
    bc003,
    bc004,
    bc005,
    bc006,
    bc007,
    bc008,
    bc009,
    bc010,
    bc011,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        bc001, bc002, bc003, bc004, bc005, bc006, bc007, bc008, bc009, bc010, bc011,
    )
)  # fmt: skip

"""Rules of the family DC: dấu câu (spaces, marks, brackets and quotation marks, dashes, commas)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.dc import (
    dc001,
    dc002,
    dc003,
    dc004,
    dc005,
    dc006,
    dc007,
    dc008,
    dc009,
    dc010,
    dc011,
    dc012,
    dc013,
    dc014,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        dc001, dc002, dc003, dc004, dc005, dc006, dc007, dc008, dc009, dc010, dc011, dc012, dc013,
        dc014,
    )
)  # fmt: skip

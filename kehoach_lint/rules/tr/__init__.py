"""Rules of the family TR: names (tên riêng)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.tr import (
    tr001,
    tr002,
    tr003,
    tr004,
    tr005,
    tr006,
    tr007,
    tr008,
    tr009,
    tr010,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (tr001, tr002, tr003, tr004, tr005, tr006, tr007, tr008, tr009, tr010)
)

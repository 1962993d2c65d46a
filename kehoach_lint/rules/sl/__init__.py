"""Rules of the family SL: số liệu (figures, anniversaries, lunar years)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.sl import (
    sl001,
    sl002,
    sl003,
    sl004,
    sl005,
    sl006,
    sl007,
    sl008,
    sl009,
    sl010,
    sl011,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        sl001, sl002, sl003, sl004, sl005, sl006, sl007, sl008, sl009, sl010, sl011,
    )
)  # fmt: skip

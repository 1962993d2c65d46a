"""Rules of the family NT: ngày tháng (dates, periods, deadlines)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.nt import (
    nt001,
    nt002,
    nt003,
    nt004,
    nt005,
    nt006,
    nt007,
    nt008,
    nt009,
    nt010,
    nt011,
    nt012,
    nt013,
    nt014,
    nt015,
    nt016,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        nt001, nt002, nt003, nt004, nt005, nt006, nt007, nt008,
        nt009, nt010, nt011, nt012, nt013, nt014, nt015, nt016,
    )
)  # fmt: skip

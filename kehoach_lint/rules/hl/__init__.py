"""Rules of the family HL: acts, levels, units and names in time (hiệu lực)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.hl import hl001, hl002, hl003, hl004, hl005

RULES: tuple[Rule, ...] = (hl001.RULE, hl002.RULE, hl003.RULE, hl004.RULE, hl005.RULE)

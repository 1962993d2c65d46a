"""Rules of the family TR: names (tên riêng)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.tr import tr001, tr002, tr003, tr004

RULES: tuple[Rule, ...] = (tr001.RULE, tr002.RULE, tr003.RULE, tr004.RULE)

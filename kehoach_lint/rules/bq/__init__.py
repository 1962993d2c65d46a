"""Rules of the family BQ: what keeps findings quiet (bỏ qua)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.bq import bq001, bq002, bq003

RULES: tuple[Rule, ...] = (bq001.RULE, bq002.RULE, bq003.RULE)

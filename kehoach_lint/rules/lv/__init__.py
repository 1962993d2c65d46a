"""Rules of the family LV: liên văn bản (a document held against another one)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.lv import lv001, lv002, lv003, lv004, lv005, lv006, lv007

RULES: tuple[Rule, ...] = tuple(
    module.RULE for module in (lv001, lv002, lv003, lv004, lv005, lv006, lv007)
)

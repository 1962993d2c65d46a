"""Rules of the family VD: cited documents (viện dẫn)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.vd import vd001, vd002, vd003, vd004, vd005, vd006, vd007, vd008, vd009

RULES: tuple[Rule, ...] = (
    vd001.RULE,
    vd002.RULE,
    vd003.RULE,
    vd004.RULE,
    vd005.RULE,
    vd006.RULE,
    vd007.RULE,
    vd008.RULE,
    vd009.RULE,
)

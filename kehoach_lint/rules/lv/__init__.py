"""Rules of the family LV: liên văn bản (a document held against another one).

LV001 on: against last year's plan. LV010 on: against the plan above. LV030 on: among documents of
one batch, by what ``between`` noticed.
"""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.lv import (
    lv001,
    lv002,
    lv003,
    lv004,
    lv005,
    lv006,
    lv007,
    lv010,
    lv011,
    lv012,
    lv013,
    lv014,
    lv015,
    lv016,
    lv017,
    lv018,
    lv019,
    lv020,
    lv030,
    lv031,
    lv032,
    lv033,
)

RULES: tuple[Rule, ...] = (
    *(module.RULE for module in (lv001, lv002, lv003, lv004, lv005, lv006, lv007)),
    *(module.RULE for module in (lv010, lv011, lv012, lv013, lv014, lv015, lv016)),
    *(module.RULE for module in (lv017, lv018, lv019, lv020)),
    *(module.RULE for module in (lv030, lv031, lv032, lv033)),
)

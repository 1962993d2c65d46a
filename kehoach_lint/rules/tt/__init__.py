"""Rules of the family TT: thể thức (parts of a document and their form)."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.tt import (
    tt001,
    tt002,
    tt003,
    tt004,
    tt005,
    tt006,
    tt007,
    tt008,
    tt009,
    tt010,
    tt011,
    tt012,
    tt013,
    tt014,
    tt015,
    tt016,
    tt017,
    tt018,
    tt019,
    tt020,
    tt021,
    tt022,
    tt023,
    tt024,
    tt025,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        tt001, tt002, tt003, tt004, tt005, tt006, tt007, tt008, tt009, tt010, tt011, tt012, tt013,
        tt014, tt015, tt016, tt017, tt018, tt019, tt020, tt021, tt022, tt023, tt024, tt025,
    )
)  # fmt: skip

"""Rules of the family MA: the text itself (mã): characters, lost letters, what is not finished."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.ma import (
    ma001,
    ma002,
    ma003,
    ma004,
    ma005,
    ma006,
    ma007,
    ma008,
    ma009,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE for module in (ma001, ma002, ma003, ma004, ma005, ma006, ma007, ma008, ma009)
)

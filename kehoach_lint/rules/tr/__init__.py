"""Rules of the family TR."""

from __future__ import annotations

from kehoach_lint.rules.base import Rule

RULES: tuple[Rule, ...] = ()

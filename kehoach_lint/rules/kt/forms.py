"""Whose documents the rules of layout are for."""

from __future__ import annotations

from kehoach_lint.plan import Form

FORMS = frozenset({Form.STATE, Form.PARTY})
"""Forms that may have a table (``rulesets/trinh-bay.yaml``)."""
STATE_ONLY = frozenset({Form.STATE})
"""For what Decree 30/2020/NĐ-CP alone lays down."""

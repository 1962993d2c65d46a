"""A plan as JSON, for people who want to see what was understood of a draft.

The keys are the names of the fields of ``kehoach_lint.plan``; they follow the program and are no
contract. Spans are lines and columns of the file.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from kehoach_lint.draft import Draft, Span
from kehoach_lint.plan import Plan
from kehoach_lint.reporting.json import dumped
from kehoach_lint.reporting.places import ends


def plan_json(draft: Draft, plan: Plan) -> str:
    """The JSON text of a plan."""
    notes = {str(note.kind): note.number for note in draft.notes}
    head = {"path": draft.path, "format": draft.format, "notes": notes}
    return dumped({**head, "plan": _value(draft, plan)})


def _value(draft: Draft, value: Any) -> Any:
    if isinstance(value, Span):
        return ends(draft, value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "_fields"):
        return {name: _value(draft, getattr(value, name)) for name in value._fields}
    if isinstance(value, tuple):
        return [_value(draft, item) for item in value]
    return value

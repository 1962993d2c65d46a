"""The register of who has handed in, for people and as JSON."""

from __future__ import annotations

from collections import Counter

from kehoach_lint.between.register import Register, Row, Status
from kehoach_lint.messages import say
from kehoach_lint.reporting.json import dumped
from kehoach_lint.reporting.layout import Painter, Piece, Style
from kehoach_lint.rules.nt.times import shown

VERSION = 1
"""Of the JSON; within it keys are neither renamed nor dropped."""
_HEAD = ("unit", "status", "deadline", "day", "files")


def draw(register: Register, painter: Painter, lang: str) -> None:
    """Write a row for every unit, the files of none, and a summary."""
    head = [_say(key, lang) for key in _HEAD]
    painter.table(head, [_cells(row, lang) for row in register.rows], numbers=False)
    painter.row(0)
    if register.strangers:
        names = {"names": "; ".join(register.strangers)}
        painter.row(0, Piece(_say("strangers", lang, **names), Style.WARNING))
    painter.row(0, Piece(_say("summary", lang, **counted(register)), Style.STRONG))


def counted(register: Register) -> dict[str, int]:
    """How many units stand how."""
    count = Counter(row.status for row in register.rows)
    return {
        "units": len(register.rows),
        "in_time": count[Status.IN_TIME] + count[Status.HANDED_IN],
        "late": count[Status.LATE],
        "missing": count[Status.MISSING],
        "twice": sum(row.twice for row in register.rows),
    }


def _cells(row: Row, lang: str) -> list[str]:
    status = _say(f"status.{row.status}", lang, days=row.days_late)
    if row.twice:
        status = f"{status}; {_say('twice', lang, number=len(row.files))}"
    deadline = shown(row.deadline) if row.deadline else ""
    day = shown(row.day) if row.day else ""
    return [row.unit, status, deadline, day, "; ".join(row.files)]


def _say(key: str, lang: str, **params: object) -> str:
    return say(f"program.register.{key}", params, lang)


def register_json(register: Register) -> str:
    """The register as JSON text; days as yyyy-mm-dd, null where there is none."""
    return dumped(
        {
            "version": VERSION,
            "units": [
                {
                    "unit": row.unit,
                    "status": str(row.status),
                    "deadline": row.deadline.isoformat() if row.deadline else None,
                    "day": row.day.isoformat() if row.day else None,
                    "days_late": row.days_late,
                    "files": list(row.files),
                    "twice": row.twice,
                }
                for row in register.rows
            ],
            "strangers": list(register.strangers),
            "summary": counted(register),
        }
    )

"""Words that the reports for the desk share."""

from __future__ import annotations

from kehoach_lint.desk.timeline import Event, Mark
from kehoach_lint.messages import say
from kehoach_lint.rules.nt.times import shown


def told(key: str, lang: str, **params: object) -> str:
    """A message of these reports."""
    return say(f"program.desk.{key}", params, lang)


def named(mark: Mark, lang: str) -> str:
    """What a mark is: ``Đợt 2``, ``Báo cáo (đợt 1)``."""
    name = told(f"event.{mark.event}", lang)
    if not mark.phase:
        return name
    key = "number" if mark.event is Event.PHASE else "of_phase"
    return told(key, lang, name=name, number=mark.phase)


def when(mark: Mark) -> str:
    """Its days: ``15/3/2024 – 31/3/2024``."""
    first, last = shown(mark.first), shown(mark.last)
    return first if first == last else f"{first} – {last}"

"""All slips of a text."""

from __future__ import annotations

from functools import lru_cache

from kehoach_lint.vietnamese.spelling.doubtful import suspicious
from kehoach_lint.vietnamese.spelling.features import habit_of
from kehoach_lint.vietnamese.spelling.numbers import beside_figures
from kehoach_lint.vietnamese.spelling.odds import likely_slip
from kehoach_lint.vietnamese.spelling.slips import Slip
from kehoach_lint.vietnamese.spelling.windows import windows_of


@lru_cache(maxsize=2)
def slips_of(text: str) -> tuple[Slip, ...]:
    """The slips of a whole text in NFC, in order, one a word at most."""
    windows = windows_of(text)
    habit = habit_of(windows.stream)
    found = {slip.word: slip for slip in beside_figures(windows)}
    for index in suspicious(windows):
        slip = likely_slip(windows, index, habit) if index not in found else None
        if slip is not None:
            found[index] = slip
    return tuple(found[index] for index in sorted(found))

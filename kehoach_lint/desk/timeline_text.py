"""A timeline in the terminal: a row an event, bars and points under each other."""

from __future__ import annotations

from kehoach_lint.desk.timeline import Mark, Timeline
from kehoach_lint.desk.wording import named, told, when
from kehoach_lint.reporting.layout import Painter, Piece, Style, columns

_LEAST = 12
"""Columns for the bars where the terminal is narrow."""


def draw(timeline: Timeline | None, painter: Painter, lang: str) -> None:
    """Put the rows on ``painter``; a row that rules object to names them."""
    if timeline is None:
        painter.row(0, Piece(told("no_days", lang)))
        return
    names = [named(mark, lang) for mark in timeline.marks]
    days = [when(mark) for mark in timeline.marks]
    name_width, day_width = max(map(columns, names)), max(map(columns, days))
    room = max(_LEAST, painter.width - name_width - day_width - 4)
    for mark, name, day in zip(timeline.marks, names, days, strict=True):
        bad = bool(mark.codes)
        painter.row(
            0,
            Piece(_padded(name, name_width), Style.ERROR if bad else Style.STRONG),
            Piece("  " + _bar(timeline, mark, room), Style.ERROR if bad else Style.INFO),
            Piece("  " + _padded(day, day_width), Style.ERROR if bad else Style.PLAIN),
            whole=True,
        )
        if bad:
            said = told("against", lang, line=mark.line, codes=", ".join(mark.codes))
            painter.row(2, Piece(said, Style.ERROR))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns(text))


def _bar(timeline: Timeline, mark: Mark, room: int) -> str:
    left = round(timeline.share(mark.first) * (room - 1))
    right = round(timeline.share(mark.last) * (room - 1))
    drawn = "◆" if mark.first == mark.last else "━" * (right - left + 1)
    return _padded("·" * left + drawn, len(drawn) + left) + "·" * (room - left - len(drawn))

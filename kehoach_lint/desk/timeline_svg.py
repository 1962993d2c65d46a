"""A timeline as a picture inside a page of HTML (SVG without styles of its own)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape

from kehoach_lint.desk.timeline import Event, Mark, Timeline
from kehoach_lint.desk.wording import named, told, when
from kehoach_lint.reporting.layout import visible

_WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 760, 190, 175, 19, 24
"""Units of the picture: its width, the room for names and for days, a row, the months above."""
_LONG = (Event.CAMPAIGN, Event.PHASE)
_MOST_MONTHS = 12
_MOST_CODES = 1
"""Beside the days there is no room for more."""


def svg(timeline: Timeline, lang: str) -> str:
    """The picture: a row an event, its name left, its days right, ``bad`` where rules object."""
    height = _TOP + _ROW * len(timeline.marks) + 4
    body = "".join((*_grid(timeline, height), *_rows(timeline, lang)))
    title = escape(told("timeline", lang))
    return (
        f'<svg class="timeline" viewBox="0 0 {_WIDTH} {height}" role="img">'
        f"<title>{title}</title>{body}</svg>\n"
    )


def _x(timeline: Timeline, day: date) -> float:
    return round(_LEFT + timeline.share(day) * (_WIDTH - _LEFT - _RIGHT), 1)


def _grid(timeline: Timeline, height: int) -> Iterator[str]:
    """A line where a month begins; of many months only some."""
    first, last = timeline.first, timeline.last
    months = range(first.year * 12 + first.month, last.year * 12 + last.month)
    step = len(months) // _MOST_MONTHS + 1
    for month in months[::step]:
        x = _x(timeline, date(month // 12, month % 12 + 1, 1))
        label = f"{month % 12 + 1}/{month // 12 % 100:02}"
        yield f'<path class="grid" d="M{x} {_TOP - 6}V{height}"/>'
        yield f'<text x="{x}" y="12" class="month">{label}</text>'


def _rows(timeline: Timeline, lang: str) -> Iterator[str]:
    for number, mark in enumerate(timeline.marks):
        y = _TOP + number * _ROW
        bad = " bad" if mark.codes else ""
        more = ["…"] if len(mark.codes) > _MOST_CODES else []
        days = " ".join((when(mark), *mark.codes[:_MOST_CODES], *more))
        hint = escape(visible(" ".join((f"{mark.line}: {mark.words}", *mark.codes))))
        yield (
            f'<g class="{mark.event}{bad}"><title>{hint}</title>'
            f'<text x="0" y="{y + 11}">{escape(named(mark, lang))}</text>'
            f"{_shape(timeline, mark, y)}"
            f'<text x="{_WIDTH}" y="{y + 11}" class="day">{escape(days)}</text></g>'
        )


def _shape(timeline: Timeline, mark: Mark, y: int) -> str:
    left, right = _x(timeline, mark.first), _x(timeline, mark.last)
    if mark.event in _LONG or right > left:
        width = max(round(right - left, 1), 3)
        return f'<rect x="{left}" y="{y + 2}" width="{width}" height="10" rx="2"/>'
    return f'<path d="M{left} {y + 1}l6 6l-6 6l-6 -6z"/>'

"""Paper and margins of the pages a document begins on."""

from __future__ import annotations

from kehoach_lint.draft import Span
from kehoach_lint.presentation import Section
from kehoach_lint.rules.base import Context
from kehoach_lint.rules.kt.pages import Page
from kehoach_lint.rulesets.presentation import Limit, Measure

MARGINS = {
    Limit.TOP: ("trên", "top_mm"),
    Limit.BOTTOM: ("dưới", "bottom_mm"),
    Limit.LEFT: ("trái", "left_mm"),
    Limit.RIGHT: ("phải", "right_mm"),
}
"""The margins: their names, and the fields of a section."""
_GUESSED = 1.0
"""Millimetres by which margins may be off that were measured on the printed page."""


def has_right_size(page: Page, section: Section) -> bool | None:
    """Whether the paper of a section has the wanted size, whichever way it is turned; None when
    the size is unknown or none is wanted."""
    wanted = page.layout.limits.get(Limit.SHORT_SIDE), page.layout.limits.get(Limit.LONG_SIDE)
    sides = section.width_mm, section.height_mm
    if None in wanted or None in sides:
        return None
    pairs = zip(wanted, sorted(side for side in sides if side is not None), strict=True)
    return all(measure is not None and measure.fits(side) for measure, side in pairs)


def wrong_margins(page: Page, section: Section) -> list[tuple[Limit, float, Measure]]:
    """The margins of a section that are not as wanted, with what they are in mm."""
    found = []
    slack = 0.0 if page.seen_whole else _GUESSED
    for limit, (_, field) in MARGINS.items():
        measure, value = page.layout.limits.get(limit), getattr(section, field)
        if measure is None or value is None or value < 0:
            continue
        if abs(measure.nearest(value) - value) > measure.tolerance + slack:
            found.append((limit, value, measure))
    return found


def is_upright(section: Section) -> bool:
    """Whether the pages of a section stand upright, as far as is known."""
    return not (section.width_mm and section.height_mm and section.width_mm > section.height_mm)


def top(context: Context) -> Span:
    """Where something is told of the pages as such: the type line, else the first line."""
    header = context.plan.header
    line = header.type_line or header.symbol
    return line.span if line is not None else context.draft.blocks[0].span

"""Levels of government that a text names: 1 commune, 2 district, 3 province."""

from __future__ import annotations

import re
from functools import cache

from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan

_TOKEN = late(r"\w+|[^\w\s]+")
_LEVELS = (
    (3, ("tỉnh", "thành phố", "sở")),
    (2, ("huyện", "quận", "thị xã", "thành phố")),
    (1, ("xã", "phường", "thị trấn", "đặc khu")),
)


@cache
def _who() -> re.Pattern[str]:
    """A body that has a level of its own, and the level."""
    return re.compile(
        r"(?:ủy\s+ban\s+nhân\s+dân|uỷ\s+ban\s+nhân\s+dân|ubnd|đảng\s+(?:ủy|uỷ)|hội\s+đồng\s+nhân\s+dân"
        r"|hđnd)\s+(tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn|đặc\s+khu)\b"
    )


def levels_named(text: str) -> frozenset[int]:
    """The levels whose words stand in ``text``. A "thành phố" may be of either upper level, and
    counts as both; "thị xã" is no "xã"."""
    tokens = f" {' '.join(_TOKEN.findall(text.lower()))} "
    without_towns = tokens.replace(" thị xã ", " ")
    return frozenset(
        level
        for level, words in _LEVELS
        if any(f" {word} " in (tokens if level > 1 else without_towns) for word in words)
    )


def level_of_plan(plan: Plan) -> int:
    """The level of the issuing body: from the header, else from who speaks in the opening and in
    the closing; 0 when unknown."""
    issuer = plan.header.issuer_name
    levels = levels_named(issuer)
    if levels:
        return min(levels)
    for line in (*reversed(plan.opening), *plan.closing):
        found = _who().search(line.text.lower())
        if found:
            return min(levels_named(found[1]), default=0)
    return 0

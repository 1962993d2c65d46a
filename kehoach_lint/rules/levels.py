"""Levels of government that a text names: 1 commune, 2 district, 3 province."""

from __future__ import annotations

import re

from kehoach_lint.plan import Plan

_LEVELS = (
    (3, re.compile(r"\b(?:tỉnh|thành\s+phố|Sở)\b", re.IGNORECASE)),
    (2, re.compile(r"\b(?:huyện|quận|thị\s+xã|thành\s+phố)\b", re.IGNORECASE)),
    (1, re.compile(r"\b(?:xã|phường|thị\s+trấn|đặc\s+khu)\b", re.IGNORECASE)),
)
_TOWN = re.compile(r"\bthị\s+xã\b", re.IGNORECASE)
_WHO = re.compile(
    r"(?:Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|UBND|Đảng\s+(?:ủy|uỷ)|Hội\s+đồng\s+nhân\s+dân"
    r"|HĐND)\s+(tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn|đặc\s+khu)\b",
    re.IGNORECASE,
)


def levels_named(text: str) -> frozenset[int]:
    """The levels whose words stand in ``text``. A "thành phố" may be of either upper level, and
    counts as both; "thị xã" is no "xã"."""
    found = {level for level, form in _LEVELS if level > 1 and form.search(text)}
    if _LEVELS[2][1].search(_TOWN.sub(" ", text)):
        found.add(1)
    return frozenset(found)


def level_of_plan(plan: Plan) -> int:
    """The level of the issuing body: from the header, else from who speaks in the opening and in
    the closing; 0 when unknown."""
    issuer = plan.header.issuer_name
    levels = levels_named(issuer)
    if levels:
        return min(levels)
    for line in (*reversed(plan.opening), *plan.closing):
        found = _WHO.search(line.text)
        if found:
            return min(levels_named(found[1]), default=0)
    return 0

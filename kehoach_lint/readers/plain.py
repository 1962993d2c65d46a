"""The lines of a plain text file."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.readers import signs
from kehoach_lint.readers.characters import Wide, characters
from kehoach_lint.readers.limits import Stopwatch
from kehoach_lint.readers.lines import Line, bounds, indent_of

RULE_GAP = 3
"""A drawn rule parts what stands around it as several blank lines do."""


def plain_lines(stored: str, wide: Wide, watch: Stopwatch) -> list[Line]:
    """The lines that hold text, each with the number of blank ones before it; fills ``wide``.

    Raises UnreadableError when the time is up, or for text that is no writing.
    """
    lines: list[Line] = []
    gap = 0
    for start, end in bounds(stored):
        watch.check()
        raw = stored[start:end]
        chars = characters(raw, start, wide).strip()
        if not chars.text or signs.is_rule(chars.text):
            gap += RULE_GAP if chars.text else 1
            continue
        page = "\f" in raw[: len(raw) - len(raw.lstrip())]
        lines.append(Line(chars, gap, indent_of(raw), page))
        gap = 0
    return lines


def without_page_numbers(lines: Sequence[Line]) -> list[Line]:
    """The lines without page numbers.

    They stand beside a form feed or in the middle of a sentence; other lone numbers stay, as they
    may be the cells of a table.
    """
    kept: list[Line] = []
    for i, line in enumerate(lines):
        if i and not line.fixed and signs.is_page_number(line.text):
            following = lines[i + 1] if i + 1 < len(lines) else None
            if line.page or (following and _parts_pages(lines[i - 1], following)):
                continue
        kept.append(line)
    return kept


def _parts_pages(before: Line, after: Line) -> bool:
    return after.page or _runs_over(before, after)


def _runs_over(before: Line, after: Line) -> bool:
    if before.fixed or after.fixed or signs.label_kind(after.text):
        return False
    return signs.goes_on(after.text) and not signs.ends_sentence(before.text)

"""The lines of a Markdown file without what is no text at all: front matter and comments."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.patterns import late
from kehoach_lint.readers.characters import Chars
from kehoach_lint.readers.lines import bounds

_MAX_FRONT = 200
_FIELD = late(r"\s*(?:$|#|-\s|[\w.-]+\s*:|\s+\S)")


def source_lines(stored: str) -> list[Chars]:
    """The stored lines; a line that a comment takes up as a whole is left out."""
    comments = _comments(stored)
    if not comments:
        return [Chars(stored[a:b], range(a, b)) for a, b in bounds(stored)]
    lines: list[Chars] = []
    first = 0
    for start, end in bounds(stored):
        while first < len(comments) and comments[first][1] <= start:
            first += 1
        kept = _outside(start, end, comments, first)
        at = [place for a, b in kept for place in range(a, b)]
        text = "".join(stored[a:b] for a, b in kept)
        if text.strip() or kept == [(start, end)]:
            lines.append(Chars(text, at))
    return lines


def cut_front(lines: Sequence[Chars]) -> Sequence[Chars]:
    """The lines without YAML front matter at the top."""
    if not lines or lines[0].text.rstrip() != "---":
        return lines
    for i, line in enumerate(lines[1:_MAX_FRONT], start=1):
        if line.text.rstrip() in ("---", "..."):
            return lines[i + 1 :]
        if not _FIELD.match(line.text):
            break
    return lines


def _comments(stored: str) -> list[tuple[int, int]]:
    """Start and end of each ``<!-- … -->``."""
    found: list[tuple[int, int]] = []
    place = stored.find("<!--")
    while place >= 0:
        end = stored.find("-->", place + 4)
        if end < 0:
            break
        found.append((place, end + 3))
        place = stored.find("<!--", end + 3)
    return found


def _outside(
    start: int, end: int, comments: Sequence[tuple[int, int]], first: int
) -> list[tuple[int, int]]:
    """The parts of a line outside the comments, the first of which may touch it."""
    kept: list[tuple[int, int]] = []
    place = start
    while first < len(comments) and comments[first][0] < end:
        if comments[first][0] > place:
            kept.append((place, comments[first][0]))
        place = max(place, comments[first][1])
        first += 1
    if place < end or place == start:
        kept.append((place, end))
    return kept

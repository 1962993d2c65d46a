"""Comments in text and Markdown files that speak to this program.

They are cut out of the stored text before it is read, so that nothing of a draft can change with
them, and every place found afterwards is carried back to the file as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from kehoach_lint.draft import Block, Directive
from kehoach_lint.patterns import late
from kehoach_lint.readers.characters import Wide
from kehoach_lint.readers.lines import Line, bounds

_OPEN, _CLOSE = "<!--", "-->"
_HASH = "#"
_SPEAKS = late(r"<!--\s*kehoach-lint(?:\s*:|(?=\s))\s*", re.IGNORECASE)
# A line ends at CR, LF or both; "$" knows LF alone.
_LINE = late(
    r"(?:\A|(?<=[\r\n]))[^\S\r\n]*#[^\S\r\n]*kehoach-lint(?:[ \t]*:|(?=\s))([^\r\n]*)(?![^\r\n])",
    re.I,
)
_WHITE = " \t\u00a0"


class Remark(NamedTuple):
    """A comment as stored: where it begins and ends, what it says, whether it has its lines for
    itself, and whether text of its line stands before it."""

    start: int
    end: int
    text: str
    alone: bool
    behind: bool


class Cuts:
    """The way from the text without the comments back to the one with them."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        """``ranges`` are the stretches cut out, in order and apart."""
        self.removed = [0, *accumulate(end - start for start, end in ranges)]
        starts = [start for start, _ in ranges]
        self._at = [start - gone for start, gone in zip(starts, self.removed, strict=False)]

    def stored(self, place: int) -> int:
        """The offset with the comments of an offset without them."""
        return place + self.removed[bisect_right(self._at, place)]

    def lines(self, lines: Sequence[Line]) -> list[Line]:
        """The lines with their places carried back."""
        return [
            line._replace(chars=line.chars._replace(at=self._places(line.chars.at)))
            for line in lines
        ]

    def wide(self, wide: Wide) -> Wide:
        """The same for the characters that stand for several."""
        return {self.stored(place): width for place, width in wide.items()}

    def _places(self, at: Sequence[int]) -> Sequence[int]:
        if isinstance(at, range) and at.step == 1 and at:
            first, last = self.stored(at[0]), self.stored(at[-1])
            if last - first == len(at) - 1:
                return range(first, last + 1)
        return [self.stored(place) for place in at]


def without_remarks(stored: str, hashes: bool) -> tuple[str, list[Remark], Cuts | None]:
    """The stored text without comments to this program, those comments, and the way back.

    ``hashes`` tells that a line "# kehoach-lint: …" is one too. Without any, the text comes back
    as it is, with None.
    """
    found = [*_marked(stored), *(_hashed(stored) if hashes else ())]
    if not found:
        return stored, [], None
    found = _apart(sorted(found))
    page = _Page(stored, [(start, end) for start, end, _ in found])
    remarks = [page.remark(start, end, text) for start, end, text in found]
    ranges = page.ranges(remarks)
    kept: list[str] = []
    done = 0
    for start, end in ranges:
        kept.append(stored[done:start])
        done = end
    return "".join(kept) + stored[done:], remarks, Cuts(ranges)


class _Page:
    """The lines of a stored text as they are when comments are blank, also their line ends."""

    def __init__(self, stored: str, spans: Sequence[tuple[int, int]]) -> None:
        self._stored = stored
        parts: list[str] = []
        done = 0
        for start, end in spans:
            parts += (stored[done:start], " " * (end - start))
            done = end
        self._text = "".join(parts) + stored[done:]
        lines = bounds(self._text)
        self._starts = [start for start, _ in lines]
        self._first = [end - len(self._text[start:end].lstrip()) for start, end in lines]
        self._empty = [first == end for first, (_, end) in zip(self._first, lines, strict=True)]

    def remark(self, start: int, end: int, text: str) -> Remark:
        """A comment with what is known of its place."""
        line = self._line(start)
        behind = self._first[line] < start and not self._empty[line]
        return Remark(start, end, text, self._empty[line], behind)

    def ranges(self, remarks: Sequence[Remark]) -> list[tuple[int, int]]:
        """What is cut out: whole lines, or a comment with the white space on one side of it."""
        ranges: list[tuple[int, int]] = []
        for remark in remarks:
            start, end = self._range(remark)
            if ranges and start <= ranges[-1][1]:
                ranges[-1] = (ranges[-1][0], max(end, ranges[-1][1]))
            else:
                ranges.append((start, end))
        return [self._with_blank_line(start, end) for start, end in ranges]

    def _range(self, remark: Remark) -> tuple[int, int]:
        start, end = remark.start, remark.end
        if remark.alone:
            line = self._line(start)
            return self._starts[line], self._start_of(line + 1)
        if remark.behind:
            while start and self._stored[start - 1] in _WHITE:
                start -= 1
        else:
            while end < len(self._stored) and self._stored[end] in _WHITE:
                end += 1
        return start, end

    def _with_blank_line(self, start: int, end: int) -> tuple[int, int]:
        """Of two blank lines around whole lines that are cut out one goes too."""
        before, after = self._line(start) - 1, self._line(end)
        whole = self._starts[before + 1] == start and self._start_of(after) == end
        if whole and self._empty[after] and (before < 0 or self._empty[before]):
            return start, self._start_of(after + 1)
        return start, end

    def _line(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def _start_of(self, line: int) -> int:
        return self._starts[line] if line < len(self._starts) else len(self._text)


def directives_of(
    remarks: Sequence[Remark],
    text: str,
    blocks: Sequence[Block],
    starts: Sequence[int],
    line_starts: Sequence[int],
) -> tuple[Directive, ...]:
    """The comments as parts of a draft with this text, these blocks, and these stored offsets of
    its characters and lines."""
    if not remarks:
        return ()
    places = _Places(blocks, starts, len(text))
    found = []
    for remark in remarks:
        line = bisect_right(line_starts, remark.start)
        behind = remark.behind and not remark.alone
        offset = places.behind(remark.start) if behind else places.next(remark.end)
        found.append(Directive(offset, line, remark.text, remark.alone))
    return tuple(found)


class _Places:
    """The way from a place in the file to the text. Blocks may stand in another order in it than
    in the file: columns, notes."""

    def __init__(self, blocks: Sequence[Block], starts: Sequence[int], end: int) -> None:
        self._starts = starts
        self._end = end
        self._spans = sorted((block.span for block in blocks), key=lambda span: starts[span.start])
        self._firsts = [starts[span.start] for span in self._spans]

    def next(self, place: int) -> int:
        """The offset of what stands next in the file, the end of the text for nothing."""
        number = bisect_right(self._firsts, place) - 1
        if number >= 0:
            first, last = self._spans[number]
            offset = bisect_left(self._starts, place, first, last)
            if offset < last:
                return offset
        following = number + 1
        return self._spans[following].start if following < len(self._spans) else self._end

    def behind(self, place: int) -> int:
        """The offset just behind what stands last in the file before ``place``."""
        first, last = self._spans[max(0, bisect_left(self._firsts, place) - 1)]
        return bisect_left(self._starts, place, first, last)


def _marked(stored: str) -> list[tuple[int, int, str]]:
    """Start, end and text of each ``<!-- kehoach-lint: … -->``."""
    found = []
    place = stored.find(_OPEN)
    while place >= 0:
        end = stored.find(_CLOSE, place + len(_OPEN))
        if end < 0:
            break
        opening = _SPEAKS.match(stored, place, end)
        if opening:
            found.append((place, end + len(_CLOSE), _folded(stored[opening.end() : end])))
        place = stored.find(_OPEN, end + len(_CLOSE))
    return found


def _hashed(stored: str) -> list[tuple[int, int, str]]:
    if _HASH not in stored:
        return []
    return [(*line.span(), _folded(line[1])) for line in _LINE.finditer(stored)]


def _folded(text: str) -> str:
    return " ".join(text.split())


def _apart(found: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Without those that begin within the one before."""
    kept: list[tuple[int, int, str]] = []
    for item in found:
        if not kept or item[0] >= kept[-1][1]:
            kept.append(item)
    return kept

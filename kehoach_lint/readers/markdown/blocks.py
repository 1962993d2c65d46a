"""The blocks of a Markdown file: headings, paragraphs, tables, code, footnotes.

Leaves aside what is no text: front matter, comments, rules, the marks of headings and quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Cell, Story
from kehoach_lint.patterns import late
from kehoach_lint.readers import signs
from kehoach_lint.readers.breaks import join_broken, join_chars
from kehoach_lint.readers.characters import Chars, Wide, seen
from kehoach_lint.readers.limits import Stopwatch
from kehoach_lint.readers.lines import Line, indent_of
from kehoach_lint.readers.markdown.inline import unmarked
from kehoach_lint.readers.markdown.sources import cut_front, source_lines
from kehoach_lint.readers.markdown.tables import cells_of, is_delimiter
from kehoach_lint.readers.plain import RULE_GAP
from kehoach_lint.readers.tables import reading_order

_HEADING = late(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_FENCE = late(r" {0,3}(`{3,}|~{3,})[^`]*$")
_QUOTE = late(r"(?: {0,3}>[ \t]?)+")
_ITEM = late(r"\s*(?:[-*+•]|\d{1,3}\\?[.)])\s")
_FOOTNOTE = late(
    r"\s*(?:\[\^[^\]\s]+\]:|<sup>\s*\[?(?:\d{1,3}|\*{1,3})\]?\s*</sup>)\s*(?=\S)"
)


class _Chunk(NamedTuple):
    """Lines that belong together: a paragraph, an item, a heading."""

    lines: list[Chars]
    gap: int
    heading: int | None = None
    story: Story = Story.BODY


def read_markdown(stored: str, wide: Wide, watch: Stopwatch) -> list[Line]:
    """The lines of a Markdown text; fills ``wide``.

    Raises UnreadableError when the time is up, or for text that is no writing.
    """
    return _Reader(cut_front(source_lines(stored)), wide, watch).run()


class _Reader:
    """Goes down the source lines once."""

    def __init__(self, source: Sequence[Chars], wide: Wide, watch: Stopwatch) -> None:
        self._source = source
        self._wide = wide
        self._watch = watch
        self._lines: list[Line] = []
        self._chunk: _Chunk | None = None
        self._gap = 0
        self._tables = 0

    def run(self) -> list[Line]:
        i = 0
        while i < len(self._source):
            self._watch.check()
            i = self._read(i)
        self._flush()
        return self._lines

    def _read(self, i: int) -> int:
        """Read what begins at source line ``i``; gives the line behind it."""
        source = _unquoted(self._source[i])
        text = source.text
        if not text.strip() or signs.is_rule(text):
            self._flush()
            self._gap += RULE_GAP if text.strip() else 1
            return i + 1
        if fence := _FENCE.match(text):
            return self._code(i, fence[1])
        if "|" in text and self._has_delimiter(i + 1):
            return self._table(i)
        if heading := _HEADING.match(text):
            self._start([_heading_text(source, heading)], heading=len(heading[1]))
            self._flush()
        elif note := _FOOTNOTE.match(text):
            self._start([source.cut(note.end(), len(text))], story=Story.FOOTNOTE)
        elif self._chunk is None or _ITEM.match(text):
            self._start([source])
        else:
            self._chunk.lines.append(source)
        return i + 1

    def _start(
        self, lines: list[Chars], heading: int | None = None, story: Story = Story.BODY
    ) -> None:
        self._flush()
        self._chunk = _Chunk(lines, self._gap, heading, story)
        self._gap = 0

    def _flush(self) -> None:
        """Take the marks out of the lines gathered so far."""
        chunk, self._chunk = self._chunk, None
        if chunk is not None:
            self._lines.extend(_chunk_lines(chunk, self._wide))

    def _code(self, i: int, fence: str) -> int:
        """Fenced code is kept as it stands, up to a fence as long as the first."""
        self._flush()
        close = re.compile(rf" {{0,3}}{re.escape(fence[0])}{{{len(fence)},}}\s*$")
        for end in range(i + 1, len(self._source)):
            if close.match(self._source[end].text):
                break
            line = seen(self._source[end], self._wide).strip()
            if line.text:
                self._lines.append(Line(line, fixed=True))
        else:
            end = len(self._source)
        return end + 1

    def _has_delimiter(self, i: int) -> bool:
        return i < len(self._source) and is_delimiter(_unquoted(self._source[i]).text)

    def _table(self, i: int) -> int:
        """A table goes on while its lines hold a bar."""
        self._flush()
        rows = [cells_of(_unquoted(self._source[i]))]
        end = i + 2
        while end < len(self._source) and "|" in self._source[end].text:
            self._watch.check()
            rows.append(cells_of(_unquoted(self._source[end])))
            end += 1
        self._lines.extend(self._table_lines(rows))
        self._tables += 1
        return end

    def _table_lines(self, rows: list[list[Chars]]) -> Iterator[Line]:
        cells = [[self._cell(cell) for cell in row] for row in rows]
        for row, column in reading_order(cells, lambda piece: piece.text):
            for piece in cells[row][column]:
                yield Line(piece, fixed=True, cell=Cell(self._tables, row, column))

    def _cell(self, cell: Chars) -> list[Chars]:
        self._watch.check()
        pieces = [piece for line in unmarked(cell, self._wide) for piece in line]
        return [piece for piece in join_broken(pieces, self._wide) if not signs.is_rule(piece.text)]


def _chunk_lines(chunk: _Chunk, wide: Wide) -> Iterator[Line]:
    """The lines of a chunk without marks; those behind a forced break stand apart."""
    raw = _joined(chunk.lines)
    found = [join_broken(pieces, wide) for pieces in unmarked(raw, wide)]
    if chunk.story is not Story.BODY:
        whole = [piece for pieces in found for piece in pieces]
        found = [[join_chars(whole, wide)]] if whole else []
    gap = chunk.gap
    for number, pieces in enumerate(found):
        for piece in pieces:
            text = piece.text
            if signs.is_rule(text):
                continue
            indent = indent_of(chunk.lines[number].text) if number < len(chunk.lines) else 0
            fixed = chunk.heading is not None
            yield Line(piece, gap, indent, fixed=fixed, story=chunk.story, heading=chunk.heading)
            gap = 1
        gap = 0


def _joined(lines: Sequence[Chars]) -> Chars:
    """Source lines with the LF between them."""
    at: list[int] = []
    for line in lines:
        if at:
            at.append(at[-1] + 1)
        at.extend(line.at)
    return Chars("\n".join(line.text for line in lines), at)


def _unquoted(source: Chars) -> Chars:
    quote = _QUOTE.match(source.text)
    return source.cut(quote.end(), len(source.text)) if quote else source


def _heading_text(source: Chars, mark: re.Match[str]) -> Chars:
    """What stands between the marks of a heading; those behind it need a space before them."""
    text = source.text[mark.end() :].rstrip()
    bare = text.rstrip("#")
    if bare != bare.rstrip() or not bare:
        text = bare.rstrip()
    return source.cut(mark.end(), mark.end() + len(text))

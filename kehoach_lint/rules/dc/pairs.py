"""Brackets and quotation marks of a text, paired: over the paragraphs and items of one quotation.

A bracket or quotation may open in one paragraph and close in a later one (a list inside it), so
what a paragraph leaves open is held against what later ones close.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.draft import Block, Draft, Span
from kehoach_lint.patterns import late

_BRACKETS = late(r"[()\n]")
_QUOTES = late(r"[“”„\"\n]")
_LABEL = late(
    r"(?:^|[\s(;:,.“\"/])(?:[^\W\d_]\d?|\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{2,4}|[+*-])\s?$"
)
_REACH = 9
_FAR, _FAR_QUOTED = 40, 300
"""So many paragraphs later a bracket and a quotation may end (a whole act may be quoted)."""


class Mark(NamedTuple):
    """A bracket or quotation mark: where it stands, in which paragraph (counted from 0), and
    whether it opens."""

    at: int
    line: int
    opens: bool


class Quotes(NamedTuple):
    """The quotation marks of a text: those without a partner, those of the wrong hand ("“ai“"),
    the straight and the curly ones (offsets)."""

    single: tuple[Mark, ...]
    wrong: tuple[Mark, ...]
    straight: tuple[int, ...]
    curly: tuple[int, ...]


def single_brackets(draft: Draft) -> list[Mark]:
    """The round brackets of a draft that have no partner."""
    return _single(_brackets(draft.text), _FAR)


@lru_cache(maxsize=2)
def quotes_of(text: str) -> Quotes:
    """The quotation marks of a text, judged; the last two texts are remembered."""
    marks: list[Mark] = []
    wrong: list[Mark] = []
    straight: list[int] = []
    curly: list[int] = []
    line = 0
    open_here = False
    for match in _QUOTES.finditer(text):
        char, at = match[0], match.start()
        if char == "\n":
            line, open_here = line + 1, False
            continue
        opens = _opens(text, at, open_here)
        if opens is None:
            continue
        mark = Mark(at, line, opens)
        if char == '"':
            straight.append(at)
        else:
            curly.append(at)
            if opens is not (char != "”"):
                wrong.append(mark)
        marks.append(mark)
        open_here = opens
    return Quotes(tuple(_single(marks, _FAR_QUOTED)), tuple(wrong), tuple(straight), tuple(curly))


def _brackets(text: str) -> Iterator[Mark]:
    """The brackets of a text without those of labels ("a)", "1)")."""
    line, depth = 0, 0
    for match in _BRACKETS.finditer(text):
        char, at = match[0], match.start()
        if char == "\n":
            line, depth = line + 1, 0
        elif char == "(":
            depth += 1
            yield Mark(at, line, True)
        elif depth or not _LABEL.search(text[max(0, at - _REACH) : at].rpartition("\n")[2]):
            depth = max(0, depth - 1)
            yield Mark(at, line, False)


def _opens(text: str, at: int, open_here: bool) -> bool | None:
    """Whether a quotation mark opens, by what stands on both sides of it; None for a sign of
    inches, seconds or repetition."""
    before = text[at - 1] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    left = before.isspace() or before in '([“"-–:;/'
    right = after.isspace() or after in ')]”",.;:!?/…'
    char = text[at]
    if char == '"':
        if left and right and before.isspace() and after.isspace():
            return None if not open_here else False
        if before.isdigit() and not open_here:
            return None
        return not open_here if left == right else left
    if left == right:
        return char != "”"
    return left


def _single(marks: Iterable[Mark], far: int) -> list[Mark]:
    """The marks without a partner, in the order of the text."""
    opened: list[Mark] = []
    closed: list[Mark] = []
    for _, group in _by_line(marks):
        stack: list[Mark] = []
        for mark in group:
            if mark.opens:
                stack.append(mark)
            elif stack:
                stack.pop()
            elif opened and mark.line - opened[-1].line <= far:
                opened.pop()
            else:
                closed.append(mark)
        opened += stack
    return sorted((*opened, *closed))


def _by_line(marks: Iterable[Mark]) -> Iterator[tuple[int, list[Mark]]]:
    lines: dict[int, list[Mark]] = {}
    for mark in marks:
        lines.setdefault(mark.line, []).append(mark)
    yield from lines.items()


def phrase(draft: Draft, mark: Mark, width: int = 30) -> Span:
    """The mark with some words on the side it holds."""
    block: Block = draft.block_at(mark.at)
    text = draft.text
    if mark.opens:
        end = min(block.span.end, mark.at + width)
        while end < block.span.end and not text[end].isspace():
            end += 1
        return Span(mark.at, end)
    start = max(block.span.start, mark.at - width)
    while start > block.span.start and not text[start - 1].isspace():
        start -= 1
    return Span(start, mark.at + 1)

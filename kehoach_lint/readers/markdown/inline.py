"""The marks inside lines of Markdown: what they enclose is text, they are not.

Emphasis is matched more loosely than CommonMark does: runs of two or more asterisks never stand in
an official text, so they go even where a converter left them unmatched, while lone ones and
underscores (blanks to be filled in) stay unless they come in pairs.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

from kehoach_lint.readers.characters import Chars, Wide, seen
from kehoach_lint.readers.markdown import tokens


class _Act(Enum):
    """What becomes of a stretch of the stored text that is not kept as it is."""

    DROP = auto()
    BREAK = auto()
    NEWLINE = auto()
    PUT = auto()


class _Event(NamedTuple):
    start: int
    end: int
    act: _Act
    put: str = ""


def unmarked(raw: Chars, wide: Wide) -> list[list[Chars]]:
    """The text of some stored lines (parted by LF) without its marks; fills ``wide``.

    Comes back as lines, each as the pieces between forced breaks.
    """
    marks = _Marks(raw, wide)
    marks.find()
    return marks.lines()


class _Marks:
    """The marks of a stretch, found in one pass over its tokens."""

    def __init__(self, raw: Chars, wide: Wide) -> None:
        self._text, self._at = raw
        self._wide = wide
        self._events: list[_Event] = []
        self._openers: dict[str, list[tuple[int, int]]] = {}
        self._closers = _code_spans(self._text)
        self._target: tuple[int, int] | None = None

    def find(self) -> None:
        """Find all marks."""
        handlers: dict[str, Callable[[re.Match[str]], int]] = {
            "escape": self._escape,
            "newline": self._newline,
            "code": self._code,
            "auto": self._auto,
            "note": self._note,
            "tag": self._tag,
            "link": self._link,
            "stars": self._stars,
            "under": self._under,
            "tilde": self._tilde,
            "entity": self._entity,
        }
        place = 0
        while special := tokens.SPECIAL.search(self._text, place):
            place = special.start()
            if self._target and place >= self._target[0]:
                place, self._target = self._target[1], None
                continue
            token = tokens.TOKEN.match(self._text, place)
            place = place + 1 if token is None else handlers[token.lastgroup or ""](token)

    def lines(self) -> list[list[Chars]]:
        """What is left, as lines and pieces."""
        lines: list[list[Chars]] = [[]]
        parts: list[str] = []
        at: list[int] = []
        done = 0
        end = len(self._text)
        for event in [*sorted(self._events), _Event(end, end, _Act.NEWLINE)]:
            parts.append(self._text[done : event.start])
            at.extend(self._at[done : event.start])
            done = event.end
            if event.act is _Act.PUT:
                parts.append(event.put)
                at.extend([self._at[event.start]] * len(event.put))
            elif event.act is not _Act.DROP:
                lines[-1].append(seen(Chars("".join(parts), at), self._wide))
                parts, at = [], []
                if event.act is _Act.NEWLINE:
                    lines.append([])
        return lines[:-1]

    def _add(self, start: int, end: int, act: _Act = _Act.DROP, put: str = "") -> int:
        self._events.append(_Event(start, end, act, put))
        return end

    def _escape(self, token: re.Match[str]) -> int:
        self._add(token.start(), token.start() + 1)
        return token.end()

    def _newline(self, token: re.Match[str]) -> int:
        """The end of a line; two spaces or a backslash before it force a break."""
        start = token.start()
        while start and self._text[start - 1] == " ":
            start -= 1
        forced = len(token[0]) > 1 or token.start() - start > 1
        return self._add(start, token.end(), _Act.BREAK if forced else _Act.NEWLINE)

    def _code(self, token: re.Match[str]) -> int:
        close = self._closers.get(token.start())
        if close is None:
            return token.end()
        self._add(token.start(), token.end())
        return self._add(close, close + len(token[0]))

    def _auto(self, token: re.Match[str]) -> int:
        self._add(token.start(), token.start() + 1)
        return self._add(token.end() - 1, token.end())

    def _note(self, token: re.Match[str]) -> int:
        before = self._text[max(0, token.start() - 4) : token.start()]
        if token["number"] in ("2", "3") and tokens.UNIT_BEFORE.search(before):
            self._add(token.start(), token.start("number"))
            return self._add(token.end("number"), token.end())
        return self._add(token.start(), token.end())

    def _tag(self, token: re.Match[str]) -> int:
        name = token["name"].lower()
        if name in tokens.BREAKING_TAGS:
            return self._add(token.start(), token.end(), _Act.BREAK)
        if name in tokens.INLINE_TAGS:
            return self._add(token.start(), token.end())
        return token.start() + 1

    def _link(self, token: re.Match[str]) -> int:
        whole = tokens.LINK.match(self._text, token.start())
        if whole is None:
            return token.end()
        self._target = whole.span("target")
        self._add(*self._target)
        return self._add(token.start(), token.end())

    def _entity(self, token: re.Match[str]) -> int:
        value = html.unescape(token[0])
        if value == token[0]:
            return token.end()
        start, end = token.span()
        self._wide[self._at[start]] = self._at[end - 1] + 1 - self._at[start]
        return self._add(start, end, _Act.PUT, value.replace("\n", " ").replace("\r", " "))

    def _stars(self, token: re.Match[str]) -> int:
        before, after = self._around(token)
        if (before, after) == ("(", ")"):
            return token.end()
        if len(token[0]) > 1:
            return self._add(token.start(), token.end())
        if before.isdigit() and after.isdigit():
            return token.end()
        return self._pair(token, not after.isspace(), not before.isspace())

    def _under(self, token: re.Match[str]) -> int:
        if len(token[0]) > 2:
            return token.end()
        before, after = self._around(token)
        opens = not after.isspace() and not before.isalnum()
        closes = not before.isspace() and not after.isalnum()
        return self._pair(token, opens, closes)

    def _tilde(self, token: re.Match[str]) -> int:
        before, after = self._around(token)
        return self._pair(token, not after.isspace(), not before.isspace())

    def _pair(self, token: re.Match[str], opens: bool, closes: bool) -> int:
        """Drop a mark with the one that opened it, or keep it as a possible opener."""
        stack = self._openers.setdefault(token[0], [])
        if closes and stack:
            self._add(*stack.pop())
            return self._add(token.start(), token.end())
        if opens:
            stack.append(token.span())
        return token.end()

    def _around(self, token: re.Match[str]) -> tuple[str, str]:
        """The characters before and behind a token, white space at the ends of the text."""
        before = self._text[token.start() - 1] if token.start() else " "
        after = self._text[token.end()] if token.end() < len(self._text) else " "
        return before, after


def _code_spans(text: str) -> dict[int, int]:
    """Where each run of backticks that opens a code span on its line is closed."""
    spans: dict[int, int] = {}
    waiting: dict[int, int] = {}
    for run in tokens.CODE_RUN.finditer(text):
        if run[0] == "\n":
            waiting = {}
            continue
        opener = waiting.pop(len(run[0]), None)
        if opener is None:
            waiting[len(run[0])] = run.start()
        else:
            spans[opener] = run.start()
    return spans

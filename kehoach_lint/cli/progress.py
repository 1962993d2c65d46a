"""How far a long run is, on standard error, for somebody who watches."""

from __future__ import annotations

import contextlib
import os
import sys
import time

from kehoach_lint.cli.console import is_terminal
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import columns, visible

_PATIENCE = 1.0
"""Seconds of work before anything is shown."""
_INTERVAL = 0.1
_CLEAR = "\r\x1b[K"
_NAME = 50
"""Columns that the name of a draft is given at most."""
_WIDTH = 80


class Progress:
    """One line that is written over; silent when standard error is no terminal, or when the report
    itself runs over the same screen."""

    def __init__(self, total: int, lang: str, screen: bool = True) -> None:
        """``total`` drafts are to be checked; ``screen`` tells that the report is written to
        standard output meanwhile."""
        self._total = total
        self._lang = lang
        self._began = time.monotonic()
        self._next = self._began + _PATIENCE
        self._shown = False
        self._wanted = is_terminal(sys.stderr) and not (screen and is_terminal(sys.stdout))

    def step(self, done: int, path: str) -> None:
        """Say that ``done`` drafts are checked and ``path`` comes next, now and then."""
        if not self._wanted:
            return
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _INTERVAL
        self._shown = True
        sys.stderr.write(_CLEAR + self._line(done, path, now - self._began))
        sys.stderr.flush()

    def close(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
            self._shown = False

    def _line(self, done: int, path: str, seconds: float) -> str:
        said = say("program.progress", {"done": done, "total": self._total}, self._lang)
        if done:
            left = {"seconds": round(seconds / done * (self._total - done))}
            said += ", " + say("program.progress.left", left, self._lang)
        # The last column stays free: a full line makes some terminals go to the next one, and
        # only the last line of two would be taken away.
        room = _width() - 1
        name = _end_of(visible(path), min(_NAME, room - columns(said) - len(": ")))
        return f"{said}: {name}" if name else _beginning_of(said, room)


def _width() -> int:
    """Columns of the terminal that standard error goes to."""
    wished = os.environ.get("COLUMNS", "")
    if wished.isascii() and wished.isdigit() and int(wished):
        return int(wished)
    with contextlib.suppress(OSError, ValueError):
        return os.get_terminal_size(sys.stderr.fileno()).columns or _WIDTH
    return _WIDTH


def _beginning_of(text: str, width: int) -> str:
    while columns(text) > width:
        text = text[:-1]
    return text


def _end_of(text: str, width: int) -> str:
    """The end of a text in so many columns: of a path it says most. Empty when there is no room."""
    if columns(text) <= width:
        return text
    while columns(text) > width - 1 and text:
        text = text[1:]
    return f"…{text}" if text else ""

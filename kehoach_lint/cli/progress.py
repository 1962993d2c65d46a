"""How far a long run is, on standard error, for somebody who watches."""

from __future__ import annotations

import sys
import time

from kehoach_lint.cli.console import is_terminal
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible

_PATIENCE = 1.0
"""Seconds of work before anything is shown."""
_INTERVAL = 0.1
_CLEAR = "\r\x1b[K"
_NAME = 50


class Progress:
    """One line that is written over; silent when standard error is no terminal, or when the report
    itself runs over the same screen."""

    def __init__(self, total: int, lang: str) -> None:
        """``total`` drafts are to be checked."""
        self._total = total
        self._lang = lang
        self._next = time.monotonic() + _PATIENCE
        self._shown = False
        self._wanted = is_terminal(sys.stderr) and not is_terminal(sys.stdout)

    def step(self, done: int, path: str) -> None:
        """Say that ``done`` drafts are checked and ``path`` comes next, now and then."""
        now = time.monotonic()
        if not self._wanted or now < self._next:
            return
        self._next = now + _INTERVAL
        self._shown = True
        params = {"done": done, "total": self._total, "name": visible(path)[-_NAME:]}
        sys.stderr.write(_CLEAR + say("program.progress", params, self._lang))
        sys.stderr.flush()

    def close(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
            self._shown = False

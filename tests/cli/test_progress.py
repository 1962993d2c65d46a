"""How far a long run is: only for somebody who watches, and only when it takes long."""

from __future__ import annotations

import io
import sys

import pytest

from kehoach_lint.cli import progress
from kehoach_lint.cli.progress import Progress


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, to be moved by hand."""
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    monkeypatch.setenv("TERM", "xterm")
    return now


def steps(clock: list[float], seconds: float) -> None:
    """Go through ten drafts in so many seconds."""
    shown = Progress(10, "vi")
    for number in range(10):
        clock[0] += seconds / 10
        shown.step(number, f"{number}\x1b.docx")
    shown.close()


def test_a_long_run_is_shown_and_taken_away(
    clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    steps(clock, 5)
    shown = screen.getvalue().split("\r\x1b[K")
    assert shown[1] == "Đang kiểm tra 1/10, còn khoảng 9 giây: 1\N{REPLACEMENT CHARACTER}.docx"
    assert shown[-1] == ""


def test_a_short_run_is_silent(clock: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    steps(clock, 0.5)
    assert screen.getvalue() == ""


@pytest.mark.parametrize(("stderr", "stdout"), [(io.StringIO, io.StringIO), (Screen, Screen)])
def test_nothing_is_shown_where_nobody_watches_or_the_report_runs(
    clock: list[float],
    monkeypatch: pytest.MonkeyPatch,
    stderr: type[io.StringIO],
    stdout: type[io.StringIO],
) -> None:
    screen = stderr()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(sys, "stdout", stdout())
    steps(clock, 5)
    assert screen.getvalue() == ""

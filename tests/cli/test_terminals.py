"""The command on a terminal: what stands on the screen, as an emulator of one draws it (pyte)."""

from __future__ import annotations

import contextlib
import fcntl
import os
import struct
import subprocess
import sys
import termios
import threading
import time
import unicodedata
from pathlib import Path
from typing import NamedTuple

import pyte
import pytest

from tests.cli.conftest import IMPOSSIBLE_DAY, ROOT
from tests.frames import framed

HEIGHT = 400
SLOW = 1.6
"""Seconds that standard input keeps a run waiting: more than before progress is shown."""


class Shown(NamedTuple):
    """What a run left on the screen, everything it sent to it, and its exit code."""

    lines: list[str]
    sent: str
    code: int


def on_terminal(
    *arguments: str,
    cwd: Path,
    width: int,
    pause: float | None = None,
    out: Path | None = None,
    **env: str,
) -> Shown:
    """Run the command on a terminal ``width`` columns wide; with ``pause`` it gets its standard
    input only so many seconds after it has begun the file of a report; ``out`` takes standard
    output off the screen."""
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, width, 0, 0))
    wanted = {"PYTHONPATH": str(ROOT), "TERM": "xterm", "NO_COLOR": "", **env}
    clean = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    with contextlib.ExitStack() as stack:
        stdout = stack.enter_context(out.open("wb")) if out else theirs
        running = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-m", "kehoach_lint", *arguments],
                cwd=cwd,
                env={**clean, **wanted},
                stdin=subprocess.PIPE,
                stdout=stdout,
                stderr=theirs,
            )
        )
        os.close(theirs)
        feeder = threading.Thread(target=feed, args=(running, cwd, pause))
        feeder.start()
        sent = drained(ours)
        feeder.join()
    os.close(ours)
    screen = pyte.Screen(width, HEIGHT)
    pyte.Stream(screen).feed(sent)
    lines = [line.rstrip() for line in screen.display]
    return Shown(lines, sent, running.returncode)


def feed(running: subprocess.Popen[bytes], folder: Path, pause: float | None) -> None:
    """Give a run its standard input, with a pause when it is already at work."""
    deadline = time.monotonic() + 60
    while pause and not list(folder.glob(".kehoach-lint-*")) and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(pause or 0)
    assert running.stdin is not None
    with contextlib.suppress(BrokenPipeError):
        running.stdin.write(framed().encode())
        running.stdin.close()


def drained(terminal: int) -> str:
    """All that is sent to a terminal."""
    sent = b""
    # At the end of the process the terminal is gone, which Linux calls an input/output error.
    with contextlib.suppress(OSError):
        while chunk := os.read(terminal, 65536):
            sent += chunk
    return sent.decode()


def test_progress_is_shown_after_a_second_and_taken_away(drafts: Path) -> None:
    shown = on_terminal(
        "check", "sach.txt", "-", "loi.txt", "--output", "a.txt",
        cwd=drafts, width=80, pause=SLOW,
    )  # fmt: skip
    *_, last, after = shown.sent.split("\r\x1b[K")
    assert last.startswith("Đang kiểm tra 2/3, còn khoảng ")
    assert last.endswith(" giây: loi.txt")
    assert after == ""
    assert set(shown.lines) == {""}
    assert shown.code == 1


def test_progress_keeps_within_a_narrow_line(drafts: Path) -> None:
    folder = drafts / unicodedata.normalize("NFD", "thư mục có tên rất dài của xã")
    folder.mkdir()
    long = folder / "dự thảo 计划 kế hoạch phát động.txt"
    long.write_text(framed(), encoding="utf-8")
    shown = on_terminal(
        "check", "sach.txt", "-", str(long.relative_to(drafts)), "--output", "a.txt",
        cwd=drafts, width=40, pause=SLOW,
    )  # fmt: skip
    assert "Đang kiểm tra 2/3" in shown.sent
    assert set(shown.lines) == {""}, "a line that is too long leaves half of it behind"


@pytest.mark.parametrize("format", ["text", "jsonl"])
def test_no_progress_where_the_report_runs_over_the_screen(drafts: Path, format: str) -> None:
    shown = on_terminal(
        "check", "sach.txt", "-", "loi.txt", "--format", format, "--format", "sarif:a.sarif",
        cwd=drafts, width=80, pause=SLOW,
    )  # fmt: skip
    assert "\x1b[K" not in shown.sent
    assert any("NT001" in line for line in shown.lines)


def test_progress_when_the_report_comes_at_the_end(drafts: Path) -> None:
    shown = on_terminal(
        "check", "sach.txt", "-", "loi.txt", "--format", "gitlab", "--format", "sarif:a.sarif",
        cwd=drafts, width=80, pause=SLOW,
    )  # fmt: skip
    assert "Đang kiểm tra 2/3" in shown.sent
    assert shown.lines[0] == "["
    assert not any("Đang kiểm tra" in line for line in shown.lines)


def test_no_progress_for_a_short_run_or_a_dumb_terminal(drafts: Path) -> None:
    out = drafts / "out.txt"
    short = on_terminal("check", "sach.txt", "-", "loi.txt", cwd=drafts, width=80, out=out)
    assert short.sent == ""
    dumb = on_terminal(
        "check", "sach.txt", "-", "loi.txt", "--output", "a.txt",
        cwd=drafts, width=80, out=out, pause=SLOW, TERM="dumb",
    )  # fmt: skip
    assert dumb.sent == ""


FULL = "Ｔｈｕ ｈｏａｃｈ ｔｏａｎ ｘａ ｔｒｏｎｇ"
WIDE = f"- {FULL} chậm nhất ngày 31/6/2024 {FULL}."
MIXED = "- Các thôn làm theo mẫu ＡＢＣ，计划 và gửi danh sách chậm nhất ngày 31/6/2024 tại xã."


@pytest.mark.parametrize("width", [40, 60, 100])
@pytest.mark.parametrize("colours", ["", "1"])
def test_the_marker_stands_under_what_it_marks(drafts: Path, width: int, colours: str) -> None:
    """On the screen, cell by cell, also behind letters that take two columns or none."""
    texts = {
        "rộng": WIDE,
        "lẫn": MIXED,
        "tách": unicodedata.normalize("NFD", IMPOSSIBLE_DAY),
    }
    for name, text in texts.items():
        (drafts / f"{name}.txt").write_text(framed(text), encoding="utf-8")
        shown = on_terminal(
            "check", f"{name}.txt", "--select", "NT001",
            cwd=drafts, width=width, NO_COLOR=colours,
        )  # fmt: skip
        row = next(number for number, line in enumerate(shown.lines) if "│" in line)
        marks = shown.lines[row + 1]
        cells = [cell.data for cell in screen_row(shown, width, row)]
        marked = "".join(
            cell for cell, mark in zip(cells, marks.ljust(width), strict=False) if mark == "^"
        )
        assert marked == "ngày 31/6/2024", shown.lines[row : row + 2]
        assert len(shown.lines[row].split("│", 1)[1].split()) > 3


def screen_row(shown: Shown, width: int, row: int) -> list[pyte.screens.Char]:
    """The cells of a row of the screen."""
    screen = pyte.Screen(width, HEIGHT)
    pyte.Stream(screen).feed(shown.sent)
    return [screen.buffer[row][column] for column in range(width)]


@pytest.mark.parametrize("colours", ["", "1"])
def test_columns_of_the_table_are_in_line(drafts: Path, colours: str) -> None:
    name = unicodedata.normalize("NFD", "kế hoạch xã")
    (drafts / f"{name}.txt").write_text(framed(IMPOSSIBLE_DAY), encoding="utf-8")
    (drafts / "计划.txt").write_text(framed(IMPOSSIBLE_DAY), encoding="utf-8")
    shown = on_terminal(
        "check", f"{name}.txt", "计划.txt", "sach.txt", "--select", "NT001",
        cwd=drafts, width=80, NO_COLOR=colours,
    )  # fmt: skip
    head = next(row for row, line in enumerate(shown.lines) if line.startswith("Văn bản "))
    last = next(row for row, line in enumerate(shown.lines) if line.startswith("Cộng"))
    wanted = end_of_word(shown, head, "Lỗi")
    for row in range(head + 1, last + 1):
        cells = [cell.data for cell in screen_row(shown, 80, row)]
        if any(cell.isdigit() for cell in cells):
            assert cells[wanted].isdigit(), shown.lines[head : last + 1]
    assert ("\x1b[" in shown.sent) is (colours == "")


def end_of_word(shown: Shown, row: int, word: str) -> int:
    """The column in which a word ends."""
    cells = [cell.data for cell in screen_row(shown, 80, row)]
    text = "".join(cell or "\0" for cell in cells)
    return text.index(word) + len(word) - 1


@pytest.mark.parametrize("options", [[], ["--statistics"], ["--quiet"]])
def test_forty_columns_lose_no_word(drafts: Path, options: list[str]) -> None:
    shown = on_terminal("check", "loi.txt", *options, cwd=drafts, width=40)
    squeezed = "".join("".join(shown.lines).split())
    for word in ("NT001", "loi.txt") if "--statistics" not in options else ("NT001",):
        assert word in squeezed
    assert all(len(line) <= 40 for line in shown.lines)
    assert shown.code == 1

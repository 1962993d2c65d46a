"""The command as a process: consoles, pipes, signals, and what it imports."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import IMPOSSIBLE_DAY, ROOT, process, start
from tests.frames import framed


def test_it_runs_as_a_module(drafts: Path) -> None:
    assert process("check", "sach.txt", cwd=drafts).code == 0
    result = process("check", "loi.txt", cwd=drafts)
    assert result.code == 1
    assert "NT001" in result.out


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    ],
)
def test_output_is_utf8_on_any_console(drafts: Path, env: dict[str, str]) -> None:
    result = process("check", "loi.txt", "mat.txt", cwd=drafts, **env)
    assert result.code == 2
    assert "Đã kiểm tra 1 văn bản" in result.out
    assert "mat.txt: " in result.err
    assert "check [TÙY CHỌN]" in process("check", "--help", cwd=drafts, **env).out


@pytest.mark.parametrize("format", ["text", "json"])
def test_a_name_that_is_no_text(drafts: Path, format: str) -> None:
    name = os.fsdecode(b"k\xe9.txt")
    (drafts / name).write_text(framed(IMPOSSIBLE_DAY), encoding="utf-8")
    result = process("check", name, "--format", format, cwd=drafts)
    assert result.code == 1
    assert "NT001" in result.out


def test_a_reader_that_goes_away_is_no_error(drafts: Path) -> None:
    for number in range(60):
        (drafts / f"loi-{number}.txt").write_text(framed(IMPOSSIBLE_DAY), encoding="utf-8")
    with start("check", ".", cwd=drafts) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


@pytest.mark.parametrize("arguments", [["rules"], ["--help"], ["explain", "NT001"]])
def test_a_closed_standard_output_is_quiet(drafts: Path, arguments: list[str]) -> None:
    with start(*arguments, cwd=drafts) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""


@pytest.mark.parametrize(("closed", "code"), [("1>&-", 1), ("2>&-", 1), ("1>&- 2>&- <&-", 1)])
def test_streams_that_are_closed_from_the_start(drafts: Path, closed: str, code: int) -> None:
    line = f'"$0" -m kehoach_lint check loi.txt --format json --format sarif:ra.json {closed}'
    assert _shell(line, drafts) == code
    assert (drafts / "ra.json").stat().st_size
    assert _shell(f'"$0" -m kehoach_lint check loi.txt mat.txt -q {closed}', drafts) == 2
    assert _shell(f'"$0" -m kehoach_lint check - {closed} <&-', drafts) == 2


def _shell(line: str, folder: Path) -> int:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = ["/bin/sh", "-c", line, sys.executable]
    return subprocess.run(run, cwd=folder, env=env, capture_output=True, timeout=60).returncode


def test_ctrl_c(drafts: Path) -> None:
    with start("check", "-", cwd=drafts) as running:
        time.sleep(1)  # until it waits for standard input
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
    assert running.returncode == 130
    assert b"Traceback" not in err
    assert out == b""


def on_terminal(*arguments: str, cwd: Path, code: int = 1, **env: str) -> str:
    """What a run of the command shows on a terminal of 60 columns."""
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "kehoach_lint", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "60", **env},
        stdout=theirs,
        stderr=theirs,
    ) as running:
        os.close(theirs)
        shown = b""
        # At the end of the process the terminal is gone, which Linux calls an input/output error.
        with contextlib.suppress(OSError):
            while chunk := os.read(ours, 65536):
                shown += chunk
    os.close(ours)
    assert running.returncode == code
    return shown.decode()


def test_a_terminal_gets_colours_and_its_own_width(drafts: Path) -> None:
    shown = on_terminal("check", "loi.txt", cwd=drafts, NO_COLOR="")
    assert "\x1b[1;31mLỖI\x1b[0m" in shown
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert max(map(len, plain.splitlines())) <= 60


def test_a_terminal_without_colours(drafts: Path) -> None:
    shown = on_terminal("check", "loi.txt", cwd=drafts, NO_COLOR="1")
    assert "LỖI  NT001" in shown
    assert "\x1b" not in shown


HEAVY = {"lark", "lxml", "rich", "ruamel", "docx", "rapidfuzz", "holidays", "kehoach_lint.parsing"}


def imported(*arguments: str, cwd: Path) -> set[str]:
    """Which heavy modules a run of the command imports."""
    program = (
        "import sys\nfrom kehoach_lint.cli.app import run\n"
        f"run({list(arguments)!r})\n"
        "sys.stderr.write(' '.join(sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return HEAVY & set(done.stderr.split())


def test_the_version_imports_nothing_heavy(drafts: Path) -> None:
    assert imported("--version", cwd=drafts) == set()
    assert imported("check", "--help", cwd=drafts) == set()
    assert imported("check", "--stage", "x", cwd=drafts) == set()


def test_checking_a_text_imports_no_word_and_draws_nothing(drafts: Path) -> None:
    process("check", "loi.txt", cwd=drafts)  # fills the cache
    needed = imported("check", "loi.txt", cwd=drafts)
    assert needed & {"lxml", "docx", "rich", "ruamel"} == set()
    assert "kehoach_lint.parsing" in needed

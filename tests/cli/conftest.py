"""Run the command, inside this process or as one of its own, and a few drafts to run it on."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kehoach_lint.cli.app import run
from tests.frames import framed

ROOT = Path(__file__).parents[2]

IMPOSSIBLE_DAY = "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024."
"""NT001, an error."""
NO_SUCH_SECTION = "- Các thôn thực hiện theo Mục XV Kế hoạch này."
"""BC008, a warning."""
LONE_DIGIT = "- Các thôn gửi danh sách chậm nhất ngày 5/7/2024."
"""NT014, advice."""


class Result(NamedTuple):
    """What a run of the command gave."""

    code: int
    out: str
    err: str


Command = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def command(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Command:
    """Run the command inside this process, in ``folder``."""

    def call(*arguments: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = run(list(arguments))
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def drafts(folder: Path) -> Path:
    """``folder`` with a clean draft and one each with an error, a warning and advice."""
    texts = {
        "sach": "",
        "loi": IMPOSSIBLE_DAY,
        "canh-bao": NO_SUCH_SECTION,
        "thong-tin": LONE_DIGIT,
    }
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(framed(text), encoding="utf-8")
    return folder


def start(*arguments: str, cwd: Path, **env: str) -> subprocess.Popen[bytes]:
    """Start the command as a process of its own in ``cwd``, with further environment."""
    return subprocess.Popen(
        [sys.executable, "-m", "kehoach_lint", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def process(*arguments: str, cwd: Path, **env: str) -> Result:
    """Run the command as a process of its own to its end."""
    with start(*arguments, cwd=cwd, **env) as running:
        out, err = running.communicate(timeout=60)
    return Result(running.returncode, out.decode(), err.decode())

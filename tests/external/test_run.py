"""Programs of others are found, run, watched and kept away from the network."""

from __future__ import annotations

import socket
import sys
import time
from pathlib import Path

import pytest

from kehoach_lint.external import find_program, run
from kehoach_lint.external.confining import _no_network, confined

_MEMORY, _SIZE = 1 << 31, 1 << 24
ROOT = Path(__file__).parents[2]


def python(program: str) -> list[str]:
    """The command line of a Python program."""
    return [sys.executable, "-c", program]


def test_what_a_program_says_and_how_it_ends() -> None:
    done = run(python("import sys; print('ra'); sys.exit(3)"), 60)
    assert (done.code, done.out.strip(), done.in_time) == (3, b"ra", True)


def test_a_program_sees_little_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BI_MAT", "1")
    program = "import os; print('BI_MAT' in os.environ, os.environ.get('THEM'))"
    assert run(python(program), 60, environment={"THEM": "2"}).out.split() == [b"False", b"2"]


def test_a_program_that_does_not_end_is_killed_with_its_children() -> None:
    program = (
        "import subprocess, sys, time\n"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(300)'])\n"
        "time.sleep(300)"
    )
    began = time.monotonic()
    assert not run(python(program), 0.5).in_time
    assert time.monotonic() - began < 100


def test_time_begins_anew_with_every_step() -> None:
    steps = iter(range(1000))
    done = run(python("import time; time.sleep(3)"), 1.2, progress=lambda: next(steps, None))
    assert done.code == 0
    assert not run(python("import time; time.sleep(300)"), 1.2, progress=lambda: 0).in_time


def test_a_program_that_is_not_there() -> None:
    assert find_program("kehoach-lint-khong-co") is None


@pytest.mark.skipif(not _no_network(), reason="this system lets nobody take away the network")
def test_a_confined_program_reaches_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        program = f"import socket; socket.create_connection(('127.0.0.1', {port}), 5)"
        assert run(python(program), 60).code == 0
        assert run(confined(python(program), _MEMORY, _SIZE), 60).code == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory from outside")
def test_a_confined_program_has_limits() -> None:
    program = "b'x' * {0}; open('/dev/null', 'w')"
    assert run(confined(python(program.format(1 << 20)), _MEMORY, _SIZE), 60).code == 0
    held = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({_MEMORY // 2},) * 2)\n"
    inner = f"print(run(confined(['true'], {_MEMORY}, {_SIZE}), 60).code)"
    imports = (
        "from kehoach_lint.external import run\n"
        "from kehoach_lint.external.confining import confined\n"
    )
    assert run(python(imports + held + inner), 60, folder=str(ROOT)).out.split() == [b"0"]
    greedy = run(confined(python(program.format(1 << 32)), _MEMORY, _SIZE), 60)
    assert b"MemoryError" in greedy.err

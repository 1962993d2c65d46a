"""Completion in the shell, asked for as the shells do it."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from kehoach_lint.cli.completion import SHELLS
from kehoach_lint.cli.outputs import FILE_FORMATS, FORMATS
from kehoach_lint.rules.registry import FAMILIES, all_rules
from tests.cli.conftest import ROOT, Command, process

CODES = [rule.code for rule in all_rules()]


def asked(line: str, cwd: Path, shell: str = "bash") -> list[tuple[str, str]]:
    """What the shell is told for a line whose last word is not finished: kind and value."""
    words = line.split(" ")
    env = {
        "_KEHOACH_LINT_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": "\n".join(words) if shell == "bash" else line,
        "COMP_CWORD": words[-1] if shell == "fish" else str(len(words) - 1),
    }
    result = process(cwd=cwd, **env)
    assert (result.code, result.err) == (0, "")
    rows = result.out.splitlines()
    if shell == "zsh":
        return list(zip(rows[::3], rows[1::3], strict=True))
    return [tuple(row.split("\t")[0].split(",", 1)) for row in rows]  # type: ignore[misc]


def plain(line: str, cwd: Path) -> list[str]:
    """The values bash is told."""
    return [value for kind, value in asked(line, cwd) if kind == "plain"]


@pytest.mark.parametrize("shell", SHELLS)
def test_commands(folder: Path, shell: str) -> None:
    values = [value for _, value in asked("kehoach-lint ", folder, shell)]
    assert {"check", "parse", "rules", "explain", "completion"} <= set(values)


@pytest.mark.parametrize("shell", SHELLS)
def test_codes(folder: Path, shell: str) -> None:
    values = [value for _, value in asked("kehoach-lint explain NT00", folder, shell)]
    assert values == [code for code in CODES if code.startswith("NT00")]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_choice_of_rules(folder: Path, option: str) -> None:
    everything = plain(f"kehoach-lint check {option} ", folder)
    assert {*FAMILIES, *CODES} <= set(everything)
    assert plain(f"kehoach-lint check {option} TT,nt01", folder) == []
    more = plain(f"kehoach-lint check {option} TT,NT01", folder)
    assert more == [f"TT,{code}" for code in CODES if code.startswith("NT01")]
    names = plain(f"kehoach-lint check {option} so-de", folder)
    assert "so-de-trong" in names


def test_other_values(folder: Path) -> None:
    assert plain("kehoach-lint check --format ", folder) == [*FORMATS, *FILE_FORMATS]
    assert plain("kehoach-lint check --stage k", folder) == ["ky-ban-hanh"]
    assert plain("kehoach-lint check --fail-on n", folder) == ["never"]
    assert plain("kehoach-lint check --ruleset th", folder) == ["thi-dua"]
    assert plain("kehoach-lint rules --family N", folder) == ["NT"]
    assert plain("kehoach-lint completion ", folder) == list(SHELLS)
    assert "--statistics" in plain("kehoach-lint check --stat", folder)


@pytest.mark.parametrize(
    "line", ["check dự", "parse dự", "check --output dự", "check --ruleset dự"]
)
def test_files_are_left_to_the_shell(folder: Path, line: str) -> None:
    assert asked(f"kehoach-lint {line}", folder) == [("file", "dự")]


@pytest.mark.parametrize(
    "line",
    [
        "chek x",
        "--version ",
        "check --nothing ",
        "explain NT001 NT001 x",
        "check --ruleset 'không đóng",
    ],
)
def test_a_faulty_line_is_no_error(folder: Path, line: str) -> None:
    for kind, _ in asked(f"kehoach-lint {line}", folder):
        assert kind in {"plain", "file"}


def test_an_unknown_shell_is_refused(folder: Path) -> None:
    assert process(cwd=folder, _KEHOACH_LINT_COMPLETE="cmd_complete").code == 1


def test_another_shell_is_a_usage_error(command: Command) -> None:
    result = command("completion", "tcsh")
    assert result.code == 2
    assert "bash, zsh, fish" in result.err


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_names_the_command(command: Command, shell: str) -> None:
    result = command("completion", shell)
    assert result.code == 0
    assert "_KEHOACH_LINT_COMPLETE" in result.out
    assert f"{shell}_complete" in result.out


def test_bash_completes_by_the_script(command: Command, folder: Path) -> None:
    """bash itself: it takes the script, and its function fills in what was asked for."""
    script = command("completion", "bash").out
    (folder / "kehoach-lint").write_text(
        f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m kehoach_lint "$@"\n', encoding="utf-8"
    )
    (folder / "kehoach-lint").chmod(0o755)
    asking = (
        "COMP_WORDS=(kehoach-lint check --select TT,VD00); COMP_CWORD=3\n"
        "_kehoach_lint_completion kehoach-lint\n"
        'printf "%s\\n" "${COMPREPLY[@]}"\n'
        "complete -p kehoach-lint\n"
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", script + asking],
        cwd=folder,
        env={
            **os.environ,
            "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    *values, registered = done.stdout.splitlines()
    assert values == [f"TT,{code}" for code in CODES if code.startswith("VD00")]
    assert "_kehoach_lint_completion" in registered
    assert done.stderr == ""
    subprocess.run(["bash", "-n"], input=script.encode(), check=True)

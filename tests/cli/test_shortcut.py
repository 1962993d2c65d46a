"""``shortcut``: scripts on which drafts are dropped; that for Linux is run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kehoach_lint.cli.scripts import scripts
from tests.cli.conftest import IMPOSSIBLE_DAY, Command
from tests.frames import framed
from tests.word_files import plan_docx

STEM = "kiem-tra-ke-hoach"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux is run")


def run_script(script: Path, *arguments: str, path: str, stdin: bytes = b"") -> str:
    """What a script for sh prints."""
    done = subprocess.run(
        ["bash", str(script), *arguments],
        cwd="/",
        env={"PATH": path, "HOME": os.environ.get("HOME", "/"), "LC_ALL": "C"},
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8")


@pytest.fixture
def opener(tmp_path: Path) -> tuple[Path, str]:
    """A file in which what the system opens is listed, and the PATH for that."""
    place = tmp_path / "bin"
    place.mkdir()
    (place / "xdg-open").write_text(f'#!/bin/sh\necho "$1" >> {place}/log\n', encoding="utf-8")
    (place / "xdg-open").chmod(0o755)
    return place / "log", f"{place}:/usr/bin:/bin"


@on_linux
def test_the_script_for_linux_marks_what_is_dropped(
    command: Command, folder: Path, opener: tuple[Path, str]
) -> None:
    _, path = opener
    place = folder / "Màn hình $HOME & `x`"
    place.mkdir()
    assert command("shortcut", str(place), "--system", "linux").code == 0
    drafts = [place / name for name in ("Kế hoạch A&B 100%.docx", "it's \"hai\".docx")]
    for draft in drafts:
        draft.write_bytes(plan_docx(framed(IMPOSSIBLE_DAY)))
    said = run_script(place / f"{STEM}.sh", *map(str, drafts), path=path)
    assert said.count("bản có ghi chú: ") == 2
    for draft in drafts:
        assert draft.with_name(f"{draft.stem}.kiem-tra.docx").is_file()
    assert "Bấm Enter" not in said  # nobody is there to press it


@on_linux
def test_the_entry_for_the_desktop_calls_the_script(command: Command, folder: Path) -> None:
    place = folder / 'a b"c$d%'
    place.mkdir()
    assert command("shortcut", str(place)).code == 0
    entry = (place / f"{STEM}.desktop").read_text(encoding="utf-8")
    rows = dict(row.split("=", 1) for row in entry.splitlines() if "=" in row)
    assert rows["Type"] == "Application"
    # First the escapes of every value, then the quotes of Exec.
    found = re.fullmatch(r'/bin/sh "(.*)" %F', rows["Exec"].replace("\\\\", "\\"))
    assert found
    quoted = found[1]
    assert re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") == str(place / f"{STEM}.sh")
    assert not re.search(r'(?<!\\)["$`]', quoted)
    assert os.access(place / f"{STEM}.sh", os.X_OK)
    assert os.access(place / f"{STEM}.desktop", os.X_OK)


@on_linux
def test_the_script_for_macos_asks(
    command: Command, folder: Path, opener: tuple[Path, str]
) -> None:
    result = command("shortcut", ".", "--system", "macos")
    assert "Terminal" in result.out
    draft = folder / "hai tệp.docx"
    draft.write_bytes(plan_docx(framed()))
    typed = str(draft).replace(" ", "\\ ")
    said = run_script(folder / f"{STEM}.command", path=opener[1], stdin=f"{typed}\n".encode())
    assert "Kéo tệp" in said
    assert draft.with_name("hai tệp.kiem-tra.docx").is_file()


def batch(python: str) -> str:
    """The script for Windows, as it is stored."""
    (script,) = scripts("windows", python, "C:\\", "vi")
    assert script.name == f"{STEM}.bat"
    return script.content


def test_the_script_for_windows_avoids_the_known_traps() -> None:
    content = batch("C:\\Người dùng\\100% A&B!\\python.exe")
    assert not content.startswith("\ufeff"), "cmd would read the mark as a command"
    lines = content.split("\r\n")
    assert "\n" not in "".join(lines), "labels and long files break with lone line feeds"
    assert lines[0] == "@echo off"
    chcp = lines.index("chcp 65001 >nul")
    assert all(line.isascii() for line in lines[: chcp + 1]), "letters only after the code page"
    # The path of Python is set before ! means something, and called by its variable.
    python = lines.index('set "KEHOACH_LINT_PYTHON=C:\\Người dùng\\100%% A&B!\\python.exe"')
    delayed = lines.index("setlocal EnableDelayedExpansion")
    assert lines.index("setlocal DisableDelayedExpansion") < python < delayed
    call = next(line for line in lines if "kehoach_lint mark" in line)
    assert call.startswith('"!KEHOACH_LINT_PYTHON!" -P -m kehoach_lint mark --ask --open')
    # A name with & and without spaces comes without quotes: %* and %1 would break at it.
    assert "%*" not in content
    assert "%1" not in content
    assert delayed < lines.index('set "KEHOACH_LINT_DROPPED=!cmdcmdline!"') < lines.index(call)
    assert "%" not in content.replace("100%%", "")
    # The window stays until somebody has read it, and what follows a & is not run as a command.
    assert lines[-4].startswith("echo Bấm phím")
    assert lines[-3:] == ["pause >nul", "exit", ""]


def test_only_own_scripts_are_replaced(command: Command, folder: Path) -> None:
    assert command("shortcut", ".", "--system", "windows").code == 0
    assert command("shortcut", ".", "--system", "windows").code == 0
    (folder / f"{STEM}.bat").write_text("del *.docx", encoding="utf-8")
    result = command("shortcut", ".", "--system", "windows")
    assert result.code == 2
    assert "không ghi đè" in result.err
    assert (folder / f"{STEM}.bat").read_text(encoding="utf-8") == "del *.docx"


def test_the_desktop_is_the_usual_place(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    refused = command("shortcut", "--system", "windows")
    assert refused.code == 2
    assert "Desktop" in refused.err
    (folder / "Desktop").mkdir()
    assert command("shortcut", "--system", "windows").code == 0
    assert (folder / "Desktop" / f"{STEM}.bat").is_file()


def test_a_program_that_is_not_installed(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = folder / "python"
    other.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    other.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(other))
    result = command("shortcut", ".")
    assert result.code == 2
    assert "pip" in result.err

"""The scripts on which drafts are dropped: one for each system, each calling the Python that is
running now.

``-P`` keeps Python from taking modules out of the folder a script is started in.
"""

from __future__ import annotations

import errno
import os
import shlex
import stat
import sys
from collections.abc import Sequence
from typing import NamedTuple

from kehoach_lint.cli.asking import DROPPED
from kehoach_lint.messages import say

_STEM = "kiem-tra-ke-hoach"
_SIGN = "-m kehoach_lint mark"
"""What every script holds; a file without it is not ours and is never replaced."""
_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/msword",
    "application/rtf",
    "application/vnd.oasis.opendocument.text",
    "application/pdf",
    "text/plain",
    "text/markdown",
)

_BATCH = """\
@echo off
chcp 65001 >nul
rem {about}
setlocal DisableDelayedExpansion
set "PYTHONUTF8=1"
set "KEHOACH_LINT_PYTHON={python}"
setlocal EnableDelayedExpansion
set "{dropped}=!cmdcmdline!"
"!KEHOACH_LINT_PYTHON!" -P {sign} --ask --open --lang {lang}
echo(
echo {pause}
pause >nul
exit
"""
"""A .bat file. The line it was called with is handed on whole (see ``asking.DROPPED``); what the
shell would still take for a command after a ``&`` in it is not reached because of ``exit``. Python
is called by a variable, so that no sign in its path is obeyed; Vietnamese letters come only after
``chcp``."""

_SHELL = """\
#!/bin/sh
# {about}
export PYTHONUTF8=1
{python} -P {sign} --ask --open --lang {lang} "$@"
code=$?
if [ -t 0 ]; then
    printf '\\n%s ' {pause}
    read -r _
fi
exit $code
"""

_DESKTOP = """\
[Desktop Entry]
Type=Application
Version=1.0
Name={name}
Comment={about}
Exec=/bin/sh {script} %F
Icon=accessories-text-editor
Terminal=true
MimeType={types};
"""


class Script(NamedTuple):
    """A file to be written: its name without a folder, its content."""

    name: str
    content: str


def present_system() -> str:
    """The system that is running: ``windows``, ``macos``, else ``linux``."""
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")


def scripts(system: str, python: str, folder: str, lang: str) -> Sequence[Script]:
    """The scripts for a system, which will lie in ``folder`` (an absolute path)."""
    if system == "windows":
        return (Script(f"{_STEM}.bat", _batch(python, lang)),)
    if system == "macos":
        return (Script(f"{_STEM}.command", _shell(python, lang)),)
    shell = Script(f"{_STEM}.sh", _shell(python, lang))
    desktop = _DESKTOP.format(
        name=say("program.shortcut.name", None, lang),
        about=say("program.shortcut.about", None, lang),
        script=_desktop_quoted(os.path.join(folder, shell.name)),
        types=";".join(_TYPES),
    )
    return (shell, Script(f"{_STEM}.desktop", desktop))


def write_script(path: str, script: Script) -> str:
    """Write a script, over an earlier one if there is one; its path.

    Raises FileExistsError for a file of somebody else, OSError.
    """
    if os.path.lexists(path) and not _is_ours(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(script.content)
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    return path


def _is_ours(path: str) -> bool:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            content = file.read(10_000)
    except OSError:
        return False
    return _SIGN in content or f"{_STEM}.sh" in content


def _batch(python: str, lang: str) -> str:
    """Windows wants carriage returns, and no mark at the beginning of the file."""
    text = _BATCH.format(
        about=say("program.shortcut.about", None, lang),
        python=python.replace("%", "%%"),
        dropped=DROPPED,
        sign=_SIGN,
        lang=lang,
        pause=say("program.shortcut.pause.key", None, lang),
    )
    return text.replace("\n", "\r\n")


def _shell(python: str, lang: str) -> str:
    return _SHELL.format(
        about=say("program.shortcut.about", None, lang),
        python=shlex.quote(python),
        sign=_SIGN,
        lang=lang,
        pause=shlex.quote(say("program.shortcut.pause.enter", None, lang)),
    )


def _desktop_quoted(path: str) -> str:
    """A path as an argument of Exec (Desktop Entry Specification 1.5, "The Exec key"): the signs
    of the shell behind a backslash, then every backslash twice, and % twice."""
    shown = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in path)
    return '"' + shown.replace("\\", "\\\\").replace("%", "%%") + '"'

"""Find a program of others and run it: without a shell, with little of the environment, and never
longer than allowed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import NamedTuple

_WINDOWS = sys.platform == "win32"
_PLACES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "win32": {
        "soffice": (r"LibreOffice\program\soffice.exe",),
        "tesseract": (r"Tesseract-OCR\tesseract.exe", r"Programs\Tesseract-OCR\tesseract.exe"),
    },
    "darwin": {
        "soffice": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
        "tesseract": ("/opt/homebrew/bin/tesseract", "/usr/local/bin/tesseract"),
    },
}
"""Where installers put programs that they do not enter into PATH."""
_ROOTS = ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
_NAMES: Mapping[str, tuple[str, ...]] = {"soffice": ("soffice", "libreoffice")}
_KEPT = (
    "PATH", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "WINDIR",
    "PATHEXT", "TESSDATA_PREFIX",
)  # fmt: skip
_LAST_WORDS = 5.0
"""Seconds a killed program has to be gone."""
_GLANCE = 0.2
"""Seconds between two looks at how far a program is."""


class Done(NamedTuple):
    """What came of a run: exit code (None when the time was up), its two outputs."""

    code: int | None
    out: bytes
    err: bytes

    @property
    def in_time(self) -> bool:
        """Whether the program ended by itself."""
        return self.code is not None


def find_program(name: str) -> str | None:
    """The path of a program by its name without an ending (``soffice``, ``tesseract``): in PATH,
    else where its installer puts it; None when it is not there."""
    for known in _NAMES.get(name, (name,)):
        found = shutil.which(known)
        if found:
            return found
    places = _PLACES.get(sys.platform, {}).get(name, ())
    roots = [os.environ[root] for root in _ROOTS if os.environ.get(root)] if _WINDOWS else [""]
    paths = (str(PurePath(root, place)) for root in roots for place in places)
    return next((path for path in paths if os.access(path, os.X_OK)), None)


def run(
    arguments: Sequence[str],
    seconds: float,
    *,
    folder: str | None = None,
    stdin: bytes | None = None,
    environment: Mapping[str, str] | None = None,
    progress: Callable[[], object] | None = None,
) -> Done:
    """Run a program (its path and its arguments) in ``folder``, for ``seconds`` at most.

    It sees only PATH, language, folders for temporary files and what ``environment`` adds. Where
    ``progress`` is given (without ``stdin``), the seconds begin anew whenever its value is another.
    When the time is up it is killed with all that it has started. Raises OSError when it cannot be
    started.
    """
    process = subprocess.Popen(  # noqa: S603 (a path that was looked up, no shell)
        list(arguments),
        stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=_environment(environment or {}),
        start_new_session=not _WINDOWS,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        if progress is None:
            out, err = process.communicate(stdin, timeout=seconds)
        else:
            out, err = _watched(process, seconds, progress)
    except subprocess.TimeoutExpired:
        _kill(process)
        return Done(None, b"", b"")
    except BaseException:
        _kill(process)
        raise
    return Done(process.returncode, out, err)


def _watched(
    process: subprocess.Popen[bytes], seconds: float, progress: Callable[[], object]
) -> tuple[bytes, bytes]:
    """The outputs of a program that goes on working. Raises subprocess.TimeoutExpired."""
    seen, end = progress(), time.monotonic() + seconds
    while True:
        try:
            return process.communicate(timeout=_GLANCE)
        except subprocess.TimeoutExpired:
            now = progress()
            if now != seen:
                seen, end = now, time.monotonic() + seconds
            elif time.monotonic() >= end:
                raise


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, **more}


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a program and its children, and close what leads to it."""
    if sys.platform == "win32":
        subprocess.run(  # noqa: S603
            [shutil.which("taskkill") or "taskkill", "/T", "/F", "/PID", str(process.pid)],
            check=False,
            capture_output=True,
        )
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.communicate(timeout=_LAST_WORDS)

"""The command ``kehoach-lint``: a door without logic of its own."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

__all__ = ["main"]

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it: 128 and the number of SIGINT."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command with ``arguments`` (default: those of the process) and leave with its exit
    code: 0 nothing found, 1 findings, 2 something could not be used, 130 interrupted."""
    # What starting makes stays; looking for cycles in it again and again is time for nothing.
    gc.set_threshold(200_000, 20, 50)
    try:
        from kehoach_lint.cli.app import run

        code = run(sys.argv[1:] if arguments is None else list(arguments))
    except KeyboardInterrupt:
        code = INTERRUPTED
    _leave(code)


def _leave(code: int) -> NoReturn:
    """End the process at once: taking the interpreter apart costs a tenth of a short run, and all
    that counts has been written."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)

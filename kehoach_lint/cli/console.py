"""Standard input and output: UTF-8 everywhere, quiet when the reader goes away."""

from __future__ import annotations

import os
import sys
from typing import TextIO

STANDARD_INPUT = "-"


def use_utf8() -> None:
    """Make standard output and error write UTF-8, whatever the console or the locale says.

    What UTF-8 cannot write (half a character in the name of a file) is written as an escape. What
    is written to a stream that was closed from the start goes nowhere.
    """
    # A program without a console (a service, ``>&-``) has None in their place.
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")


def read_standard_input(limit: int) -> bytes:
    """The bytes of standard input, one more than ``limit`` at most; none when it is closed."""
    return sys.stdin.buffer.read(limit + 1) if sys.stdin else b""


def write_output(text: str) -> None:
    """Write to standard output; when its reader (head, less) has gone, quietly nowhere."""
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        _forget()


def write_output_bytes(data: bytes) -> None:
    """Write the bytes of a file to standard output, in the same way."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    except BrokenPipeError:
        _forget()


def finish_output() -> None:
    """Write what is left in the buffer, in the same way."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _forget()


def _forget() -> None:
    """Send everything that still comes nowhere, so that the end of the process is quiet too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def is_terminal(stream: TextIO) -> bool:
    """Whether a person looks at the stream on a terminal that can draw."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"

"""Which drafts somebody means who has no command line: those dropped on a script, or those he
drags into the window when asked."""

from __future__ import annotations

import os
import re
import shlex
import sys

from kehoach_lint.cli.console import finish_output, write_output
from kehoach_lint.messages import say
from kehoach_lint.patterns import late

DROPPED = "KEHOACH_LINT_DROPPED"
"""The variable in which a script for Windows hands on the whole line it was called with.

Its arguments cannot be used: Explorer puts no quotes around a name with ``&`` and without spaces,
and the shell ends the line there.
"""
_AFTER_SCRIPT = late(r"\.(?:bat|cmd)\"", re.I)
_QUOTED = late(r'"([^"]*)"|(\S+)')


def asked_paths(lang: str) -> tuple[str, ...]:
    """The drafts dropped on the script, else those named in one line of standard input."""
    found = dropped(os.environ.get(DROPPED, ""))
    if found:
        return found
    write_output(say("program.mark.ask", None, lang) + " ")
    finish_output()
    return named(sys.stdin.readline() if sys.stdin else "", windows=os.name == "nt")


def dropped(line: str) -> tuple[str, ...]:
    r"""The files in a line such as ``cmd.exe /c ""C:\k.bat" C:\a&b.docx "C:\c d.docx""``."""
    script = _AFTER_SCRIPT.search(line)
    if script is None:
        return ()
    # What is called with /c stands in quotes as a whole.
    return named(line[script.end() :].removesuffix('"'), windows=True)


def named(line: str, *, windows: bool) -> tuple[str, ...]:
    """The files in a line as a terminal writes them when they are dragged into it: in quotes, or
    (not on Windows) with backslashes before spaces and signs."""
    if not windows:
        try:
            return tuple(shlex.split(line))
        except ValueError:  # a quote without its partner: a name typed by hand
            return tuple(filter(None, [line.strip()]))
    return tuple(quoted or plain for quoted, plain in _QUOTED.findall(line) if quoted or plain)

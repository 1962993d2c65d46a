"""A report of one piece: to a file, whole or not at all, or to standard output."""

from __future__ import annotations

import sys
from collections.abc import Callable

from kehoach_lint.cli.console import is_terminal, write_output
from kehoach_lint.cli.report_files import ReportFile
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import Painter, visible
from kehoach_lint.reporting.painters import PlainPainter, painter_for

Draw = Callable[[Painter], None]
"""Draws a report for people."""


def delivered(report: str | Draw, output: str | None, lang: str) -> bool:
    """Put a report (its text, or what draws it) where it belongs; whether that could be done, else
    the reason is told on standard error."""
    if output is None:
        if isinstance(report, str):
            write_output(report)
        else:
            report(painter_for(write_output, is_terminal(sys.stdout)))
        return True
    try:
        file = ReportFile(output)
        if isinstance(report, str):
            file.write(report)
        else:
            report(PlainPainter(file.write))
        file.finish()
    except OSError as error:
        reason = say("program.unwritable", {"reason": error.strerror or error}, lang)
        sys.stderr.write(f"kehoach-lint: {visible(output)}: {visible(reason)}\n")
        return False
    return True

"""``check --show-settings``: what holds for every path, and where it was set."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from kehoach_lint.cli.console import write_output
from kehoach_lint.cli.failures import UNUSABLE
from kehoach_lint.cli.settings import Chooser
from kehoach_lint.config.errors import ConfigError, shortened
from kehoach_lint.config.showing import shown
from kehoach_lint.reporting.layout import visible


def show(paths: Sequence[str], chooser: Chooser) -> int:
    """Write the settings of every path (a folder: of the folder itself); the exit code.

    Raises click.UsageError for what the command line asks and nobody knows.
    """
    code = 0
    for number, path in enumerate(paths):
        inside = os.path.join(path, "-") if os.path.isdir(path) else path
        try:
            config, held = chooser.config(inside), chooser.held(inside)
        except ConfigError as error:
            code = UNUSABLE
            reason = visible(error.reason(chooser.asked.lang))
            sys.stderr.write(f"kehoach-lint: {visible(shortened(error.path))}: {reason}\n")
        else:
            out = chooser.excludes(inside)
            text = shown(visible(path), config, held, out, chooser.asked.lang)
            write_output("\n" * bool(number) + text)
    return code

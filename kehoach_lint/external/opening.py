"""Open a file with the program the system has for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys


def open_file(path: str) -> bool:
    """Open a file as a double click does; whether there is something to open it with.

    What is started goes on when this program ends.
    """
    whole = os.path.abspath(path)
    try:
        if sys.platform == "win32":
            os.startfile(whole)  # noqa: S606 (a file this program has just written)
            return True
        opener = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
        if opener is None:
            return False
        subprocess.Popen(  # noqa: S603 (a path that was looked up, no shell)
            [opener, whole],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True

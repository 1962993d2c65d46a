"""Whether a draft is open in a program that writes."""

from __future__ import annotations

import os

WORD = "~$"
"""How the name of the file begins that Word lays beside an open document; in a long name it takes
the place of the first one or two characters."""


def is_open_elsewhere(path: str) -> bool:
    """Whether Word or LibreOffice has laid its lock file beside a draft.

    One that crashed may have left it behind.
    """
    folder, name = os.path.split(path)
    locks = (*(WORD + name[cut:] for cut in range(3)), f".~lock.{name}#")
    return any(os.path.lexists(os.path.join(folder, lock)) for lock in locks)

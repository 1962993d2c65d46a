"""Keep a program that works on strangers' files away from the network and from all the memory.

On Linux the kernel does it, by the programs ``unshare`` and ``prlimit`` of util-linux where they
are there and allowed; elsewhere the program's own settings have to do.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from functools import cache

from kehoach_lint.external.programs import run

_TRIAL_SECONDS = 10.0
_WAYS = (("--net",), ("--user", "--map-root-user", "--net"))
"""For root, then for anybody else where the system allows that (Ubuntu 24.04 does not)."""


def confined(arguments: Sequence[str], memory: int, size: int) -> list[str]:
    """The command line that runs ``arguments`` without a network and with ``memory`` bytes, writing
    no file above ``size`` bytes, as far as this system can do that."""
    return [*_limits(memory, size), *_no_network(), *arguments]


@cache
def _no_network() -> tuple[str, ...]:
    """How a program is begun that sees no network; empty where that does not work."""
    unshare = shutil.which("unshare") if sys.platform == "linux" else None
    if unshare is None:
        return ()
    ways = ((unshare, *way, "--") for way in _WAYS)
    return next((way for way in ways if _works(*way, "true")), ())


def _limits(memory: int, size: int) -> tuple[str, ...]:
    prlimit = shutil.which("prlimit") if sys.platform == "linux" else None
    if prlimit is None:
        return ()
    import resource

    highest = resource.getrlimit(resource.RLIMIT_AS)[1]
    if highest != resource.RLIM_INFINITY:  # nobody may ask for more than he has
        memory = min(memory, highest)
    return (prlimit, f"--as={memory}", f"--fsize={size}", "--core=0", "--")


def _works(*arguments: str) -> bool:
    try:
        return run(arguments, _TRIAL_SECONDS).code == 0
    except OSError:
        return False

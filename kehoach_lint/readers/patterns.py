"""Patterns that are compiled when they are first asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial


def late(form: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """What gives the compiled ``form``; it is compiled at the first call.

    Compiling costs 0.1 to 1 ms a pattern, as much as reading a page: a file should pay only for
    those it needs.
    """
    return cache(partial(re.compile, form, flags))

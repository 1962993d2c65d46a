"""Patterns that are compiled when they are first used.

Compiling costs 0.1 to 1 ms a pattern, as much as reading a page, and a text needs half of the
patterns there are: every module keeps its own in this form.
"""

from __future__ import annotations

import re
from typing import Any, cast


def late(form: str, flags: int = 0) -> re.Pattern[str]:
    """What stands for the compiled ``form`` and does what a pattern does; its first use compiles it
    (and raises re.error for a faulty form). Only functions of :mod:`re` do not take it."""
    return cast("re.Pattern[str]", Late(form, flags))


class Late:
    """A pattern not yet compiled, then one whose methods are those of the compiled pattern."""

    def __init__(self, form: str, flags: int) -> None:
        self.pattern = form
        self._given = flags

    def __getattr__(self, name: str) -> Any:
        """Asked only for what is not there yet: everything but ``pattern`` at the first use."""
        compiled = re.compile(self.pattern, self._given)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

"""Regular expressions that offices write: compiled so that a search can be stopped."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kehoach_lint.patterns import late

if TYPE_CHECKING:
    import regex

_LONGEST = 10_000
_LARGEST = 20_000
_VERBOSE = late(r"(?<!\\)\(\?\^?[A-Za-z]*x")
_TOKEN = late(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(|\)|\{\s*(\d+)[^{}]*\}|\s+|.", re.DOTALL)


class ExpressionError(Exception):
    """An expression that cannot be compiled; the text says why and at which character."""


class LargeExpressionError(ExpressionError):
    """An expression that is too long, or whose counts within counts would fill the memory; also
    one in the verbose form, where that cannot be told."""


@lru_cache(maxsize=512)
def compiled(expression: str, exact: bool) -> regex.Pattern[str]:
    """The expression, with capitals told from small letters or not; ``^`` and ``$`` are the ends
    of a paragraph, for paragraphs are searched one by one.

    Raises ExpressionError when it is faulty, LargeExpressionError when it is not to be compiled.
    """
    # Only this library can stop a search that would take for ever; loading it takes 20 ms.
    import regex

    large = len(expression) > _LONGEST or _size(expression) > _LARGEST
    if large or _VERBOSE.search(expression):
        raise LargeExpressionError(expression)
    try:
        return regex.compile(expression, 0 if exact else regex.IGNORECASE)
    except (regex.error, RecursionError, OverflowError, MemoryError, ValueError) as error:
        raise ExpressionError(str(error)) from error


def _size(expression: str) -> int:
    """How many parts an expression has once its counts, ``{9}``, are written out; not fewer.

    Compiling writes them out: counts within counts would fill the memory.
    """
    groups, last = [0], 0
    for token in _TOKEN.finditer(expression):
        if token[0] == "(":
            groups.append(0)
            last = 0
        elif token[0] == ")" and len(groups) > 1:
            last = groups.pop() + 1
            groups[-1] += last
        elif token[1]:
            times = min(int(token[1][:9]), _LARGEST + 1)
            groups[-1] += last * max(0, times - 1)
            last *= max(1, times)
        elif not token[0].isspace():
            last = 1
            groups[-1] += 1
    return sum(groups)

"""Lines to tree: the structure grammar over line tokens, and what to do with a line out of place.

Nothing is refused. A token the grammar does not expect is fed again as plain text, and only a line
that even so has no place is set aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from kehoach_lint.parsing.lines import LogicalLine, Patterns, tokens
from kehoach_lint.parsing.runtime import Automaton, Token, Tree
from kehoach_lint.parsing.tables import tables

_INSTEAD = ("DOAN", "GACH", "NGUOI_NHAN", "CHUC_VU")


@cache
def patterns() -> Patterns:
    """The line patterns of the structure grammar."""
    return Patterns(tables("structure").terminals)


def parse_lines(lines: Sequence[LogicalLine]) -> Tree:
    """The tree of a document; ``start_pos`` of each token is the index of its line."""
    return parse_tokens(tokens(lines, patterns()))


def parse_tokens(stream: Iterable[Token]) -> Tree:
    """The tree of any sequence of line tokens; tokens with no place at all are left out."""
    automaton = Automaton(tables("structure"))
    for token in stream:
        if automaton.feed(token):
            continue
        for other in _INSTEAD:
            if automaton.feed(Token(other, token, token.start_pos)):
                break
    return automaton.tree()

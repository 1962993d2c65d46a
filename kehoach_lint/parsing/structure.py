"""Lines to tree: the structure grammar over line tokens, and what to do with a line out of place.

Nothing is refused. A token the grammar does not expect is fed again as plain text, and only a line
that even so has no place is set aside. The parser is driven by hand: lark's own ``on_error`` would
feed the tokens again from the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import cast

from lark import Token, Tree
from lark.exceptions import UnexpectedToken

from kehoach_lint.parsing.grammars import grammar
from kehoach_lint.parsing.lines import LineLexer, LogicalLine, Patterns, tokens

_INSTEAD = ("DOAN", "GACH", "NGUOI_NHAN", "CHUC_VU")


@cache
def patterns() -> Patterns:
    """The line patterns of the structure grammar."""
    return Patterns(list(grammar("structure", LineLexer).terminals))


def parse_lines(lines: Sequence[LogicalLine]) -> Tree[Token]:
    """The tree of a document; ``start_pos`` of each token is the index of its line."""
    return parse_tokens(tokens(lines, patterns()))


def parse_tokens(stream: Iterable[Token]) -> Tree[Token]:
    """The tree of any sequence of line tokens; tokens with no place at all are left out."""
    parser = grammar("structure", LineLexer).parse_interactive()
    feed = parser.feed_token
    for token in stream:
        try:
            feed(token)
        except UnexpectedToken:
            for other in _INSTEAD:
                try:
                    feed(Token.new_borrow_pos(other, token.value, token))
                    break
                except UnexpectedToken:
                    continue
    return cast(Tree[Token], parser.feed_eof())  # type: ignore[no-untyped-call]

"""Run a parse table over text or over tokens, and build the tree.

The LALR automaton as in any textbook (Aho, Sethi, Ullman, 4.7), with a lexer that at each state
tries only the terminals the state can go on with. Trees are shaped as lark shapes them: "_rules"
are inlined, a "?rule" with one child is that child, an alias names the tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kehoach_lint.parsing.tables import Tables, tables
from kehoach_lint.patterns import late

END = "$END"


class NoParseError(Exception):
    """The text or the tokens are no sentence of the grammar."""


class Token(str):
    """A piece of text with the terminal it is and its place (-1: unknown)."""

    __slots__ = ("end_pos", "start_pos", "type")

    type: str
    start_pos: int
    end_pos: int

    def __new__(cls, type_: str, text: str, start_pos: int = -1) -> Token:
        """A token of terminal ``type_`` that begins at ``start_pos``."""
        token = super().__new__(cls, text)
        token.type = type_
        token.start_pos = start_pos
        token.end_pos = start_pos + len(text)
        return token


class Tree(NamedTuple):
    """A node: the name of its rule (or alias) and its children in order."""

    data: str
    children: Sequence[Tree | Token]

    def leaves(self) -> Iterator[Token]:
        """All tokens below, in order."""
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.leaves()
            else:
                yield child


class Automaton:
    """One run over a sentence: feed the tokens, then take the tree."""

    def __init__(self, table: Tables) -> None:
        self._table = table
        self._states = [table.start]
        self._values: list[list[Tree | Token]] = []

    @property
    def expected(self) -> Mapping[str, int]:
        """What the state can go on with, terminals and rules."""
        return self._table.actions[self._states[-1]]

    def feed(self, token: Token) -> bool:
        """Take a token; False when it cannot stand here (nothing that counts has changed)."""
        while True:
            action = self._table.actions[self._states[-1]].get(token.type)
            if action is None:
                return False
            if action >= 0:
                self._states.append(action)
                self._values.append([token])
                return True
            self._reduce(-1 - action)

    def tree(self) -> Tree:
        """The tree of all that was fed. Raises NoParseError when something is missing."""
        while self._states[-1] != self._table.end:
            action = self._table.actions[self._states[-1]].get(END)
            if action is None or action >= 0:
                if action is not None:
                    self._states.append(action)
                    continue
                raise NoParseError
            self._reduce(-1 - action)
        value = self._values[0][0]
        if not isinstance(value, Tree):
            raise NoParseError
        return value

    def _reduce(self, number: int) -> None:
        rule = self._table.productions[number]
        values, states = self._values, self._states
        if rule.size == 0:
            values.append([])
        elif rule.size > 1:
            # The first part grows in place: a list of lines is reduced once a line.
            first = len(values) - rule.size
            for part in values[first + 1 :]:
                values[first].extend(part)
            del values[first + 1 :]
        del states[len(states) - rule.size :]
        children = values[-1]
        if rule.origin[0] != "_" and not (rule.single and len(children) == 1):
            values[-1] = [Tree(rule.name, children)]
        states.append(self._table.actions[states[-1]][rule.origin])


@cache
def _terminals(name: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((one.name, late(one.pattern)) for one in tables(name).terminals)


def parse_text(name: str, text: str) -> Tree:
    """The tree of ``text`` as a whole by ``grammar/<name>.lark``; raises NoParseError."""
    table = tables(name)
    automaton = Automaton(table)
    terminals, ignored, at = _terminals(name), table.ignored, 0
    while at < len(text):
        expected = automaton.expected
        for terminal, form in terminals:
            if terminal not in expected and terminal not in ignored:
                continue
            found = form.match(text, at)
            if found is not None and found.end() > at:
                break
        else:
            raise NoParseError(text)
        at = found.end()
        if terminal not in ignored and not automaton.feed(Token(terminal, found[0], found.start())):
            raise NoParseError(text)
    return automaton.tree()

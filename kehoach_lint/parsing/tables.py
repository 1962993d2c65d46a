"""Parse tables: what lark makes of a grammar of ``grammar/``, as plain data that can be kept.

lark builds the LALR table (and refuses a grammar that has none); the table is kept as JSON in the
private cache (``resources.cached_json``). Starting takes a fraction of the time when lark itself is
not loaded, and nothing is unpickled.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kehoach_lint.resources import cached_json, data_folder

if TYPE_CHECKING:
    from lark import Lark

_DECLARES = "%declare"
_EDITION = b"3"
"""To be raised when the form of the kept data changes."""


class Terminal(NamedTuple):
    """A terminal: name, regular expression, priority (higher first)."""

    name: str
    pattern: str
    priority: int


class Production(NamedTuple):
    """A rule of the grammar: its own name, the name its trees carry, the number of its symbols, and
    whether a single child stands for it ("?rules")."""

    origin: str
    name: str
    size: int
    single: bool


class Tables(NamedTuple):
    """An LALR parse table.

    ``actions[state][symbol]`` is the state to go on to (shift, or goto for a rule), or for a
    reduction -1 minus the number of the production. ``terminals`` are in the order in which a lexer
    tries them; ``ignored`` are skipped between tokens.
    """

    terminals: tuple[Terminal, ...]
    ignored: frozenset[str]
    actions: tuple[Mapping[str, int], ...]
    productions: tuple[Production, ...]
    start: int
    end: int


@cache
def tables(name: str) -> Tables:
    """The parse table of ``grammar/<name>.lark``.

    Raises FileNotFoundError when the grammar is missing from the installation, and lark's
    GrammarError when it is no LALR grammar.
    """
    source = (data_folder("grammar") / f"{name}.lark").read_bytes()
    kept = cached_json(f"table-{name}", (source, _EDITION), lambda: _built(source.decode()))
    return Tables(
        tuple(Terminal(*terminal) for terminal in kept["terminals"]),
        frozenset(kept["ignored"]),
        tuple(kept["actions"]),
        tuple(Production(*production) for production in kept["productions"]),
        kept["start"],
        kept["end"],
    )


def compiled(source: str, *, strict: bool = False) -> Lark:
    """The grammar as lark compiles it; ``strict`` refuses conflicts (it needs interegular)."""
    from lark import Lark

    lexer: Any = "contextual"
    if _DECLARES in source:
        from lark.lexer import Lexer

        class Lines(Lexer):
            """Tokens come from outside, one a line."""

            def __init__(self, conf: object) -> None:
                self.conf = conf

            def lex(self, lexer_state: Any, parser_state: Any) -> Any:
                """Never called: the automaton is fed by hand."""
                return iter(())

        lexer = Lines
    return Lark(source, parser="lalr", lexer=lexer, maybe_placeholders=False, strict=strict)


def _built(source: str) -> dict[str, Any]:
    lark = compiled(source)
    table = lark.parser.parser._parse_table
    numbers = {rule: number for number, rule in enumerate(dict.fromkeys(lark.rules))}
    states = {state: number for number, state in enumerate(table.states)}
    actions: list[dict[str, int]] = [{} for _ in states]
    for state, row in table.states.items():
        for symbol, (action, argument) in row.items():
            shift = type(action).__name__ == "Action" and action.name == "Shift"
            actions[states[state]][symbol] = (
                states[argument] if shift else -1 - numbers.setdefault(argument, len(numbers))
            )
    return {
        "terminals": [
            (one.name, one.pattern.to_regexp(), one.priority) for one in _in_order(lark, source)
        ],
        "ignored": list(lark.ignore_tokens),
        "actions": actions,
        "productions": [_production(rule) for rule in numbers],
        "start": states[table.start_states["start"]],
        "end": states[table.end_states["start"]],
    }


def _in_order(lark: Lark, source: str) -> list[Any]:
    """The terminals in the order in which they are tried: lark's own order for text; for lines the
    priority, then the order of the grammar."""
    found = [one for one in lark.terminals if one.pattern is not None]
    if _DECLARES in source:
        return sorted(found, key=lambda one: -one.priority)
    return sorted(
        found,
        key=lambda one: (-one.priority, -one.pattern.max_width, -len(one.pattern.value), one.name),
    )


def _production(rule: Any) -> tuple[str, str, int, bool]:
    origin = str(rule.origin.name)
    single = bool(rule.options and rule.options.expand1 and not rule.alias)
    return origin, str(rule.alias or origin), len(rule.expansion), single

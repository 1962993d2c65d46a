"""The grammars of ``grammar/``, compiled by lark (LALR) once a process and cached on disk.

The cache is a pickle that lark writes, so it lies only in the private folder of the user (see
``resources.cache_folder``); without one the grammar is compiled in memory (20 to 60 ms).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from lark import Lark, __version__

from kehoach_lint.resources import cache_file, data_folder

if TYPE_CHECKING:
    from lark.lexer import Lexer


@cache
def grammar(name: str, lexer: str | type[Lexer] = "contextual", starts: Sequence[str] = ()) -> Lark:
    """The compiled grammar ``grammar/<name>.lark``.

    ``lexer`` is lark's or a class of our own; ``starts`` the start rules (default: start).
    Raises FileNotFoundError when the grammar is missing from the installation.
    """
    path = data_folder("grammar") / f"{name}.lark"
    source = path.read_text(encoding="utf-8")
    kept = cache_file(f"{name}.lark", source.encode(), __version__.encode(), str(lexer).encode())
    options: dict[str, Any] = {
        "parser": "lalr",
        "lexer": lexer,
        "maybe_placeholders": False,
        "start": list(starts) or "start",
    }
    if kept is not None:
        try:
            return Lark(source, cache=str(kept), **options)
        except (OSError, EOFError):
            pass  # the folder is full or was taken away: work without it
    return Lark(source, **options)

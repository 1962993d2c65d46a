"""The settings of one draft as text in the manner of TOML, each value with its origin."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from kehoach_lint.config.effective import Effective, Origin, Told
from kehoach_lint.config.errors import shortened
from kehoach_lint.config.model import OFF, Config
from kehoach_lint.messages import say

_SINGLE = ("stage", "fail-on", "ruleset", "grace-days", "baseline")
_LISTS = ("select", "ignore", "data", "exclude")


def shown(path: str, config: Config | None, held: Effective, excluded: bool, lang: str) -> str:
    """What holds for ``path`` (as given): a configuration that says the same, with comments.

    ``excluded`` tells that it is left out when a folder is searched. Patterns of ``exclude`` stay
    relative to the file they stand in.
    """
    lines = _lines(config, held, lang)
    mark = [f"# {_say('excluded', lang)}"] if excluded else []
    return "\n".join([f"# {path}", *mark, *lines]) + "\n"


def _lines(config: Config | None, held: Effective, lang: str) -> Iterator[str]:
    if config is None:
        yield f"# {_say('none', lang)}"
    else:
        names = " > ".join(shortened(file.path) for file in reversed(config.chain))
        yield f"# {_say('file', lang, names=names)}"
    for key in _SINGLE:
        yield _single(key, getattr(held, key.replace("-", "_")), lang)
    for key in _LISTS:
        yield from _list(key, getattr(held, key), lang)
    if held.severity:
        yield "[severity]"
    for code, told in held.severity.items():
        word = OFF if told.value is None else str(told.value)
        yield f"{_text(code)} = {_text(word)}  # {_origin(told.origin, lang)}"


def _single(key: str, told: Told[Any], lang: str) -> str:
    if told.value is None:
        return f"# {key}: {_say(key, lang)}"
    value = told.value if isinstance(told.value, int) else _text(str(told.value))
    return f"{key} = {value}  # {_origin(told.origin, lang)}"


def _list(key: str, items: Sequence[Told[str]], lang: str) -> Iterator[str]:
    if not items:
        yield f"# {key}: {_say(key, lang)}"
        return
    yield f"{key} = ["
    for item in items:
        yield f"  {_text(item.value)},  # {_origin(item.origin, lang)}"
    yield "]"


def _origin(origin: Origin, lang: str) -> str:
    if origin.file:
        return f"{shortened(origin.file)}: {origin.key}"
    return _say("line", lang, key=origin.key) if origin.key else _say("default", lang)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _say(name: str, lang: str, **params: object) -> str:
    return say(f"program.config.show.{name}", params, lang)

"""What the sources of the program say in texts: constants, patterns of f-strings, messages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "kehoach_lint"
CODE = re.compile(r"[A-Z]{2}\d{3}")
_ANY = "([^ ]+?)"


@dataclass(frozen=True)
class Texts:
    """The texts of some modules; ``names`` are those of the members of enumerations in small
    letters, and of options as they stand in the keys of their help (".fail.on")."""

    constants: frozenset[str]
    patterns: frozenset[re.Pattern[str]]
    names: frozenset[str]

    def say(self, word: str) -> bool:
        """Whether a text is written out, is a member's name, or is put together of such."""
        if word in self.constants or word in self.names:
            return True
        return any(
            all(part != word and self.say(part) for part in found.groups())
            for pattern in self.patterns
            if (found := pattern.fullmatch(word))
        )


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def modules(folder: Path = PACKAGE) -> list[Path]:
    """The modules below a folder without the catalogues of messages."""
    return [path for path in sorted(folder.rglob("*.py")) if path.parent.name != "messages"]


def texts_of(paths: Iterable[Path]) -> Texts:
    """All texts in some modules."""
    found = [node for path in paths for node in ast.walk(tree(path))]
    return Texts(
        frozenset(n.value for n in found if isinstance(n, ast.Constant) and type(n.value) is str),
        frozenset(pattern for n in found if (pattern := _pattern(n)) is not None),
        frozenset(name for n in found for name in _names(n)),
    )


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and str(node.value).startswith("--"):
        yield str(node.value)[1:].replace("-", ".")
    if isinstance(node, ast.ClassDef):
        for line in node.body:
            if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name):
                yield line.targets[0].id.lower()


def _pattern(node: ast.AST) -> re.Pattern[str] | None:
    """What an f-string that begins with a text may become, None for other nodes: one that begins
    with something filled in, such as code and suffix, would fit every key."""
    if not isinstance(node, ast.JoinedStr):
        return None
    parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
    if None not in parts or not parts[0]:
        return None
    return re.compile("".join(_ANY if part is None else re.escape(str(part)) for part in parts))


def message_keys(path: Path) -> Iterator[str]:
    """The keys that a module of rules writes into ``Report`` and ``Mention``; '' without one."""
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id not in ("Report", "Mention"):
            continue
        given = [word.value for word in node.keywords if word.arg == "key"] + node.args[1:2]
        if not given and node.func.id == "Report":
            yield ""
        yield from (one.value for one in given if isinstance(one, ast.Constant))

"""Patterns of file names, relative to the folder of a configuration file.

``*`` and ``?`` stand for characters of one name, ``**`` for any number of folders; nothing else is
special, so that a name with brackets is written as it is. A pattern without a slash is looked for
at every depth. A pattern that names a folder is for all that lies in it. Matching takes steps in
proportion to both lengths at most: patterns come with drafts from strangers.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from unicodedata import normalize

_MANY = "**"
_ANY = "*"
_LONGEST = 1000


def usable(pattern: str) -> bool:
    """Whether a pattern can be used: printable, with slashes only, not leading upwards."""
    parts = pattern.split("/")
    return (
        0 < len(pattern) <= _LONGEST
        and pattern.isprintable()
        and "\\" not in pattern
        and not pattern.startswith("!")
        and ".." not in parts
        and any(part not in {"", "."} for part in parts)
    )


def fits(path: str, folder: str, patterns: Sequence[str]) -> bool:
    """Whether the file ``path`` (absolute), or a folder it lies in, is named by a pattern.

    For a file outside of ``folder`` only patterns without a slash are looked at.
    """
    if not patterns:
        return False
    inside, parts = _parts(path, folder)
    return any(_fits(parts, inside, pattern) for pattern in patterns)


def _parts(path: str, folder: str) -> tuple[bool, list[str]]:
    try:
        way = os.path.relpath(path, folder)
    except ValueError:  # another drive of Windows
        way = os.path.join(os.pardir, os.path.basename(path))
    parts = _same(way.replace(os.sep, "/")).split("/")
    below = [part for part in parts if part not in {os.curdir, os.pardir}]
    return os.pardir not in parts, below


def _fits(parts: Sequence[str], inside: bool, pattern: str) -> bool:
    anchored = "/" in pattern.rstrip("/")
    if anchored and not inside:
        return False
    wanted = [part for part in _same(pattern).split("/") if part not in {"", os.curdir}]
    # A folder that is named stands for all that lies in it; with a slash at the end only that.
    wanted += [_ANY, _MANY] if pattern.endswith("/") else [_MANY]
    return _matches(wanted if anchored else [_MANY, *wanted], parts, _MANY, _name_matches)


def _same(text: str) -> str:
    return normalize("NFC", os.path.normcase(text).replace("\\", "/"))


def _name_matches(pattern: str, name: str) -> bool:
    return _matches(pattern, name, _ANY, lambda wanted, found: wanted in ("?", found))


def _matches(
    pattern: Sequence[str], items: Sequence[str], many: str, same: Callable[[str, str], bool]
) -> bool:
    """Whether the items follow the pattern, in which ``many`` stands for any number of them.

    On failure only the last ``many`` is tried anew, with one item more.
    """
    at = back = tried = 0
    place, starred = 0, False
    while at < len(items):
        if place < len(pattern) and pattern[place] == many:
            starred, back, tried = True, place, at
            place += 1
        elif place < len(pattern) and same(pattern[place], items[at]):
            place, at = place + 1, at + 1
        elif starred:
            tried += 1
            place, at = back + 1, tried
        else:
            return False
    return all(left == many for left in pattern[place:])

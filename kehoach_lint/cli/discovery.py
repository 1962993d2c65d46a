"""From the paths of a command line to the drafts to be read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kehoach_lint.cli.console import STANDARD_INPUT
from kehoach_lint.cli.locks import WORD as WORD_LOCK

ENDINGS = (".docx", ".doc", ".rtf", ".odt", ".pdf", ".md", ".txt")
"""What a folder is searched for. What cannot be read on this machine is found too, and reported."""


class Source(NamedTuple):
    """A draft to be read: a file, or standard input."""

    path: str

    @property
    def standard_input(self) -> bool:
        """Whether it is standard input."""
        return self.path == STANDARD_INPUT


class Problem(NamedTuple):
    """A path under which nothing can be read; ``key`` is the message that says why."""

    path: str
    key: str
    reason: str = ""


def find(paths: Iterable[str]) -> Iterator[Source | Problem]:
    """The drafts under the paths as given, each once; folders are searched through.

    A file that is not there is left to the reader, which says so.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _under(path):
            if isinstance(found, Problem):
                yield found
                continue
            key = path if found.standard_input else os.path.normcase(os.path.realpath(found.path))
            if key not in seen:
                seen.add(key)
                yield found


def _under(path: str) -> Iterator[Source | Problem]:
    if path == STANDARD_INPUT or not os.path.isdir(path):
        yield Source(path)
        return
    empty = True
    for found in _in_folder(path):
        empty = False
        yield found
    if empty:
        yield Problem(path, "program.empty_folder")


def _in_folder(folder: str) -> Iterator[Source | Problem]:
    problems: list[Problem] = []

    def refused(error: OSError) -> None:
        where = str(error.filename or folder)
        problems.append(Problem(where, "program.closed_folder", error.strerror or str(error)))

    for place, folders, names in os.walk(folder, onerror=refused):
        yield from problems
        problems.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(ENDINGS) and not name.startswith(WORD_LOCK):
                yield Source(os.path.join(place, name))
    yield from problems

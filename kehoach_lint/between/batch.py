"""What the passes over a batch share."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kehoach_lint.rules.held.profile import Profile


class Submission(NamedTuple):
    """A document of a batch: how the user calls it and what it says."""

    name: str
    profile: Profile


Again = Callable[[], Iterable[tuple[str, Profile]]]
"""Goes through all documents of a batch, every time it is called anew, in one order."""


def documents(again: Again) -> Iterator[Submission]:
    """The documents of a batch that can be compared: Vietnamese ones of a known kind."""
    for name, profile in again():
        if profile.vietnamese and profile.kind is not None:
            yield Submission(name, profile)


class Repeated:
    """Which keys occur more than once, in eight bytes a key: counted first, then asked.

    Keys are told by their hash; two that share one by chance are taken for repeated, which costs a
    look and no more.
    """

    def __init__(self) -> None:
        self._hashes = array("q")
        self._found: frozenset[int] | None = None

    def add(self, key: object) -> None:
        """Count a key once more."""
        self._hashes.append(hash(key))

    def close(self, most: int | None = None) -> None:
        """Count no more; keys that occur more than ``most`` times are none that repeat."""
        found = set()
        for value, count in Counter(self._hashes).items():
            if count > 1 and (most is None or count <= most):
                found.add(value)
        self._found, self._hashes = frozenset(found), array("q")

    def __contains__(self, key: object) -> bool:
        return self._found is not None and hash(key) in self._found

"""What keeps findings quiet, wherever it is written, and what can be wrong with it."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, Protocol

from kehoach_lint.findings import Silencer

FAMILY = "BQ"
"""The family of the rules about what keeps findings quiet; nothing keeps these quiet."""

NO_PARAMS: Mapping[str, object] = MappingProxyType({})


class Origin(NamedTuple):
    """Where something that keeps findings quiet is written.

    A comment has a ``line`` of the draft and an ``offset`` into its text; an entry the ``name`` of
    the file it stands in and its ``number`` there, from 1.
    """

    by: Silencer
    name: str = ""
    number: int = 0
    line: int = 0
    offset: int = 0


class Entry(NamedTuple):
    """Keep findings of these codes, names or families quiet, for a reason.

    ``codes`` are words as for ``--select``; ``until`` is the last day it holds; ``text`` must be
    part of the excerpt or context of a finding ('' for any); ``line`` is the line of the draft
    whose blocks it speaks of (None: the whole document). ``shared`` tells that it is written for
    more drafts than one, so that it may well have nothing to do in this one.
    """

    origin: Origin
    codes: tuple[str, ...]
    reason: str
    until: date | None = None
    text: str = ""
    line: int | None = None
    shared: bool = False


class Unused(NamedTuple):
    """An entry that keeps nothing quiet."""

    entry: Entry


class Expired(NamedTuple):
    """An entry whose day is over."""

    entry: Entry


class Faulty(NamedTuple):
    """A comment or entry that cannot act: ``key`` is the end of a message key of BQ003."""

    origin: Origin
    key: str
    params: Mapping[str, object] = NO_PARAMS


Lapse = Unused | Expired | Faulty
LAPSES = (Unused, Expired, Faulty)
"""The kinds of lapses, which rules of the family BQ want."""


class Named(Protocol):
    """What has a code, a name and a family: a rule."""

    @property
    def code(self) -> str:
        """Such as NT003."""

    @property
    def name(self) -> str:
        """Such as dao-nguoc."""

    @property
    def family(self) -> str:
        """Such as NT."""


Known = Mapping[str, frozenset[str]]
"""Codes by each small word that stands for them."""


def known_words(rules: Iterable[Named]) -> Known:
    """Which codes a code, a name or a family stands for, by the word in small letters."""
    found: dict[str, set[str]] = {}
    for rule in rules:
        for word in (rule.code, rule.name, rule.family):
            found.setdefault(word.lower(), set()).add(rule.code)
    return {word: frozenset(codes) for word, codes in found.items()}

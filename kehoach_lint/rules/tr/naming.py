"""Units that a text names with their type noun: "xã Cẩm Lĩnh", "UBND HUYỆN BA VÌ"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.rules.tr.places import Key
from kehoach_lint.rulesets.units import COMMUNE, DISTRICT, PROVINCE
from kehoach_lint.vietnamese.capitals import Shape, shape, title
from kehoach_lint.vietnamese.syllables import canonical
from kehoach_lint.vietnamese.words import Words, words_of

_NOUNS = {
    "xã": ("xã", COMMUNE),
    "phường": ("phường", COMMUNE),
    "thị trấn": ("thị trấn", COMMUNE),
    "đặc khu": ("đặc khu", COMMUNE),
    "huyện": ("huyện", DISTRICT),
    "quận": ("quận", DISTRICT),
    "thị xã": ("thị xã", DISTRICT),
    "tỉnh": ("tỉnh", PROVINCE),
}
"""Type nouns and their levels. A "thành phố" may be of two levels and says nothing here."""
_LAST = {noun.split()[-1] for noun in _NOUNS}
_UNIT_BEHIND = frozenset(("huyện", "tỉnh", "quận", "xã", "phường"))
"""Words in capitals with which another name begins: XÃ CẨM LĨNH HUYỆN BA VÌ."""
_BEFORE_UNIT = frozenset(("dân", "ubnd", "hđnd", "bàn", "toàn", "của", "ủy", "bộ", "tại"))
"""Words between which and "Hội" a commune is meant: "UBND xã Hội Hoan"."""
_SHORTEST, _LONGEST = 2, 4


class Named(NamedTuple):
    """A unit at one place.

    ``first`` is the (first) word of its type noun, ``start`` the first word of its name; where a
    heading in capitals (``capitals``) goes on behind the name, ``key`` holds more than the name.
    """

    level: str
    noun: str
    key: Key
    first: int
    start: int
    capitals: bool

    @property
    def last(self) -> int:
        """The last word of the name."""
        return self.start + len(self.key) - 1

    def span(self, words: Words) -> Span:
        """Noun and name."""
        return Span(*words.span(self.first, self.last))


def same(one: Key, two: Key) -> bool:
    """Whether two names may be one: equal, or one goes on behind the other."""
    shorter = min(len(one), len(two))
    return one[:shorter] == two[:shorter]


@lru_cache(maxsize=2)
def named_units(text: str) -> Sequence[Named]:
    """All units named in a text in reading order, without names of one syllable (the last two
    texts are remembered)."""
    words = words_of(text)
    folded = words.folded
    found = []
    for at in [place for place, word in enumerate(folded[:-1]) if word in _LAST]:
        if words.written[at + 1][0].islower() or not words.adjoin(at):
            continue
        two = f"{folded[at - 1]} {folded[at]}" if at and words.adjoin(at - 1) else ""
        if folded[at + 1] == "hội" and not _names_unit(words, at):
            continue
        noun, level = _NOUNS.get(two) or _NOUNS.get(folded[at], ("", ""))
        key = _name(words, at) if noun else ()
        if len(key) >= _SHORTEST:
            first = at - len(noun.split()) + 1
            found.append(Named(level, noun, key, first, at + 1, words.written[at].isupper()))
    return found


def _names_unit(words: Words, at: int) -> bool:
    """Whether XÃ HỘI is the beginning of a commune's name and not "xã hội"."""
    return at > 0 and words.adjoin(at - 1) and words.folded[at - 1] in _BEFORE_UNIT


def _name(words: Words, noun: int) -> Key:
    """The capitalised words behind a type noun, as many as a name may have."""
    capitals = words.written[noun].isupper()
    found: list[str] = []
    for index in range(noun + 1, min(noun + 1 + _LONGEST, len(words.written))):
        word = words.written[index]
        if word[0].islower() or (not capitals and shape(word) is Shape.CAPITALS):
            break
        if capitals and words.folded[index] in _UNIT_BEHIND:
            break
        found.append(canonical(words.folded[index]))
        if not words.adjoin(index):
            break
    return tuple(found)


def agree(units: Sequence[Named]) -> bool:
    """Whether no level has units of two names."""
    first: dict[str, Key] = {}
    return all(same(first.setdefault(unit.level, unit.key), unit.key) for unit in units)


def within(units: Sequence[Named], words: Words, span: Span) -> Sequence[Named]:
    """Those whose name begins inside a span."""
    begin = bisect_left(units, span.start, key=lambda unit: words.starts[unit.start])
    end = bisect_left(units, span.end, key=lambda unit: words.starts[unit.start])
    return units[begin:end]


def shown(unit: Named, words: Words) -> str:
    """Noun and name as they stand in running text."""
    written = words.written[unit.start : unit.last + 1]
    names = [title(word.lower()) for word in written] if unit.capitals else written
    return " ".join((unit.noun, *names))

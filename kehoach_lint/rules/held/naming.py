"""Whether a name or motto is the one wanted, one altered, or another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum, auto

from kehoach_lint.patterns import late
from kehoach_lint.rules.held.profile import Profile, Quote, Use
from kehoach_lint.vietnamese.folding import fold

_WORD = late(r"\w+")
_CLOSE = 78.0
_SHORT = 0.5
_LEVELS = frozenset(
    (
        "cả", "nước", "toàn", "tỉnh", "huyện", "xã", "phường", "thành", "phố", "quận", "thị", "dân",
        "trấn", "đặc", "khu", "nhân", "chung", "tay",
    )
)  # fmt: skip
"""Words in which the names of one movement on two levels differ."""


class Likeness(Enum):
    """How a name stands to the one wanted."""

    SAME = auto()
    ALTERED = auto()
    OTHER = auto()


def likeness(said: str, wanted: str, own: frozenset[str] = frozenset()) -> Likeness:
    """How a name stands to the wanted one; case and marks do not count.

    A name in which only words for levels of government and those in ``own`` (names of places)
    differ is another one: that of the movement on another level.
    """
    left, right = _words(said), _words(wanted)
    if left == right:
        return Likeness.SAME
    short = len(left) >= 3 and _runs_in(left, right) and len(left) >= _SHORT * len(right)
    if not short:
        from rapidfuzz.fuzz import ratio

        if ratio(" ".join(left), " ".join(right)) < _CLOSE:
            return Likeness.OTHER
    changed = set(_changed(left, right))
    return Likeness.OTHER if changed <= _LEVELS | own else Likeness.ALTERED


def altered(child: Profile, wanted: Quote, known: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations of a document that are the wanted name altered; ``known`` are the names that
    the other document has."""
    own = frozenset(word for unit in child.units for word in unit.split())
    others = [one.text for one in known if likeness(one.text, wanted.text) is not Likeness.SAME]
    for quote in child.quotes:
        if quote.use not in (wanted.use, Use.OTHER) and not quote.main:
            continue
        if likeness(quote.text, wanted.text, own) is not Likeness.ALTERED:
            continue
        if not any(likeness(quote.text, other) is Likeness.SAME for other in others):
            yield quote


def has(quotes: Sequence[Quote], wanted: Quote) -> bool:
    """Whether one of the quotations is the wanted name."""
    return any(likeness(one.text, wanted.text) is Likeness.SAME for one in quotes)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _runs_in(part: list[str], whole: list[str]) -> bool:
    size = len(part)
    return any(whole[at : at + size] == part for at in range(len(whole) - size + 1))


def _changed(left: list[str], right: list[str]) -> Iterator[str]:
    for kind, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from left[i:j]
            yield from right[k:m]

"""How much likelier a syllable is between two words than the one that stands there.

What was never counted side by side is likelier between syllables that stand with many others than
between those that keep to a few (Kneser and Ney 1995, with the weight of Witten and Bell): who
knows "nhũng" from "tham nhũng" alone need not have seen "dần nhũng" to doubt it.
"""

from __future__ import annotations

from math import log
from typing import NamedTuple

from kehoach_lint.vietnamese.counts import Counts

_MORE = 5.0
_NEVER = 0.3
_SINGLE = 3.0
"""What is added to the number of different neighbours, to that of one that has none, and to the
count of a syllable."""


class Seat(NamedTuple):
    """A word between two others, with what does not change with what is put in its place.

    ``left`` and ``right`` are the ids beside it (UNKNOWN: none); for each side the weight of what
    was never counted there, and how likely the word as written is; ``single`` how often it was
    counted.
    """

    left: int
    right: int
    weight_left: float
    weight_right: float
    own_left: float
    own_right: float
    single: float


class Gain(NamedTuple):
    """By how much a syllable is likelier behind the word before and before the word behind than the
    one that is written, and between both (natural logarithms; 0 where there is none)."""

    left: float
    right: float
    both: float


def followers(known: Counts, syllable: int) -> int:
    """How many different syllables were counted right behind one."""
    first = known.pairs.first
    return first[syllable + 1] - first[syllable]


def single(known: Counts, syllable: int) -> float:
    """How often a syllable was counted, smoothed."""
    return known.single[syllable] + _SINGLE


def seat_of(known: Counts, syllable: int, left: int, right: int, own: tuple[int, int]) -> Seat:
    """The seat of a syllable; ``own`` tells how often it was counted with each neighbour."""
    weight_left = followers(known, left) + _MORE if left >= 0 else 0.0
    weight_right = known.leaders[right] + _MORE if right >= 0 else 0.0
    number = len(known.pairs.last)
    return Seat(
        left,
        right,
        weight_left,
        weight_right,
        own[0] + weight_left * (known.leaders[syllable] + _NEVER) / number,
        own[1] + weight_right * (followers(known, syllable) + _NEVER) / number,
        single(known, syllable),
    )


def gain_of(known: Counts, seat: Seat, syllable: int, left: int, right: int) -> Gain:
    """The gain of another syllable in a seat, counted ``left`` times with the word before and
    ``right`` times with the word behind."""
    number = len(known.pairs.last)
    before = behind = 0.0
    if seat.left >= 0:
        often = left + seat.weight_left * (known.leaders[syllable] + _NEVER) / number
        before = log(often / seat.own_left)
    if seat.right >= 0:
        often = right + seat.weight_right * (followers(known, syllable) + _NEVER) / number
        behind = log(often / seat.own_right)
    total = before + behind
    if seat.left >= 0 and seat.right >= 0:
        total -= log(single(known, syllable) / seat.single)
    return Gain(before, behind, total)

"""How likely a syllable and the two words behind it are in a place of a text."""

from __future__ import annotations

from math import log

from kehoach_lint.vietnamese.counts import Counts
from kehoach_lint.vietnamese.spelling.company import Place, Tally

_PRIOR = (30.0, 8.0)
"""How many occurrences the shorter run counts for, in the probability of a pair and a triple."""


def likelihood(known: Counts, place: Place, syllable: int, counted: Tally) -> float:
    """The logarithm of the probability of a syllable and the two words behind it, in its place.

    Each word given the two before it, smoothed with the shorter run (Dirichlet).
    """
    pair, triple = _PRIOR
    total = log(_given_left(known, place, syllable, counted))
    if place.near_right:
        value = _alone(known, place.right[0])
        value = (counted.right + pair * value) / (known.single[syllable] + pair)
        if place.near_left:
            value = (counted.triples[1] + triple * value) / (counted.left + triple)
        total += log(value)
    if place.near_right > 1:
        first, second = place.right[:2]
        value = known.of(first, second) + pair * _alone(known, second)
        value /= known.single[first] + pair
        total += log((counted.triples[0] + triple * value) / (counted.right + triple))
    return total


def _given_left(known: Counts, place: Place, syllable: int, counted: Tally) -> float:
    pair, triple = _PRIOR
    value = _alone(known, syllable)
    if place.near_left:
        value = (counted.left + pair * value) / (known.single[place.left[-1]] + pair)
    if place.near_left > 1:
        before = known.of(*place.left[-2:])
        value = (counted.triples[2] + triple * value) / (before + triple)
    return value


def _alone(known: Counts, syllable: int) -> float:
    return (known.single[syllable] + 0.3) / (known.total + 3000.0)

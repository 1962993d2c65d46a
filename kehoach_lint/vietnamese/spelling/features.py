"""What speaks for and against another syllable at a doubtful word, in figures.

Half of the features tell of the word as written: how much it is at home between its neighbours, how
it is written, how often the document itself has it. The others tell of the reading that may have
been meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import log, log1p
from typing import NamedTuple

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.counts import Counts
from kehoach_lint.vietnamese.spelling.chance import Gain, followers, single
from kehoach_lint.vietnamese.spelling.company import Place, Tally
from kehoach_lint.vietnamese.spelling.masks import FUNCTION_WORDS, Closed
from kehoach_lint.vietnamese.spelling.neighbours import Neighbour
from kehoach_lint.vietnamese.spelling.ways import WAYS, ways
from kehoach_lint.vietnamese.spelling.windows import Windows
from kehoach_lint.vietnamese.stream import HARD, SOFT, Stream

OF_WORD = (
    "own quad", "own triple", "own triples", "own bond", "own bonds", "own count", "named",
    "by a name", "both sides", "context left", "context right", "bond left", "bond right",
    "elsewhere", "nowhere else", "own habit", "function word", "comma before", "break before",
    "break behind", "unseen left", "unseen right", "expected left", "expected right",
    "open left", "open right", "keeps to few left", "keeps to few right",
)  # fmt: skip
OF_READING = (
    "likelihood", "gain", "gain left", "gain right", "usual", "cost", "two slips", "quad", "bonds",
    "free bond", "count", "habit", "has habit", "nowhere", "both function words", "closed",
    "closed for sure", *WAYS,
)  # fmt: skip
NAMES = OF_WORD + OF_READING
_GAIN = (-5.0, 15.0)
_BOND = (-3.0, 12.0)
_ONE_SLIP = 1.0
_LEAST = 0.01
_TWICE = 2
"""A pair a document has once more may be one slip, copied; from then on it is a habit."""


class Habit(NamedTuple):
    """Where a document has each syllable, by id, and all its syllables."""

    places: dict[int, list[int]]
    ids: list[int]

    def words(self, syllable: int) -> int:
        """How often the document has a syllable."""
        return len(self.places.get(syllable, ()))

    def pairs(self, first: int, second: int) -> int:
        """How often it has one right before another."""
        ids = self.ids
        return sum(ids[at - 1] == first for at in self.places.get(second, ()) if at)


class Reading(NamedTuple):
    """A syllable that may have been meant: how often its runs were counted, how much likelier it is
    between its neighbours, how much likelier the text becomes with it (natural logarithm), and the
    closed gap it fills."""

    neighbour: Neighbour
    counted: Tally
    gain: Gain
    likelihood: float
    closed: Closed | None


def habit_of(stream: Stream) -> Habit:
    """The habits of a text."""
    places: dict[int, list[int]] = defaultdict(list)
    for at, syllable in enumerate(stream.ids):
        places[syllable].append(at)
    return Habit(dict(places), stream.ids)


def of_word(windows: Windows, place: Place, own: Tally, habit: Habit) -> tuple[float, ...]:
    """The features of a word as written, in the order of OF_WORD."""
    known, stream, index = windows.counts, windows.stream, place.word
    syllable, edges = stream.ids[index], stream.edges
    left, right = _beside(place)
    bonds = _bonds(known, place, syllable, own)
    again = _again(habit, left, syllable, right)
    apart = habit.words(syllable) - max(1, again)
    return (
        log1p(own.any_quad),
        log1p(own.any_triple),
        float(sum(number > 0 for number in own.all_triples)),
        max(bonds),
        sum(bonds),
        log1p(known.single[syllable]),
        *_names(stream, place),
        float(left >= 0 and right >= 0),
        *(log1p(number) for number in _around(known, place)),
        *_bonds_around(known, place),
        log1p(apart),
        float(apart == 0),
        log1p(max(0, again - _TWICE)),
        float(stream.words.folded[index] in FUNCTION_WORDS),
        float(edges[index] == SOFT),
        float(edges[index] == HARD),
        float(edges[index + 1] == HARD),
        *_unseen(known, left, syllable, right, own),
    )


def _unseen(
    known: Counts, left: int, syllable: int, right: int, own: Tally
) -> Iterator[float]:
    """For each side on which a word was never counted with its neighbour: that it is so, how often
    chance would have it there, how many others go with the neighbour, how many with the word."""
    single, leaders, total = known.single, known.leaders, known.total
    before, behind = left >= 0 and own.left == 0, right >= 0 and own.right == 0
    number = single[syllable]
    yield float(before)
    yield float(behind)
    yield log(single[left] * number / total + _LEAST) if before else 0.0
    yield log(number * single[right] / total + _LEAST) if behind else 0.0
    yield log((followers(known, left) + 1) / (single[left] + 1)) if before else 0.0
    yield log((leaders[right] + 1) / (single[right] + 1)) if behind else 0.0
    yield log((leaders[syllable] + 1) / (number + 1)) if before else 0.0
    yield log((followers(known, syllable) + 1) / (number + 1)) if behind else 0.0


def of_reading(windows: Windows, place: Place, reading: Reading, habit: Habit) -> tuple[float, ...]:
    """The features of what may have been meant, in the order of OF_READING."""
    known, stream = windows.counts, windows.stream
    (syllable, cost), counted, gain, likelihood, closed = reading
    written = stream.ids[place.word]
    left, right = _beside(place)
    again = _again(habit, left, syllable, right)
    bonds = _bonds(known, place, syllable, counted)
    function = known.syllables[syllable] in FUNCTION_WORDS
    return (
        min(max(likelihood, _GAIN[0]), _GAIN[1]),
        gain.both,
        gain.left,
        gain.right,
        log(single(known, syllable) / single(known, written)),
        cost,
        float(cost > _ONE_SLIP),
        log1p(counted.any_quad),
        sum(bonds),
        max(bond - other for bond, other in zip(bonds, _bonds_around(known, place), strict=True)),
        log1p(known.single[syllable]),
        log1p(again),
        float(again > 0),
        float(habit.words(syllable) == 0),
        float(function and stream.words.folded[place.word] in FUNCTION_WORDS),
        float(closed is not None),
        float(closed is not None and closed.sure),
        *ways(known.syllables[written], known.syllables[syllable]),
    )


def _beside(place: Place) -> tuple[int, int]:
    """The ids of the words beside a place, -1 where more than white space is between."""
    return (
        place.left[-1] if place.near_left else -1,
        place.right[0] if place.near_right else -1,
    )


def _again(habit: Habit, left: int, syllable: int, right: int) -> int:
    """How often the document has a syllable beside the word before or behind."""
    return max(
        habit.pairs(left, syllable) if left >= 0 else 0,
        habit.pairs(syllable, right) if right >= 0 else 0,
    )


def _bonds(known: Counts, place: Place, syllable: int, counted: Tally) -> tuple[float, float]:
    """How much oftener a syllable stands with the word before and behind than chance would have it
    (pointwise mutual information, natural logarithm); 0 where it never does."""
    left, right = _beside(place)
    return _bond(known, counted.left, left, syllable), _bond(known, counted.right, syllable, right)


def _around(known: Counts, place: Place) -> tuple[int, int]:
    """How often the two words before a place were counted together, and the two behind it."""
    return (
        known.of(*place.left[-2:]) if place.near_left > 1 else 0,
        known.of(*place.right[:2]) if place.near_right > 1 else 0,
    )


def _bonds_around(known: Counts, place: Place) -> tuple[float, float]:
    """How much these belong together: they have less need of a word in between."""
    left, right = _around(known, place)
    return (
        _bond(known, left, *place.left[-2:]) if left else 0.0,
        _bond(known, right, *place.right[:2]) if right else 0.0,
    )


def _bond(known: Counts, number: int, first: int, second: int) -> float:
    if number <= 0:
        return 0.0
    chance = max(1, known.single[first]) * max(1, known.single[second]) / known.total
    return min(max(log(number / chance), _BOND[0]), _BOND[1])


def _names(stream: Stream, place: Place) -> tuple[float, float]:
    """Whether a word in running text has a capital, and whether one beside it has."""
    written, index = stream.words.written, place.word
    named = shape(written[index]) is Shape.TITLE and stream.edges[index] != HARD
    beside = written[index - bool(place.near_left) : index + bool(place.near_right) + 1]
    del beside[bool(place.near_left)]
    return float(named), float(any(shape(word) is Shape.TITLE for word in beside))

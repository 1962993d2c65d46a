"""What is wrong with the words of a text, decided once for all rules of spelling.

Several ways of looking find one and the same slip; the surest one speaks: a fixed phrase before a
gap that leaves no choice, before the odds. Equal slips of a text are one verdict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit
from kehoach_lint.resources import last_per_data
from kehoach_lint.rulesets.phrases import fixed_phrases
from kehoach_lint.vietnamese.capitals import Shape, shape, title
from kehoach_lint.vietnamese.counts import counts
from kehoach_lint.vietnamese.damage import damage_of
from kehoach_lint.vietnamese.spelling.finding import slips_of
from kehoach_lint.vietnamese.spelling.lexicon import flaws_of
from kehoach_lint.vietnamese.spelling.phrases import Flaw, Flawed
from kehoach_lint.vietnamese.spelling.slips import Kind, Slip
from kehoach_lint.vietnamese.spelling.windows import windows_of
from kehoach_lint.vietnamese.syllables import parse
from kehoach_lint.vietnamese.words import Words, split_words


class How(StrEnum):
    """By what a slip is known."""

    PHRASE = "phrase"
    GAP = "gap"
    ODDS = "odds"
    MISSING = "missing"
    SWAPPED = "swapped"


class Verdict(NamedTuple):
    """Words of a text that should read otherwise.

    ``edits`` are all places with what should stand there; ``written`` stands in the first,
    ``expected`` should; ``phrase`` speaks for it and was counted ``number`` times; ``wrong``, the
    same with what was written, ``seen`` times. ``sure`` tells that nothing else can have been
    meant; ``odds`` is their logarithm, for ODDS.
    """

    how: How
    edits: tuple[Edit, ...]
    written: str
    expected: str
    phrase: str
    number: int
    wrong: str
    seen: int
    sure: bool
    odds: float = 0.0


@last_per_data(2)
def verdicts_of(text: str) -> tuple[Verdict, ...]:
    """All verdicts on a text, ordered by their first place."""
    windows = windows_of(text)
    phrases, words = fixed_phrases(), windows.stream.words
    flaws = flaws_of(windows, phrases)
    taken = {word for flaw in flaws for word in range(flaw.first, flaw.last + 1)}
    muted = damage_of(text).muted
    flaws = tuple(flaw for flaw in flaws if muted.isdisjoint((flaw.word, flaw.word + 1)))
    taken |= muted
    slips = (
        slip
        for slip in slips_of(text)
        if slip.word not in taken and not phrases.covers(words.folded, slip.word, slip.word)
    )
    found = [_of_flaw(words, flaw) for flaw in flaws]
    found += [_of_slip(words, slip) for slip in slips]
    found = [verdict for verdict in found if not _is_habit(verdict)]
    return tuple(sorted(_merged(found), key=lambda verdict: verdict.edits[0].span))


def _merged(found: Iterable[Verdict]) -> Iterator[Verdict]:
    """One verdict for equal slips, with all their places."""
    groups: dict[tuple[How, str, str, str], list[Verdict]] = {}
    for verdict in found:
        key = (verdict.how, verdict.wrong, verdict.written.lower(), verdict.expected.lower())
        groups.setdefault(key, []).append(verdict)
    for group in groups.values():
        group.sort(key=lambda verdict: verdict.edits[0].span)
        yield group[0]._replace(edits=tuple(verdict.edits[0] for verdict in group))


def _of_slip(words: Words, slip: Slip) -> Verdict:
    known = counts()
    at, written = slip.word - slip.first, words.written[slip.word]
    expected = like(written, slip.expected)
    wrong = [*slip.phrase[:at], words.folded[slip.word], *slip.phrase[at + 1 :]]
    return Verdict(
        How.GAP if slip.kind is Kind.FIXED else How.ODDS,
        (Edit(Span(*words.span(slip.word, slip.word)), expected),),
        written,
        expected,
        " ".join(slip.phrase),
        slip.number,
        " ".join(wrong),
        known.named(*wrong),
        slip.kind is Kind.FIXED,
        slip.odds,
    )


def _of_flaw(words: Words, flaw: Flawed) -> Verdict:
    syllables = flaw.phrase.syllables
    first, last = _range(flaw)
    right = syllables[first - flaw.first : last - flaw.first + 1 + (flaw.flaw is Flaw.MISSING)]
    models = words.written[first : last + 1]
    if flaw.flaw is Flaw.MISSING:
        models = [models[0], _model_of_missing(flaw, models), models[-1]]
    how = {Flaw.MISSING: How.MISSING, Flaw.SWAPPED: How.SWAPPED}.get(flaw.flaw, How.PHRASE)
    expected = " ".join(like(*pair) for pair in zip(models, right, strict=True))
    return Verdict(
        how,
        (Edit(Span(*words.span(first, last)), expected),),
        " ".join(words.written[first : last + 1]),
        expected,
        flaw.phrase.text,
        0,
        " ".join(words.folded[flaw.first : flaw.last + 1]),
        0,
        flaw.phrase.closed or how is How.PHRASE,
    )


_HABITS = frozenset(("hàng", "hằng"))


def _is_habit(verdict: Verdict) -> bool:
    """Whether only i and y differ ("kĩ thuật", "qui định"; CT011), or hàng and hằng (CT009)."""
    if {verdict.written.lower(), verdict.expected.lower()} == _HABITS:
        return True
    written, expected = parse(verdict.written), parse(verdict.expected)
    if written is None or expected is None or written == expected:
        return False
    same = written.onset == expected.onset and written.tone == expected.tone
    return same and {written.rime, expected.rime} <= {"i", "y"}


def _model_of_missing(flaw: Flawed, beside: list[str]) -> str:
    """A word with the capitals of the missing one: those of the phrase, where one of the words
    beside it has a capital or both are as in the phrase."""
    right = split_words(flaw.phrase.text).written[flaw.at - 1 : flaw.at + 2]
    forms = [shape(word) for word in beside]
    as_in_phrase = forms == [shape(right[0]), shape(right[2])]
    return right[1] if Shape.TITLE in forms or as_in_phrase else beside[-1]


def _range(flaw: Flawed) -> tuple[int, int]:
    """The first and last word that have to change (those around what is missing)."""
    if flaw.flaw is Flaw.WORD:
        return flaw.word, flaw.word
    return flaw.word, flaw.word + 1


def like(model: str, syllable: str) -> str:
    """A canonical syllable in the capitals of a written word."""
    form = shape(model)
    if form is Shape.CAPITALS:
        return syllable.upper()
    return title(syllable) if form is Shape.TITLE else syllable

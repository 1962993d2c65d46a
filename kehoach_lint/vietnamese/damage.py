"""Text that lost letters when it was taken out of a PDF: "ph t huy", "c c phong trào", " òng yêu".

A font without some glyphs leaves a gap where they stood, all over the text. That is one thing to
tell, not hundreds of misspellings. Evidence is what no hand writes: bare beginnings of syllables
and rests that no syllable begins with, which one letter makes whole. What the words were is
guessed (``guessing``) to name the lost letters and to keep other rules quiet there, never to
propose text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.vietnamese.fragments import (
    Fragment,
    fragment_of,
    fragments_after_gaps,
    is_wide,
    mended,
    used_syllables,
)
from kehoach_lint.vietnamese.words import Words, words_of

UNKNOWN = "\ufffd"
"""How a reader writes a character that was there but is not told (a glyph without a map)."""
LEAST_PIECES, LEAST_PER_THOUSAND, LEAST_DISTINCT = 6, 3.0, 3
"""A text is damaged from so many pieces of evidence on: in all, per 1,000 words, and unlike."""

_LONG_ONSETS = frozenset(("ph", "th", "tr", "nh", "ch", "kh", "ng", "ngh", "gi", "qu"))
_AFTER_LETTER = frozenset(
    ("là", "và", "khoản", "hoặc", "trên", "thì", "đến", "hay")
)  # fmt: skip
"""Words behind a letter that stands for itself: "điểm a và c khoản 2"."""
_SHORT_REST = 2
_LONG_REST = 4


class Damage(NamedTuple):
    """What letters a text lost, and where.

    ``pieces`` is the number of pieces of evidence; ``lost`` the lost letters with how often each
    is missing, as guessed, most frequent first; ``places`` the words (first, last) of the text
    that stand for one damaged word each; ``muted`` the indexes (``words_of``) of these, of what
    else may be damaged, and of their neighbours, where no rule can judge words or marks. In a text
    that is not damaged all but ``pieces`` are empty.
    """

    pieces: int = 0
    lost: tuple[tuple[str, int], ...] = ()
    places: tuple[tuple[int, int], ...] = ()
    muted: frozenset[int] = frozenset()


@lru_cache(maxsize=2)
def damage_of(text: str) -> Damage:
    """The damage of a whole text in NFC; the last two are remembered, for several rules ask.

    A text without damage costs little more than one look-up a word.
    """
    found = _guessed(text)
    return _with_unknown(words_of(text), found) if UNKNOWN in text else found


def _guessed(text: str) -> Damage:
    """The damage that has to be guessed from what is left of the words."""
    words = words_of(text)
    used = used_syllables()
    doubtful = [index for index, word in enumerate(words.folded) if word not in used]
    fragments = [piece for index in doubtful if (piece := fragment_of(words, index)) is not None]
    if len(fragments) < LEAST_PIECES:
        return Damage()
    evidence = _evidence(words, fragments)
    if not _is_damaged(evidence, len(words.folded)):
        return Damage(len(evidence))
    return _told(words, fragments, len(evidence), doubtful)


def _with_unknown(words: Words, damage: Damage) -> Damage:
    """The damage with the words that touch an unknown character: these are certain."""
    places: list[tuple[int, int]] = []
    for index, gap in enumerate(words.gaps):
        if UNKNOWN not in gap:
            continue
        following = min(index + 1, len(words.gaps) - 1)
        if not gap.strip(UNKNOWN):
            first, last = index, following
        elif gap.startswith(UNKNOWN) or not gap.endswith(UNKNOWN):
            first = last = index
        else:
            first = last = following
        if places and places[-1][1] >= first:
            first = places.pop()[0]
        places.append((first, last))
    near = {index for first, last in places for index in range(first - 1, last + 2)}
    muted = damage.muted | near.intersection(range(len(words.written)))
    return damage._replace(
        pieces=damage.pieces + len(places),
        places=tuple(sorted({*damage.places, *places})),
        muted=muted,
    )


def _is_damaged(evidence: Sequence[str], words: int) -> bool:
    return (
        len(evidence) >= LEAST_PIECES
        and 1000 * len(evidence) >= LEAST_PER_THOUSAND * words
        and len(set(evidence)) >= LEAST_DISTINCT
    )


def _evidence(words: Words, fragments: Sequence[Fragment]) -> list[str]:
    """A text for each fragment that is certain, the same for like ones."""
    known = {piece.word for piece in fragments}
    said = (
        _of_onset(words, word, word + 1 in known) if onset else _of_rest(words.folded[word])
        for word, onset in fragments
    )
    return [text for text in said if text]


def _of_rest(rest: str) -> str:
    return rest if mended("", rest) else ""


def _of_onset(words: Words, index: int, both: bool) -> str:
    """What a bare onset says; '' when it may be a letter that stands for itself. ``both`` tells
    that the next word is a fragment too."""
    onset, gap = words.folded[index], words.gaps[index]
    rest = words.folded[index + 1] if index + 1 < len(words.folded) else ""
    before = words.folded[index - 1] if index else ""
    if rest in _AFTER_LETTER or before == onset or any(map(str.isdigit, gap)):
        return ""
    apart = gap.isspace() and "\n" not in gap
    near = len(rest) <= (_LONG_REST if both else _SHORT_REST)
    if apart and rest and near and mended(onset, rest):
        return f"{onset} {rest}"
    small = words.written[index].islower()
    if onset in _LONG_ONSETS and small:
        return onset
    return f"{onset}  " if apart and len(gap) > 1 and small else ""


def _told(
    words: Words, fragments: Sequence[Fragment], pieces: int, doubtful: Sequence[int]
) -> Damage:
    from kehoach_lint.vietnamese.guessing import guesses  # only damaged texts need it

    known = {piece.word for piece in fragments}
    more = (piece for piece in fragments_after_gaps(words) if piece.word not in known)
    guessed = guesses(words, sorted((*fragments, *more)))
    lost = Counter(guess.letter for guess in guessed if guess.letter)
    places = [(guess.first, guess.last) for guess in guessed]
    # What else is no syllable in such a text, or stands at a wide gap, may have lost a letter too.
    strange = [index for index in doubtful if words.written[index].islower()]
    gaps = [index for index, gap in enumerate(words.gaps) if is_wide(gap)]
    unsure = [*places, *((i, i) for i in strange), *((i, i + 1) for i in gaps)]
    muted = {near for first, last in unsure for near in range(first - 1, last + 2)}
    inside = muted.intersection(range(len(words.folded)))
    return Damage(pieces, tuple(lost.most_common()), tuple(places), frozenset(inside))

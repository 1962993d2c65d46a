"""Whether a syllable of a fixed phrase is really missing, or the text can be meant as it stands.

Where a syllable is gone, words meet that do not belong together. Two things may excuse them: they
were counted side by side, or a phrase ends before the gap and another one begins behind it ("giữ
trật tự | thị trường"). A run that was counted excuses only what goes on as it did there: "ủy ban
dân" was counted, but nearly always before "tộc".
"""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.counts import UNKNOWN, Counts, decoded
from kehoach_lint.vietnamese.spelling.doubled import bond
from kehoach_lint.vietnamese.spelling.phrases import SHORTEST_MISSING, Flawed
from kehoach_lint.vietnamese.spelling.windows import ABSENT, Windows
from kehoach_lint.vietnamese.stream import NONE
from kehoach_lint.vietnamese.words import split_words

_OUTWEIGHED = 30
"""How many times more often the words must have been counted with the missing one than without."""
_LONG = 6
"""The fewest syllables of a phrase that speak against both runs of three at the gap."""
_NOTHING = 1000
"""Nothing is what was counted so many times less often."""
_HALF = 10
"""The same when one of the two runs of three at the gap was never counted."""
_BOUND = 0.8
"""A run that goes on with one syllable in at least this share of its places bears nothing out that
goes on otherwise."""
_SOME, _KEPT = 10, 1000
"""Not so when it was counted less often than the first, for this may be chance, or more often than
the second, for then the rest is much too."""
_WORD = 20
"""A pair counted this often is a word."""
_FREE = 0.5
"""A word that stands without the missing one in more than this share of its places needs it not."""
_ENDS, _MIXED = 0.03, 1.1
"""In at least this share of its places nothing that was kept goes on from a run that may end a
phrase. Where more goes on than there are places, the vocabulary was added and nothing is known."""
_EXPECTED, _FEWER = 30, 20
"""A pair and a syllable that chance alone would have brought together this often and that were
counted together so many times less often do not meet between two phrases."""
_BESIDE, _ACROSS = 0.8, 0.0
"""From how much mutual information on a lone syllable belongs to the word beyond it, or across the
gap (natural logarithm)."""
_REPELLED = -1.4
"""Up to how much two syllables stand side by side by chance alone."""


def is_missing(windows: Windows, found: Flawed) -> bool:
    """Whether a phrase was meant where all of it stands but one syllable."""
    word, at, syllables = found.word, found.at, found.phrase.syllables
    if windows.stream.edges[word + 1] != NONE or _changes_case(windows, word):
        return False
    if _begins_a_name(windows, found):
        return False
    if _is_meeting(windows, found) or (_is_short(found) and _is_drawn_away(windows, found)):
        return False
    right = windows.counts.named(*syllables[at - 1 : at + 2])
    counted = [number for number in _borne_out(windows, found, right) if number != ABSENT]
    if not counted or max(counted) == 0:
        return bool(counted)
    if min(counted) > 0 and len(syllables) < _LONG:
        return False
    if _is_short(found) and _bond_across(windows, word) > _REPELLED:
        return False
    times = _HALF if min(counted) == 0 else _OUTWEIGHED
    return max(counted) * times <= right


def _is_short(found: Flawed) -> bool:
    """Whether only one syllable is left on one side of the gap, and two on the other."""
    return len(found.phrase.syllables) == SHORTEST_MISSING


def _changes_case(windows: Windows, word: int) -> bool:
    """Whether capitals begin or end behind a word, as where a heading stands in a sentence."""
    forms = (shape(written) for written in windows.stream.words.written[word : word + 2])
    return len({form is Shape.CAPITALS for form in forms}) > 1


def _begins_a_name(windows: Windows, found: Flawed) -> bool:
    """Whether a name begins behind the gap, and the phrase, a name itself, had not begun before:
    the end of one name and the beginning of another ("Đảng ủy Ủy ban nhân dân")."""
    written = windows.stream.words.written
    return (
        found.phrase.text[:1].isupper()
        and written[found.first].islower()
        and shape(written[found.word + 1]) is Shape.TITLE
    )


def _borne_out(windows: Windows, found: Flawed, right: int) -> tuple[int, int]:
    """How often the three words were counted two of which stand before the gap, and those two of
    which stand behind it; ABSENT where they are no run. With the missing one they were counted
    ``right`` times.

    Words that were never counted together and cannot end a phrase either bear nothing out.
    """
    word = found.word
    before = _going_on_so(windows, word - 1, right) if word else ABSENT
    behind = _going_on_so(windows, word, right)
    if found.at > 1 and before == 0 and behind > 0 and not _may_end(windows, found):
        behind = 0
    return before, behind


def _going_on_so(windows: Windows, start: int, right: int) -> int:
    """How often three words were counted, unless they are bound to another one than that the text
    goes on with; ABSENT where they are no run."""
    number, stream = windows.triples.counts[start], windows.stream
    if not _SOME <= number <= _KEPT:
        return number
    going_on = _going_on(windows.counts, stream.ids[start : start + 3])
    most = max(going_on, default=0)
    if sum(going_on) > _MIXED * number or most < _BOUND * number:
        return number
    if stream.edges[start + 3] == NONE:
        return max(0, windows.quads.counts[start])
    return 0 if (number - most) * _NOTHING <= right else number


def _is_drawn_away(windows: Windows, found: Flawed) -> bool:
    """Whether the syllable that is alone on its side of the gap goes with the word beyond it, or
    with the one across the gap ("người dân | tự vệ sinh", "cổ động viên")."""
    known, ids, word = windows.counts, windows.stream.ids, found.word
    missed, across = _missed(known, found), (ids[word], ids[word + 1])
    if found.at == 1:
        beyond = (word - 1, word)
        held = known.of(*ids[word - 1 : word + 1], missed) if word else 0
    else:
        beyond = (word + 1, word + 2)
        held = known.of(missed, *ids[word + 1 : word + 3])
    if _is_word(windows, *beyond, _BESIDE) and _needs_not(windows.pairs.counts[beyond[0]], held):
        return True
    number = known.of(*across)
    bound = number >= _SOME and max(_going_on(known, across), default=0) >= _BOUND * number
    return not bound and _is_word(windows, word, word + 1, _ACROSS)


def _is_word(windows: Windows, first: int, last: int, least: float) -> bool:
    """Whether two words side by side are one by the company they keep."""
    stream = windows.stream
    if first < 0 or last >= len(stream.ids) or stream.edges[last] != NONE:
        return False
    written = stream.words.written
    if shape(written[first]) is Shape.SMALL and shape(written[last]) is not Shape.SMALL:
        return False
    return bond(windows.counts, stream.ids[first], stream.ids[last]) > least


def _bond_across(windows: Windows, word: int) -> float:
    return bond(windows.counts, *windows.stream.ids[word : word + 2])


def _is_meeting(windows: Windows, found: Flawed) -> bool:
    """Whether at the gap a phrase may end and another one begin."""
    if not _may_end(windows, found):
        return False
    if _begins_name(windows, found):
        return True
    return _may_begin(windows, found) and not _is_avoided(windows, found.word)


def _is_avoided(windows: Windows, word: int) -> bool:
    """Whether the two words before the gap and the one behind it were counted together far less
    often than by chance."""
    known, ids = windows.counts, windows.stream.ids
    before, behind = ids[word - 1 : word + 1], ids[word + 1]
    expected = known.of(*before) * known.single[behind] / known.total
    return expected >= max(_EXPECTED, _FEWER * known.of(*before, behind))


def _may_end(windows: Windows, found: Flawed) -> bool:
    """Whether the words before the gap are often meant without the missing one and anything."""
    stream, known = windows.stream, windows.counts
    left = stream.left(found.word, 1)
    if not left:
        return False
    pair = (left[-1], stream.ids[found.word])
    number = known.of(*pair)
    if not _needs_not(number, known.of(*pair, _missed(known, found))):
        return False
    going_on = sum(_going_on(known, pair))
    return going_on > _MIXED * number or number - going_on >= _ENDS * number


def _may_begin(windows: Windows, found: Flawed) -> bool:
    """Whether the words behind the gap are often meant without the missing one."""
    known, missed = windows.counts, _missed(windows.counts, found)
    right = windows.stream.right(found.word, 3)
    if len(right) < 2:
        return False
    if not _needs_not(known.of(*right[:2]), known.of(missed, *right[:2])):
        return False
    inside = found.at + 3 < len(found.phrase.syllables)
    return not inside or known.of(missed, *right) < _FREE * known.of(*right)


def _needs_not(number: int, held: int) -> bool:
    """Whether a pair is a word and mostly stands without the third one it is ``held`` by."""
    return number - held >= _WORD and number - held > _FREE * number


def _begins_name(windows: Windows, found: Flawed) -> bool:
    """Whether the word behind the gap has a capital in running text that the phrase has not."""
    written = windows.stream.words.written
    if written[found.first][:1].isupper() or not written[found.word + 1][:1].isupper():
        return False
    return split_words(found.phrase.text).written[found.at + 1][:1].islower()


def _missed(known: Counts, found: Flawed) -> int:
    return known.ids.get(found.phrase.syllables[found.at], UNKNOWN)


def _going_on(known: Counts, run: Sequence[int]) -> list[int]:
    """How often each of the syllables that are kept behind a run of two or three stands there."""
    levels = (known.pairs, known.triples, known.quads)
    place = run[0]
    for level, syllable in zip(levels, run[1:], strict=False):
        place = level.find(place, syllable)
    if place == UNKNOWN:
        return []
    longer = levels[len(run) - 1]
    start, end = longer.following(place)
    return [decoded(code) for code in longer.codes[start:end]]

"""Which words of a text are worth a second look: those whose company is hardly ever seen.

Most windows of a right text were counted often, so the look-ups alone decide for most words, and
other syllables are tried for the rest only.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.spelling.windows import Windows
from kehoach_lint.vietnamese.stream import HARD, NONE

RARE = 20
"""A pair counted this often or less makes a word doubtful."""
USUAL = 1500
"""When both pairs are more usual than this, unseen longer runs say nothing."""
_SHARE = 0.002
_KNOWN = 20
"""A syllable counted less often is judged by other means (CT001)."""
_BORNE_OUT, _BORNE_OUT_IN_THREE = 400, 40
"""A pair or a run of three counted more often leaves next to no room for another syllable: one slip
in a hundred stands in such company, and every third word whose other pair is rare."""
_ABBREVIATION = 3
_SIGNS = frozenset("/-_.")
"""Signs that join capitals into the number of a document ("KH/TU") or words into a file name."""


def doubtful(windows: Windows) -> Iterator[int]:
    """The indexes of the words whose neighbours do not bear them out."""
    for index, _ in _rare(windows):
        if not _apart(windows, index):
            yield index


def suspicious(windows: Windows) -> Iterator[int]:
    """Those of them that neither neighbour bears out."""
    most = windows.triples.most
    for index, usual in _rare(windows):
        borne_out = usual > _BORNE_OUT or most(index, 3) > _BORNE_OUT_IN_THREE
        if not (borne_out or _apart(windows, index) or _is_in_form(windows, index)):
            yield index


def _rare(windows: Windows) -> Iterator[tuple[int, int]]:
    """The words with a rare pair or in runs that are rare beside their pairs, with the count of the
    more usual pair (ABSENT: none)."""
    stream, most = windows.stream, windows.triples.most
    single, edges, pairs = windows.counts.single, stream.edges, windows.pairs.counts
    behind = -1
    for index, syllable in enumerate(stream.ids):
        left = behind
        behind = right = pairs[index] if edges[index + 1] == NONE else -1
        if syllable < 0 or single[syllable] < _KNOWN:
            continue
        least, usual = (left, right) if left < right else (right, left)
        if least < 0:
            least = usual
        if least > RARE:
            if least > USUAL:
                continue
            longer = most(index, 3)
            if longer < 0 or longer > max(1, _SHARE * least):
                continue
        if least >= 0:
            yield index, usual


def _apart(windows: Windows, index: int) -> bool:
    """Whether a word is left alone: a single letter, an abbreviation, letters mixed, a part of a
    number or file name, text without any mark."""
    words = windows.stream.words
    word = words.written[index]
    form = shape(word)
    if len(word) < 2 or form is Shape.MIXED:
        return True
    if word.isascii() and all(map(str.isascii, words.written[max(0, index - 2) : index + 3])):
        return True
    gaps = words.gaps[max(0, index - 1) : index + 1]
    if any("_" in gap for gap in gaps):
        return True
    return form is Shape.CAPITALS and (_joined(gaps) or _is_short(words.written, index))


def _is_in_form(windows: Windows, index: int) -> bool:
    """Whether a word stands before a blank to be filled in, or goes on with a name from the line
    before."""
    words = windows.stream.words
    if words.gaps[index].startswith(("…", "..")):
        return True
    return (
        index > 0
        and words.gaps[index - 1].isspace()
        and windows.stream.edges[index] == HARD
        and shape(words.written[index]) is shape(words.written[index - 1]) is Shape.TITLE
    )


def _joined(gaps: list[str]) -> bool:
    return any(gap in _SIGNS for gap in gaps)


def _is_short(written: list[str], index: int) -> bool:
    """Whether a word in capitals is short and stands alone: an abbreviation."""
    if len(written[index]) > _ABBREVIATION:
        return False
    beside = written[max(0, index - 1) : index] + written[index + 1 : index + 2]
    return not any(shape(other) is Shape.CAPITALS for other in beside)

"""Which words of a text are worth a second look: those whose company is hardly ever seen.

Most windows of a right text were counted often, so the look-ups alone decide for most words, and
other syllables are tried for the rest only.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.spelling.windows import Windows
from kehoach_lint.vietnamese.stream import NONE

RARE = 20
"""A pair counted this often or less makes a word doubtful."""
USUAL = 1500
"""When both pairs are more usual than this, unseen longer runs say nothing."""
_SHARE = 0.002
_KNOWN = 20
"""A syllable counted less often is judged by other means (CT001)."""
_ABBREVIATION = 3
_SIGNS = frozenset("/-_.")
"""Signs that join capitals into the number of a document ("KH/TU") or words into a file name."""


def doubtful(windows: Windows) -> Iterator[int]:
    """The indexes of the words whose neighbours do not bear them out."""
    stream = windows.stream
    single, ids, edges = windows.counts.single, stream.ids, stream.edges
    pairs = windows.pairs.counts
    for index, syllable in enumerate(ids):
        if syllable < 0 or single[syllable] < _KNOWN:
            continue
        left = pairs[index - 1] if edges[index] == NONE else -1
        right = pairs[index] if edges[index + 1] == NONE else -1
        if left < 0 and right < 0:
            continue
        least = right if left < 0 else left if right < 0 else min(left, right)
        if least > RARE:
            if least > USUAL:
                continue
            longer = windows.triples.most(index, 3)
            if longer < 0 or longer > max(1, _SHARE * least):
                continue
        if not _apart(windows, index):
            yield index


def _apart(windows: Windows, index: int) -> bool:
    """Whether a word is left alone: a single letter, an abbreviation, letters mixed, a part of a
    number or file name, text without any mark."""
    words = windows.stream.words
    word, form = words.written[index], shape(words.written[index])
    if len(word) < 2 or form is Shape.MIXED:
        return True
    if word.isascii() and all(map(str.isascii, words.written[max(0, index - 2) : index + 3])):
        return True
    gaps = words.gaps[max(0, index - 1) : index + 1]
    if any("_" in gap for gap in gaps):
        return True
    return form is Shape.CAPITALS and (_joined(gaps) or _is_short(words.written, index))


def _joined(gaps: list[str]) -> bool:
    return any(gap in _SIGNS for gap in gaps)


def _is_short(written: list[str], index: int) -> bool:
    """Whether a word in capitals is short and stands alone: an abbreviation."""
    if len(written[index]) > _ABBREVIATION:
        return False
    beside = written[max(0, index - 1) : index] + written[index + 1 : index + 2]
    return not any(shape(other) is Shape.CAPITALS for other in beside)

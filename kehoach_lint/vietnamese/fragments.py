"""What is left of a syllable that lost a letter: a bare onset, or a rest without its beginning."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from kehoach_lint.vietnamese.counts import counts
from kehoach_lint.vietnamese.syllables import canonical, is_syllable
from kehoach_lint.vietnamese.tables import ONSETS, TONED_LETTERS, VOWELS
from kehoach_lint.vietnamese.words import Words

VOWEL_LETTERS = frozenset((*VOWELS, *TONED_LETTERS))
LETTERS = (*sorted(VOWEL_LETTERS), *"bcdđghklmnpqrstvx")
"""Every small letter that can be lost."""
BARE_ONSETS = frozenset(ONSETS) - {""}

_USED = 50
"""A syllable counted less often cannot speak against damage, nor be what was meant."""
_LABELS = frozenset(
    ("điểm", "khoản", "hạng", "nhóm", "loại", "mục", "lớp", "cấp", "bậc", "vitamin", "khối", "tổ",
     "ô", "lô", "phụ", "lục", "tuyến", "trục", "mẫu", "bảng", "hình", "câu", "số", "dãy", "nhà",
     "phần", "đề", "thứ", "kiểu", "hệ")
)  # fmt: skip
"""Words that a single letter follows as a name: "điểm c", "hạng C"."""
_TIGHT = frozenset(").(/-–:=+*_&@%°²³0123456789'’")
"""Signs that tie a letter to a label, a formula, an address."""
_LONGEST_REST = 4


class Fragment(NamedTuple):
    """Word ``word`` of a text, left over of a syllable: its onset, or what followed the onset."""

    word: int
    onset: bool


@cache
def used_syllables() -> frozenset[str]:
    """The words in use that are no bare onset, folded; hardly any but canonical syllables."""
    known = counts()
    pairs = zip(known.syllables, known.single, strict=True)
    return frozenset(name for name, number in pairs if number >= _USED) - BARE_ONSETS


@lru_cache(maxsize=2048)
def mended(onset: str, rest: str) -> tuple[tuple[str, str], ...]:
    """The syllables in use that one letter makes of an onset and a rest, each with the letter."""
    used = used_syllables()
    forms = ((canonical(onset + letter + rest), letter) for letter in LETTERS)
    return tuple((form, letter) for form, letter in forms if form in used and is_syllable(form))


def fragment_of(words: Words, index: int) -> Fragment | None:
    """What a word that is no syllable in use may be left of, None for nothing."""
    written, folded = words.written[index], words.folded[index]
    if len(folded) > _LONGEST_REST or (len(written) > 1 and written.isupper()):
        return None
    before = words.gaps[index - 1] if index else " "
    if words.gaps[index][:1] in _TIGHT or not before[-1:].isspace():
        return None
    if folded in BARE_ONSETS:
        return None if _is_name(words, index, before) else Fragment(index, onset=True)
    small = written.islower() and folded[0] in VOWEL_LETTERS
    rest = small and len(folded) > 1 and not folded.isascii()
    return Fragment(index, onset=False) if rest else None


def _is_name(words: Words, index: int, before: str) -> bool:
    """Whether a bare onset is a letter that names or measures something: "điểm c", "5 m"."""
    if index and (words.folded[index - 1] in _LABELS or before.rstrip()[-1:].isdigit()):
        return True
    if words.written[index].islower():
        return False
    # A capital is an initial unless the rest of its word follows at once.
    following = words.folded[index + 1] if words.gaps[index] == " " else ""
    return not 0 < len(following) < _LONGEST_REST


def is_wide(gap: str) -> bool:
    """Whether a gap is white space as wide as if something is missing in it."""
    return len(gap) > 1 and gap.isspace() and "\n" not in gap


def fragments_after_gaps(words: Words) -> Iterator[Fragment]:
    """Words that begin with a vowel behind a wide gap, where an onset may be lost ("  ao động")."""
    for index, gap in enumerate(words.gaps[:-1], start=1):
        if (
            is_wide(gap)
            and words.written[index].islower()
            and words.folded[index][0] in VOWEL_LETTERS
        ):
            yield Fragment(index, onset=False)

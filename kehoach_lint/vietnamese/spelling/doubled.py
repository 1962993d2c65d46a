"""Words written twice in a row: "các các", "thực hiện thực hiện".

Vietnamese has much that only looks like it: two words that meet with the same syllable ("thi công
công trình"), words made by doubling ("luôn luôn", "từng bước từng bước").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count
from math import log
from operator import eq
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.counts import Counts
from kehoach_lint.vietnamese.spelling.strange import sides
from kehoach_lint.vietnamese.spelling.windows import Windows
from kehoach_lint.vietnamese.stream import HARD, NONE
from kehoach_lint.vietnamese.syllables import is_syllable

LONGEST = 8
"""The most syllables of a phrase that is looked for twice."""
FUNCTION_WORDS = frozenset(
    ("các", "của", "và", "được", "trong", "với", "cho", "là", "để", "đã", "sẽ", "từ", "tại",
     "theo", "những", "có", "bị", "phải", "về", "do", "khi", "này", "đó", "mà", "thì", "ở",
     "một", "như", "đến", "trên", "dưới", "vào", "ra", "bằng", "nhằm", "cùng", "hoặc", "nếu",
     "vì", "nên", "đang", "không", "cũng")
)  # fmt: skip
"""Words of grammar: twice is once too often."""
_ALSO_VERBS = frozenset(("được",))
"""Those that end one phrase and begin the next: "nhìn được được coi là"."""
_DOERS = frozenset(("người", "viện", "bên", "quan", "vị"))
"""Words that make a doer of the verb behind them, which may then be said of him again: "Viện kiểm
sát kiểm sát", "người sử dụng lao động sử dụng lao động"."""
_OF_ONE_LETTER = frozenset(("ở", "ý", "y"))
"""Words of one letter, which others mean as a mark of a list."""
_MACHINES = frozenset(("máy", "đầu", "xe"))
"""Words that make a machine of the verb behind them."""
_MACHINE = 300
"""From how often on the two were counted as one word, which says nothing of a verb ("đầu tư")."""
DOUBLING = frozenset(
    ("luôn", "dần", "thường", "ngày", "người", "nhà", "đời", "mãi", "xanh", "chang", "đêm", "năm",
     "tháng", "giờ", "nơi", "ai", "đâu", "chiều", "sáng", "hơi", "khá", "rất", "nhanh", "chậm",
     "từ", "xa", "lâu", "ào", "hay", "song", "rành", "đôi", "hoài", "vừa", "ngấm", "sờ", "trùng",
     "phăm", "lớp", "hàng", "vạn", "ngàn", "triệu", "bền", "oang", "gần", "đều", "thôn", "xóm",
     "làng", "bản", "buôn", "chốn", "ít", "nhiều", "thật", "tầng", "đoàn", "khe", "lăm", "chăm",
     "hăm", "rưng", "rung", "rì", "bừng", "tròn", "cao", "nhỏ", "ầm", "ù", "ha", "hí", "hì",
     "kìn", "ìn", "nườm", "ngùn", "vun", "phới", "phất", "chung", "đông", "tây", "nam", "bắc",
     "khu", "ấp", "xã", "phường", "huyện", "tỉnh", "ngành", "trường", "hộ", "tổ", "chi", "lứa")
)  # fmt: skip
"""Syllables that are doubled to make a word."""
_TWICE = frozenset(
    ("từng bước", "từng ngày", "từng giờ", "ngày càng", "càng ngày", "từng người", "từng nhà",
     "lần lượt", "bước một")
)  # fmt: skip
"""Pairs that are said twice on purpose."""
_SEEN = 10
_USUAL = 100
_BOUND, _BOUND_PHRASE = 1.3, 1.5
"""From how much mutual information on two syllables belong together (natural logarithm)."""
_TWO_WORDS = 3.0
"""From how much on, on both sides, a doubled syllable may end one word and begin another."""
_SEEN_TWICE = 15
"""A doubled syllable counted this often with its neighbour is no slip."""
_ONCE, _ONCE_DOUBLING = 4, 20
"""How often the run with one copy must have been counted to speak against two; the second for
syllables that are doubled to make a word."""
_TIMES = 10
"""How many times more often one copy must have been counted than two."""
_SHARE = 0.2
"""The share of the places of a pair that the run with one copy must take: less often, the pair is
a word of its own ("thi công", "công trình")."""
_SHARE_ALONE, _SHARE_DOUBLING = 0.1, 0.3
"""The share of all places of a syllable that a pair must take, where nothing stands on the other
side; the second for syllables that are doubled to make a word."""
_COMMON, _SELDOM = 1000, 0.002
"""A syllable counted this often that stands beside itself in so small a share of its places is not
doubled to make a word."""
_OF_DATES = frozenset(("ngày", "tháng", "năm"))
_NUMBER = late(r"\s*\d")


class Doubled(NamedTuple):
    """``size`` words from ``first`` on stand again right behind. ``certain`` tells that it is a
    word of grammar, a phrase, or a usual word that is as usual here once, which nobody doubles."""

    first: int
    size: int
    certain: bool


def doubled_of(windows: Windows) -> Iterator[Doubled]:
    """What is written twice in a text, in order; the longest run counts."""
    folded, done = windows.stream.words.folded, 0
    starts: dict[int, int] = {}
    for size in range(1, LONGEST + 1):
        run, before = 0, -1
        for index in compress(count(), map(eq, folded, folded[size:])):
            run = run + 1 if index == before + 1 else 1
            before = index
            if run >= size:
                starts[index - size + 1] = size
    for first in sorted(starts):
        size = starts[first]
        if first >= done and _is_doubled(windows, first, size):
            yield Doubled(first, size, size > 1 or _is_certain(windows, first))
            done = first + size + 1


def _is_certain(windows: Windows, first: int) -> bool:
    """Whether a word that stands twice can only be meant once."""
    known, stream = windows.counts, windows.stream
    word, syllable = stream.words.folded[first], stream.ids[first]
    if word in FUNCTION_WORDS - _ALSO_VERBS:
        return True
    if word in DOUBLING | _ALSO_VERBS or known.of(syllable) < _COMMON:
        return False
    left, right = sides(windows, first)[0], sides(windows, first + 1)[1]
    seen = known.of(left, syllable, syllable), known.of(syllable, syllable, right)
    if max(seen) > 0 or known.of(syllable, syllable) > _SELDOM * known.of(syllable):
        return False
    bonds = bond(known, left, syllable), bond(known, syllable, right)
    if min(left, right) >= 0 and min(bonds) > _TWO_WORDS:
        return False  # two words may meet: "chất lượng | lượng nước"
    here = left, syllable, right
    return _once_is_clear(known, *here) or _has_no_work(known, *here)


def _has_no_work(known: Counts, left: int, syllable: int, right: int) -> bool:
    """Whether one of two equal syllables ends a word and the other was never counted before what
    follows, or begins one and was never counted behind what stands before."""
    before, behind = known.of(left, syllable), known.of(syllable, right)
    ends = before >= _USUAL and bond(known, left, syllable) > _BOUND and right >= 0
    begins = behind >= _USUAL and bond(known, syllable, right) > _BOUND and left >= 0
    return (ends and behind == 0) or (begins and before == 0)


def _is_doubled(windows: Windows, first: int, size: int) -> bool:
    stream = windows.stream
    second = first + size
    if set(stream.edges[first + 1 : second + size]) != {NONE}:
        return False
    forms = shape(stream.words.written[first]), shape(stream.words.written[second])
    if Shape.CAPITALS in forms and forms[0] is not forms[1]:
        return False  # a heading that runs on
    if forms[1] in (Shape.TITLE, Shape.MIXED) and forms[0] is not forms[1]:
        return False  # a heading and its sentence, or the sort of a place and its name
    if forms == (Shape.TITLE, Shape.SMALL) and stream.edges[first] != HARD:
        return False  # the end of a name and a verb: "Phòng Kế hoạch - Tổng hợp tổng hợp"
    if size > 1:
        return _is_phrase_twice(windows, first, size)
    return _is_word_twice(windows, first)


def _is_phrase_twice(windows: Windows, first: int, size: int) -> bool:
    known, stream = windows.counts, windows.stream
    folded, second = stream.words.folded, first + size
    if size == 2:
        if " ".join(folded[first:second]) in _TWICE or folded[first] == folded[first + 1]:
            return False
        if known.of(*stream.ids[first : second + size]) >= _SEEN:
            return False
    left, _ = sides(windows, first)
    _, right = sides(windows, second + size - 1)
    ids = stream.ids
    if left >= 0 and known.syllables[left] in _DOERS:
        return False
    if left >= 0 and _once_is_usual(known, left, ids[first:second], right):
        return True
    outer = bond(known, left, ids[first]), bond(known, ids[second + size - 1], right)
    seam = known.of(ids[second - 1], ids[second])
    return min(outer) <= _BOUND_PHRASE or seam < _SEEN


def _once_is_usual(known: Counts, left: int, phrase: list[int], right: int) -> bool:
    """Whether a phrase goes with its neighbours once and was never counted to begin again."""
    begin, end = phrase[:2], phrase[-2:]
    if len(phrase) == len(begin) and known.of(left, *begin, right) >= _ONCE:
        again = known.of(left, *begin, begin[0]), known.of(end[1], *begin, right)
        if max(again) == 0:
            return True
    again = known.of(*end, begin[0]), known.of(end[1], *begin)
    once = min(known.of(left, *begin), known.of(*end, right))
    return once >= max(_ONCE, _TIMES * max(again))


def _is_word_twice(windows: Windows, first: int) -> bool:
    known, stream = windows.counts, windows.stream
    word, written = stream.words.folded[first], stream.words.written[first]
    syllable = stream.ids[first]
    if (len(word) < 2 and written not in _OF_ONE_LETTER) or not is_syllable(word):
        return False
    if word in _OF_DATES and _NUMBER.match(stream.words.gaps[first + 1]):
        return True
    left, right = sides(windows, first)[0], sides(windows, first + 1)[1]
    if _has_doer(windows, first):
        return False
    if word not in _OF_DATES and _once_is_clear(known, left, syllable, right):
        return True
    if word in DOUBLING or word in _ALSO_VERBS:
        return False
    if word not in FUNCTION_WORDS:
        named = shape(written) is Shape.TITLE and stream.edges[first] != HARD
        if named or _ends_word(windows, first, left):
            return False
    if _goes_with(known, left, syllable, word) and _goes_with(known, syllable, right, word):
        return False
    twice = known.of(left, syllable, syllable), known.of(syllable, syllable, right)
    return max(twice) < _SEEN_TWICE


def _has_doer(windows: Windows, first: int) -> bool:
    """Whether the first of two equal words ends the name of who or what does the second: "người
    phiên dịch dịch sai", "đầu kéo kéo"."""
    known, stream = windows.counts, windows.stream
    before = [known.syllables[syllable] for syllable in stream.left(first, 2)]
    if len(before) > 1 and before[0] == "người":
        return stream.words.folded[first] not in FUNCTION_WORDS
    machine = before[-1:] and before[-1] in _MACHINES
    return bool(machine) and known.of(stream.ids[first - 1], stream.ids[first]) < _MACHINE


def _once_is_clear(known: Counts, left: int, syllable: int, right: int) -> bool:
    """Whether the counts know a syllable with its neighbours once, and hardly ever twice."""
    if left >= 0 and known.syllables[left] in _DOERS:
        return False
    if min(left, right) < 0:
        return _belongs(known, left, syllable, right)
    once = known.of(left, syllable, right)
    least = _ONCE_DOUBLING if known.syllables[syllable] in DOUBLING else _ONCE
    twice = known.of(left, syllable, syllable), known.of(syllable, syllable, right)
    if once < max(least, _TIMES * max(twice)) or known.of(left, syllable, syllable, right):
        return False
    pairs = known.of(left, syllable), known.of(syllable, right)
    return known.syllables[syllable] in FUNCTION_WORDS or once >= _SHARE * min(pairs)


def _belongs(known: Counts, left: int, syllable: int, right: int) -> bool:
    """Whether a syllable with a neighbour on one side only hardly stands without it."""
    doubling = known.syllables[syllable] in DOUBLING
    if right < 0 and (left < 0 or doubling):
        return False
    pair = known.of(left, syllable) if right < 0 else known.of(syllable, right)
    share = _SHARE_DOUBLING if doubling else _SHARE_ALONE
    return pair >= _USUAL and pair >= share * known.of(syllable)


def _ends_word(windows: Windows, first: int, left: int) -> bool:
    """Whether the first of two equal words ends a usual word and a name follows the second:
    "chuyên môn môn Lịch sử"."""
    written = windows.stream.words.written
    named = first + 2 < len(written) and shape(written[first + 2]) is Shape.TITLE
    return named and windows.counts.of(left, windows.stream.ids[first]) >= _SEEN


def _goes_with(known: Counts, left: int, right: int, word: str) -> bool:
    """Whether two syllables, one of them ``word``, belong together."""
    number = known.of(left, right)
    if number < _SEEN:
        return False
    return bond(known, left, right) > _BOUND or (word not in FUNCTION_WORDS and number >= _USUAL)


def bond(known: Counts, left: int, right: int) -> float:
    """The mutual information of two syllables, low when they were never counted together."""
    number = known.of(left, right)
    if not number:
        return -9.0
    return log(number * known.total / (known.single[left] * known.single[right]))

"""Names of places in a text: runs of capitalised words, with the type noun before them.

"xã Cẩm Lĩnh", "XÃ CẨM LĨNH", "thành phố Buôn Ma Thuột", "thôn Đông Hòa", and also the bare "Cẩm
Lĩnh". Names of one syllable are left out: too much else has one capitalised syllable.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from kehoach_lint.rulesets.units import COMMUNE, DISTRICT, PROVINCE
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.syllables import canonical
from kehoach_lint.vietnamese.words import Words

Key = tuple[str, ...]
"""The canonical syllables of a name."""

_LONGEST = 4


class Sort(Enum):
    """What a type noun names."""

    UNIT = "đơn vị hành chính"
    SETTLEMENT = "thôn, buôn, tổ dân phố"
    OTHER = "sông, núi, đường, chợ"
    PERSON = "người"


_NOUNS = {
    Sort.UNIT: "tỉnh/thành phố/tp/quận/huyện/thị xã/xã/phường/thị trấn/đặc khu",
    Sort.SETTLEMENT: "thôn/buôn/bon/ấp/bản/làng/xóm/khối/khối phố/khóm/khu phố/tổ dân phố/sóc/phum"
    "/khu dân cư/plei",
    Sort.OTHER: "sông/suối/núi/hồ/đèo/cầu/chợ/đường/phố/đập/đảo/vịnh/biển/chùa/đình/đền/khu/trường"
    "/nông trường/lâm trường/cụm công nghiệp/khu công nghiệp/khu du lịch/công ty/hợp tác xã"
    "/tiểu học/mầm non/mẫu giáo/trung học cơ sở/trung học phổ thông/dân tộc/thcs/thpt/htx",
    Sort.PERSON: "ông/bà/anh/chị/em/cụ/cháu/cô/thầy/đồng chí/liệt sĩ/liệt sỹ/anh hùng/bác",
}
_TYPES = {noun: sort for sort, nouns in _NOUNS.items() for noun in nouns.split("/")}
_LAST_OF_TYPE = frozenset(noun.split()[-1] for noun in _TYPES)
_LEVELS = {
    "tỉnh": frozenset({PROVINCE}),
    "thành phố": frozenset({PROVINCE, DISTRICT}),
    **dict.fromkeys(("quận", "huyện", "thị xã"), frozenset({DISTRICT})),
    **dict.fromkeys(("xã", "phường", "thị trấn", "đặc khu"), frozenset({COMMUNE})),
}
_SAME = {"tp": "thành phố"}
_FAMILIES = (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đào đoàn"
    " mai lương trương lâm tạ chu châu cao phùng vương thái kiều quách"
)
_FAMILY_NAMES = frozenset(_FAMILIES.split())


class Place(NamedTuple):
    """A name at one place.

    ``first`` is the word it begins with, ``type`` the type noun before it ('' when there is none),
    ``whole`` whether it is all of its run of capitalised words; in a heading in capitals
    (``capitals``) where it ends cannot be told.
    """

    key: Key
    first: int
    type: str
    whole: bool
    capitals: bool = False

    @property
    def last(self) -> int:
        """The word it ends with."""
        return self.first + len(self.key) - 1


def levels_of(type_noun: str) -> frozenset[str]:
    """The levels (``rulesets.units``) on which units of a (folded) type stand, empty for others."""
    return _LEVELS.get(type_noun, frozenset())


def sort_of(type_noun: str) -> Sort | None:
    """What a (folded) type noun names; None for ''."""
    return _TYPES.get(type_noun)


def places(words: Words) -> Iterator[Place]:
    """All names of two to four syllables in reading order, without those of persons.

    A longer name comes with the shorter ones that it begins with.
    """
    for first, last in _runs(words):
        if shape(words.written[first]) is Shape.CAPITALS:
            yield from _in_capitals(words, first, last)
        else:
            yield from _in_title(words, first, last)


def _runs(words: Words) -> Iterator[tuple[int, int]]:
    """First and last word of each run of capitalised words, those in capitals apart."""
    start = end = -2
    capitals = False
    for index in [i for i, word in enumerate(words.written) if not word[0].islower()]:
        word = words.written[index]
        follows = index == end + 1 and words.adjoin(end)
        # A single letter goes with what is before it: "KRÔNG A NA", "Krông A Na".
        now = capitals if follows and len(word) == 1 else shape(word) is Shape.CAPITALS
        if not (follows and now == capitals):
            if end > start:
                yield start, end
            start, capitals = index, now
        end = index
    if end > start:
        yield start, end


def _type_before(words: Words, first: int) -> str:
    """The type noun that stands right before word ``first``, else ''."""
    if first == 0 or words.folded[first - 1] not in _LAST_OF_TYPE:
        return ""
    if not (words.adjoin(first - 1) or words.gaps[first - 1] == ". "):
        return ""
    for length in (3, 2, 1):
        start = first - length
        if start >= 0 and all(words.adjoin(index) for index in range(start, first - 1)):
            noun = " ".join(words.folded[start:first])
            if noun in _TYPES:
                return _SAME.get(noun, noun)
    return ""


def _in_title(words: Words, first: int, last: int) -> Iterator[Place]:
    noun = _type_before(words, first)
    if not noun and words.folded[first] in _TYPES and last > first + 1:
        # "Xã Cẩm Lĩnh" at the beginning of a sentence; "Buôn Ma Thuột" is a name all the same.
        yield from _names(words, first + 1, last, words.folded[first])
    yield from _names(words, first, last, noun)


def _names(
    words: Words, first: int, last: int, noun: str, capitals: bool = False
) -> Iterator[Place]:
    person = not noun and last > first + 1 and words.folded[first] in _FAMILY_NAMES
    if person or sort_of(noun) is Sort.PERSON:
        return
    key = tuple(canonical(word) for word in words.folded[first : min(last + 1, first + _LONGEST)])
    for length in range(2, len(key) + 1):
        yield Place(key[:length], first, noun, first + length - 1 == last, capitals)


def _in_capitals(words: Words, first: int, last: int) -> Iterator[Place]:
    """Names in a heading: only behind a type noun, for everything else is in capitals too."""
    for index in range(first + 1, last):
        noun = _type_before(words, index)
        if noun and sort_of(noun) in (Sort.UNIT, Sort.SETTLEMENT):
            yield from _names(words, index, last, noun, capitals=True)

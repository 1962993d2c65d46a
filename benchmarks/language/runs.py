"""The syllables of a paragraph that may be counted, in runs: without names of persons, foreign
words, abbreviations and what only repeats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from hashlib import blake2b
from itertools import groupby
from typing import NamedTuple

from kehoach_lint.vietnamese.capitals import Shape, begins_sentence, shape
from kehoach_lint.vietnamese.stream import HARD, NONE, SOFT, Stream, stream_of
from kehoach_lint.vietnamese.syllables import is_syllable
from kehoach_lint.vietnamese.words import split_words

Pair = tuple[str, str]

LONG = 60
"""Characters from which a paragraph is counted once, however often it is there."""
TIMES = 20
"""How often a shorter paragraph is counted: headings and formulas are to keep a count."""
SYLLABLES = 0.6
"""The share of possible syllables a paragraph must have, else it is foreign or a table of signs."""
_HEADING = 5
"""Words in capitals from which they are a heading; fewer are an abbreviation or a mark."""
_NAME = 3
"""The syllables of a name of a person that begins with a family name."""
_ADDRESS = re.compile(r"\S*(?:@|www\.|https?:)\S*")
_ROMAN = re.compile(r"[IVXLC]+")
_FAMILY_NAMES = (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đào đoàn mai"
    " lương trương lâm tạ chu châu cao phùng vương thái kiều quách hà tô tống đàm la lưu lò giàng"
    " sùng thào vàng hạng cù nông hứa triệu"
)
_FAMILIES = frozenset(_FAMILY_NAMES.split())
_MIDDLE = frozenset(("văn", "thị"))
_PLACES = (("hồ", "chí", "minh"), ("hoàng", "liên", "sơn"))
_BODIES = frozenset(("bộ", "sở", "ban", "hội", "phòng", "cục", "vụ", "viện", "trường", "đoàn"))


class Syllable(NamedTuple):
    """A syllable in its canonical form, and whether the capital it has may be that of a name."""

    text: str
    doubtful: bool


class Seen:
    """Which paragraphs were there before, numbers and signs aside."""

    def __init__(self) -> None:
        self._times: Counter[bytes] = Counter()

    def is_new(self, line: str) -> bool:
        """Whether a paragraph is still to be counted. Each call is a time it is there."""
        key = blake2b(" ".join(split_words(line).folded).encode(), digest_size=12).digest()
        self._times[key] += 1
        return self._times[key] <= (1 if len(line) >= LONG else TIMES)


def readable(lines: Iterable[str]) -> Iterator[str]:
    """The paragraphs that are Vietnamese, without web and mail addresses."""
    for line in lines:
        bare = _ADDRESS.sub("|", line)
        words = split_words(bare).written
        if words and sum(map(is_syllable, words)) >= SYLLABLES * len(words):
            yield bare


def small_pairs(line: str) -> Iterator[Pair]:
    """Neighbours in a paragraph that are both written small."""
    stream = stream_of(line)
    small = [shape(word) is Shape.SMALL for word in stream.words.written]
    for index in range(1, len(small)):
        if small[index - 1] and small[index] and stream.edges[index] == NONE:
            yield stream.words.folded[index - 1], stream.words.folded[index]


def runs_of(line: str, ordinary: frozenset[Pair]) -> Iterator[list[Syllable]]:
    """The runs of a paragraph; ``ordinary`` are the pairs that begin ordinary words.

    A comma, dash or quotation mark does not end a run, but where the words behind it are those
    before it.
    """
    stream = stream_of(line)
    shapes = [shape(word) for word in stream.words.written]
    left_out = {*_names(stream, shapes), *_short(stream, shapes)}
    named = partial(_named, line, stream, shapes, ordinary)
    run: list[Syllable] = []
    for index, word in enumerate(stream.words.written):
        if _ends(stream, index):
            yield run
            run = []
        if index in left_out or not is_syllable(word):
            yield run
            run = []
        else:
            run.append(Syllable(stream.words.folded[index], named(index)))
    yield run


def _ends(stream: Stream, index: int) -> bool:
    edge, folded = stream.edges[index], stream.words.folded
    if edge != SOFT:
        return edge == HARD
    repeated = folded[index - 1] == folded[index]
    return repeated or (index > 1 and folded[index - 2 : index] == folded[index : index + 2])


def _groups(stream: Stream, shapes: Sequence[Shape], wanted: Shape) -> Iterator[list[int]]:
    """The indexes of words of one shape that white space alone separates."""
    number = 0
    keys = []
    for index in range(len(shapes)):
        number += stream.edges[index] != NONE
        keys.append((number, shapes[index]))
    for key, group in groupby(range(len(shapes)), keys.__getitem__):
        if key[1] is wanted:
            yield list(group)


def _names(stream: Stream, shapes: Sequence[Shape]) -> Iterator[int]:
    """Words of names of persons."""
    for group in _groups(stream, shapes, Shape.TITLE):
        words = [stream.words.folded[index] for index in group]
        if not _MIDDLE.isdisjoint(words[1:-1]):
            yield from group
        for place in range(len(words) - _NAME + 1):
            place_name = tuple(words[place : place + _NAME]) in _PLACES
            if words[place] in _FAMILIES and not place_name:
                yield from group[place:]


def _short(stream: Stream, shapes: Sequence[Shape]) -> Iterator[int]:
    """Numerals, labels, abbreviations, headings with a family name in them."""
    written = stream.words.written
    for group in _groups(stream, shapes, Shape.CAPITALS):
        folded = {stream.words.folded[index] for index in group}
        if len(group) < _HEADING or not _FAMILIES.isdisjoint(folded):
            yield from group
    for index, word in enumerate(written):
        alone = len(word) == 1 and word.isascii() and word.isupper()
        goes_on = index + 1 < len(written) and _before_small(stream, shapes, index)
        if shapes[index] is Shape.MIXED or _ROMAN.fullmatch(word) or (alone and not goes_on):
            yield index


def _before_small(stream: Stream, shapes: Sequence[Shape], index: int) -> bool:
    return stream.edges[index + 1] == NONE and shapes[index + 1] is Shape.SMALL


def _named(
    line: str, stream: Stream, shapes: Sequence[Shape], ordinary: frozenset[Pair], index: int
) -> bool:
    """Whether a word has a capital that neither its place nor an ordinary word explains."""
    if shapes[index] is not Shape.TITLE or begins_sentence(line[: stream.words.starts[index]]):
        return False
    folded = stream.words.folded

    def usual(place: int) -> bool:
        begins = place + 1 < len(folded) and _before_small(stream, shapes, place)
        return begins and (folded[place], folded[place + 1]) in ordinary

    body = folded[index] in _BODIES and index + 1 < len(folded)
    return not (usual(index) or (body and stream.edges[index + 1] == NONE and usual(index + 1)))

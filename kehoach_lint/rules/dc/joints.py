"""Where marks stand in the fixed phrases, and where a text has other marks between those words.

A joint is two members of a phrase that a mark parts ("kiểm tra", "giám sát"), side by side or with
members left out between them ("công chức, người lao động"). What a text has between the words of a
joint is held against the marks that phrases have there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.resources import last_per_data, per_data
from kehoach_lint.rulesets.phrases import fixed_phrases
from kehoach_lint.vietnamese.words import Words, split_words, words_of

Member = tuple[str, ...]


class Between(StrEnum):
    """What parts two words."""

    SPACE = " "
    COMMA = ", "
    HYPHEN = " - "
    TIGHT = "-"
    """A hyphen with a space missing on one side or both."""
    DASH = " – "
    OTHER = ""


class Joint(NamedTuple):
    """Two members of a phrase, and the marks that may part them."""

    left: Member
    right: Member
    marks: frozenset[Between]


class Parted(NamedTuple):
    """A joint whose members stand in a text with another mark: the words (first, last) and what
    stands between (``place``, ``written``)."""

    joint: Joint
    first: int
    last: int
    place: Span
    written: Between


def between(gap: str) -> Between:
    """What a gap between two words is."""
    mark = gap.strip()
    if "\n" in gap:
        return Between.OTHER
    if mark in ("", ","):
        return Between.COMMA if mark else Between.SPACE
    if mark in ("–", "—"):
        return Between.DASH
    if mark == "-":
        spaced = gap[0].isspace() and gap[-1].isspace()
        return Between.HYPHEN if spaced else Between.TIGHT
    return Between.OTHER


@per_data
def _joints() -> Mapping[tuple[str, str], tuple[Joint, ...]]:
    """All joints by their first two words, the longest first."""
    marks: dict[tuple[Member, Member], set[Between]] = defaultdict(set)
    for members, between_them in _marked_phrases():
        for pair, mark in _of_phrase(members, between_them):
            marks[pair].add(mark)
    found: dict[tuple[str, str], list[Joint]] = defaultdict(list)
    for pair in sorted(marks, key=lambda pair: -len(pair[0]) - len(pair[1])):
        first, second, *_ = (*pair[0], *pair[1])
        found[first, second].append(Joint(*pair, frozenset(marks[pair])))
    return {begin: tuple(joints) for begin, joints in found.items()}


def _marked_phrases() -> Iterator[tuple[Sequence[Member], Sequence[Between]]]:
    """The members of each phrase that has a mark in it, and the marks between them."""
    texts = (phrase.text for phrase in fixed_phrases().exact.values())
    words = split_words("\n".join(text for text in texts if "," in text or "-" in text))
    members: list[Member] = []
    marks: list[Between] = []
    begin = 0
    for end, gap in enumerate(words.gaps, 1):
        if gap == " ":
            continue
        members.append(tuple(words.folded[begin:end]))
        begin = end
        if gap and "\n" not in gap:
            marks.append(between(gap))
        else:
            yield members, marks
            members, marks = [], []


def _of_phrase(
    members: Sequence[Member], marks: Sequence[Between]
) -> Iterator[tuple[tuple[Member, Member], Between]]:
    for first in range(len(marks)):
        for last in range(first + 1, len(members)):
            if last > first + 1 and set(marks[first:last]) != {Between.COMMA}:
                break
            yield (members[first], members[last]), marks[first]


@last_per_data(2)
def parted_of(text: str) -> tuple[Parted, ...]:
    """The joints of a text that have other marks than their phrases, in the order of the text."""
    words = words_of(text)
    known = _joints()
    found: list[Parted] = []
    taken = -1
    for index, begin in enumerate(pairwise(words.folded)):
        for joint in known.get(begin, ()):
            parted = _at(joint, words, index)
            if parted is not None and parted.place.start > taken:
                found.append(parted)
                taken = parted.place.start
                break
    return tuple(found)


def _at(joint: Joint, words: Words, first: int) -> Parted | None:
    """The joint at word ``first`` if its words stand there with another mark."""
    left, right = joint.left, joint.right
    end = first + len(left)
    last = end + len(right) - 1
    folded = words.folded
    if tuple(folded[end : last + 1]) != right or tuple(folded[first:end]) != left:
        return None
    inner = (*range(first, end - 1), *range(end, last))
    if not all(words.adjoin(index) for index in inner):
        return None
    gap = words.gaps[end - 1]
    written = between(gap)
    if written is Between.OTHER or written in joint.marks:
        return None
    place = Span(words.starts[end] - len(gap), words.starts[end])
    return Parted(joint, first, last, place, written)

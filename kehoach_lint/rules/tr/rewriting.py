"""Writing a name as it should be over the words of a text, changing as little as possible."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.words import Words


def in_capitals(written: Sequence[str]) -> bool:
    """Whether words are those of a heading in capitals."""
    return all(len(word) == 1 or shape(word) is Shape.CAPITALS for word in written)


def rewrite(words: Words, first: int, right: Sequence[str], marks: Sequence[str]) -> Edit | None:
    """The edit that makes the words from ``first`` on read ``right``, None when they do.

    ``marks`` are the marks behind each right word but the last (``patterns.mark``). Both have as
    many words. Words in capitals stay so, and so does the placement of tone marks.
    """
    last = first + len(right) - 1
    old = _pieces(words.written[first : last + 1], words.gaps[first:last])
    capitals = in_capitals(words.written[first : last + 1])
    new_words = [
        _adapted(word, words.written[first + index], capitals) for index, word in enumerate(right)
    ]
    new_gaps = [
        words.gaps[first + index] if _same_gap(words.gaps[first + index], mark) else gap_of(mark)
        for index, mark in enumerate(marks)
    ]
    new = _pieces(new_words, new_gaps)
    different = [
        index for index, pair in enumerate(zip(old, new, strict=True)) if len(set(pair)) > 1
    ]
    if not different:
        return None
    begin, end = different[0], different[-1] + 1
    start = words.starts[first] + sum(map(len, old[:begin]))
    return Edit(Span(start, start + sum(map(len, old[begin:end]))), "".join(new[begin:end]))


def gap_of(mark: str) -> str:
    """How a mark between two words of a name is written."""
    return {"": " ", ",": ", "}.get(mark, f" {mark} ")


def _pieces(words: Sequence[str], gaps: Sequence[str]) -> list[str]:
    """Words and gaps in turn."""
    pieces = [words[0]]
    for gap, word in zip(gaps, words[1:], strict=True):
        pieces += (gap, word)
    return pieces


def _adapted(word: str, written: str, capitals: bool) -> str:
    """The right word, as written when only the placement of the tone mark differs."""
    if capitals:
        word = word.upper()
    return written if fold(word) == fold(written) and shape(word) is shape(written) else word


def _same_gap(gap: str, mark: str) -> bool:
    return fold(gap) == mark

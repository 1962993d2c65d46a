"""The words of a page with the place each stands at, in the order of drawing.

Only the ends of words are asked for their place, since each question costs a call: between two
spaces the characters of a stream touch. Where they do not (a second font fills in letters the first
has not got) the words of a row overlap, and ``rows`` has them taken apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.readers.limits import Stopwatch
from kehoach_lint.readers.pdf.fonts import Style, style_of
from kehoach_lint.readers.pdf.pdfium import Page

UNKNOWN = "\ufffd"
"""How a character stands in the text whose font does not tell what it is."""
_TOKEN = late("[^\\s\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_LINE_END_HYPHENS = frozenset("\x02\ufffe")
"""What the library gives for a hyphen at the end of a line: control or no character."""
_TIGHT = 0.2
_UNDER = 0.1


class Word(NamedTuple):
    """A word, or a part of one: from ``x0`` to ``x1`` on the baseline ``y``, in points.

    ``first`` is the index of its first character in the stream of the page. ``spaced`` tells that a
    space stands before it, however narrow; ``raised`` that it stands above the line (x²).
    """

    x0: float
    x1: float
    y: float
    text: str
    style: Style
    first: int
    spaced: bool = False
    raised: bool = False


class Words(NamedTuple):
    """The words of a page. ``lost`` is the number of characters that stand in the text as UNKNOWN;
    ``hidden`` of those drawn invisibly, as the text layer of a scan is; ``total`` of all."""

    words: list[Word]
    lost: int
    hidden: int
    total: int


class _Form(NamedTuple):
    """How the characters of one text object are drawn."""

    baseline: float
    style: Style
    upright: bool
    visible: bool


_Forms = dict[int | None, _Form]


class WordReader:
    """Reads the words of the pages of one file, one page after the other."""

    def __init__(self, watch: Stopwatch) -> None:
        self._watch = watch
        self._known: dict[str, set[str]] = {}
        self._suspected: set[str] = set()

    def read(self, page: Page) -> Words:
        """The words of a page; those that stand aslant or upright are left out.

        Raises UnreadableError when the time is up.
        """
        self._watch.check()
        text = page.text()
        tokens, firsts, behinds = _tokens(text)
        if not tokens:
            return Words([], 0, 0, 0)
        objects, left, right = page.extents(firsts, [behind - 1 for behind in behinds])
        forms: _Forms = {}
        for first, one in zip(firsts, objects, strict=True):
            if one not in forms:
                _form_of(page, first, one, forms)
        drawn = [forms[one] for one in objects]
        styles = [form.style for form in drawn]
        levels = [form.baseline for form in drawn]
        # Called by map, making a word costs half of what it does in a loop.
        found = list(map(Word, left, right, levels, tokens, styles, firsts))
        for place in _tight(left, right, styles):
            before = firsts[place] - 1
            if text[before] == " " and _is_space(page, before, found[place]):
                found[place] = found[place]._replace(spaced=True)
        hidden = 0
        if not all(form.visible for form in forms.values()):
            pairs = zip(tokens, drawn, strict=True)
            hidden = sum(len(token) for token, form in pairs if not form.visible)
        words = _whole(page, found, objects, forms)
        if not all(form.upright for form in forms.values()):
            aslant = {first for first, form in zip(firsts, drawn, strict=True) if not form.upright}
            words = [word for word in words if word.first not in aslant]
        lost = self._mark_lost(page, words)
        return Words(words, lost, hidden, len(text) - text.count(" "))

    def _mark_lost(self, page: Page, words: list[Word]) -> int:
        """Put UNKNOWN for characters whose font does not tell them; how many there are.

        Each character of a font is asked about once; in a font that failed once, every one is.
        """
        known = self._known
        doubtful = []
        for word in words:
            text, font = word.text, word.style.font
            if font not in known:
                known[font] = set()
            if not known[font].issuperset(text):
                known[font].update(text)
                doubtful.append(word)
        failed = {word.style.font for word in doubtful if any(_lost(page, word))}
        self._suspected |= failed
        if not self._suspected:
            return 0
        number = 0
        for place, word in enumerate(words):
            if word.style.font in self._suspected:
                marks = _lost(page, word)
                number += sum(marks)
                text = "".join(
                    UNKNOWN if mark else char for char, mark in zip(word.text, marks, strict=True)
                )
                words[place] = word._replace(text=text)
        return number


def _tokens(text: str) -> tuple[list[str], list[int], list[int]]:
    """The words of a stream: their characters, where they begin, where they end."""
    found = list(_TOKEN.finditer(text))
    tokens = [one[0] for one in found]
    if not _LINE_END_HYPHENS.isdisjoint(text):
        tokens = [
            f"{token[:-1]}-" if token[-1] in _LINE_END_HYPHENS else token for token in tokens
        ]
    return tokens, [one.start() for one in found], [one.end() for one in found]


def _tight(left: Sequence[float], right: Sequence[float], styles: Sequence[Style]) -> list[int]:
    """The numbers of the words that nearly touch the one before them."""
    return [
        place
        for place, (x, end, style) in enumerate(zip(left[1:], right, styles, strict=False), 1)
        if 0 <= x - end < _TIGHT * style.size
    ]


def _is_space(page: Page, index: int, word: Word) -> bool:
    """Whether a space in the stream was written, and stands before the word, not under it."""
    if page.is_generated(index):
        return False
    _, _, (end,) = page.extents([index], [index])
    return end <= word.x0 + _UNDER * word.style.size


def _whole(
    page: Page, found: list[Word], objects: Sequence[int | None], forms: _Forms
) -> list[Word]:
    """The words with those of several objects as one word for each character."""
    words: list[Word] = []
    done = 0
    # A word lies in one object when the next one begins in the same.
    following = [*objects[1:], -1]
    for place, (one, after) in enumerate(zip(objects, following, strict=True)):
        if one == after:
            continue
        word = found[place]
        last = word.first + len(word.text) - 1
        if last > word.first and page.object_of(last) != (one or 0):
            words += found[done:place]
            letter, *more = _letters(page, word.first, word.text, forms)
            words += [letter._replace(spaced=word.spaced), *more]
            done = place + 1
    return words + found[done:]


def letters_of(page: Page, word: Word) -> Iterator[Word]:
    """The characters of a word as words of their own."""
    return _letters(page, word.first, word.text, {})


def _letters(page: Page, first: int, token: str, forms: _Forms) -> Iterator[Word]:
    indexes = range(first, first + len(token))
    spots = page.extents(indexes, indexes)
    for index, char, one, x0, x1 in zip(indexes, token, *spots, strict=True):
        form = forms.get(one) or _form_of(page, index, one, forms)
        yield Word(x0, x1, form.baseline, char, form.style, index)


def _form_of(page: Page, index: int, one: int | None, forms: _Forms) -> _Form:
    drawn = page.letterform(index, one or 0)
    style = style_of(drawn.font, drawn.size)
    forms[one] = form = _Form(drawn.baseline, style, drawn.upright, drawn.visible)
    return form


def _lost(page: Page, word: Word) -> list[bool]:
    return [page.is_unmapped(index) for index in range(word.first, word.first + len(word.text))]

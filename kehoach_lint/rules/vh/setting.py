"""A text as the rules of capitals see it: words by what they say, places that are not judged."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kehoach_lint.draft import Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Header, Line, Plan
from kehoach_lint.rules.base import Context
from kehoach_lint.vietnamese.capitals import begins_sentence
from kehoach_lint.vietnamese.damage import damage_of
from kehoach_lint.vietnamese.words import Words, words_of

_OPENING = late("[“\"«]")
_CLOSING = {"“": "”", '"': '"', "«": "»"}


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """The words of a text (``words``) with where each folded word stands (``places``).

    ``head`` are the spans of head and signature, ``quoted`` those in quotes, both in order;
    ``muted`` the words next to lost letters.
    """

    text: str
    words: Words
    places: Mapping[str, list[int]]
    head: tuple[Span, ...]
    quoted: tuple[Span, ...]
    muted: frozenset[int]

    def free(self, index: int) -> bool:
        """Whether a word may be judged: outside head, signature, quotes and damage."""
        return self.legible(index) and not _in(self.quoted, self.words.starts[index])

    def legible(self, index: int) -> bool:
        """The same, in quotes too."""
        return index not in self.muted and not _in(self.head, self.words.starts[index])

    def title(self, index: int) -> bool:
        """Whether a word has a capital in front and small letters behind it."""
        word = self.words.written[index]
        return word[0].isupper() and (len(word) == 1 or word[1:].islower())

    def small(self, index: int) -> bool:
        """Whether a word has small letters only."""
        return self.words.written[index].islower()

    def before(self, index: int) -> str:
        """What stands between a word and the one before it."""
        return self.words.gaps[index - 1] if index else "\n"

    def joined(self, index: int) -> bool:
        """Whether a word, if there is one, follows the one before with only white space between."""
        return 0 < index < len(self.words.written) and self.words.adjoin(index - 1)

    def inside(self, index: int) -> bool:
        """Whether a word stands inside a sentence, where position gives it no capital."""
        gap = self.before(index)
        return index > 0 and (gap == " " or not begins_sentence(gap))

    def behind(self, index: int) -> str:
        """What stands behind a word, up to the next one."""
        return self.words.gaps[index]

    def folded(self, first: int, size: int) -> str:
        """``size`` folded words from ``first`` on, one space apart."""
        return " ".join(self.words.folded[first : first + size])

    def follows(self, index: int, phrases: frozenset[str], longest: int = 3) -> bool:
        """Whether one of the folded phrases stands right before a word."""
        for size in range(1, longest + 1):
            first = index - size
            if first < 0 or not self.joined(first + 1):
                return False
            if self.folded(first, size) in phrases:
                return True
        return False

    def phrase_at(self, index: int, phrases: frozenset[str], longest: int = 3) -> int:
        """How many words the longest of the folded phrases has that begins at a word, 0: none."""
        found = 0
        for size in range(1, longest + 1):
            last = index + size - 1
            if last >= len(self.words.folded) or (size > 1 and not self.joined(last)):
                break
            if self.folded(index, size) in phrases:
                found = size
        return found

    def among(self, firsts: frozenset[str]) -> Iterator[int]:
        """The places of some folded words, word by word."""
        for word in firsts & self.places.keys():
            yield from self.places[word]


def setting_of(context: Context) -> Setting:
    """The setting of a document; the last two are remembered, for every rule asks."""
    return _setting(context.draft.text, tuple(_zones(context.plan)))


@lru_cache(maxsize=2)
def _setting(text: str, zones: tuple[Span, ...]) -> Setting:
    words = words_of(text)
    places: dict[str, list[int]] = defaultdict(list)
    for index, word in enumerate(words.folded):
        places[word].append(index)
    quoted = tuple(_quoted(text))
    return Setting(text, words, places, _merged(zones), quoted, damage_of(text).muted)


def _quoted(text: str) -> Iterator[Span]:
    """What stands in quotes on one line, with them. Marks that close are looked for once each, for
    a line may be full of those that open."""
    done = line_end = 0
    closing = dict.fromkeys(_CLOSING.values(), -1)
    for found in _OPENING.finditer(text):
        start, mark = found.start(), _CLOSING[found[0]]
        if start < done:
            continue
        if line_end <= start:
            line_end = _find(text, "\n", start)
        if closing[mark] <= start:
            closing[mark] = _find(text, mark, start + 1)
        if closing[mark] < line_end:
            done = closing[mark] + 1
            yield Span(start, done)


def _find(text: str, mark: str, start: int) -> int:
    """The first place of a mark, the end of the text when there is none."""
    at = text.find(mark, start)
    return at if at >= 0 else len(text)


def _zones(plan: Plan) -> Iterator[Span]:
    for line in _lines(plan.header):
        yield line.span
    if plan.header.symbol:
        yield plan.header.symbol.span
    if plan.header.issued:
        yield plan.header.issued.span
    if plan.signature:
        yield plan.signature.span


def _lines(header: Header) -> Iterator[Line]:
    single = (header.quoc_hieu, header.tieu_ngu, header.party_title, header.type_line)
    yield from (line for line in single if line)
    yield from header.superior
    yield from header.issuer


def _in(spans: tuple[Span, ...], offset: int) -> bool:
    at = bisect_right(spans, offset, key=_start) - 1
    return at >= 0 and offset < spans[at].end


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, overlapping ones as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _start(span: Span) -> int:
    return span.start

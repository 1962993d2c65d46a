"""Abbreviations a text explains, and where in its running text words stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.vietnamese.syllables import skeleton
from kehoach_lint.vietnamese.words import Words, words_of

_EXPLAINED = late(
    r"\((?P<said>(?:sau đây )?(?:xin )?(?:được )?(?:gọi|viết) (?:chung |tắt )+là ?:? ?)?"
    r"[\"“]?(?P<short>[^\W\d_][^()\"”\n]{1,30})[\"”]?\)"
)
_LINKS = frozenset(("và", "của", "các", "về"))
_AFTER_NAME = 5
"""Words that may stand between a name and its bracket: "Ủy ban nhân dân xã Tiên Lữ (… UBND)"."""
_SHORT_WORD = late(r"[^\W\d_]{2,10}(?:[-&][^\W\d_]{1,6})*")
_LAW = r"(?:Luật|Bộ luật|Nghị định|Thông tư|Pháp lệnh|Quy chuẩn|Tiêu chuẩn)[^,.;:()\d]{0,60}$"
"""The name of an act, of which a full name may be part."""


class Explained(NamedTuple):
    """An abbreviation with its explanation: ``full`` are the words it stands for as written, with
    their place; ``span`` is the bracket."""

    short: str
    full: str
    place: Span
    span: Span


@lru_cache(maxsize=2)
def explained(text: str) -> Sequence[Explained]:
    """All abbreviations a text explains in brackets behind the full name."""
    words: Words | None = None
    found = []
    for bracket in _EXPLAINED.finditer(text):
        short = bracket["short"].strip()
        acronym = _SHORT_WORD.fullmatch(short.split()[0])
        if not acronym or not acronym[0].replace("-", "").replace("&", "").isupper():
            continue
        if " " in short and not bracket["said"]:
            continue
        words = words or words_of(text)
        place = _full_name(text, words, bracket.start(), short)
        if place is not None:
            found.append(Explained(short, text[slice(*place)], place, Span(*bracket.span())))
    return found


def _full_name(text: str, words: Words, bracket: int, short: str) -> Span | None:
    """The words right before a bracket that an abbreviation stands for."""
    wanted = _letters(short)
    end = _last_before(words, bracket)
    for skipped in range(_AFTER_NAME + 1):
        place = _aligned(words, end - skipped, wanted)
        if place is not None:
            found = Span(*words.span(*place))
            return None if "\n" in text[found.start : bracket] else found
    return None


def _letters(short: str) -> list[str]:
    """What the words must begin with: letters of the capitals, and the small words themselves."""
    wanted: list[str] = []
    for part in re.findall(r"[^\W\d_]+", short):
        wanted += [skeleton(letter) for letter in part] if part.isupper() else [skeleton(part)]
    return wanted


def _last_before(words: Words, offset: int) -> int:
    return bisect_left(words.starts, offset) - 1


def _aligned(words: Words, last: int, wanted: Sequence[str]) -> tuple[int, int] | None:
    """First and last of the words up to ``last`` that begin with ``wanted``, small links apart."""
    index, left = last, list(wanted)
    while left and index >= 0:
        bare = skeleton(words.folded[index])
        if bare.startswith(left[-1]) and (len(left[-1]) == 1 or bare == left[-1]):
            left.pop()
        elif words.folded[index] not in _LINKS or index == last:
            return None
        index -= 1
    return None if left else (index + 1, last)


class Running:
    """The running text of a document: from the first paragraph to the end of the closing, without
    tables, headings, quotations and the names of laws and of cited documents."""

    def __init__(self, draft: Draft, plan: Plan) -> None:
        """Work out where it begins and ends."""
        self._draft = draft
        self._names = [citation.span for citation in plan.citations]
        self._names += [section.title.span for section in plan.walk() if section.heading]
        head = [line.span.end for line in plan.header.subject]
        if plan.header.type_line:
            head.append(plan.header.type_line.span.end)
        self._start = max(head, default=0)
        tail = [
            part.start
            for part in (
                plan.recipients.heading.span if plan.recipients else None,
                plan.signature.span if plan.signature else None,
            )
            if part
        ]
        self._end = min((start for start in tail if start > self._start), default=len(draft.text))

    def places(self, words: str, start: int = 0) -> Iterator[Span]:
        """Where exactly these words stand in it, from an offset on."""
        text = self._draft.text
        at = text.find(words, max(start, self._start), self._end)
        while at >= 0:
            span = Span(at, at + len(words))
            if self._whole(span) and not self._apart(span):
                yield span
            at = text.find(words, span.end, self._end)

    def _whole(self, span: Span) -> bool:
        text = self._draft.text
        before, behind = text[span.start - 1 : span.start], text[span.end : span.end + 1]
        joined = before in ("/", "-", "_") or behind == "-"
        return not (joined or before.isalnum() or behind.isalnum())

    def _apart(self, span: Span) -> bool:
        text, block = self._draft.text, self._draft.block_at(span.start)
        if block.cell is not None or any(n.start <= span.start < n.end for n in self._names):
            return True
        before = text[block.span.start : span.start]
        if re.search(_LAW, before):
            return True
        line = text[block.span.start : block.span.end]
        return before.count("“") > before.count("”") or line.isupper()

"""A document as it looks on its pages, for the rules of layout."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kehoach_lint.draft import WORD_FORMATS, Block, Draft, Span, Story
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.presentation import Letters, Look, Presentation, Section
from kehoach_lint.rules.base import Context, Mention
from kehoach_lint.rulesets.presentation import Layout, Phrases, Table, layouts

LETTER = "cong-van"
_SEEN = late(r"[^\W_]")
MOST_PLACES = 20
"""Further places that are told of what is wrong here and there."""
LEAST_SHARE = 0.8
"""The share of the characters from which on something is said to be so all through."""
_FIRST = 6
"""Blocks at the top of a document among which a form says what it is."""
_LONG = 100
"""Characters of a paragraph that has more than one line on any paper."""


class Shown(NamedTuple):
    """Characters with like letters, of one block; ``number`` of them are not blank."""

    span: Span
    letters: Letters
    number: int


class Body(NamedTuple):
    """A paragraph of the contents: its block and look, and whether it is a heading or an item with
    a number or a dash of its own."""

    block: Block
    look: Look
    heading: bool
    labelled: bool

    @property
    def is_long(self) -> bool:
        """Whether it has more than one line."""
        return self.block.span.end - self.block.span.start >= _LONG


class Page:
    """A document that is laid out by a table, with its look."""

    def __init__(self, draft: Draft, plan: Plan, look: Presentation, layout: Layout) -> None:
        self.draft = draft
        self.plan = plan
        self.look = look
        self.layout = layout
        self._starts = [block.span.start for block in draft.blocks]

    @property
    def seen_whole(self) -> bool:
        """Whether nothing of the look is unknown: what the file does not have is not there."""
        return self.draft.format in WORD_FORMATS

    @property
    def section(self) -> Section | None:
        """The pages the document begins on."""
        return self.look.sections[0] if self.look.sections else None

    def look_at(self, offset: int) -> Look | None:
        """How the block looks that holds a character."""
        if not self._starts:
            return None
        return self.look.blocks[max(bisect_right(self._starts, offset) - 1, 0)]

    def shown(self, span: Span) -> Iterator[Shown]:
        """The letters of a span, stretch by stretch; what has neither letter nor digit is left
        out, for nobody sees its form."""
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        for look in self.look.blocks[index : bisect_right(self._starts, max(span.end - 1, 0))]:
            for stretch in () if look is None else look.stretches:
                own = Span(max(stretch.start, span.start), min(stretch.end, span.end))
                text = self.draft.text[own.start : own.end]
                if _SEEN.search(text):
                    yield Shown(own, stretch.letters, len("".join(text.split())))

    def body(self) -> Iterator[Body]:
        """The paragraphs of the contents, without tables."""
        plan = self.plan
        heads = {one.line.span.end: one.heading for one in plan.walk()}
        begin, end = _body_span(self.draft, plan)
        for block, look in zip(self.draft.blocks, self.look.blocks, strict=True):
            inside = begin <= block.span.start < end
            if inside and look and block.story is Story.BODY and block.cell is None:
                heading = heads.get(block.span.end)
                labelled = heading is not None or bool(block.label)
                yield Body(block, look, bool(heading), labelled)


def page_of(context: Context) -> Page | None:
    """The document of a check, None when no table is for it (:func:`page_for`)."""
    return page_for(context.draft, context.plan)


def page_for(draft: Draft, plan: Plan) -> Page | None:
    """A document, None when no table is for it: forms without type and number, documents of
    another form or from before the table."""
    look = draft.presentation
    layout = layouts().layouts.get(plan.form)
    known = plan.header.symbol and (plan.header.type_line or plan.kind == LETTER)
    if look is None or layout is None or not known or _is_older(plan, layout):
        return None
    return None if _has_own_form(draft, plan) else Page(draft, plan, look, layout)


def table() -> Table:
    """The table of layouts, for the names of fonts."""
    return layouts()


def further(spans: Iterable[Span]) -> tuple[Mention, ...]:
    """Other places of the same defect, as many as are told."""
    return tuple(Mention(span, "place") for span in list(spans)[:MOST_PLACES])


def usual(shown: Iterable[Shown]) -> Letters | None:
    """The letters most characters have, None without any."""
    found: Counter[Letters] = Counter()
    for one in shown:
        found[one.letters] += one.number
    return found.most_common(1)[0][0] if found else None


def figure(value: float) -> str:
    """A number as it is written in Vietnamese: "12,7", "14"."""
    return f"{round(value, 1):g}".replace(".", ",")


def bounds(least: float | None, most: float | None, values: Iterable[float] = ()) -> str:
    """What a length may be: "20 - 25", "10 hoặc 12,7", "≥ 6"."""
    single = [figure(value) for value in values]
    if single:
        return " hoặc ".join(single)
    if least is None or most is None:
        return f"≤ {figure(most or 0)}" if least is None else f"≥ {figure(least)}"
    return figure(least) if least == most else f"{figure(least)} - {figure(most)}"


def _has_own_form(draft: Draft, plan: Plan) -> bool:
    """Whether one of the first lines says that this is a form with a look of its own."""
    header = plan.header
    lines = [line.text for line in (header.type_line, *header.issuer, *header.superior) if line]
    lines += [draft.slice(block.span) for block in draft.blocks[:_FIRST]]
    return any(layouts().begins(line, Phrases.OWN_FORM) for line in lines)


def _is_older(plan: Plan, layout: Layout) -> bool:
    """Whether the document is surely from before the table."""
    issued, year = plan.header.issued, plan.year
    if layout.since is None:
        return False
    if issued is not None and issued.day.last is not None:
        return issued.day.last < layout.since
    return year is not None and year.sure >= 1 and year.last < layout.since.year


def _body_span(draft: Draft, plan: Plan) -> Span:
    """From the first line of the contents to the recipients, signature or appendix."""
    starts = [line.span.start for line in (*plan.bases, *plan.opening)]
    starts += [section.span.start for section in plan.sections]
    begin = min(starts, default=len(draft.text))
    ends = [line.span.start for line in plan.appendices]
    if plan.recipients is not None:
        ends.append(plan.recipients.heading.span.start)
    if plan.signature is not None:
        ends.append(plan.signature.span.start)
    return Span(begin, min((end for end in ends if end > begin), default=len(draft.text)))

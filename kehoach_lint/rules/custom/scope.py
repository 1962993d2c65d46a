"""The parts of a document that rules of a ruleset can be restricted to, and where they belong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.plan import Line, Plan, Section
from kehoach_lint.rules.base import Context
from kehoach_lint.rulesets.custom import Reach, Where
from kehoach_lint.vietnamese.folding import fold

Spans = Sequence[Span]

_ORDER = (Where.HEADER, Where.BASES, Where.OPENING, Where.CONTENT, Where.CLOSING)
"""What stands below nothing but those before it."""


def allowed(reach: Reach, context: Context) -> list[Spans] | None:
    """The parts that a place has to lie in, one span of each of the lists; None for anywhere."""
    if not reach.parts and not reach.sections:
        return None
    found: list[Spans] = []
    if reach.parts:
        found.append([span for part in reach.parts for span in spans(part, context)])
    if reach.sections:
        found.append([section.span for section in sections(reach, context.plan)])
    return found


def within(span: Span, limits: Sequence[Spans]) -> bool:
    """Whether a span lies in one span of each of the lists."""
    return all(
        any(one.start <= span.start and span.end <= one.end for one in spans) for spans in limits
    )


def sections(reach: Reach, plan: Plan) -> list[Section]:
    """The sections whose heading contains one of the words of ``reach``, as whole words."""
    wanted = [f" {_words(words)} " for words in reach.sections]
    found = []
    for section in plan.walk():
        title = f" {_words(section.title.text)} "
        if section.heading and any(words in title for words in wanted):
            found.append(section)
    return found


def _words(text: str) -> str:
    """Folded text, its marks set apart, so that words can be found by the spaces around them."""
    return " ".join("".join(char if char.isalnum() else f" {char} " for char in fold(text)).split())


def belongs(reach: Reach, context: Context) -> int | None:
    """The offset where something belongs that ``reach`` has nowhere: the end of the part.

    None when only sections of a certain heading are meant and there are none.
    """
    plan = context.plan
    if reach.sections:
        found = sections(reach, plan)
        return found[0].span.end if found else None
    part = reach.parts[0] if reach.parts else Where.CONTENT
    own = spans(part, context)
    if own:
        return own[-1].end
    if part not in _ORDER:
        return len(context.draft.text)
    before = [span.end for one in _ORDER[: _ORDER.index(part)] for span in spans(one, context)]
    return max(before, default=0)


def spans(part: Where, context: Context) -> list[Span]:
    """The stretches of text that are a part of the document, empty when it has none."""
    plan = context.plan
    if part is Where.HEADER:
        return _header(plan)
    if part is Where.CONTENT:
        return [section.span for section in plan.sections]
    if part is Where.HEADINGS:
        return _headings(plan)
    if part is Where.BODY:
        return _between([section.span for section in plan.sections], _headings(plan))
    if part is Where.RECIPIENTS:
        listed = plan.recipients
        if listed is None:
            return []
        ends = [item.span.end for item in listed.items]
        return [Span(listed.heading.span.start, max((listed.heading.span.end, *ends)))]
    if part is Where.SIGNATURE:
        return [plan.signature.span] if plan.signature else []
    if part is Where.APPENDICES:
        # The plan has their headings; what stands below is theirs to the end.
        return [Span(line.span.start, len(context.draft.text)) for line in plan.appendices[:1]]
    lines = {Where.BASES: plan.bases, Where.OPENING: plan.opening, Where.CLOSING: plan.closing}
    return [line.span for line in lines[part]]


def _header(plan: Plan) -> list[Span]:
    header = plan.header
    single = (header.quoc_hieu, header.tieu_ngu, header.party_title, header.type_line)
    lines: list[Line | None] = [*single, header.addressee]
    lines += [*header.superior, *header.issuer, *header.subject]
    found = [line.span for line in lines if line]
    found += [part.span for part in (header.symbol, header.issued) if part]
    if not found:
        return []
    return [Span(min(span.start for span in found), max(span.end for span in found))]


def _headings(plan: Plan) -> list[Span]:
    return [section.title.span for section in plan.walk() if section.heading]


def _between(whole: Iterable[Span], taken: Iterable[Span]) -> list[Span]:
    """What is left of ``whole`` without ``taken``, which lies in it; both in order."""
    found = []
    gaps = sorted(taken)
    for span in whole:
        start = span.start
        for gap in gaps:
            if span.start <= gap.start < span.end:
                found.append(Span(start, gap.start))
                start = gap.end
        found.append(Span(start, span.end))
    return [span for span in found if span.start < span.end]

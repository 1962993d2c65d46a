"""From a draft to what it says: lines, structure, dates, citations, bodies.

:func:`parse` is the only door. Nothing in a draft makes it fail.
"""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.draft import Draft, Span
from kehoach_lint.parsing.bodies import find_bodies
from kehoach_lint.parsing.citations import find_citations
from kehoach_lint.parsing.head import HeadReader
from kehoach_lint.parsing.lines import LogicalLine, logical_lines
from kehoach_lint.parsing.outline import Outline, row_starts
from kehoach_lint.parsing.quantities import find_quantities
from kehoach_lint.parsing.recognition import form_of, is_vietnamese, kind_of
from kehoach_lint.parsing.runtime import Token, Tree
from kehoach_lint.parsing.schedule import ScheduleReader
from kehoach_lint.parsing.sections import line_of, lines_in, section_of, tail_of
from kehoach_lint.parsing.structure import parse_lines
from kehoach_lint.parsing.times import find_times
from kehoach_lint.parsing.years import plan_year
from kehoach_lint.plan import Header, Line, Plan, Section

__all__ = ["parse"]


def parse(draft: Draft) -> Plan:
    """The plan a draft is, as far as it can be understood. Never raises."""
    lines = logical_lines(draft)
    tree = parse_lines(lines)
    header = _header(_branch(tree, "head"), lines)
    body = _branch(tree, "body")
    opening = _branch(body, "opening")
    sections = tuple(
        section_of(child, lines)
        for child in body.children
        if isinstance(child, Tree) and child.data not in ("opening", "closing")
    )
    closing = lines_in(_branch(body, "closing"), lines)
    tail = tail_of(_branch(tree, "tail"), lines)
    bases = _bases(opening, lines)
    first = lines_in(opening, lines)
    outline = Outline(draft.text, sections, row_starts(draft.blocks))
    times = list(find_times(draft.text))
    opening_end = first[-1].span.end if first else 0
    own = header.symbol.span if header.symbol else Span(0, 0)
    citations = tuple(
        citation
        for citation in find_citations(draft.text, times, opening_end)
        if not own.start <= citation.span.start < own.end
    )
    schedule = ScheduleReader(outline, citations, header).read(times)
    return Plan(
        kind=kind_of(header, sections, bases, closing, tail.recipients, tail.signature),
        vietnamese=is_vietnamese(draft.text),
        form=form_of(header),
        header=header,
        bases=bases,
        opening=first,
        sections=sections,
        closing=closing,
        recipients=tail.recipients,
        signature=tail.signature,
        appendices=_appendices(tree, lines),
        year=plan_year(header, schedule.dates),
        dates=schedule.dates,
        periods=schedule.periods,
        deadlines=schedule.deadlines,
        citations=citations,
        quantities=tuple(find_quantities(draft.text)),
        bodies=find_bodies(draft.text, sections, _body_span(first, sections, closing)),
    )


def _branch(tree: Tree, name: str) -> Tree:
    for child in tree.children:
        if isinstance(child, Tree) and child.data == name:
            return child
    return Tree(name, [])


def _header(tree: Tree, lines: Sequence[LogicalLine]) -> Header:
    reader = HeadReader(lines)
    for token in tree.leaves():
        reader.take(token)
    return reader.header()


def _bases(opening: Tree, lines: Sequence[LogicalLine]) -> tuple[Line, ...]:
    return tuple(
        line_of(lines[token.start_pos or 0])
        for token in opening.children
        if isinstance(token, Token) and token.type == "CAN_CU"
    )


def _appendices(tree: Tree, lines: Sequence[LogicalLine]) -> tuple[Line, ...]:
    return tuple(
        line_of(lines[child.children[0].start_pos or 0])
        for child in tree.children
        if isinstance(child, Tree)
        and child.data == "appendix"
        and isinstance(child.children[0], Token)
    )


def _body_span(
    opening: Sequence[Line], sections: Sequence[Section], closing: Sequence[Line]
) -> Span:
    spans = [line.span for line in (*opening, *closing)]
    spans += [section.span for section in sections]
    if not spans:
        return Span(0, 0)
    return Span(min(span.start for span in spans), max(span.end for span in spans))

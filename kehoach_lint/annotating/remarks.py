"""Findings as the comments of a Word file."""

from __future__ import annotations

from kehoach_lint.annotating.wording import heading, lines, summary
from kehoach_lint.checking import Checked
from kehoach_lint.draft import Draft, Span, Story
from kehoach_lint.findings import Finding
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible
from kehoach_lint.writing import Remark

_LINE = 200
"""A title has fewer characters; a paragraph with more is too long to be marked as a whole."""


def remarks(checked: Checked, lang: str) -> list[Remark]:
    """The comment that sums up, on the first word so that Word shows it first, then one for each
    finding in order."""
    found = [Remark(None, tuple(summary(checked, lang)))]
    found.extend(_remark(checked, finding, lang) for finding in checked.findings)
    return found


def _title(checked: Checked) -> Span | None:
    """The place of what is about the draft as a whole: its title, else its first line."""
    line = checked.plan.header.type_line
    return None if line is None else line.span


def _remark(checked: Checked, finding: Finding, lang: str) -> Remark:
    draft = checked.draft
    said = [heading(finding, lang), *lines(draft, finding, lang)]
    where = _elsewhere(draft, finding, lang)
    if where:
        said.insert(1, where)
    span = finding.span
    if span.start == span.end and draft.blocks:
        return Remark(_place_of_absent(checked, span.start), tuple(said))
    return Remark(span, tuple(said))


def _place_of_absent(checked: Checked, offset: int) -> Span | None:
    """What a comment on something absent stands on: the line it belongs beside, or the title where
    it has no better place than the beginning; in a long paragraph its place there."""
    if offset == 0:
        return _title(checked)
    line = checked.draft.block_at(offset).span
    return line if line.end - line.start <= _LINE else Span(offset, offset)


def _elsewhere(draft: Draft, finding: Finding, lang: str) -> str:
    """Where a finding stands that Word lets no comment be put on, '' for one in the body."""
    if not draft.blocks:
        return ""
    story = draft.block_at(finding.span.start).story
    if story is Story.BODY:
        return ""
    place = say(f"program.note.story.{story.value}", None, lang)
    return f"{place}: “{visible(draft.excerpt(finding.span))}”"

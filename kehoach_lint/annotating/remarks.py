"""Findings as the comments of a Word file."""

from __future__ import annotations

from kehoach_lint.annotating.wording import heading, lines, summary
from kehoach_lint.checking import Checked
from kehoach_lint.draft import Draft, Span, Story
from kehoach_lint.findings import Finding
from kehoach_lint.messages import say
from kehoach_lint.writing import Remark


def remarks(checked: Checked, lang: str) -> list[Remark]:
    """The comment that sums up, on the title, then one for each finding in order."""
    found = [Remark(_title(checked), tuple(summary(checked, lang)))]
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
    if span.start == span.end and _is_of_the_whole(draft, span):
        return Remark(_title(checked), tuple(said))
    return Remark(span, tuple(said))


def _is_of_the_whole(draft: Draft, span: Span) -> bool:
    """Whether something absent has no better place than the beginning."""
    return span.start == 0


def _elsewhere(draft: Draft, finding: Finding, lang: str) -> str:
    """Where a finding stands that Word lets no comment be put on, '' for one in the body."""
    if not draft.blocks:
        return ""
    story = draft.block_at(finding.span.start).story
    if story is Story.BODY:
        return ""
    place = say(f"program.note.story.{story.value}", None, lang)
    return f"{place}: “{draft.excerpt(finding.span)}”"

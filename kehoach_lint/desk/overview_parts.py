"""The part of one submission in the overview: its findings and its timeline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from kehoach_lint.checking import Checked
from kehoach_lint.desk.submissions import Submission
from kehoach_lint.desk.timeline import Timeline
from kehoach_lint.desk.timeline_svg import svg
from kehoach_lint.desk.wording import told
from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding, Related
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.places import short
from kehoach_lint.reporting.snippet import snippet

_COLUMNS = 160
"""Of a line of the draft."""


class Said(NamedTuple):
    """A file that could not be checked, and why."""

    path: str
    message: str


def html(text: str) -> str:
    """A text from a draft or a file name, for HTML."""
    return escape(visible(text))


def section(row: Submission, checked: Checked, timeline: Timeline | None, lang: str) -> str:
    """What the page says of one submission."""
    named = " – ".join(part for part in (row.unit, row.number) if part)
    head = f"{html(row.path)}{f' ({html(named)})' if named else ''}"
    picture = svg(timeline, lang) if timeline else ""
    found = "".join(_finding(checked.draft, one, lang) for one in checked.findings)
    if not found:
        found = f"<p>{html(say('program.report.nothing_found', None, lang))}</p>\n"
    return f'<section class="doc" id="d{row.order}">\n<h3>{head}</h3>\n{picture}{found}</section>\n'


def unread(files: Iterable[Said], lang: str) -> str:
    """The files that could not be checked, with the reasons."""
    rows = "".join(f"<li>{html(one.path)}: {html(one.message)}</li>\n" for one in files)
    return f"<h2>{html(told('unread', lang))}</h2>\n<ul>\n{rows}</ul>\n" if rows else ""


def _finding(draft: Draft, finding: Finding, lang: str) -> str:
    severity = html(say(f"program.report.severity.{finding.severity}", None, lang))
    head = (
        f"<p><b>{html(finding.code)}</b> {severity}, {html(told('line', lang))} "
        f"{short(draft, finding.span)}: {html(finding.message)}</p>"
    )
    rest = "".join(f"<p>{line}</p>" for line in _lines(draft, finding, lang))
    return (
        f'<div class="finding {finding.severity}" data-rule="{html(finding.code)}">'
        f"{head}{rest}</div>\n"
    )


def _lines(draft: Draft, finding: Finding, lang: str) -> Iterator[str]:
    cut = snippet(draft, finding.span, _COLUMNS)
    if cut is not None:
        yield (
            f'<span class="quiet">{html(cut.before)}</span><mark>{html(cut.marked)}</mark>'
            f'<span class="quiet">{html(cut.after)}</span>'
        )
    if finding.suggestion:
        label = say("program.report.suggestion", None, lang)
        yield f"{html(label)}: <b>{html(finding.suggestion)}</b>"
    for related in finding.related:
        yield f'<span class="quiet">{html(_where(draft, related))}</span> {html(related.message)}'
    if finding.basis:
        label = say("program.report.basis", None, lang)
        yield f'<span class="quiet">{html(label)}: {html(finding.basis)}</span>'


def _where(draft: Draft, related: Related) -> str:
    there = related.elsewhere
    if there is None:
        return f"{short(draft, related.span)} “{draft.excerpt(related.span)}”:"
    return "{}:{}:{}".format(there.path, *there.start) + f" “{there.excerpt}”:"

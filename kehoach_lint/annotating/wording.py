"""What a note beside a place of a draft says, the same in Word and on a page."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.checking import Checked
from kehoach_lint.draft import WORD_FORMATS, Draft
from kehoach_lint.findings import Finding, Related, Severity
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.prose import sentences
from kehoach_lint.reporting.tally import SEVERITIES, count

_PLACES = 10
"""How many other places of a repeated defect are named."""


def severity_word(severity: Severity, lang: str) -> str:
    """The word for a severity, with a capital."""
    word = say(f"program.report.severity.{severity.value}", None, lang)
    return word[:1].upper() + word[1:]


def heading(finding: Finding, lang: str) -> str:
    """How a note begins: severity and code."""
    return f"{severity_word(finding.severity, lang)} ({finding.code})"


def lines(draft: Draft, finding: Finding, lang: str) -> Iterator[str]:
    """What a note says, line by line: message, suggestion, basis, other places."""
    yield from map(visible, sentences(finding, lang))
    for related in finding.related[:_PLACES]:
        yield visible(_place(draft, related, lang))
    more = len(finding.related) - _PLACES
    if more > 0:
        yield say("program.note.more", {"number": more}, lang)


def _place(draft: Draft, related: Related, lang: str) -> str:
    there = related.elsewhere
    if there is None:
        line, excerpt = draft.first(related.span).line, draft.excerpt(related.span)
        # Nobody counts the lines of a Word file as they are stored, one a paragraph.
        kind = "paragraph" if draft.format in WORD_FORMATS else "place"
        key, name = f"program.note.{kind}", ""
    else:
        line, excerpt = there.start.line, there.excerpt
        key, name = "program.note.place_in", there.path
    params = {"line": line, "text": excerpt, "message": related.message, "name": name}
    return say(key, params, lang)


def summary(checked: Checked, lang: str) -> Iterator[str]:
    """What is said of the draft as a whole: how much was found, what was not looked at."""
    yield say("program.note.summary", None, lang)
    numbers = count(checked.findings)
    told = (
        f"{numbers[severity]} {say(f'program.report.severity.{severity.value}', None, lang)}"
        for severity in SEVERITIES
    )
    yield ", ".join(told) + "."
    if not checked.findings:
        yield say("program.note.clean", None, lang)
    for row in checked.not_run:
        params = {"family": row.family, "reason": row.reason}
        yield visible(say("program.note.not_run", params, lang))
    yield say("program.note.advice", None, lang)

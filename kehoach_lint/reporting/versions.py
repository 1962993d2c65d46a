"""Two versions of one document compared: for people on a terminal or in a file, and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kehoach_lint.between.versions import Change, Comparison, Paragraph, Segment
from kehoach_lint.draft import Draft, Position
from kehoach_lint.findings import Finding, Severity
from kehoach_lint.messages import say
from kehoach_lint.reporting.json import Value, dumped, finding_value
from kehoach_lint.reporting.layout import Painter, Piece, Style
from kehoach_lint.reporting.places import place, short

VERSION = 1
"""Of the JSON; within it keys are neither renamed nor dropped."""
_SEVERITIES = {
    Severity.ERROR: Style.ERROR,
    Severity.WARNING: Style.WARNING,
    Severity.INFO: Style.INFO,
}
_MARKS = {
    Change.GONE: ("[-", "-]", Style.ERROR),
    Change.NEW: ("{+", "+}", Style.GOOD),
    Change.SAME: ("", "", Style.PLAIN),
}
"""How words that went and came stand in text, as wdiff writes them, so that they are told without
colours, too."""


def draw(found: Comparison, painter: Painter, lang: str) -> None:
    """Write what became of the findings and the text."""
    names = {"old": found.old.draft.path, "new": found.new.draft.path}
    painter.row(0, Piece(say("program.compare.head", names, lang), Style.STRONG))
    groups = (("gone", found.old.draft, found.gone), ("came", found.new.draft, found.came))
    for key, draft, findings in (*groups, ("stayed", found.new.draft, found.stayed)):
        painter.row(0)
        count = {"number": len(findings)}
        painter.row(0, Piece(say(f"program.compare.{key}", count, lang), Style.STRONG))
        for finding in findings:
            _finding(painter, draft, finding)
    painter.row(0)
    changed = [one for one in found.paragraphs if one.change is not Change.SAME]
    total = {"number": len(changed), "all": len(found.paragraphs)}
    painter.row(0, Piece(say("program.compare.text", total, lang), Style.STRONG))
    for paragraph in changed:
        _paragraph(painter, paragraph, lang)


def _finding(painter: Painter, draft: Draft, finding: Finding) -> None:
    painter.row(
        2,
        Piece(short(draft, finding.span), Style.QUIET),
        Piece("  "),
        Piece(finding.code, _SEVERITIES[finding.severity]),
        Piece(f"  {finding.message}"),
    )


def _paragraph(painter: Painter, paragraph: Paragraph, lang: str) -> None:
    lines = " → ".join(str(one.line) for one in (paragraph.old, paragraph.new) if one)
    word = say(f"program.compare.change.{paragraph.change}", None, lang)
    painter.row(0)
    painter.row(2, Piece(f"{lines}  {word}", Style.QUIET))
    painter.row(4, *(_piece(segment) for segment in paragraph.segments))


def _piece(segment: Segment) -> Piece:
    before, behind, style = _MARKS[segment.change]
    return Piece(f"{before}{segment.text}{behind}", style)


def comparison_json(found: Comparison) -> str:
    """The comparison as JSON text: both paths, findings that are gone, came and stayed as in the
    report of ``check``, and all paragraphs with their segments."""
    old, new = found.old.draft, found.new.draft

    def values(draft: Draft, findings: Sequence[Finding]) -> list[Value]:
        return [finding_value(draft, finding) for finding in findings]

    return dumped(
        {
            "version": VERSION,
            "old": old.path,
            "new": new.path,
            "gone": values(old, found.gone),
            "came": values(new, found.came),
            "stayed": values(new, found.stayed),
            "paragraphs": [_paragraph_value(one) for one in found.paragraphs],
        }
    )


def _paragraph_value(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "change": str(paragraph.change),
        "old": _place(paragraph.old),
        "new": _place(paragraph.new),
        "segments": [
            {"change": str(one.change), "text": one.text} for one in paragraph.segments
        ],
    }


def _place(position: Position | None) -> dict[str, int] | None:
    return None if position is None else place(position)

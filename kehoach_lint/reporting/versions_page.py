"""Two versions of one document compared, as one page of HTML: no script, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from kehoach_lint.between.versions import Change, Comparison, Paragraph, Segment
from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.places import short

_STYLE = Path(__file__).with_name("versions.css")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_TAGS = {Change.GONE: "del", Change.NEW: "ins"}


def comparison_page(found: Comparison, lang: str) -> str:
    """The page: the text with what went and came, and the findings beside it."""
    names = {"old": found.old.draft.path, "new": found.new.draft.path}
    title = escape(visible(say("program.compare.head", names, lang)))
    text = "\n".join(_paragraph(one, lang) for one in found.paragraphs)
    groups = (
        ("came", found.new.draft, found.came),
        ("gone", found.old.draft, found.gone),
        ("stayed", found.new.draft, found.stayed),
    )
    notes = "\n".join(_group(key, draft, findings, lang) for key, draft, findings in groups)
    style = _STYLE.read_text(encoding="utf-8")
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"<header><h1>{title}</h1></header>\n<main>\n"
        f'<div class="text">\n{text}\n</div>\n<div class="notes">\n{notes}\n</div>\n'
        "</main>\n</body>\n</html>\n"
    )


def _paragraph(paragraph: Paragraph, lang: str) -> str:
    said = "".join(map(_segment, paragraph.segments))
    if paragraph.change is Change.MOVED:
        word = escape(say("program.compare.change.moved", None, lang))
        said = f"<small>{word}</small> {said}"
    return f'<p class="{paragraph.change}">{said}</p>'


def _segment(segment: Segment) -> str:
    text, tag = escape(visible(segment.text)), _TAGS.get(segment.change)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _group(key: str, draft: Draft, findings: Sequence[Finding], lang: str) -> str:
    title = escape(say(f"program.compare.{key}", {"number": len(findings)}, lang))
    return f'<section class="{key}"><h2>{title}</h2>{"".join(_notes(draft, findings))}</section>'


def _notes(draft: Draft, findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings:
        head = f"{finding.code} {short(draft, finding.span)}"
        message = escape(visible(finding.message))
        yield f'<div class="note {finding.severity}"><b>{head}</b><p>{message}</p></div>'

"""An annotated draft as one page of HTML: the text left, the notes right, no script, no network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from kehoach_lint.annotating.marks import marked
from kehoach_lint.annotating.wording import heading, lines, summary
from kehoach_lint.checking import Checked
from kehoach_lint.draft import Block, Draft, Story
from kehoach_lint.findings import Finding
from kehoach_lint.reporting.layout import visible

_STYLE = Path(__file__).with_name("page.css")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
PAGE = '<!DOCTYPE html>\n<meta name="generator" content="kehoach-lint">\n'
"""How every page begins."""


def page(checked: Checked, lang: str, note: str = "") -> str:
    """The page for a checked draft; ``note`` is said at its top."""
    draft = checked.draft
    said = [*([note] if note else []), *summary(checked, lang)]
    top = "".join(f"<p>{escape(visible(line))}</p>" for line in said)
    body = "\n".join(_blocks(draft, checked.findings))
    notes = "\n".join(
        _note(draft, number, finding, lang) for number, finding in enumerate(checked.findings, 1)
    )
    style = _STYLE.read_text(encoding="utf-8")
    title = escape(visible(draft.path))
    return (
        f'{PAGE}<html lang="{lang}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"<header><h1>{title}</h1>{top}</header>\n"
        f'<main>\n<div class="draft">\n{body}\n</div>\n'
        f'<div class="notes">\n{notes}\n</div>\n</main>\n'
        "</body>\n</html>\n"
    )


def _note(draft: Draft, number: int, finding: Finding, lang: str) -> str:
    said = "".join(f"<p>{escape(line)}</p>" for line in lines(draft, finding, lang))
    head = f'<b><a href="#m{number}">{number}</a>. {escape(heading(finding, lang))}</b>'
    kind = finding.severity.value
    return f'<div class="note {kind}" id="f{number}">{head}{said}</div>'


def _blocks(draft: Draft, findings: Sequence[Finding]) -> Iterator[str]:
    """The blocks in order; those of one table as a table."""
    for table, group in groupby(draft.blocks, key=lambda block: block.cell and block.cell.table):
        if table is None:
            yield from (_paragraph(draft, block, findings) for block in group)
        else:
            yield _table(draft, group, findings)


def _table(draft: Draft, blocks: Iterable[Block], findings: Sequence[Finding]) -> str:
    """A table; cells that are read by columns (a head of two halves) stand in their rows again."""
    rows: dict[int, dict[int, list[str]]] = {}
    for block in blocks:
        if block.cell is not None:
            cells = rows.setdefault(block.cell.row, {})
            cells.setdefault(block.cell.column, []).append(_paragraph(draft, block, findings))
    written = (
        "".join(f"<td>{''.join(cells[column])}</td>" for column in sorted(cells))
        for _, cells in sorted(rows.items())
    )
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in written) + "</table>"


def _paragraph(draft: Draft, block: Block, findings: Sequence[Finding]) -> str:
    label = f"{escape(visible(block.label))} " if block.label else ""
    kinds = ["h"] * (block.heading is not None) + ["aside"] * (block.story is not Story.BODY)
    names = " ".join(kinds)
    classes = f' class="{names}"' if names else ""
    return f"<p{classes}>{label}{marked(draft, block, findings)}</p>"

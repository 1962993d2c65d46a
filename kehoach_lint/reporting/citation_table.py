"""The documents a draft cites, as a table: each once, in the order of their first mention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Draft
from kehoach_lint.messages import say
from kehoach_lint.plan import Citation, Plan
from kehoach_lint.reporting.layout import Painter, Piece, Style, columns
from kehoach_lint.rules.vd.cited import identity
from kehoach_lint.rules.vd.issuers import differ
from kehoach_lint.vietnamese.folding import fold

_COLUMNS = ("lines", "kind", "symbol", "date", "issuer", "subject", "times")
_LAST = len(_COLUMNS) - 1
_GAP = 2
_LEAST = (5, 8, 8, 10, 10, 12, 3)
"""Columns of a terminal that each column keeps however narrow it is."""
_NARROW = sum(_LEAST) + _GAP * _LAST
"""On less than this there is a short list instead of a table."""
_MOST_LINES = 5
"""Printed lines a row may take."""


class Cited(NamedTuple):
    """A cited document: the lines of the file it is cited on, and what any of its mentions says."""

    lines: tuple[int, ...]
    kind: str
    symbol: str
    dates: tuple[str, ...]
    issuer: str
    subject: str

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table shows of it."""
        lines = ", ".join(str(line) for line in dict.fromkeys(self.lines))
        shown = (lines, self.kind, self.symbol, ", ".join(self.dates), self.issuer, self.subject)
        return (*(cell or "–" for cell in shown), str(len(self.lines)))


def cited_documents(draft: Draft, plan: Plan) -> list[Cited]:
    """The documents a plan cites. Mentions are of one document when number, type and organ code
    agree (for a law: its name) and no two of them name different issuers."""
    groups: list[_Mentions] = []
    by_key: dict[object, list[_Mentions]] = {}
    for citation in plan.citations:
        alike = by_key.setdefault(_key(citation), [])
        group = next((group for group in alike if group.takes(citation.issuer)), None)
        if group is None:
            group = _Mentions([], set())
            alike.append(group)
            groups.append(group)
        group.citations.append(citation)
        group.issuers.add(citation.issuer)
    return [_document(draft, group.citations) for group in groups]


class _Mentions(NamedTuple):
    """Mentions of one document, and the different names of its issuer among them."""

    citations: list[Citation]
    issuers: set[str]

    def takes(self, issuer: str) -> bool:
        """Whether a mention with this issuer may be of the same document."""
        if issuer in self.issuers:
            return True
        return not any(differ(issuer, known) for known in self.issuers)


def _key(citation: Citation) -> object:
    symbol = citation.symbol
    if symbol is not None and symbol.number and symbol.type_code:
        return identity(symbol)
    return fold(symbol.text if symbol else f"{citation.kind} {citation.subject}")


def _document(draft: Draft, mentions: Sequence[Citation]) -> Cited:
    first = mentions[0]
    dates = [_date(citation) for citation in mentions if citation.date is not None]
    return Cited(
        lines=tuple(draft.first(citation.span).line for citation in mentions),
        kind=_first(citation.kind for citation in mentions),
        symbol=" ".join(first.symbol.text.split()) if first.symbol else "",
        dates=tuple(dict.fromkeys(filter(None, dates))),
        issuer=_first(citation.issuer for citation in mentions),
        subject=_first(citation.subject for citation in mentions),
    )


def _first(texts: Iterator[str]) -> str:
    return next((" ".join(text.split()) for text in texts if text), "")


def _date(citation: Citation) -> str:
    """Day, month and year as far as they are written, with a zero as in ``05/3/2024`` (Decree
    30/2020/NĐ-CP, Phụ lục I, II.4.b)."""
    if citation.date is None:
        return ""
    year, month, day, _ = citation.date.day
    parts = (f"{day:02}" if day else "", f"0{month}" if month in (1, 2) else month, year)
    return "/".join(str(part) for part in parts if part)


def draw(draft: Draft, plan: Plan, painter: Painter, width: int | None, lang: str) -> None:
    """Put the table on ``painter``, no wider than ``width`` columns (None: as wide as it needs)."""
    documents = cited_documents(draft, plan)
    if not documents:
        painter.row(0, Piece(say("program.citations.none", None, lang)))
        return
    head = tuple(say(f"program.citations.{name}", None, lang) for name in _COLUMNS)
    rows = [document.cells for document in documents]
    if width is not None and width < _NARROW:
        _list(rows, painter, width)
        return
    widths = _widths([head, *rows], width)
    for number, row in enumerate((head, *rows)):
        style = Style.PLAIN if number else Style.STRONG
        for line in _lines(row, widths):
            painter.row(0, Piece(line, style), whole=True)


def _list(rows: Sequence[Sequence[str]], painter: Painter, width: int) -> None:
    """The rows one below the other: line, type, symbol and date, then who issued it and what on."""
    for lines, kind, symbol, date, issuer, subject, _ in rows:
        named = " ".join(cell for cell in (kind, symbol, date) if cell != "–")
        for number, line in enumerate(wrapped(f"{lines}: {named}", width)):
            painter.row(2 if number else 0, Piece(line, Style.STRONG), whole=True)
        for cell in (issuer, subject):
            for line in wrapped(cell, width - 2) if cell != "–" else ():
                painter.row(2, Piece(line), whole=True)


def _widths(rows: Sequence[Sequence[str]], width: int | None) -> list[int]:
    """What each column takes; the widest shrink first when there is not room for all."""
    widths = [max(columns(row[index]) for row in rows) for index in range(len(_COLUMNS))]
    room = None if width is None else width - _GAP * _LAST
    while room is not None and sum(widths) > room:
        slack = [have - least for have, least in zip(widths, _LEAST, strict=True)]
        if max(slack) <= 0:
            break
        shrinkable = [index for index in range(len(widths)) if slack[index] > 0]
        widest = max(shrinkable, key=lambda index: widths[index])
        widths[widest] -= 1
    return widths


def _lines(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The printed lines of one row."""
    cells = [shortened(cell, width) for cell, width in zip(row, widths, strict=True)]
    for number in range(max(map(len, cells))):
        parts = []
        for index, cell in enumerate(cells):
            text = cell[number] if number < len(cell) else ""
            blank = " " * (widths[index] - columns(text))
            parts.append(blank + text if index == _LAST else text + blank)
        yield (" " * _GAP).join(parts).rstrip()


def shortened(text: str, width: int) -> list[str]:
    """The text in lines, no more of them than a row may take; what is left out is an ellipsis."""
    lines = wrapped(text, width)
    if len(lines) > _MOST_LINES:
        lines = lines[:_MOST_LINES]
        while columns(lines[-1]) >= width:
            lines[-1] = lines[-1][:-1].rstrip()
        lines[-1] += "…"
    return lines


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of no more than ``width`` columns (at least one), cut between words where it
    can be."""
    width = max(1, width)
    lines = [""]
    for word in text.split():
        while columns(word) > width:
            if lines[-1]:
                lines.append("")
            cut = _fitting(word, width)
            lines[-1], word = word[:cut], word[cut:]
            lines.append("")
        longer = f"{lines[-1]} {word}".strip()
        if columns(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return [line for line in lines if line] or [""]


def _fitting(word: str, width: int) -> int:
    """How many letters of a word fit into a width, one at least, up to a slash or hyphen."""
    cut = max((end for end in range(1, len(word) + 1) if columns(word[:end]) <= width), default=1)
    mark = max(word.rfind(sign, 0, cut) for sign in "/-")
    return mark + 1 if mark > 0 else cut

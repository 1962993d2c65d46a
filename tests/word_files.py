"""The same plan as plain text, Word file, Markdown and printed page, for tests of any layer.

A plan is written as a plain text of one logical paragraph a line (blank lines are left out). The
lines of the header come first, left column before right: [superior], issuer, ``Số: …``, Quốc hiệu,
Tiêu ngữ, place and date. Then type line, trích yếu, body, ``Nơi nhận:`` with the recipients, and
the signature (authority, positions, name).
"""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

_TYPES = (
    "KẾ HOẠCH",
    "QUYẾT ĐỊNH",
    "BÁO CÁO",
    "TỜ TRÌNH",
    "THÔNG BÁO",
    "CHƯƠNG TRÌNH",
    "HƯỚNG DẪN",
    "NGHỊ QUYẾT",
)
_NUMBER = re.compile(r"Số\s*:", re.I)
_RIGHT = re.compile(r"C[ỘÔ]NG\s+H|[ĐD]ộc\s+lập|ĐẢNG CỘNG SẢN|.{2,40},\s*(?:ngày|Ngày|tháng)\s")
_AUTHORITY = re.compile(r"(?:TM|KT|TL|TUQ|Q|T/M|K/T)\s*[./]")
_HEADING = re.compile(r"(?:[IVX]+\s*[.:/)-]|\d{1,2}(?:\.\d{1,2})*[./)])\s*\S")
_MARKDOWN_SPECIAL = re.compile(r"([\\`*_<&\[\]~#|])")
_SHORT_HEADING = 60
_NAME_GAP = 2


@dataclass
class PlanParts:
    """The lines of a plan by the place they take on the page."""

    left: list[str] = field(default_factory=list)
    right: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    signature: list[str] = field(default_factory=list)
    appendix: list[str] = field(default_factory=list)


def plan_lines(text: str) -> list[str]:
    """The logical paragraphs of a plan in plain text."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def plan_parts(text: str) -> PlanParts:
    """A plan in plain text taken apart."""
    lines = plan_lines(text)
    head = _head_end(lines)
    tail = next((i for i, line in enumerate(lines) if line.startswith("Nơi nhận")), len(lines))
    parts = PlanParts()
    parts.left, parts.right = _columns(lines[:head])
    title = head
    while title < tail and (lines[title] in _TYPES or (title > head and _is_title(lines[title]))):
        title += 1
    parts.title, parts.body = lines[head:title], lines[title:tail]
    _take_tail(parts, lines[tail:])
    return parts


def plan_docx(text: str) -> bytes:
    """A plan in plain text as a Word file as offices make them.

    The header and the signature block are tables of two columns without borders; labels are typed.
    """
    parts = plan_parts(text)
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    if parts.left and parts.right:
        _add_header(document.add_table(rows=2, cols=2).rows, parts)
        document.add_paragraph()
    else:
        _add_all(document, parts.left + parts.right)
    for line in parts.title:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).bold = True
    _add_all(document, parts.body)
    if parts.recipients and parts.signature:
        row = document.add_table(rows=1, cols=2).rows[0]
        _fill(row.cells[0], parts.recipients)
        _fill(row.cells[1], _spaced_name(parts.signature))
    else:
        _add_all(document, parts.recipients + parts.signature)
    _add_all(document, parts.appendix)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def plan_markdown(text: str) -> str:
    """A plan in plain text as Markdown: headings marked, blank lines between paragraphs."""
    parts = plan_parts(text)
    lines = [*map(_escaped, parts.left + parts.right)]
    lines += [f"**{_escaped(line)}**" for line in parts.title]
    lines += [_markdown_line(line) for line in parts.body]
    lines += [f"### {_escaped(line)}" for line in parts.recipients[:1]]
    blocks = ["\n\n".join(lines)]
    blocks += ["\n".join(_escaped(line) for line in parts.recipients[1:])]
    blocks += ["  \n".join(f"**{_escaped(line)}**" for line in parts.signature)]
    blocks += ["\n\n".join(_escaped(line) for line in parts.appendix)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def wrapped_text(
    text: str, width: int = 80, blank_between: bool = True, page: int = 45, gaps: bool = False
) -> str:
    """A plan in plain text as it comes out of a PDF: one line for each printed line.

    ``blank_between`` puts a blank line behind every printed line but the last of a page, whose
    successor begins with a space; ``gaps`` (without it) puts one behind every paragraph.
    """
    printed: list[tuple[str, bool]] = []
    for line in plan_lines(text):
        pieces = textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
        printed += [(piece, number == len(pieces) - 1) for number, piece in enumerate(pieces)]
    out: list[str] = []
    for number, (piece, last) in enumerate(printed):
        new_page = blank_between and page and number and number % page == 0
        if new_page and out and not out[-1]:
            out.pop()
        out.append(f" {piece} " if new_page else f"{piece} " if blank_between else piece)
        if blank_between or (gaps and last):
            out.append("")
    return "\n".join(out) + "\n"


def _head_end(lines: Sequence[str]) -> int:
    """How many lines come before the type line, or belong to a header without one."""
    for number, line in enumerate(lines[:12]):
        if line in _TYPES:
            return number
    marked = [i for i, line in enumerate(lines[:8]) if _NUMBER.match(line) or _is_right(line)]
    return marked[-1] + 1 if marked else 0


def _is_right(line: str) -> bool:
    return bool(_RIGHT.match(line)) and len(line) < 80


def _columns(header: Sequence[str]) -> tuple[list[str], list[str]]:
    """The left column ends with the number, else before the first line of the right one."""
    number = next((i for i, line in enumerate(header) if _NUMBER.match(line)), None)
    if number is None:
        cut = next((i for i, line in enumerate(header) if _is_right(line)), len(header))
    else:
        cut = number + 1
    return list(header[:cut]), list(header[cut:])


def _is_title(line: str) -> bool:
    """A line of the trích yếu: no basis, no heading, no sentence."""
    return not (line.startswith(("Căn cứ", "Thực hiện", "Kính gửi")) or _HEADING.match(line)) and (
        line[-1] not in ".;:,"
    )


def _take_tail(parts: PlanParts, lines: Sequence[str]) -> None:
    """Recipients up to the first line of the signature, then all up to an appendix."""
    target = parts.recipients
    for number, line in enumerate(lines):
        if line.upper().startswith("PHỤ LỤC"):
            target = parts.appendix
        elif target is parts.recipients and number and _signs(line):
            target = parts.signature
        target.append(line)


def _signs(line: str) -> bool:
    return bool(_AUTHORITY.match(line)) or (line.isupper() and line[0].isalpha())


def _spaced_name(signature: Sequence[str]) -> list[str]:
    """The signature with room for the hand before the name."""
    return [*signature[:-1], *[""] * _NAME_GAP, signature[-1]]


def _add_header(rows: Sequence[object], parts: PlanParts) -> None:
    """Number and date stand in the second row when they come last in their columns."""
    top, bottom = rows
    left, right = parts.left, parts.right
    numbered = bool(_NUMBER.match(left[-1])) and len(left) > 1
    dated = len(right) > 1
    split_left = len(left) - (numbered and dated)
    split_right = len(right) - (numbered and dated)
    _fill(top.cells[0], left[:split_left], bold=True)  # type: ignore[attr-defined]
    _fill(top.cells[1], right[:split_right], bold=True)  # type: ignore[attr-defined]
    _fill(bottom.cells[0], left[split_left:])  # type: ignore[attr-defined]
    _fill(bottom.cells[1], right[split_right:])  # type: ignore[attr-defined]


def _fill(cell: _Cell, lines: Sequence[str], bold: bool = False) -> None:
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).bold = bold


def _add_all(document: object, lines: Sequence[str]) -> None:
    for line in lines:
        paragraph: Paragraph = document.add_paragraph()  # type: ignore[attr-defined]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        # Word splits a paragraph into runs at every change of form: names over several are usual.
        middle = len(line) // 2
        paragraph.add_run(line[:middle])
        paragraph.add_run(line[middle:])


def _markdown_line(line: str) -> str:
    if line.isupper() and _HEADING.match(line):
        return f"## {_escaped(line)}"
    if _HEADING.match(line) and len(line) < _SHORT_HEADING:
        return f"**{_escaped(line)}**"
    return _escaped(line)


def _escaped(line: str) -> str:
    return _MARKDOWN_SPECIAL.sub(r"\\\1", line)

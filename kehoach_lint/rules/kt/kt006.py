"""Canh lề sai: tên loại, trích yếu không canh giữa; nội dung không canh đều hai bên.

Tên loại và trích yếu đặt canh giữa; nội dung được canh đều cả hai lề. Chương trình báo một lần cho
nội dung khi phần lớn các đoạn dài không canh đều, và một lần cho những đoạn lẻ.

Cách sửa: chọn dòng rồi nhấn Ctrl+E (canh giữa), Ctrl+J (canh đều).

Ngoại lệ: đoạn ngắn chỉ có một dòng; đoạn bắt đầu bằng dấu cách hoặc Tab; bảng, phụ lục; dòng nằm
trong bảng hay hộp chữ.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Severity
from kehoach_lint.presentation import Alignment
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import STATE_ONLY
from kehoach_lint.rules.kt.pages import LEAST_SHARE, Page, further, page_of
from kehoach_lint.rules.kt.parts import Seen, lines_of


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report lines that are not centred, and paragraphs that are not justified."""
    page = page_of(context)
    if page is None:
        return
    for told in (False, True):
        lines = [one for one in _not_centred(page) if ("centred" in one.form.advice) is told]
        if lines:
            names = ", ".join(dict.fromkeys(one.form.name for one in lines))
            severity = Severity.INFO if told else None
            first, others = lines[0], further(one.span for one in lines[1:])
            yield Report(
                first.span, "", {"parts": names}, others, severity=severity, basis=first.form.basis
            )
    long = [one for one in page.body() if one.is_long]
    paragraphs = [one for one in long if not is_indented(draft, one.block.span)]
    ragged = [
        one.block.span for one in paragraphs
        if one.look.paragraph.alignment in (Alignment.LEFT, Alignment.RIGHT)
    ]  # fmt: skip
    if ragged and len(ragged) >= len(paragraphs) * LEAST_SHARE:
        yield Report(ragged[0], "body")
    elif ragged:
        yield Report(ragged[0], "some", {"number": len(ragged)}, further(ragged[1:]))


def is_indented(draft: Draft, span: Span) -> bool:
    """Whether a line begins with spaces or a tab, so that its place on the page is unknown."""
    return draft.source.position(span.start).column > 1


def _not_centred(page: Page) -> Iterator[Seen]:
    for seen in lines_of(page):
        look = page.look_at(seen.span.start)
        block = page.draft.block_at(seen.span.start)
        if not seen.form.centred or look is None or block.cell is not None:
            continue
        off = look.paragraph.alignment not in (None, Alignment.CENTRE)
        if off and not is_indented(page.draft, block.span):
            yield seen


RULE = Rule(
    code="KT006",
    name="canh-le",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.e",
    applies=Applies.LAID_OUT,
    forms=STATE_ONLY,
    bad=({Part.LOOK: "tên loại: canh trái"}, {Part.LOOK: "nội dung: canh trái"}),
    good=({Part.LOOK: "nội dung: canh đều"}, {Part.LOOK: "Nơi nhận: canh trái"}),
)

"""A plan printed as PDF gives the same paragraphs as its text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kehoach_lint.draft import Draft, Story
from kehoach_lint.readers import read
from tests.readers.pdf.making import Sheet, pdf
from tests.readers.pdf.printing import (
    LEFT,
    SIZE,
    TOP,
    Draw,
    Printer,
    in_two_fonts,
    plainly,
    printed,
)
from tests.readers.plans import plans
from tests.word_files import plan_parts

FIXTURES = Path(__file__).parents[3] / "fixtures"
DRAWING = st.sampled_from([plainly, in_two_fonts])


def blocks(draft: Draft) -> list[str]:
    return [draft.slice(block.span) for block in draft.blocks]


def logical(text: str) -> list[str]:
    """The paragraphs of a plan in reading order."""
    parts = plan_parts(text)
    body = [*parts.title, *parts.body]
    tail = [*parts.recipients, *parts.signature, *parts.appendix]
    return [*parts.left, *parts.right, *body, *tail]


@settings(max_examples=40, deadline=None)
@given(plans(), DRAWING, st.sampled_from([(28.0, 0.0), (0.0, 6.0), (28.0, 6.0)]))
def test_paragraphs_are_those_of_the_text(
    lines: list[str], draw: Draw, look: tuple[float, float]
) -> None:
    indent, gap = look
    text = "\n".join(lines)
    printer = Printer(draw, indent, gap, numbered=True)
    data = printed(plan_parts(text), printer)
    # Without an indent nobody can tell whether a sentence behind a page is a paragraph of its own.
    assume(indent or not any(before[-1] in ";." for before, _ in printer.cuts))
    draft = read("a.pdf", data)
    assert blocks(draft) == logical(text)
    assert (draft.format, draft.wrapped) == ("pdf", False)


@pytest.mark.parametrize("name", ["01-huyen-thanh-son-2024", "10-tinh-tra-vinh-2025"])
@pytest.mark.parametrize("draw", [plainly, in_two_fonts])
def test_a_whole_plan(name: str, draw: Draw) -> None:
    text = (FIXTURES / "drafts" / f"{name}.txt").read_text(encoding="utf-8")
    draft = read("a.pdf", printed(plan_parts(text), Printer(draw, numbered=True)))
    assert blocks(draft) == [" ".join(line.split()) for line in logical(text)]


def test_a_line_is_a_paragraph_in_reading_order() -> None:
    printer = Printer()
    printer.paragraph("Mở đầu.")
    printer.paragraph(
        "Các thôn trồng tre giữ bờ sông, khơi thông kênh mương trước mùa mưa lũ và quét dọn đường"
        " làng vào sáng thứ Bảy hằng tuần."
    )
    draft = read("a.pdf", pdf(printer.sheets))
    start = draft.text.index("quét")
    assert draft.source.position(0) == (1, 1)
    assert draft.source.position(start) == (2, start - draft.text.index("Các") + 1)


def test_a_paragraph_goes_on_over_a_page() -> None:
    printer = Printer(numbered=True)
    long = "các hộ quét dọn ngõ xóm, trồng hoa ven đường, " * 8 + "giữ ao làng trong."
    for number in range(1, 12):
        printer.paragraph(f"{number}. Ở thôn {number} {long}")
    draft = read("a.pdf", pdf(printer.sheets))
    assert len(printer.sheets) > 1
    assert [text[: text.index(".")] for text in blocks(draft)] == [str(n) for n in range(1, 12)]


def test_a_word_broken_at_its_hyphen_is_whole() -> None:
    sheet = Sheet()
    words = "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về phong trào thi đua năm"
    sheet.text(LEFT, TOP, f"{words} số 26-", SIZE)
    for number, line in enumerate(
        (
            "NQ/TW của Ban Chấp hành về dân vận, các thôn tổ chức như sau",
            "và báo cáo kết quả về xã trong tháng 9 năm 2024, nêu rõ việc gì",
        ),
        1,
    ):
        sheet.text(LEFT, TOP - 16 * number, line, SIZE)
    draft = read("a.pdf", pdf([sheet]))
    assert "số 26-NQ/TW của" in draft.text


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_page_that_is_shown_turned(rotate: int) -> None:
    """The text lies in the file so that it stands upright when the page is turned."""
    turns = {90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"}
    spots = {90: (100, 100), 180: (495, 742), 270: (495, 742)}
    steps = {90: (16, 0), 180: (0, 16), 270: (-16, 0)}
    sheet = Sheet(rotate=rotate)
    for number, text in enumerate(("Các thôn trồng tre.", "Xã khơi thông kênh.")):
        x, y = (spots[rotate][axis] + number * steps[rotate][axis] for axis in (0, 1))
        codes = text.encode("utf-16-be").hex()
        sheet.drawn.append(f"BT /F1 14 Tf {turns[rotate]} {x} {y} Tm <{codes}> Tj ET")
    assert blocks(read("a.pdf", pdf([sheet]))) == ["Các thôn trồng tre.", "Xã khơi thông kênh."]


def test_text_that_stands_upright_is_no_line() -> None:
    sheet = Sheet()
    sheet.text(LEFT, TOP, "Các thôn trồng tre giữ bờ sông.")
    codes = "BẢN SAO".encode("utf-16-be").hex()
    sheet.drawn.append(f"BT /F1 14 Tf 0 1 -1 0 30 300 Tm <{codes}> Tj ET")
    assert blocks(read("a.pdf", pdf([sheet]))) == ["Các thôn trồng tre giữ bờ sông."]


def test_all_blocks_are_of_the_body() -> None:
    text = "\n".join(["KẾ HOẠCH", "Trồng tre năm 2024", "I. MỤC ĐÍCH", "- Giữ bờ sông."])
    draft = read("a.pdf", printed(plan_parts(text)))
    assert {block.story for block in draft.blocks} == {Story.BODY}

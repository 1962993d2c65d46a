"""What stands on a page beside the text: numbers, heads and feet, notes, stamps, tables."""

from __future__ import annotations

from kehoach_lint.draft import Draft, Story
from kehoach_lint.presentation import Alignment
from kehoach_lint.readers import read
from tests.readers.pdf.making import HEIGHT, WIDTH, Sheet, pdf, width_of
from tests.readers.pdf.printing import LEFT, RIGHT, SIZE, TOP, Printer

BODY = (
    "Các thôn trồng tre giữ bờ sông, khơi thông kênh mương trước mùa mưa lũ và quét dọn đường làng"
    " vào sáng thứ Bảy hằng tuần; xã cấp cây giống cho các hộ ven sông trong tháng 3."
)


def told(draft: Draft, story: Story = Story.BODY) -> list[str]:
    return [draft.slice(block.span) for block in draft.blocks if block.story is story]


def pages(number: int, paragraphs: int = 14) -> list[Sheet]:
    """Pages of text with their number over it from the second one on."""
    printer = Printer(numbered=True)
    while len(printer.sheets) < number:
        for _ in range(paragraphs):
            printer.paragraph(BODY)
    return printer.sheets


def test_page_numbers_are_no_text_but_a_fact() -> None:
    draft = read("a.pdf", pdf(pages(3)))
    assert set(told(draft)) == {BODY}
    assert draft.presentation is not None
    number = draft.presentation.sections[0].number
    assert number is not None
    assert (number.on_top, number.alignment) == (True, Alignment.CENTRE)
    assert (number.on_first_page, number.letters.size_pt) == (False, SIZE)


def test_heads_and_feet_are_told_once() -> None:
    sheets = pages(3)
    for number, sheet in enumerate(sheets, 1):
        sheet.text(LEFT, HEIGHT - 20, "Kế hoạch trồng tre", 10)
        sheet.text(LEFT, 30, f"Bản gửi các thôn, tờ {number}", 10)
    draft = read("a.pdf", pdf(sheets))
    assert set(told(draft)) == {BODY}
    assert told(draft, Story.HEADER) == ["Kế hoạch trồng tre"]
    assert told(draft, Story.FOOTER) == ["Bản gửi các thôn, tờ 1"]


def noted(size: float) -> Sheet:
    """A page with a note under a line, and a number raised in the text that refers to it."""
    sheet = Sheet()
    text = "Các thôn trồng tre giữ bờ sông trong tháng 3"
    sheet.text(LEFT, TOP, text, SIZE)
    end = LEFT + width_of(text, SIZE)
    sheet.text(end, TOP + 4.5, "1", 7)
    sheet.text(end + 3.5, TOP, ", rồi quét dọn đường.", SIZE)
    sheet.text(LEFT, TOP - 16, "Mỗi hộ trồng 20 m", SIZE)
    sheet.text(LEFT + width_of("Mỗi hộ trồng 20 m", SIZE), TOP - 11.5, "2", 7)
    sheet.text(LEFT + width_of("Mỗi hộ trồng 20 m", SIZE) + 3.5, TOP - 16, " hàng rào.", SIZE)
    sheet.line(LEFT, 120, LEFT + 144, 120)
    sheet.text(LEFT, 107, "1", 7)
    sheet.text(LEFT + 6, 104, "Xã cấp cây giống.", size)
    return sheet


def test_a_note_stands_apart_and_its_number_is_no_text() -> None:
    for size in (10, SIZE):
        draft = read("a.pdf", pdf([noted(size)]))
        assert told(draft, Story.FOOTNOTE) == ["Xã cấp cây giống."]
        assert told(draft)[0].endswith("trong tháng 3, rồi quét dọn đường.")
        # No note has this number: it is one of the text, as in Word.
        assert told(draft)[1] == "Mỗi hộ trồng 20 m2 hàng rào."


def test_the_stamp_of_a_signature_stands_apart() -> None:
    sheet = pages(1)[0]
    signed = ("Người ký: Ủy ban nhân dân", "xã Cẩm Lĩnh")
    for number, line in enumerate((*signed, "Cơ quan: Huyện Ba Vì", "Thời gian ký: 05.03.2024")):
        sheet.text(RIGHT + 18, TOP - 3 - 6 * number, line, 5)
    draft = read("a.pdf", pdf([sheet]))
    assert set(told(draft)) == {BODY}
    assert len(told(draft, Story.HEADER)) == 4


def test_small_print_that_is_no_stamp_stays() -> None:
    sheet = pages(1)[0]
    sheet.text(LEFT, TOP + 20, "Cơ quan: Ủy ban nhân dân xã", 8)
    assert "Cơ quan: Ủy ban nhân dân xã" in told(read("a.pdf", pdf([sheet])))


def table(sheet: Sheet, columns: list[float], rows: list[float], cells: list[list[str]]) -> None:
    """Draw a table with lines and its cells, each broken at its line feeds."""
    for y in rows:
        sheet.line(columns[0], y, columns[-1], y)
    for x in columns:
        sheet.line(x, rows[0], x, rows[-1])
    for top, line in zip(rows, cells, strict=False):
        for left, text in zip(columns, line, strict=False):
            for number, piece in enumerate(text.split("\n")):
                sheet.text(left + 6, top - 14 - 14 * number, piece, SIZE)


def test_a_table_is_read_cell_by_cell() -> None:
    sheet = Sheet()
    sheet.text(LEFT, 760, "Phân công như sau:", SIZE)
    table(
        sheet,
        [85, 125, 280, 500],
        [740, 715, 670, 640],
        [
            ["TT", "Việc", "Đơn vị"],
            ["1", "Trồng tre ven sông từ\nthôn Đông đến chợ", "Hội Nông dân xã"],
            ["2", "Khơi kênh", ""],
        ],
    )
    sheet.text(LEFT, 600, "Xã cấp cây giống.", SIZE)
    draft = read("a.pdf", pdf([sheet]))
    assert told(draft) == [
        "Phân công như sau:",
        *("TT", "Việc", "Đơn vị"),
        *("1", "Trồng tre ven sông từ thôn Đông đến chợ", "Hội Nông dân xã"),
        *("2", "Khơi kênh"),
        "Xã cấp cây giống.",
    ]
    places = [block.cell[1:] for block in draft.blocks if block.cell]
    assert places == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1)]


def test_a_table_goes_on_over_a_page_with_its_head_once() -> None:
    first, second = Sheet(), Sheet()
    columns = [85.0, 125.0, 300.0]
    table(first, columns, [120, 95, 70], [["TT", "Việc"], ["1", "Trồng tre"]])
    table(second, columns, [780, 755, 730], [["TT", "Việc"], ["2", "Khơi kênh"]])
    draft = read("a.pdf", pdf([first, second]))
    assert told(draft) == ["TT", "Việc", "1", "Trồng tre", "2", "Khơi kênh"]
    assert {block.cell.table for block in draft.blocks if block.cell} == {0}


def test_a_table_without_lines() -> None:
    sheet = pages(1)[0]
    for number, row in enumerate((("Thôn", "Số hộ"), ("Đông", "120"), ("Đoài", "95"))):
        sheet.text(LEFT, 60 - 16 * number, row[0], SIZE)
        sheet.text(LEFT + 200, 60 - 16 * number, row[1], SIZE)
    draft = read("a.pdf", pdf([sheet]))
    assert told(draft)[-6:] == ["Thôn", "Số hộ", "Đông", "120", "Đoài", "95"]
    assert [block.cell[1:] for block in draft.blocks[-6:] if block.cell] == [
        (0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)
    ]  # fmt: skip


def test_labels_at_a_tab_are_no_table() -> None:
    sheet = Sheet()
    for number, label in enumerate(("I.", "1.", "a)", "-")):
        sheet.text(LEFT, TOP - 16 * number, label, SIZE)
        sheet.text(LEFT + 50, TOP - 16 * number, "Trồng tre", SIZE)
    draft = read("a.pdf", pdf([sheet]))
    assert told(draft) == [f"{label} Trồng tre" for label in ("I.", "1.", "a)", "-")]


def test_what_a_page_shows_of_its_form() -> None:
    sheets = pages(2)
    sheets[0].text(LEFT, 20, "Đậm", 14, "F2")
    draft = read("a.pdf", pdf(sheets))
    look = draft.presentation
    assert look is not None
    section = look.sections[0]
    assert (section.width_mm, section.height_mm) == (round(WIDTH * 25.4 / 72, 1), 297.0)
    assert section.left_mm == 30.0
    assert section.right_mm is not None
    assert abs(section.right_mm - (WIDTH - RIGHT) * 25.4 / 72) < 3
    assert (section.top_mm, section.bottom_mm) == (None, None)
    first = look.blocks[0]
    assert first is not None
    assert first.paragraph.first_line_mm == 9.9
    (stretch,) = first.stretches
    assert (stretch.start, stretch.end) == draft.blocks[0].span
    letters = stretch.letters
    assert (letters.font, letters.size_pt) == ("Times New Roman", SIZE)
    assert (letters.bold, letters.italic, letters.colour) == (False, False, None)
    bold = next(
        one
        for one, block in zip(look.blocks, draft.blocks, strict=True)
        if draft.slice(block.span) == "Đậm"
    )
    assert bold is not None
    assert (bold.stretches[0].letters.bold, bold.stretches[0].letters.size_pt) == (True, 14)

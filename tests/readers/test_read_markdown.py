"""Markdown: marks are no text, places are those of the file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.draft import Cell, Draft, Story
from kehoach_lint.readers import read
from kehoach_lint.readers.markdown import has_marks
from tests.readers.sources import read_or_refuse, stored_slice


def draft_of(text: str) -> Draft:
    return read("a.md", text.encode())


def blocks(text: str) -> list[str]:
    draft = draft_of(text)
    return [draft.slice(block.span) for block in draft.blocks]


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("**KẾ HOẠCH**", "KẾ HOẠCH"),
        ("một *hai* ba", "một hai ba"),
        ("*“Đọc sách mỗi ngày”*; hết", "“Đọc sách mỗi ngày”; hết"),
        ("__một__ _hai_ ba", "một hai ba"),
        ("***một*** ~~hai~~ `ba *b*`", "một hai ba *b*"),
        ("``một ` hai``", "một ` hai"),
        ("**1.** Mục đích", "1. Mục đích"),
        ("**một****hai**", "mộthai"),
        ("**một\nhai**", "một hai"),
        ("1\\. Mục đích \\- \\*", "1. Mục đích - *"),
        ("[Quyết định số 5](https://a.vn/x_y_z.pdf) của xã", "Quyết định số 5 của xã"),
        ("[một *hai*](u(v)w) ba", "một hai ba"),
        ("![con dấu](dau.png) xã", "con dấu xã"),
        ("<https://xa.gov.vn/a_b_c> và <vp@xa.gov.vn>", "https://xa.gov.vn/a_b_c và vp@xa.gov.vn"),
        ("đến năm 2026<sup>1</sup>.", "đến năm 2026."),
        ("đến năm 2026[^1].", "đến năm 2026."),
        ("12 m<sup>2</sup> và 3 km<sup>2</sup>", "12 m2 và 3 km2"),
        ("<u>một</u> <span style='x'>hai</span>", "một hai"),
        ("một<!-- bỏ -->hai", "mộthai"),
        ("một &amp; hai&nbsp;ba &lt;x&gt;", "một & hai\u00a0ba <x>"),
        ("> một", "một"),
        ("> > một", "một"),
        # What only looks like a mark.
        ("Số: ____/KH-UBND", "Số: ____/KH-UBND"),
        ("ngày ___ tháng ___ năm", "ngày ___ tháng ___ năm"),
        ("tên_tệp_dài", "tên_tệp_dài"),
        ("2*3*4 (*) và (**)", "2*3*4 (*) và (**)"),
        ("* một", "* một"),
        ("- một", "- một"),
        ("nhỏ hơn <5% và <họ tên>", "nhỏ hơn <5% và <họ tên>"),
        ("[điền tên] (nếu có)", "[điền tên] (nếu có)"),
        ("AT&T; R&D", "AT&T; R&D"),
        ("#một", "#một"),
        ("C:\\xa\\vanban", "C:\\xa\\vanban"),
    ],
)
def test_marks_in_a_line(marked: str, text: str) -> None:
    assert " ".join(blocks(marked)) == text


def test_headings() -> None:
    draft = draft_of("# KẾ HOẠCH\n## **I. MỤC ĐÍCH** ##\n### 1\\. Yêu cầu #\n#### Điểm C#\n")
    found = [(block.heading, draft.slice(block.span)) for block in draft.blocks]
    assert found == [
        (1, "KẾ HOẠCH"),
        (2, "I. MỤC ĐÍCH"),
        (3, "1. Yêu cầu"),
        (4, "Điểm C#"),
    ]
    assert draft.first(draft.blocks[1].span) == (2, 6)
    assert draft.last(draft.blocks[1].span) == (2, 17)


def test_forced_breaks() -> None:
    text = (
        "**TM. ỦY BAN NHÂN DÂN**  \n**KT. CHỦ TỊCH**\\\n**PHÓ CHỦ TỊCH**\n\n"
        "Phát động trồng cây năm 2026  \ntrên địa bàn xã<br>\n\nTÂN HÒA<br/>Số: 5"
    )
    assert blocks(text) == [
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Phát động trồng cây năm 2026 trên địa bàn xã",
        "TÂN HÒA",
        "Số: 5",
    ]
    assert not draft_of(text).wrapped


def test_what_is_no_text_at_all() -> None:
    text = (
        "---\ntitle: Kế hoạch\ntags:\n  - a\n---\n<!-- một\nhai -->\nKẾ HOẠCH\n\n---\n\n* * *\n"
        "<div align='center'>\n\n\\_\\_\\_\\_\n\nCăn cứ\n"
    )
    assert blocks(text) == ["KẾ HOẠCH", "Căn cứ"]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert blocks("---\nKế hoạch này gồm hai phần.\n---\nHết.") == [
        "Kế hoạch này gồm hai phần.",
        "Hết.",
    ]


def test_fenced_code_is_text_as_it_stands() -> None:
    text = "```\n**một**\n  # hai\n``` \nba\n~~~~ x\n~~~\n~~~~\n"
    assert blocks(text) == ["**một**", "# hai", "ba", "~~~"]


def test_tables() -> None:
    text = (
        "| STT | **Việc** |\n|---|:--:|\n| 1 | Trồng tre<br>Thả cá |\n| 2 | a \\| b |\n"
        "\nMột\n\n|x|y|\n|-|-|\n||z|\n"
    )
    draft = draft_of(text)
    found = [(block.cell, draft.slice(block.span)) for block in draft.blocks]
    assert found == [
        (Cell(0, 0, 0), "STT"),
        (Cell(0, 0, 1), "Việc"),
        (Cell(0, 1, 0), "1"),
        (Cell(0, 1, 1), "Trồng tre"),
        (Cell(0, 1, 1), "Thả cá"),
        (Cell(0, 2, 0), "2"),
        (Cell(0, 2, 1), "a | b"),
        (None, "Một"),
        (Cell(1, 0, 0), "x"),
        (Cell(1, 0, 1), "y"),
        (Cell(1, 1, 1), "z"),
    ]
    assert draft.first(draft.blocks[4].span) == (3, 20)


def test_a_header_in_a_table_is_read_by_columns() -> None:
    text = (
        "| ỦY BAN NHÂN DÂN<br>XÃ TÂN HÒA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n"
        "| Số: 5/KH-UBND | Tân Hòa, ngày 3 tháng 5 năm 2026 |\n"
    )
    assert blocks(text) == [
        "ỦY BAN NHÂN DÂN",
        "XÃ TÂN HÒA",
        "Số: 5/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Tân Hòa, ngày 3 tháng 5 năm 2026",
    ]


def test_footnotes_stand_behind_the_body() -> None:
    text = (
        "Vận động các hộ dọc tuyến đường liên thôn hiến đất, dời hàng rào, làm cống thoát nước, "
        "cùng trồng lại hàng cau hai bên lề<sup>1</sup>, giữ cho\n\n---\n\n<sup>1</sup> Giống lấy"
        "\ntại vườn ươm.\n\nmặt đường khô ráo[^2] quanh năm.\n\n[^2]: Theo lịch.\n"
    )
    draft = draft_of(text)
    found = [(block.story, draft.slice(block.span)) for block in draft.blocks]
    assert found[0][1].endswith("hai bên lề, giữ cho mặt đường khô ráo quanh năm.")
    assert found[1:] == [
        (Story.FOOTNOTE, "Giống lấy tại vườn ươm."),
        (Story.FOOTNOTE, "Theo lịch."),
    ]


def test_lines_wrapped_in_the_file() -> None:
    text = (
        "- Mỗi thôn nhận một đoạn bờ sông, có người trông coi ban đêm, có sổ\n"
        "  ghi chép theo từng tuần và có báo cáo *ngắn gọn*\n"
        "- Giống tre lấy tại vườn ươm của hợp tác xã, chọn cây thẳng, không\n"
        "  sâu bệnh, trồng ngay trong ngày.\n"
    )
    draft = draft_of(text)
    assert [draft.slice(block.span) for block in draft.blocks] == [
        "- Mỗi thôn nhận một đoạn bờ sông, có người trông coi ban đêm, có sổ ghi chép theo từng"
        " tuần và có báo cáo ngắn gọn",
        "- Giống tre lấy tại vườn ươm của hợp tác xã, chọn cây thẳng, không sâu bệnh, trồng ngay"
        " trong ngày.",
    ]
    assert draft.wrapped


def test_places_between_marks() -> None:
    text = "**a.** Một *hai*[^1] &amp; [ba](u)\n"
    draft = draft_of(text)
    assert draft.text == "a. Một hai & ba"
    for piece in ("a.", "Một", "hai", "ba"):
        start = draft.text.index(piece)
        assert stored_slice(draft, text, start, start + len(piece)) == piece
    amp = draft.text.index("&")
    assert stored_slice(draft, text, amp, amp + 1) == "&amp;"


_MARKS = (
    "một|Hai.| |\n|\n\n|**|*|_|`|#|# |---|<br>|&lt;|[|](|)|<sup>1</sup>|\\|> |- |1. |```|<!--|-->"
    "|~~|  "
)
_MARKED = st.lists(st.sampled_from([*_MARKS.split("|"), "|", "\n|-|-|\n"]), max_size=40).map(
    "".join
)


@settings(deadline=None)
@given(_MARKED)
def test_any_marks(text: str) -> None:
    draft = read_or_refuse("a.md", text.encode(), "blank", "empty")
    if draft is None:
        return
    for block in draft.blocks:
        for i in range(*block.span):
            original = stored_slice(draft, text, i, i + 1)
            joined = draft.text[i] == " " and not original.isalnum()
            assert joined or original == draft.text[i] or original == "&lt;"


@pytest.mark.parametrize(
    "text",
    [
        "KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n",
        "**KẾ HOẠCH**\n",
        "**TM. ỦY BAN\nCHỦ TỊCH**",
        "năm 2026<sup>1</sup>",
        "Đợt 1 (*từ ngày 01/3/2026*)",
        "| A | B |\n|---|---|\n| 1 | 2 |\n",
        "1\\. Mục đích",
    ],
)
def test_marks_in_a_text_file_are_recognised(text: str) -> None:
    assert has_marks(text)
    draft = read("a.txt", text.encode())
    assert draft.format == "txt"
    assert not set("*#<|\\") & set(draft.text)


@pytest.mark.parametrize(
    "text",
    [
        "Số: ___/KH-UBND",
        "* Ghi chú: (*) là số liệu tạm tính, (*) và (**) là ước",
        "-----\n*****\nđiểm a * b",
        "KPI # 5 và #6",
        "a | b\n--- | x",
        "2 * 3 = 6, 4*5*6",
    ],
)
def test_a_plain_text_has_no_marks(text: str) -> None:
    assert not has_marks(text)

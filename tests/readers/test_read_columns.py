"""Headers and signatures typed in two columns in a plain text."""

from __future__ import annotations

import pytest

from kehoach_lint.draft import Draft
from kehoach_lint.readers import read
from tests.readers.sources import assert_mapped


def draft_of(text: str) -> Draft:
    draft = read("a.txt", text.encode())
    assert_mapped(draft, text)
    return draft


def blocks(text: str) -> list[str]:
    draft = draft_of(text)
    return [draft.slice(block.span) for block in draft.blocks]


def test_a_header_typed_in_two_columns() -> None:
    text = (
        "ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "  XÃ TÂN HÒA                    Độc lập - Tự do - Hạnh phúc\n"
        "  ----------                   ----------------------------\n"
        "Số:      /KH-UBND\n"
        "                               Tân Hòa, ngày     tháng     năm 2026\n"
        "\n"
        "                   KẾ HOẠCH\n"
        "Căn cứ tình hình của xã;\n"
    )
    assert blocks(text) == [
        "ỦY BAN NHÂN DÂN",
        "XÃ TÂN HÒA",
        "Số:      /KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Tân Hòa, ngày     tháng     năm 2026",
        "KẾ HOẠCH",
        "Căn cứ tình hình của xã;",
    ]


def test_columns_parted_by_tabs() -> None:
    text = "Số: 12/KH-UBND\t\tXã Tân Hòa, ngày 3 tháng 5 năm 2026\nKẾ HOẠCH\n"
    assert blocks(text) == [
        "Số: 12/KH-UBND",
        "Xã Tân Hòa, ngày 3 tháng 5 năm 2026",
        "KẾ HOẠCH",
    ]
    draft = draft_of(text)
    assert draft.first(draft.blocks[1].span) == (1, 17)


def test_a_signature_typed_in_two_columns() -> None:
    text = (
        "Trên đây là Kế hoạch của xã./.\n"
        "Nơi nhận:                     TM. ỦY BAN NHÂN DÂN\n"
        "- Đảng ủy xã;                      CHỦ TỊCH\n"
        "- Các thôn trong xã và các\n"
        "tổ tự quản;\n"
        "- Lưu: VT.                       Lò Thị Mơ\n"
        "PHỤ LỤC\n"
        "Danh sách thôn     Số hộ\n"
    )
    assert blocks(text) == [
        "Trên đây là Kế hoạch của xã./.",
        "Nơi nhận:",
        "- Đảng ủy xã;",
        "- Các thôn trong xã và các",
        "tổ tự quản;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Lò Thị Mơ",
        "PHỤ LỤC",
        "Danh sách thôn     Số hộ",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Số:        /KH-UBND",
        "Tân Hòa, ngày      tháng     năm 2026",
        "ngày      tháng     năm 2026",
        "Họ và tên:          Đơn vị công tác:          Chức vụ:",
        "1. Tổng diện tích     12 ha",
    ],
)
def test_blanks_to_be_filled_in_are_no_columns(line: str) -> None:
    assert blocks(line + "\nKẾ HOẠCH\nCăn cứ tình hình") == [line, "KẾ HOẠCH", "Căn cứ tình hình"]


def test_columns_in_the_middle_of_a_text_are_left_alone() -> None:
    middle = "Mẫu số 1          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    text = "\n".join([*["- Một việc;"] * 30, middle, *["- Việc khác;"] * 45])
    assert middle in blocks(text)

"""How a text is laid out, and which part of the document each line stands in."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from kehoach_lint.readers.characters import Chars
from kehoach_lint.readers.layout import layout_of
from kehoach_lint.readers.lines import Line, bounds, indent_of
from kehoach_lint.readers.tables import reading_order
from kehoach_lint.readers.zones import Zone, zones_of

_PROSE = (
    "Các thôn cùng nhau khơi lại con mương cũ, đắp bờ, dọn cỏ và trồng thêm hàng cau; mỗi nhà góp "
    "một buổi, nhà neo người thì góp gạo; đến rằm thì xong và nước lại chảy về cánh đồng Đồng Mít "
    "như những năm trước, không phải chờ bơm từ trạm ngoài đê. "
)


def lines_of(texts: Sequence[str], gap: int = 0) -> list[Line]:
    return [Line(Chars(text, range(len(text))), gap if n else 0) for n, text in enumerate(texts)]


def test_printed_lines_have_the_width_of_the_page() -> None:
    layout = layout_of(lines_of(textwrap.wrap(_PROSE * 3, 72)))
    assert layout.wrapped
    assert 66 <= layout.width <= 72
    assert not layout.double


def test_a_blank_line_behind_every_printed_line() -> None:
    layout = layout_of(lines_of(textwrap.wrap(_PROSE * 3, 72), gap=1))
    assert layout.wrapped
    assert layout.double


def test_one_line_a_paragraph() -> None:
    layout = layout_of(lines_of([_PROSE] * 6, gap=1))
    assert not layout.wrapped
    assert layout.spaced
    assert not layout_of(lines_of([_PROSE] * 6)).spaced


def test_short_lines_are_no_printed_ones() -> None:
    assert not layout_of(lines_of(["một", "hai", "ba", "bốn", "năm"])).wrapped


def test_a_title_of_two_lines_makes_no_printed_page() -> None:
    title = ["KẾ HOẠCH", "Phát động phong trào trồng tre giữ bờ sông", "trên địa bàn xã năm 2026"]
    assert not layout_of(lines_of([*title, *["- Trồng tre ở bờ sông;"] * 12])).wrapped


def test_a_single_long_paragraph_shows_that_lines_are_paragraphs() -> None:
    short = [
        "Phát động phong trào trồng tre giữ bờ sông ở các thôn",
        "ven đê trong xã năm 2026",
        "gồm hai đợt",
    ]
    assert not layout_of(lines_of([*short, _PROSE])).wrapped


def test_what_has_no_lines() -> None:
    assert layout_of([]) == (0, False, False)
    assert layout_of(lines_of(["KẾ HOẠCH"])) == (0, False, False)


def test_a_full_line_leaves_no_room_for_the_next_word() -> None:
    layout = layout_of(lines_of(textwrap.wrap(_PROSE * 3, 72)))
    assert layout.is_full("a" * 68, "nước chảy", 1.0)
    assert not layout.is_full("a" * 50, "nước chảy", 1.0)
    assert layout.is_full("a" * 50, "nước chảy", 0.7)
    assert not layout.is_full("a" * 50, "", 0.8)


# -------------------------------------------------------------------------------------- zones

H, T, B, E = Zone.HEAD, Zone.TITLE, Zone.BODY, Zone.TAIL


def zones(*texts: str) -> list[Zone]:
    return zones_of(lines_of(texts))


def test_the_zones_of_a_plan() -> None:
    assert zones(
        "UBND XÃ TÂN HÒA",
        "Số: 5/KH-UBND",
        "KẾ HOẠCH",
        "Phát động phong trào trồng tre",
        "năm 2026",
        "Căn cứ tình hình của xã;",
        "I. MỤC ĐÍCH",
        "Nơi nhận:",
        "- Lưu: VT.",
        "CHỦ TỊCH",
        "PHỤ LỤC",
        "Danh sách thôn",
    ) == [H, H, H, T, T, B, B, E, E, E, B, B]


def test_a_header_without_type_line() -> None:
    assert zones("UBND XÃ TÂN HÒA", "Số: 5", "Tân Hòa, ngày 3 tháng 5 năm 2026", "Một hai") == [
        H,
        H,
        H,
        B,
    ]


def test_a_text_that_is_no_document() -> None:
    assert zones("Chuyện làng", "Hôm nay trời nắng.") == [B, B]


def test_a_title_ends_at_a_sentence_a_heading_or_after_eight_lines() -> None:
    assert zones("KẾ HOẠCH", "Trồng tre", "Xã làm theo các bước sau:") == [H, T, B]
    assert zones("KẾ HOẠCH", "Trồng tre", "1. Mục đích", "abc") == [H, T, B, B]
    assert zones("KẾ HOẠCH", *["Trồng tre"] * 10) == [H, *[T] * 8, B, B]


def test_a_signature_before_the_recipients() -> None:
    assert zones("Một.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nơi nhận:", "- Lưu: VT.") == [
        B,
        E,
        E,
        E,
        E,
    ]


def test_a_signature_without_recipients() -> None:
    assert zones("Một.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH") == [B, E, E]


# ----------------------------------------------------------------------------- small helpers


def test_bounds_of_lines() -> None:
    assert bounds("a\r\n\rb\n") == [(0, 1), (3, 3), (4, 5), (6, 6)]
    assert bounds("") == [(0, 0)]


def test_indents() -> None:
    assert [indent_of(text) for text in ("a", "  a", "\ta", " \t a", "")] == [0, 2, 8, 10, 0]


def order(*rows: list[str]) -> list[str]:
    cells = [[[text] if text else [] for text in row] for row in rows]
    return [
        text for row, cell in reading_order(cells, lambda text: text) for text in cells[row][cell]
    ]


def test_a_table_of_data_is_read_by_rows() -> None:
    assert order(["a", "b"], ["c", "d"]) == ["a", "b", "c", "d"]
    assert order(["a"], ["c"]) == ["a", "c"]
    assert order([], ["c"]) == ["c"]


def test_a_header_is_read_by_columns_also_with_an_empty_one_between() -> None:
    right = "Độc lập - Tự do - Hạnh phúc"
    assert order(["a", right], ["c", "d"]) == ["a", "c", right, "d"]
    assert order(["a", "", right], ["c", "", "d"]) == ["a", "c", right, "d"]


def test_a_large_table_is_never_a_layout() -> None:
    right = "Độc lập - Tự do - Hạnh phúc"
    assert order(["a", "b", "c", right], ["d", "e", "f", "g"])[1] == "b"
    assert order(*[["a", right]] * 11)[1] == right

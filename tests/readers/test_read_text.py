"""Plain text: line ends, paragraphs rebuilt from printed lines, columns."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.draft import Draft
from kehoach_lint.readers import read
from tests.readers.sources import assert_mapped, read_or_refuse


def draft_of(text: str) -> Draft:
    draft = read("a.txt", text.encode())
    assert_mapped(draft, text)
    return draft


def blocks(text: str) -> list[str]:
    draft = draft_of(text)
    return [draft.slice(block.span) for block in draft.blocks]


def dedented(text: str) -> str:
    return textwrap.dedent(text).strip("\n")


# ---------------------------------------------------------------------------------- the lines


def test_line_ends() -> None:
    draft = draft_of("một\nhai\r\nba\rbốn\u2028năm\x0bsáu\x0cbảy\x85tám")
    assert [tuple(draft.first(block.span)) for block in draft.blocks] == [
        (1, 1),
        (2, 1),
        (3, 1),
        (4, 1),
    ]
    assert draft.slice(draft.blocks[3].span) == "bốn\u2028năm\x0bsáu\x0cbảy\x85tám"


def test_white_space_at_the_ends_is_no_text() -> None:
    draft = draft_of(" \t KẾ HOẠCH \u00a0\n\n\x0c Căn cứ  tình hình ")
    assert draft.text == "KẾ HOẠCH\nCăn cứ  tình hình"
    assert draft.first(draft.blocks[0].span) == (1, 4)
    assert draft.last(draft.blocks[0].span) == (1, 12)
    assert draft.first(draft.blocks[1].span) == (3, 3)


@pytest.mark.parametrize("rule", ["-----", "_____", "* * *", "=====", "— —", "*", "  ----  ----"])
def test_rules_are_no_text(rule: str) -> None:
    assert blocks(f"KẾ HOẠCH\n{rule}\nCăn cứ") == ["KẾ HOẠCH", "Căn cứ"]


@settings(deadline=None)
@given(st.text(st.sampled_from("aắ.;-1 \n\r\t\u00a0IVX"), max_size=200))
def test_places_in_any_layout(text: str) -> None:
    draft = read_or_refuse("a.txt", text.encode(), "blank", "empty")
    if draft is not None:
        assert_mapped(draft, text)


# ------------------------------------------------------------------------------ printed lines

PRINTED = dedented(
    """
     KẾ HOẠCH

    Phát động phong trào trồng tre giữ bờ sông và nuôi cá lồng trên địa bàn xã

    năm 2026

    ·

    Căn cứ tình hình sạt lở hai bên bờ sông trong mùa mưa vừa qua, Ủy ban nhân

    dân xã xây dựng Kế hoạch như sau:

    I. MỤC ĐÍCH, YÊU CẦU

    1. Mục đích

    - Giữ đất, giữ làng, tạo thêm việc làm cho các hộ ven sông; gắn với nhiệm vụ
     của các chi hội, của ban quản lý chợ, của trạm bơm đầu làng và của Mặt trận

    Tổ quốc Việt Nam xã trong giai đoạn 2021

    - 2025 và những năm sau. Hội đồng Thi đua - Khen thưởng xã theo dõi việc này.

    - Mỗi thôn nhận một đoạn bờ, có người trông coi, có sổ ghi chép theo từng tuần;

    giống tre lấy tại vườn ươm của hợp tác xã, theo hướng dẫn của Hội đồng Thi đua

    - Khen thưởng xã.

    II. THỜI GIAN TRỒNG TRE, THỜI GIAN THẢ CÁ, NGƯỜI CHỦ TRÌ, NGƯỜI

    PHỐI HỢP VÀ KINH PHÍ

    Thực hiện theo lịch nông vụ của xã, xong trước mùa lũ chính vụ, tức là trước ngày

    15/8/2026.

    Nơi nhận:

    - Đảng ủy xã;

    - Ban quản lý các vườn ươm của hợp tác xã

    trên địa bàn (t/h);

    - Lưu: VT.

    TM. ỦY BAN NHÂN DÂN

    CHỦ TỊCH

    ·

    Lò Thị Mơ
    """
).replace("·", " ")


def test_a_blank_line_behind_every_printed_line() -> None:
    assert blocks(PRINTED) == [
        "KẾ HOẠCH",
        "Phát động phong trào trồng tre giữ bờ sông và nuôi cá lồng trên địa bàn xã năm 2026",
        "Căn cứ tình hình sạt lở hai bên bờ sông trong mùa mưa vừa qua, Ủy ban nhân dân xã xây dựng"
        " Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "- Giữ đất, giữ làng, tạo thêm việc làm cho các hộ ven sông; gắn với nhiệm vụ của các chi"
        " hội, của ban quản lý chợ, của trạm bơm đầu làng và của Mặt trận Tổ quốc Việt Nam xã"
        " trong giai đoạn 2021 - 2025 và những năm sau."
        " Hội đồng Thi đua - Khen thưởng xã theo dõi việc này.",
        "- Mỗi thôn nhận một đoạn bờ, có người trông coi, có sổ ghi chép theo từng tuần; giống tre"
        " lấy tại vườn ươm của hợp tác xã, theo hướng dẫn của Hội đồng Thi đua - Khen thưởng xã.",
        "II. THỜI GIAN TRỒNG TRE, THỜI GIAN THẢ CÁ, NGƯỜI CHỦ TRÌ, NGƯỜI PHỐI HỢP VÀ KINH PHÍ",
        "Thực hiện theo lịch nông vụ của xã, xong trước mùa lũ chính vụ, tức là trước ngày"
        " 15/8/2026.",
        "Nơi nhận:",
        "- Đảng ủy xã;",
        "- Ban quản lý các vườn ươm của hợp tác xã trên địa bàn (t/h);",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Lò Thị Mơ",
    ]
    assert draft_of(PRINTED).wrapped


def test_wrapped_without_any_blank_lines() -> None:
    text = "\n".join(line for line in PRINTED.splitlines() if line.strip())
    assert blocks(text) == blocks(PRINTED)


def test_blank_lines_only_between_paragraphs() -> None:
    text = dedented(
        """
        1. Các thôn rà soát danh sách hộ còn thiếu nước sạch, ghi rõ nguồn
        nước đang dùng và gửi về xã để tổng hợp.

        Người làm danh sách phải đến tận nhà, không hỏi qua điện thoại và
        không chép danh sách của năm trước

        2. Văn phòng xã tổng hợp, đối chiếu với số liệu của trạm y tế, làm

        rõ những hộ còn ghi trùng tên hoặc ghi sai số nhà.
        """
    )
    assert blocks(text) == [
        "1. Các thôn rà soát danh sách hộ còn thiếu nước sạch, ghi rõ nguồn nước đang dùng và gửi"
        " về xã để tổng hợp.",
        "Người làm danh sách phải đến tận nhà, không hỏi qua điện thoại và không chép danh sách"
        " của năm trước",
        "2. Văn phòng xã tổng hợp, đối chiếu với số liệu của trạm y tế, làm rõ những hộ còn ghi"
        " trùng tên hoặc ghi sai số nhà.",
    ]


def test_a_paragraph_cut_at_the_end_of_a_page() -> None:
    long = (
        "Vận động các hộ dọc tuyến đường liên thôn hiến đất, dời hàng rào, làm cống thoát nước, "
        "trồng lại hàng cau hai bên lề và cùng nhau trông coi"
    )
    text = (
        f"{long}, giữ cho\n\nmặt đường khô ráo quanh năm.\n\n{long} trước dịp lễ Quốc khánh năm nay"
        f"\n\n(02/9/2026), có nghiệm thu.\n\n- {long}.\n\nmột dòng khác viết thường."
    )
    assert blocks(text) == [
        f"{long}, giữ cho mặt đường khô ráo quanh năm.",
        f"{long} trước dịp lễ Quốc khánh năm nay (02/9/2026), có nghiệm thu.",
        f"- {long}.",
        "một dòng khác viết thường.",
    ]
    assert draft_of(text).wrapped


def test_one_line_a_paragraph_is_left_alone() -> None:
    text = dedented(
        """
        KẾ HOẠCH
        Phát động tháng cao điểm vệ sinh kênh mương năm 2026
        trên địa bàn xã Tân Hòa
        I. MỤC ĐÍCH
        khơi thông dòng chảy trước mùa mưa
        giữ nước cho vụ hè thu
        Nơi nhận:
        - Các thôn;
        """
    )
    assert blocks(text) == text.splitlines()
    assert not draft_of(text).wrapped


def test_a_title_over_two_lines_where_blank_lines_part_paragraphs() -> None:
    text = "KẾ HOẠCH\nPhát động phong trào\ntrồng rừng\n\nCăn cứ A;\n\nCăn cứ B;\n\nMột.\n\nHai."
    assert blocks(text)[:2] == ["KẾ HOẠCH", "Phát động phong trào trồng rừng"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kế hoạch này triển khai Nghị quyết của Đại hội lần thứ", "XI. Các chi bộ tổ chức học."),
        ("Các hộ được hỗ trợ theo quy định tại khoản 2 và điểm", "a) khoản 3 của hướng dẫn cũ."),
        ("Thời gian làm đường của các thôn trong xã bắt đầu từ ngày", "10. tháng 3 thì dừng lại."),
        ("Xã chọn ba thôn làm điểm về phát triển kinh tế", "- xã hội vùng ven sông."),
        ("Công việc này kéo dài trong cả giai đoạn từ năm 2021", "- 2025 của toàn huyện."),
        ("Văn bản gốc đề tiêu ngữ là bốn chữ: Độc lập", "- Tự do và Hạnh phúc của dân."),
    ],
)
def test_what_looks_like_a_list_mark_inside_a_sentence(before: str, after: str) -> None:
    width = len(before)
    filler = "các thôn cùng làm đường, cùng giữ kênh, cùng trồng cây ven bờ, cùng dọn rác mỗi tuần "
    wrapped = textwrap.fill("Trong năm nay " + filler * 4, width)
    found = blocks(f"{wrapped}.\n{before}\n{after}")
    assert found[-1].endswith(f"{before} {after}")


@pytest.mark.parametrize(
    "after",
    [
        "II. Thời gian",
        "2. Yêu cầu",
        "2.1. Về nước sạch",
        "b) Làm sạch kênh",
        "đ) Dọn kênh",
        "- Mỗi thôn một tổ",
        "+ Mỗi tổ năm người",
        "3- Thời gian làm",
        "2/ Thời gian làm",
        "Điều 2. Thời gian",
        "Phần II. Thời gian",
        "Căn cứ đề nghị của các thôn",
        "Trên đây là kế hoạch của xã",
        "TỔ CHỨC THỰC HIỆN",
    ],
)
def test_a_new_paragraph_is_never_joined(after: str) -> None:
    width = 60
    filler = "các thôn cùng làm đường, cùng giữ kênh, cùng trồng cây ven bờ, cùng dọn rác mỗi tuần "
    wrapped = textwrap.fill("1. Trong năm nay " + filler * 4, width)
    full = "Việc làm chung ấy giữ được tình làng nghĩa xóm lâu nay"
    found = blocks(f"{wrapped}\n{full}\n{after}\n")
    assert found[-1] == after


def test_a_page_number_inside_a_sentence_is_dropped() -> None:
    text = dedented(
        """
        1. Các tổ tự quản đến từng nhà nhắc nhau giữ vệ sinh đường làng,
        giữ nguồn nước sạch, giữ bờ kênh, giữ cây xanh và cùng nhau làm cho
        2
        phong trào đi vào nếp sống hằng ngày của mỗi gia đình trong thôn.
        2. Mỗi tổ có
        5
        """
    )
    assert blocks(text) == [
        "1. Các tổ tự quản đến từng nhà nhắc nhau giữ vệ sinh đường làng, giữ nguồn nước sạch, giữ"
        " bờ kênh, giữ cây xanh và cùng nhau làm cho phong trào đi vào nếp sống hằng ngày của mỗi"
        " gia đình trong thôn.",
        "2. Mỗi tổ có",
        "5",
    ]


def test_page_numbers_beside_a_form_feed_are_dropped() -> None:
    text = "Một.\n1\n\x0cHai.\n\x0c3\nBa.\n\x0c- 4 -\n"
    assert blocks(text) == ["Một.", "Hai.", "Ba."]


def test_recipients_and_signature_are_never_joined() -> None:
    tail = dedented(
        """
        Nơi nhận:
        - Thường trực Đảng ủy, Thường trực Hội đồng nhân dân
        - Ủy ban Mặt trận Tổ quốc
        Việt Nam xã
        - Lưu: VT
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH PHỤ TRÁCH VĂN HÓA, XÃ HỘI
        Quàng Văn Bình
        """
    )
    filler = "các thôn cùng làm đường, cùng giữ kênh, cùng trồng cây ven bờ, cùng dọn rác mỗi tuần "
    found = blocks(textwrap.fill("1. Trong năm nay " + filler * 6, 50) + "\n" + tail)
    assert found[1:] == tail.splitlines()


def test_the_lines_of_a_header_are_never_joined() -> None:
    head = (
        "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN\nỦY BAN NHÂN DÂN XÃ\nTÂN HÒA\nSố: 9/KH-UBND\nKẾ HOẠCH\n"
    )
    filler = "các thôn cùng làm đường, cùng giữ kênh, cùng trồng cây ven bờ, cùng dọn rác mỗi tuần "
    assert blocks(head + textwrap.fill("1. Trong năm " + filler * 6, 50))[:5] == head.splitlines()

"""The signs of a single line: each with what it must know and what it must not mistake for it."""

from __future__ import annotations

import pytest

from kehoach_lint.readers import signs


@pytest.mark.parametrize(
    ("line", "kind", "rest"),
    [
        ("I. MỤC ĐÍCH", "roman", "MỤC ĐÍCH"),
        ("IV) Kinh phí", "roman", "Kinh phí"),
        ("III/ KINH PHÍ", "roman", "KINH PHÍ"),
        ("II - KINH PHÍ", "roman", "KINH PHÍ"),
        ("XII: KINH PHÍ", "roman", "KINH PHÍ"),
        ("V.KINH PHÍ", "roman", "KINH PHÍ"),
        ("1. Mục đích", "arabic", "Mục đích"),
        ("1.Mục đích", "arabic", "Mục đích"),
        ("01) Mục đích", "arabic", "Mục đích"),
        ("2/ Yêu cầu", "arabic", "Yêu cầu"),
        ("2/Yêu cầu", "arabic", "Yêu cầu"),
        ("3- Yêu cầu", "arabic", "Yêu cầu"),
        ("3. “Nước sạch”", "arabic", "“Nước sạch”"),
        ("1.1. về nước", "decimal", "về nước"),
        ("1.1 Về nước", "decimal", "Về nước"),
        ("2.1.3. Về nước", "decimal", "Về nước"),
        ("a) Trồng tre", "letter", "Trồng tre"),
        ("đ) Trồng tre", "letter", "Trồng tre"),
        ("b. Trồng tre", "letter", "Trồng tre"),
        ("A. PHẦN CHUNG", "letter", "PHẦN CHUNG"),
        ("- Trồng tre", "dash", "Trồng tre"),
        ("-Trồng tre", "dash", "Trồng tre"),
        ("+ 02 hộ", "dash", "02 hộ"),
        ("• Trồng tre", "dash", "Trồng tre"),
    ],
)
def test_list_marks(line: str, kind: str, rest: str) -> None:
    assert (signs.label_kind(line), signs.after_label(line)) == (kind, rest)


@pytest.mark.parametrize(
    "line",
    [
        "II Kế hoạch số 5",
        "V/v trồng tre",
        "IV/2026",
        "3.5 triệu đồng",
        "10.000 cây",
        "05/3/2026 đến nay",
        "7/2026",
        "12 - 13 tỷ đồng",
        "2026. Các thôn",
        "05-CT/TW",
        "15 cây tre",
        "xã) và huyện",
        "đi) về",
        "Mục đích",
        "--- ---",
        "",
    ],
)
def test_no_list_marks(line: str) -> None:
    assert signs.label_kind(line) == ""
    assert signs.after_label(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "Điều 5. Khen thưởng",
        "Phần II",
        "PHẦN THỨ NHẤT",
        "Chương III",
        "Mục 2. Nước sạch",
        "Phụ lục I",
        "Căn cứ tình hình",
        "Trên đây là Kế hoạch",
        "Kính gửi: Các thôn",
        "Số: 5/KH-UBND",
        "Số 12-KH/ĐU",
        "Nơi nhận:",
        "NƠI NHẬN",
        "TM. ỦY BAN NHÂN DÂN",
        "KT.CHỦ TỊCH",
        "T/M BAN CHẤP HÀNH",
        "TL. GIÁM ĐỐC",
    ],
)
def test_beginnings_of_a_paragraph(line: str) -> None:
    assert signs.opens_paragraph(line)


@pytest.mark.parametrize(
    "line",
    [
        "Điều 5 của Luật",
        "Phần việc của thôn",
        "Mục đích của xã",
        "số 12/NQ-HĐND",
        "Số hộ: 12",
        "Nơi nhận hồ sơ là trụ sở xã",
        "QUYẾT ĐỊNH:",
        "TMĐT phát triển",
        "căn cứ tình hình",
    ],
)
def test_no_beginnings(line: str) -> None:
    assert not signs.opens_paragraph(line)


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("Trồng tre.", True),
        ("Trồng tre;", True),
        ("như sau:", True),
        ("thực hiện./.", True),
        ("“Nước sạch”.", True),
        ("(nếu có.)", True),
        ("cao tốc”…", True),
        ("“Nước sạch”", False),
        ("của các thôn", False),
        ("kinh tế,", False),
        ("(nếu có)", False),
        ("1.000 cây", False),
    ],
)
def test_ends_of_a_sentence(line: str, ends: bool) -> None:
    assert signs.ends_sentence(line) is ends


@pytest.mark.parametrize(
    ("line", "hangs"),
    [
        ("các thôn, ", True),
        ("Thi đua -", True),
        ("theo hướng dẫn của", True),
        ("kết quả đã đạt được", False),
        ("của xã", False),
        ("hằng năm", False),
    ],
)
def test_lines_that_break_off(line: str, hangs: bool) -> None:
    assert signs.hangs(line) is hangs


def test_words_that_ask_for_a_label() -> None:
    assert signs.asks_for_label("Đại hội lần thứ", "roman")
    assert signs.asks_for_label("từ ngày", "arabic")
    assert signs.asks_for_label("tại điểm", "letter")
    assert not signs.asks_for_label("nền nếp số", "letter")
    assert not signs.asks_for_label("", "roman")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [("và xã", True), ("(và xã", True), ("“giữ nước”", True), ("Xã", False), ("12 xã", False)],
)
def test_going_on(line: str, wanted: bool) -> None:
    assert signs.goes_on(line) is wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("TỔ CHỨC THỰC HIỆN", True),
        ("II. NỘI DUNG 2026", True),
        ("UBND", False),
        ("Tổ CHỨC THỰC HIỆN", False),
        ("2026", False),
    ],
)
def test_capitals(line: str, wanted: bool) -> None:
    assert signs.in_capitals(line) is wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("-----", True),
        ("- - -", True),
        ("___ ___", True),
        ("\u00a0***", True),
        ("*", True),
        ("=====", True),
        ("", False),
        ("- a", False),
        ("....", False),
        ("1-2", False),
    ],
)
def test_rules(line: str, wanted: bool) -> None:
    assert signs.is_rule(line) is wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [("2", True), ("- 12 -", True), ("Trang 3/5", True), ("2026", False), ("2 hộ", False)],
)
def test_page_numbers(line: str, wanted: bool) -> None:
    assert signs.is_page_number(line) is wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True),
        ("CỘNG HOÀ XÃ HỘI CHŨ NGHĨA VIỆT NAM", True),
        ("Độc lập - Tự do - Hạnh phúc", True),
        ("Độc lập-Tự do-Hạnh Phúc", True),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", True),
        ("Tân Hòa, ngày 3 tháng 5 năm 2026", True),
        ("Xã Tân Hòa, ngày     tháng    năm 2026", True),
        ("Tân Hòa, Ngày ...../...../2026", True),
        ("ĐẢNG CỘNG SẢN VIỆT NAM XÃ TÂN HÒA", False),
        ("ngày     tháng    năm 2026", False),
        ("tháng     năm 2026", False),
        ("Các thôn họp dân; Tân Hòa, ngày 3 tháng 5", False),
        ("ỦY BAN NHÂN DÂN", False),
    ],
)
def test_the_right_column_of_a_header(line: str, wanted: bool) -> None:
    assert signs.is_right_header(line) is wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("TM. ỦY BAN NHÂN DÂN", True),
        ("KT. CHỦ TỊCH", True),
        ("PHÓ CHỦ TỊCH", True),
        ("CHỦ TỊCH", True),
        ("(Đã ký)", True),
        ("Ký tên, đóng dấu", True),
        ("Chủ tịch", False),
        ("Lò Thị Mơ", False),
        ("TỔ CHỨC THỰC HIỆN", False),
    ],
)
def test_the_right_column_of_a_signature(line: str, wanted: bool) -> None:
    assert signs.is_signature_part(line) is wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Lò Thị Mơ", True),
        ("Đỗ Ân", True),
        ("CHỦ TỊCH", False),
        ("Mơ", False),
        ("Lò thị Mơ", False),
        ("Một Hai Ba Bốn Năm Sáu", False),
    ],
)
def test_persons(line: str, wanted: bool) -> None:
    assert signs.is_person(line) is wanted


def test_type_lines() -> None:
    assert signs.is_type_line("KẾ HOẠCH")
    assert signs.is_type_line("QUYẾT  ĐỊNH")
    assert not signs.is_type_line("KẾ HOẠCH NĂM 2026")
    assert not signs.is_type_line("Kế hoạch")


def test_other_openings() -> None:
    assert signs.is_basis("Thực hiện Kế hoạch số 5")
    assert signs.is_basis("Để thực hiện tốt")
    assert not signs.is_basis("Thực hành tiết kiệm")
    assert signs.is_citation("Căn cứ Luật")
    assert signs.is_appendix("Phụ lục 2")
    assert signs.is_header_part("Số:   /KH-UBND")

"""Text in the encodings used before Unicode."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.vietnamese.legacy import Encoding, decode, encoding_of, gains, may_be_legacy

TEXT = "Các thôn dọn sạch đường làng trước ngày 15 hằng tháng, giữ ao trong."
OLD = {
    Encoding.TCVN3: "C¸c th«n dän s¹ch ®\u00adêng lµng tr\u00adíc ngµy 15 h»ng th¸ng,"
    " gi÷ ao trong.",
    Encoding.VNI: "Caùc thoân doïn saïch ñöôøng laøng tröôùc ngaøy 15 haèng thaùng, giöõ ao trong.",
    Encoding.VIQR: "Ca'c tho^n do.n sa.ch ddu+o+`ng la`ng tru+o+'c nga`y 15 ha(`ng tha'ng,"
    " giu+~ ao trong.",
}


def unicode(text: str, encoding: Encoding) -> str:
    return unicodedata.normalize("NFC", decode(text, encoding).text)


@pytest.mark.parametrize("encoding", Encoding)
def test_old_text_is_recognised_and_read(encoding: Encoding) -> None:
    assert encoding_of(OLD[encoding]) is encoding
    assert unicode(OLD[encoding], encoding) == TEXT


@pytest.mark.parametrize("encoding", Encoding)
def test_every_character_keeps_its_place(encoding: Encoding) -> None:
    decoded = decode(OLD[encoding], encoding)
    assert len(decoded.at) == len(decoded.text) + 1
    assert decoded.at[0] == 0
    assert decoded.at[-1] == len(OLD[encoding])
    start = decoded.text.index("ngày 15")
    assert OLD[encoding][decoded.at[start] :].startswith("ng")
    assert OLD[encoding][: decoded.at[start + 4]].endswith("y")


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        unicodedata.normalize("NFD", TEXT),
        "Cac thon don sach duong lang truoc ngay 15 hang thang.",
        "Café Amélie, phố Genève và nhà hàng Böhm",
        "São João da Conceição não ficará na aldeia antes da colheita",
        "The children's club won't open before six o'clock, won't it?",
        "f(a)= a+b; x^2 + y^2 = z^2; e.g. a.b.c, i.e. o.k.",
        "Über allen Gipfeln ist Ruh, in allen Wipfeln spürest du kaum einen Hauch",
        "®© §12 ½ ± ·",
        "",
    ],
)
def test_other_text_is_none(text: str) -> None:
    assert encoding_of(text) is None


def test_few_words_are_not_enough_on_their_own() -> None:
    assert encoding_of("C¸c th«n") is None
    assert gains("C¸c th«n", Encoding.TCVN3)
    assert not gains("các thôn", Encoding.TCVN3)
    assert not gains("12/KH-UBND", Encoding.TCVN3)
    assert not gains("Các đội", Encoding.TCVN3)


@pytest.mark.parametrize(
    ("old", "text"),
    [
        ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Sè: 12/KH-UBND", "Số: 12/KH-UBND"),
        ("§éc lËp - Tù do", "Độc lập - Tự do"),
    ],
)
def test_capitals_of_tcvn3_have_fonts_of_their_own(old: str, text: str) -> None:
    assert unicode(old, Encoding.TCVN3) == text


@pytest.mark.parametrize(
    ("old", "text"),
    [
        ("UÛy ban, Uûy vieân, ÑOÄI", "Ủy ban, Ủy viên, ĐỘI"),
        ("Nghóa trang, kyø hoïp, thò xaõ", "Nghĩa trang, kỳ họp, thị xã"),
    ],
)
def test_pairs_of_vni(old: str, text: str) -> None:
    assert unicode(old, Encoding.VNI) == text


@pytest.mark.parametrize(
    ("old", "text"),
    [
        ("Ho.p da^n o+? ddi`nh. Mo^~i ho^. mo^.t ngu+o+`i.", "Họp dân ở đình. Mỗi hộ một người."),
        ("KE^' HOA.CH THI DDUA", "KẾ HOẠCH THI ĐUA"),
        ("co. qua't, ba(`ng tre", "cọ quát, bằng tre"),
    ],
)
def test_signs_of_viqr(old: str, text: str) -> None:
    assert unicode(old, Encoding.VIQR) == text


def test_quick_look() -> None:
    assert not may_be_legacy(TEXT)
    assert not may_be_legacy("Hop dan vao toi thu Sau")
    assert all(map(may_be_legacy, OLD.values()))


@given(st.text(max_size=80), st.sampled_from(Encoding))
def test_any_text_can_be_decoded(text: str, encoding: Encoding) -> None:
    decoded = decode(text, encoding)
    assert len(decoded.at) == len(decoded.text) + 1
    assert decoded.at == sorted(decoded.at)
    assert decoded.at[-1] == len(text)

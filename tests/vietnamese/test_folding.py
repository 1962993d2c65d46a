"""Folding: what differs only in writing habits is the same, and every offset finds its way back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.vietnamese.folding import fold, fold_with_map

ANY_TEXT = st.text()
WRITTEN = st.text(
    alphabet=st.sampled_from(
        "aàảoòóuủỷyqhnt HOÀỦỶĂđĐ.,-–“”'’\n\t\xa0\u200b\u00ad\u0300\u0309\u0323"
    )
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("CỘNG HOÀ", "cộng hòa"),
        ("CỘNG HÒA", "cộng hòa"),
        ("Uỷ ban", "ủy ban"),
        ("thuỷ thủ, khoẻ", "thủy thủ, khỏe"),
        ("quý, quỹ, quà", "quý, quỹ, quà"),
        ("hoàn toàn, tuý luý", "hoàn toàn, túy lúy"),
        ("Độc lập – Tự do — Hạnh phúc", "độc lập - tự do - hạnh phúc"),
        ("“Dân vận khéo”", '"dân vận khéo"'),
        ("M’Đrắk", "m'đrắk"),
        ("  Mặt trận\n  Tổ\xa0quốc ", "mặt trận tổ quốc"),
        ("Hội\u200b đồng", "hội đồng"),
        (unicodedata.normalize("NFD", "Hoà Bình"), "hòa bình"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_late_and_early_tone_are_not_other_words() -> None:
    assert fold("hoà") != fold("hoá")
    assert fold("của") != fold("cuả")


@given(st.one_of(ANY_TEXT, WRITTEN))
def test_fold_is_idempotent(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(st.one_of(ANY_TEXT, WRITTEN))
def test_map_gives_the_same_text(text: str) -> None:
    assert fold_with_map(text).text == fold(text)


@given(st.one_of(ANY_TEXT, WRITTEN))
def test_map_is_whole_and_rising(text: str) -> None:
    folded = fold_with_map(text)
    assert len(folded.starts) == len(folded.text) + 1
    assert list(folded.starts) == sorted(folded.starts)
    assert all(0 <= start <= len(text) for start in folded.starts)


@given(st.lists(st.text(alphabet=st.characters(categories=("L",)), min_size=1), min_size=1))
def test_map_finds_every_word(words: list[str]) -> None:
    """The span of a folded word is a word of the original that folds to it."""
    text = " \n".join(words)
    folded = fold_with_map(text)
    place = 0
    for word in folded.text.split(" "):
        start, end = folded.span(place, place + len(word))
        assert fold(text[start:end]) == word
        place += len(word) + 1


def test_map_across_decomposed_letters() -> None:
    text = unicodedata.normalize("NFD", "xã Hoà\n Bình")
    folded = fold_with_map(text)
    start = folded.text.index("hòa")
    assert unicodedata.normalize("NFC", text[slice(*folded.span(start, start + 8))]) == "Hoà\n Bình"
    assert folded.span(0, len(folded.text)) == (0, len(text))

"""The words of a text keep their places."""

from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.vietnamese.folding import fold_letters
from kehoach_lint.vietnamese.words import words_of


def test_words_and_gaps() -> None:
    words = words_of("Xã Hoà Bắc, số 12: Ea H’leo\nM'Đrắk.")
    assert words.written == ["Xã", "Hoà", "Bắc", "số", "Ea", "H’leo", "M'Đrắk"]
    assert words.folded == ["xã", "hòa", "bắc", "số", "ea", "h'leo", "m'đrắk"]
    assert words.gaps == [" ", " ", ", ", " 12: ", " ", "\n", "."]
    assert [words.adjoin(index) for index in range(7)] == [
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    ]
    assert words.span(1, 2) == (3, 10)


def test_no_words() -> None:
    assert words_of("").written == []
    assert words_of("12/2024 - …").folded == []


@given(st.text(alphabet=st.characters(max_codepoint=0x1EFF, exclude_categories=("Cs",))))
def test_every_word_stands_where_it_says(text: str) -> None:
    words = words_of(text)
    assert len({len(part) for part in words}) == 1
    for written, start, gap in zip(words.written, words.starts, words.gaps, strict=True):
        assert text[start : start + len(written)] == written
        end = start + len(written)
        assert text[end : end + len(gap)] == gap


@given(st.text())
def test_fold_letters_keeps_every_character_in_its_place(text: str) -> None:
    folded = fold_letters(text)
    assert len(folded) == len(text)
    assert fold_letters(folded) == folded

"""Shapes of words and beginnings of sentences."""

import pytest

from kehoach_lint.vietnamese.capitals import Shape, begins_sentence, in_shape_of, shape, title


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("nhân", Shape.SMALL),
        ("Nhân", Shape.TITLE),
        ("NHÂN", Shape.CAPITALS),
        ("Ô", Shape.TITLE),
        ("KonTum", Shape.MIXED),
        ("nHÂN", Shape.MIXED),
        ("M'Đrắk", Shape.MIXED),
    ],
)
def test_shape(word: str, expected: Shape) -> None:
    assert shape(word) is expected


def test_a_word_takes_the_capitals_of_another() -> None:
    assert in_shape_of("trận", "TRẦN") == "TRẬN"
    assert in_shape_of("Trận", "Trần") == "Trận"


@pytest.mark.parametrize(("syllable", "expected"), [("đắk", "Đắk"), ("m'Đrắk", "M'Đrắk"), ("", "")])
def test_title(syllable: str, expected: str) -> None:
    assert title(syllable) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("", True),
        ("Dòng trên\n", True),
        ("xong. ", True),
        ("gồm: ", True),
        ("1. ", True),
        ("a) ", True),
        ("- ", True),
        ("1.2 ", True),
        ("phong trào “", True),
        ("xong; ", False),
        ("gửi về ", False),
        ("xã, ", False),
        ("(qua ", False),
    ],
)
def test_begins_sentence(before: str, expected: bool) -> None:
    assert begins_sentence(before) is expected

"""Figures: numbers in Vietnamese format, their units, and what is left alone as ambiguous."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.figures import Figure, figures, in_figures, letters, number_of

TEXTS = st.text(alphabet=st.sampled_from("0123456789.,-/% \n()abđhakmtỷrồngiuệuTẤN²‰"), max_size=80)
VALUES = st.decimals(min_value=0, max_value=10**9, places=2)


def one(text: str) -> Figure:
    """The only figure of a text."""
    found = figures(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0", "0"),
        ("05", "5"),
        ("1.250", "1250"),
        ("4.482,38", "4482.38"),
        ("12.345.678,9", "12345678.9"),
        ("0,125", "0.125"),
        ("2,5", "2.5"),
        ("2024", "2024"),
        ("1.250,125", "1250.125"),
    ],
)
def test_vietnamese_numbers(written: str, value: str) -> None:
    assert number_of(written) == Decimal(value)


@pytest.mark.parametrize(
    "written",
    ["1.5", "1,250", "1,250,000", "1.25.000", "12.34,5", "1..2", "", "a", "5,", ".5", "9" * 21],
)
def test_what_can_be_read_in_two_ways_is_no_number(written: str) -> None:
    assert number_of(written) is None


@pytest.mark.parametrize(
    ("text", "value", "unit", "glued"),
    [
        ("trồng 1.250,5 ha keo", "1250.5", "ha", False),
        ("thả 3.500con cá", "3500", "con", True),
        ("đạt 68,4 % hộ", "68.4", "%", False),
        ("đạt 68,4% hộ", "68.4", "%", True),
        ("giảm 0,5‰", "0.5", "‰", True),
        ("chi 2,5 triệu đồng", "2500000", "đồng", False),
        ("chi 3 tỷ đồng", "3000000000", "đồng", False),
        ("chi 3 tỉ đồng", "3000000000", "đồng", False),
        ("có 2 triệu người", "2000000", "triệu", False),
        ("có 30 đồng chí", "30", "đồng chí", False),
        ("sân 350 m²", "350", "m2", False),
        ("sân 350m2.", "350", "m2", True),
        ("có 12 và thêm", "12", "", False),
        ("có 12.", "12", "", False),
        ("có 12\xa0hộ", "12", "hộ", False),
    ],
)
def test_a_figure_and_its_unit(text: str, value: str, unit: str, glued: bool) -> None:
    figure = one(text)
    assert (figure.value, figure.unit, figure.glued) == (Decimal(value), unit, glued)


@pytest.mark.parametrize(
    "text",
    [
        "ngày 02/9/1945",
        "đạt 5/10 điểm",
        "số 12/KH-UBND",
        "mục 2.1.3",
        "QL-12",
        "giá 1.5 tỷ",
        "xã1",
        "lúc 7,5,2",
        "không có số nào",
        "",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == ()


def test_places() -> None:
    text = "- Ao: 18 ha; đường: 2,5km."
    assert [text[slice(*figure.span)] for figure in figures(text)] == ["18 ha", "2,5km"]
    assert [text[slice(*figure.number)] for figure in figures(text)] == ["18", "2,5"]
    assert [text[slice(*figure.unit_span)] for figure in figures(text)] == ["ha", "km"]


def test_the_lower_end_of_a_range() -> None:
    low, high = figures("từ 12 - 13 tỷ đồng")
    assert (low.value, low.unit) == (12, "")
    assert (high.low, high.value) == (12 * 10**9, 13 * 10**9)
    assert [figure.low for figure in figures("8 đến 9%")] == [8, 8]
    # A dash that sets one number off from another thing is no range.
    assert one("giảm 20 - trong năm").low == 20
    assert [figure.low for figure in figures("9 - 8%")] == [9, 8]


def test_what_the_last_place_is_worth() -> None:
    steps = [figure.step for figure in figures("1,25 tỷ đồng; 30 ha; 0,5 ha; 4 triệu đồng")]
    assert steps == [10**7, 1, Decimal("0.1"), 10**6]
    assert [figure.scale for figure in figures("1,25 tỷ đồng; 30 ha")] == [9, 0]


def test_letters_keep_their_places() -> None:
    text = "Hoà – “ỦY BAN” İ"
    assert len(letters(text)) == len(text)
    assert letters("Hoà – Uỷ") == "hòa - ủy"


@given(VALUES)
def test_what_is_written_is_read_back(value: Decimal) -> None:
    assert number_of(in_figures(value)) == value


@given(TEXTS)
def test_places_are_inside_the_text_and_in_order(text: str) -> None:
    end = 0
    for figure in figures(text):
        assert end <= figure.number.start < figure.number.end <= figure.unit_span.start
        assert figure.unit_span.start <= figure.unit_span.end <= len(text)
        assert number_of(text[slice(*figure.number)]) == figure.value.scaleb(-figure.scale)
        assert figure.low <= figure.value
        end = figure.number.end

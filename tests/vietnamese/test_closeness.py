"""The cost of taking one syllable for another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.vietnamese.closeness import UNRELATED, cost, edits
from kehoach_lint.vietnamese.syllables import canonical

WORDS = st.text(alphabet="aăâcdđeghiklmnoôơprstuưvxyáàảãạắếốớứ127", max_size=9)


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        ("trận trận", 0.0),
        ("cũng củng", 0.5),
        ("quy qui", 0.5),
        ("tỉnh tinhr", 0.6),
        ("đất ddaats", 0.6),
        ("tỉnh tinh3", 0.6),
        ("địa dịa", 0.7),
        ("xử sử", 0.7),
        ("lấy nấy", 0.7),
        ("trần trân", 0.8),
        ("hoạt hoạch", 0.8),
        ("động độn", 0.8),
        ("trần trận", 0.9),
        ("đắk đăk", 0.9),
        ("ngành nghành", 0.9),
        ("lĩnh lãnh", 1.0),
    ],
)
def test_kinds_of_slips(pair: str, expected: float) -> None:
    left, right = pair.split()
    assert cost(left, right) == pytest.approx(expected)


@pytest.mark.parametrize("pair", ["dân sự", "hội bộ", "nam nội", "mặt phòng", "khen thưởng"])
def test_other_words_are_far(pair: str) -> None:
    assert cost(*pair.split()) > 1.6


def test_several_slips_add_up() -> None:
    assert cost("phấn", "phân") + cost("đầu", "đấu") == pytest.approx(0.8 + 0.9)
    assert cost("sữa", "xửa") == pytest.approx(cost("sữa", "xữa") + cost("xữa", "xửa"))


@given(WORDS, WORDS)
def test_cost_is_symmetric_and_bounded(left: str, right: str) -> None:
    left, right = canonical(left), canonical(right)
    assert cost(left, right) == cost(right, left)
    assert 0 <= cost(left, right) <= UNRELATED
    assert (cost(left, right) == 0) == (left == right)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [("", "", 0), ("ab", "", 2), ("ab", "ba", 1), ("abc", "axc", 1), ("abcd", "acbx", 2)],
)
def test_edits(left: str, right: str, expected: int) -> None:
    assert edits(left, right) == expected


@given(st.text(max_size=6), st.text(max_size=6))
def test_edits_is_symmetric(left: str, right: str) -> None:
    assert edits(left, right) == edits(right, left)
    assert edits(left, right) <= max(len(left), len(right))

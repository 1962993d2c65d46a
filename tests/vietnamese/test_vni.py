from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.vietnamese.spelling.vni import vni_keys


def read_in(text: str) -> list[str]:
    return [found.expected for found in vni_keys(text)]


@pytest.mark.parametrize(
    ("keys", "syllable"),
    [
        ("d9ie62u", "điều"), ("d9ieu62", "điều"), ("nuo71c", "nước"), ("nu7o71c", "nước"),
        ("thu75c", "thực"), ("quye61t", "quyết"), ("d9a8ng", "đăng"), ("NHA6N", "nhân"),
    ],
)  # fmt: skip
def test_keys_with_marks_need_no_neighbours(keys: str, syllable: str) -> None:
    assert read_in(f"({keys})") == [syllable]


def test_a_lone_digit_needs_neighbours() -> None:
    assert read_in("trên địa ban2 xã") == ["bàn"]
    assert read_in("xem ban2 rượu") == []
    assert read_in("ban2") == []


@pytest.mark.parametrize(
    "text",
    ["m2", "H2O", "CO2", "5G", "COVID-19", "covid19", "A1", "Q3", "B12", "QL32", "PM2.5", "CT/TW",
     "07-CT/TW", "15/KH-UBND", "toan62@xa.gov.vn", "tin2.html", "/toa6n/", "HP107w", "U23", "F0",
     "d9", "a6", "Win10", "mp3", "x264", "ISO9001", "TCVN6", "de6d9"],
)  # fmt: skip
def test_codes_and_formulas_are_none(text: str) -> None:
    assert read_in(f"theo {text} của xã") == []


@given(st.text(alphabet="abdeiou12345678 9.-/", max_size=40))
def test_places_are_in_order_and_hold_letters_and_digits(text: str) -> None:
    found = list(vni_keys(text))
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in found:
        written = text[one.start : one.end]
        assert written.isalnum()
        assert not written.isalpha()
        assert one.expected.isalpha()

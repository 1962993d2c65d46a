"""In what ways one syllable comes to be written for another."""

from __future__ import annotations

import pytest

from kehoach_lint.vietnamese.spelling.ways import WAYS, ways


def named(written: str, meant: str) -> list[str]:
    return [name for name, holds in zip(WAYS, ways(written, meant), strict=True) if holds]


@pytest.mark.parametrize(
    ("written", "meant", "found"),
    [
        ("cũng", "củng", ["hoi for nga"]),
        ("dam", "dám", ["tone dropped"]),
        ("nhá", "nha", ["tone added"]),
        ("lã", "lá", ["tone key of telex"]),
        ("là", "lá", ["tone key of vni"]),
        ("lạ", "là", ["other tone"]),
        ("tú", "tư", ["mark typed as tone"]),
        ("chồng", "trồng", ["onset sounds alike"]),
        ("gìn", "rìn", ["onset sounds alike"]),
        ("dê", "đê", ["bar"]),
        ("bìn", "mìn", ["other onset"]),
        ("mua", "mưa", ["mark dropped"]),
        ("mưa", "mua", ["other mark"]),
        ("bàng", "bàn", ["coda sounds alike"]),
        ("tay", "tai", ["rime sounds alike"]),
        ("bát", "bé", ["other rime"]),
        ("đăk", "đắk", ["no syllable"]),
        ("chứ", "trữ", ["tone key of telex", "onset sounds alike"]),
        ("làng", "làng", []),
    ],
)
def test_ways_lead_from_one_syllable_to_another(
    written: str, meant: str, found: list[str]
) -> None:
    assert named(written, meant) == found

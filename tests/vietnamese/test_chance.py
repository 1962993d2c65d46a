"""How much likelier another syllable is between two words."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.language.build_counts import packed
from kehoach_lint.vietnamese.counts import UNKNOWN, Counts, load
from kehoach_lint.vietnamese.spelling.chance import followers, gain_of, seat_of

# "bơi" goes with many, "nhũng" with "tham" alone.
RUNS = {
    ("ao",): 100,
    ("bơi",): 50,
    ("cá",): 100,
    ("nhũng",): 50,
    ("những",): 500,
    ("tham",): 60,
    ("ao", "bơi"): 10,
    ("cá", "bơi"): 10,
    ("những", "ao"): 90,
    ("những", "cá"): 90,
    ("tham", "nhũng"): 50,
}


@pytest.fixture
def known(tmp_path: Path) -> Counts:
    path = tmp_path / "counts.bin"
    path.write_bytes(packed(RUNS))
    return load(path)


def test_leaders_and_followers_are_counted_once_each(known: Counts) -> None:
    ids = known.ids
    assert [known.leaders[ids[word]] for word in ("bơi", "nhũng", "ao", "tham")] == [2, 1, 1, 0]
    assert [followers(known, ids[word]) for word in ("những", "tham", "nhũng")] == [2, 1, 0]


def test_counted_reading_gains_on_both_sides(known: Counts) -> None:
    ids = known.ids
    seat = seat_of(known, ids["nhũng"], UNKNOWN, ids["ao"], (0, 0))
    gain = gain_of(known, seat, ids["những"], 0, 90)
    assert gain.left == 0
    assert gain.both == gain.right > 2


def test_syllable_that_goes_with_many_is_likelier_where_neither_was_counted(
    known: Counts,
) -> None:
    ids = known.ids
    seat = seat_of(known, ids["nhũng"], ids["những"], UNKNOWN, (0, 0))
    assert gain_of(known, seat, ids["bơi"], 0, 0).left > 0
    assert gain_of(known, seat, ids["nhũng"], 0, 0) == (0, 0, 0)

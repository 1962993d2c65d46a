"""Syllables as the counts know them, with what keeps them apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.vietnamese.counts import UNKNOWN, counts
from kehoach_lint.vietnamese.stream import HARD, NONE, SOFT, stream_of
from kehoach_lint.vietnamese.words import words_of


@pytest.mark.parametrize(
    ("text", "edge"),
    [
        ("ao làng", NONE),
        ("ao  làng", NONE),
        ("ao\u00a0làng", NONE),
        ("ao\tlàng", NONE),
        ("ao, làng", SOFT),
        ("ao - làng", SOFT),
        ("ao – làng", SOFT),
        ("ao “làng", SOFT),
        ("ao/làng", SOFT),
        ("ao & làng", SOFT),
        ("ao. làng", HARD),
        ("ao; làng", HARD),
        ("ao: làng", HARD),
        ("ao (làng", HARD),
        ("ao 3 làng", HARD),
        ("ao_làng", HARD),
        ("ao\nlàng", HARD),
        ("ao,\nlàng", HARD),
        ("ao … làng", HARD),
    ],
)
def test_what_stands_between_makes_the_edge(text: str, edge: int) -> None:
    assert stream_of(text).edges == [HARD, edge, HARD]


def test_syllables_have_the_ids_of_the_counts() -> None:
    stream = stream_of("HOÀ giải ở thôn Xyzk")
    names = counts().syllables
    assert [names[number] for number in stream.ids[:-1]] == ["hòa", "giải", "ở", "thôn"]
    assert stream.ids[-1] == UNKNOWN


def test_neighbours_reach_as_far_as_white_space() -> None:
    stream = stream_of("Vớt bèo, dọn đường thôn sạch. Trồng hoa")
    names = counts().syllables
    middle = stream.words.folded.index("đường")
    assert [names[number] for number in stream.left(middle, 3)] == ["dọn"]
    assert [names[number] for number in stream.right(middle, 3)] == ["thôn", "sạch"]
    assert stream.right(middle, 1) == stream.right(middle, 3)[:1]
    assert stream.left(0, 3) == stream.right(len(stream.ids) - 1, 3) == []


def test_an_uncounted_word_ends_the_neighbours() -> None:
    stream = stream_of("thôn Xyzk dọn đường")
    assert stream.left(2, 3) == []
    assert stream.right(0, 3) == []


def test_a_text_without_words() -> None:
    stream = stream_of(" 12/3 … ")
    assert stream.ids == []
    assert stream.edges == [HARD]


@given(st.text(alphabet="aoàđ ,.-(\n3’", max_size=60))
def test_there_is_an_edge_before_every_word_and_one_behind_all(text: str) -> None:
    stream = stream_of(text)
    assert stream.words is words_of(text)
    assert len(stream.ids) == len(stream.words.written)
    assert len(stream.edges) == len(stream.ids) + 1
    assert stream.edges[0] == stream.edges[-1] == HARD
    assert set(stream.edges) <= {NONE, SOFT, HARD}
    for index in range(len(stream.ids)):
        assert len(stream.left(index, 2)) <= min(2, index)
        assert UNKNOWN not in stream.left(index, 2) + stream.right(index, 2)

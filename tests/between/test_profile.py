"""What is kept of a document: packed without loss, small, and gone through flatly."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.between import Profile, among, packed, unpacked
from kehoach_lint.checking import Settings
from tests.between.families import profile, provincial
from tests.frames import framed

SMALL = 8_000
"""Bytes a profile of a plan of two pages takes at most."""


def test_profiles_come_back_as_they_were() -> None:
    _, parent, plans = provincial(1)
    for one in (parent, *(other for _, other in plans)):
        data = packed(one)
        assert unpacked(data) == one
        assert len(data) < SMALL


@given(st.text(alphabet="abKẾ HOẠCH/-:.,;\n0123456789“”ngàythángnămsố", max_size=300))
def test_any_text_has_a_profile(text: str) -> None:
    one = profile("a.txt", framed(text.replace("\r", "")))
    assert unpacked(packed(one)) == one


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x92\x01\x90", b"\x92\x63\xc0"])
def test_other_bytes_are_no_profile(data: bytes) -> None:
    with pytest.raises(ValueError, match="profile"):
        unpacked(data)


def test_memory_does_not_grow_with_the_texts() -> None:
    """Ten times the documents cost a few hundred bytes each, not the kilobytes of a profile."""
    _, _, plans = provincial(7, 39, 0)
    kept = [packed(one) for _, one in plans]

    def peak(times: int) -> int:
        def again() -> Iterator[tuple[str, Profile]]:
            for turn in range(times):
                for number, data in enumerate(kept):
                    yield f"{turn}-{number}", unpacked(data)

        tracemalloc.start()
        for _ in among(again, Settings()):
            pass
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    few, many = peak(3), peak(30)
    assert (many - few) / (27 * len(kept)) < 0.5 * sum(map(len, kept)) / len(kept)

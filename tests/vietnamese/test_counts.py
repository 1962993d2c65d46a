"""The pack of counts: up to date, in the right format, the same as what was counted."""

from __future__ import annotations

import json
from itertools import islice, pairwise
from pathlib import Path

import pytest

from benchmarks.language.build_counts import (
    LEAST,
    NGRAMS,
    VOCABULARY,
    coded,
    digest,
    ngrams,
    packed,
)
from kehoach_lint.vietnamese import counts as module
from kehoach_lint.vietnamese.counts import MAGIC, UNKNOWN, Counts, Level, counts, decoded, load
from kehoach_lint.vietnamese.syllables import canonical

PACK = Path(module.__file__).parent / "data" / "counts.bin"
LARGEST = 6 * 1024 * 1024

SMALL = {
    ("ao",): 500,
    ("làng",): 400,
    ("trong",): 900,
    ("ao", "làng"): 120,
    ("làng", "trong"): 7,
    ("ao", "làng", "trong"): 60,
    ("ao", "trong", "làng"): 5,
}
"""Runs of a language of three syllables; the last one begins with a pair that was never counted."""


def header() -> dict[str, object]:
    raw = PACK.read_bytes()
    start = len(MAGIC) + 4
    end = start + int.from_bytes(raw[len(MAGIC) : start], "little")
    found: dict[str, object] = json.loads(raw[start:end])
    return found


@pytest.fixture
def small(tmp_path: Path) -> Counts:
    path = tmp_path / "counts.bin"
    path.write_bytes(packed(SMALL))
    return load(path)


def test_the_pack_is_made_from_the_files_as_they_are() -> None:
    assert header()["digest"] == digest(), "run python -m benchmarks.language.build_counts"


def test_the_pack_is_small_enough_for_the_wheel() -> None:
    assert PACK.stat().st_size <= LARGEST


def test_the_sections_fill_the_file() -> None:
    raw = PACK.read_bytes()
    start = len(MAGIC) + 4
    end = start + int.from_bytes(raw[len(MAGIC) : start], "little")
    sections = header()["sections"]
    assert isinstance(sections, list)
    assert end + sum(length for _, _, length in sections) == len(raw)


def test_runs_are_found_again(small: Counts) -> None:
    for run, number in SMALL.items():
        if run[:2] == ("ao", "trong"):
            continue
        assert small.named(*run) == pytest.approx(number, rel=0.03), run
    assert small.total == 1800


def test_what_was_never_counted_is_nothing(small: Counts) -> None:
    assert small.named("ao", "trong") == 0
    assert small.named("ao", "trong", "làng") == 0, "a run without its beginning is dropped"
    assert small.named("bèo") == 0
    assert small.of(UNKNOWN) == small.of(UNKNOWN, 0) == small.of(0, UNKNOWN) == 0


def test_a_run_that_leaves_no_choice_is_marked(small: Counts) -> None:
    ids = [small.ids[word] for word in ("ao", "làng", "trong")]
    run = small.triples.find(small.pairs.find(*ids[:2]), ids[2])
    assert run >= 0
    assert small.triples.fixed[run] & 0b111 == 0b111


def test_a_file_that_is_no_pack_is_told(tmp_path: Path) -> None:
    path = tmp_path / "counts.bin"
    path.write_bytes(b"PK\x03\x04 something else altogether")
    with pytest.raises(ValueError, match="no pack"):
        load(path)


@pytest.mark.parametrize("number", [1, 2, 3, 10, 99, 1_000, 40_321, 250_000])
def test_a_count_is_kept_within_its_error(number: int) -> None:
    assert decoded(coded(number)) == pytest.approx(number, rel=0.03)


def test_syllables_are_canonical_and_in_order() -> None:
    known = counts()
    assert list(known.syllables) == sorted(set(known.syllables))
    assert all(known.ids[word] == number for number, word in enumerate(known.syllables))
    assert [word for word in known.syllables if canonical(word) != word] == []


@pytest.mark.parametrize("name", ["pairs", "triples", "quads"])
def test_every_level_is_a_sorted_trie(name: str) -> None:
    known = counts()
    before = {"pairs": known.single, "triples": known.pairs.last, "quads": known.triples.last}
    level: Level = getattr(known, name)
    parts = [level.following(run) for run in range(len(before[name]))]
    parts = [(start, end) for start, end in parts if start < end]
    assert all(here[1] == following[0] for here, following in pairwise(parts))
    assert parts[0][0] == 0
    assert parts[-1][1] == len(level.last) == len(level.codes)
    for start, end in islice(parts, 0, None, 97):
        part = list(level.last[start:end])
        assert part == sorted(set(part))


def test_counts_are_those_of_the_texts() -> None:
    known, seen = counts(), 0
    for run, number in islice(ngrams(NGRAMS), 0, None, 5003):
        if number >= max(LEAST[len(run)], VOCABULARY):
            assert known.named(*run) == pytest.approx(number, rel=0.03), run
            seen += 1
    assert seen > 20

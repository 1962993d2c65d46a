"""Known findings stay known while a draft is edited; new ones are never taken for known."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from kehoach_lint.checking import Checked
from kehoach_lint.findings import Finding
from kehoach_lint.quieting.baseline import Known, known_of, match
from tests.checks import checked
from tests.frames import framed
from tests.quieting.edits import Text, edited, plain, tracked

FOLDER = Path(__file__).parents[2] / "fixtures" / "drafts"
LEAST = 7
"""Findings that make a draft worth measuring."""
MOST_BACK = 0.02
ALIKE = "\n".join(
    f"- {who} gửi danh sách chậm nhất ngày {day} về Văn phòng xã."
    for day in ("31/6/2024", "30/02/2024")
    for who in ("Thôn Đông", "Thôn Đoài", "Trạm Y tế", "Hội Nông dân", "Đoàn Thanh niên", "Trường")
)
"""Lines that differ in little but give findings on the same words."""


class Count(NamedTuple):
    """What became of the findings of an edited draft."""

    kept: int
    back: int
    hidden: int


def drafts() -> dict[str, str]:
    """Drafts with many findings."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}
    texts["alike"] = framed(ALIKE)
    return {name: text for name, text in texts.items() if len(checked(text).findings) >= LEAST}


def known(result: Checked) -> list[Known]:
    """What a baseline keeps of the findings."""
    return [known_of(result.draft, finding, finding.message) for finding in result.findings]


def origins(result: Checked, finding: Finding, text: Text) -> tuple[int, ...]:
    """Where the words of a finding came from."""
    starts = result.draft.source.starts
    if finding.span.start == finding.span.end:
        return ()
    stretch = text[starts[finding.span.start] : starts[finding.span.end - 1] + 1]
    return tuple(origin for char, origin in stretch if not char.isspace())


def measured(text: str, seed: int, times: int) -> Count:
    """Edit a draft and count: findings on untouched words that are known or come back, and
    findings on words nothing was found on that pass for known."""
    before = checked(text)
    first = tracked(text)
    old = {(f.code, where) for f in before.findings if (where := origins(before, f, first))}
    places = [where[0] for _, where in sorted(old)]
    last = edited(first, places, Random(seed), times)  # noqa: S311
    after = checked(plain(last))
    flags = match(known(after), known(before)).known
    kept = back = hidden = 0
    for finding, flag in zip(after.findings, flags, strict=True):
        where = origins(after, finding, last)
        same = (finding.code, where) in old
        if not where:
            continue
        kept += same and flag
        back += same and not flag
        hidden += flag and not same
    return Count(kept, back, hidden)


@pytest.mark.parametrize(("times", "seeds"), [(1, 8), (10, 6), (50, 8)])
def test_known_findings_survive_random_edits(times: int, seeds: int) -> None:
    total: Counter[str] = Counter()
    for text in drafts().values():
        for seed in range(seeds):
            total.update(measured(text, seed, times)._asdict())
    assert total["kept"] > 150
    assert total["back"] <= MOST_BACK * (total["kept"] + total["back"])
    assert total["hidden"] == 0


def test_there_are_enough_drafts_to_measure() -> None:
    texts = drafts()
    assert len(texts) >= 8
    assert sum(len(checked(text).findings) for text in texts.values()) > 80


def test_a_mended_place_does_not_hide_the_same_words_elsewhere() -> None:
    old = framed("- Các thôn gửi danh sách chậm nhất ngày 31/6/2024 về Văn phòng xã.")
    new = framed("- Quỹ khuyến học được kiểm kê xong trước ngày 31/6/2024, có biên bản kèm theo.")
    matched = match(known(checked(new)), known(checked(old)))
    assert matched.known == (False,)
    assert [entry.code for entry in matched.gone] == ["NT001"]


def test_one_entry_hides_one_finding() -> None:
    line = "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024."
    once, twice = (known(checked(framed("\n".join([line] * n)))) for n in (1, 2))
    assert match(twice, once).known.count(True) == 1
    assert len(match(once, twice).gone) == 1
    assert match(twice, twice) == ((True, True), ())


def test_absent_things_are_told_apart() -> None:
    without = known(checked(framed("", {"noi_nhan": None})))
    other = known(checked(framed("", {"tieu_ngu": None})))
    assert all(match(without, without).known)
    assert not any(match(other, without).known)

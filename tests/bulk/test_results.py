"""Results as bytes: what comes back says the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from kehoach_lint.bulk.results import Problem, Result, packed, problem_of, unpacked
from kehoach_lint.checking import check
from kehoach_lint.readers import read_file

DRAFTS = sorted((Path(__file__).parents[2] / "fixtures" / "drafts").glob("*.txt"))


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem[:2])
def test_a_checked_draft_comes_back(path: Path) -> None:
    checked = check(read_file(str(path)))
    back = unpacked(packed(Result("a", "0", checked, None, b"profile", 1.5)))
    assert back.checked is not None
    assert (back.name, back.digest, back.profile, back.seconds) == ("a", "0", b"profile", 1.5)
    assert back.checked.findings == checked.findings
    assert back.checked.draft.source == checked.draft.source
    assert back.checked.draft.blocks == checked.draft.blocks
    assert back.checked.not_run == checked.not_run
    assert back.checked.plan.kind == checked.plan.kind


def test_a_problem_comes_back() -> None:
    problem = problem_of("program.read.too-large", {"limit": 50})
    back = unpacked(packed(Result("a", "", None, problem)))
    assert back.problem == Problem("program.read.too-large", {"limit": "50"})


@pytest.mark.parametrize("data", [b"", b"abc", b"x\x9c"])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no result"):
        unpacked(data)

"""Regular expressions of offices: paragraph by paragraph, and never for ever."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kehoach_lint.rules.custom import pattern
from kehoach_lint.rules.failing import RuleFailedError
from tests.cli.conftest import process
from tests.custom.rulesets import checked, excerpts, finds, of_kind, rule, ruleset, write
from tests.frames import framed

SLOW = of_kind("mau", pattern=r"(.+)+(.+)+(.+)+(.+)+\1[!?]")
"""For a long paragraph without such a mark at its end this takes hours."""


def test_ends_are_those_of_a_paragraph(tmp_path: Path) -> None:
    row = of_kind("mau", pattern=r"^- Mít .*|mít chín$")
    assert finds(tmp_path, "- Mít non.\n- Cây mít chín", row) == ["- Mít non.", "mít chín"]


def test_usual_counts_and_brackets_are_no_trouble(tmp_path: Path) -> None:
    dates = r"\(?xã\)? [({]\d{1,2}/\d{1,2}/\d{4}[)}]"
    row = of_kind("mau", pattern="|".join([dates] * 20))
    assert finds(tmp_path, "- Họp xã {12/3/2024}.", row) == ["xã {12/3/2024}"]


def test_a_match_stays_inside_its_paragraph(tmp_path: Path) -> None:
    row = of_kind("mau", pattern=r"mít\s+- bưởi")
    assert finds(tmp_path, "- Cây mít\n- bưởi", row) == []


def test_spaces_are_one_and_capitals_do_not_count(tmp_path: Path) -> None:
    row = of_kind("mau", pattern=r"cây mít \d+")
    text = "- Trồng Cây  mít   12 và cây mít 12; cây mít 7."
    result = checked(ruleset(tmp_path, row), text)
    assert excerpts(result) == ["Cây mít 12", "cây mít 7"]
    assert len(result.findings[0].related) == 1
    assert finds(tmp_path, text, {**row, "case": "exact"}) == ["cây mít 12", "cây mít 7"]


def test_excepted_matches_are_quiet(tmp_path: Path) -> None:
    row = of_kind("mau", pattern=r"mẫu \d+", **{"except": [r"mẫu 0\d đính kèm", "mẫu 99"]})
    text = "- Theo mẫu 01 đính kèm, mẫu 02, mẫu 99."
    assert finds(tmp_path, text, row) == ["mẫu 02"]
    assert finds(tmp_path, text, {**row, "exceptions": ["theo biểu, mẫu 02", "mẫu 02,"]}) == []


def test_what_matches_nothing_is_no_match(tmp_path: Path) -> None:
    assert finds(tmp_path, "- Trồng mít.", of_kind("mau", pattern="(?:zq)*")) == []


@pytest.mark.parametrize(
    "row",
    [
        SLOW,
        of_kind("mau", pattern=r"\w+", **{"except": [SLOW["pattern"]]}),
        of_kind("so-lan", pattern=SLOW["pattern"], message="x", at_most=1),
    ],
    ids=["pattern", "except", "occurrence"],
)
def test_a_search_that_takes_too_long_is_an_error(
    tmp_path: Path, row: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pattern, "SECONDS", 0.2)
    loaded = ruleset(tmp_path, row)
    text = framed("- " + "mười hai thôn cùng nhau " * 12)
    started = time.monotonic()
    with pytest.raises(RuleFailedError) as caught:
        checked(loaded, text)
    assert caught.value.code == "XA001"
    assert time.monotonic() - started < 5


def test_the_command_tells_it_and_checks_the_other_drafts(tmp_path: Path) -> None:
    path = write(tmp_path, SLOW)
    (tmp_path / "dai.txt").write_text(framed("- " + "cả xã cùng làm " * 20), encoding="utf-8")
    (tmp_path / "ngan.md").write_text("# Notes\n\nNothing to see.\n", encoding="utf-8")
    result = process("check", "dai.txt", "ngan.md", "--ruleset", path, cwd=tmp_path)
    assert result.code == 2
    assert "dai.txt" in result.err
    assert "XA001" in result.err
    assert "ngan.md" in result.out
    quiet = process("check", "dai.txt", "--ruleset", path, "--ignore", "XA001", cwd=tmp_path)
    assert "XA001" not in quiet.err


def test_a_slow_example_fails_its_file(tmp_path: Path) -> None:
    slow = {**SLOW, "bad": [{"text": "- " + "cả xã cùng làm " * 20, "finds": ["x"]}]}
    result = process("rules", "--test", write(tmp_path, slow), cwd=tmp_path)
    assert result.code == 2
    assert "XA001" in result.err


def test_only_patterns_load_the_library(tmp_path: Path) -> None:
    for row, loads in ((rule(), False), (of_kind("mau", pattern="mít"), True)):
        path = write(tmp_path, row)
        code = (
            "import sys; from kehoach_lint.rulesets.loading import load_ruleset;"
            "from kehoach_lint.rules.further import own_rules;"
            f"own_rules((load_ruleset({path!r}),)); print('regex' in sys.modules)"
        )
        assert python(code, tmp_path) == str(loads)


def python(code: str, folder: Path) -> str:
    """What a program prints in a process of its own."""
    import subprocess
    import sys

    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r}); {code}"],
        capture_output=True, text=True, check=True, cwd=folder,
    )  # fmt: skip
    return done.stdout.strip()

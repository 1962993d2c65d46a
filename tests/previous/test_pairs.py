"""Whole plans against those of the year before (``fixtures/previous``), run by the real command.

``<name>.yaml`` names last year's plan and lists, in order, what the rules of the family LV find in
the plan of this year; where it lists nothing the plan was made well.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from kehoach_lint.cli.app import run
from tests.checks import checked, found
from tests.word_files import plan_docx, plan_markdown

FOLDER = Path(__file__).parents[2] / "fixtures" / "previous"
PAIRS = [pytest.param(path, id=path.stem) for path in sorted(FOLDER.glob("*.yaml"))]
FORMATS = ("txt", "md", "docx")
CODES = "LV"


class Pair:
    """Two plans and what is expected of them."""

    def __init__(self, path: Path) -> None:
        wanted: dict[str, Any] = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
        self.new = path.with_suffix(".txt").read_text(encoding="utf-8")
        self.old = (FOLDER / wanted["previous"]).read_text(encoding="utf-8")
        self.findings = [(row["code"], row["excerpt"]) for row in wanted["findings"]]


def stored(text: str, format: str) -> bytes:
    """A plan as the bytes of a file."""
    if format == "docx":
        return plan_docx(text)
    return (plan_markdown(text) if format == "md" else text).encode()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("path", PAIRS)
def test_a_pair_gives_exactly_the_listed_findings(
    path: Path, format: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = Pair(path)
    new, old = tmp_path / f"moi.{format}", tmp_path / f"cu.{format}"
    new.write_bytes(stored(pair.new, format))
    old.write_bytes(stored(pair.old, format))
    report = run(["check", str(new), "--previous", str(old), "--select", CODES, "--format", "json"])
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    # The dash of a list is a mark in Markdown and may be a number of Word's: no part of the text.
    listed = [(code, excerpt.removeprefix("- ")) for code, excerpt in pair.findings]
    rows = [(row["code"], row["excerpt"].removeprefix("- ")) for row in document["findings"]]
    assert rows == listed
    assert report == (1 if listed else 0)
    for row in document["findings"]:
        places = [related for related in row["related"] if related.get("path")]
        assert places
        assert {related["path"] for related in places} == {str(old)}


@pytest.mark.parametrize("path", PAIRS)
def test_places_in_the_other_file_are_of_that_file(path: Path) -> None:
    pair = Pair(path)
    lines = pair.old.split("\n")
    for finding in checked(pair.new, previous=pair.old).findings:
        for related in finding.related:
            if related.elsewhere is not None:
                start, end = related.elsewhere.start, related.elsewhere.end
                assert start.line == end.line
                stretch = lines[start.line - 1][start.column - 1 : end.column - 1]
                assert stretch == related.elsewhere.excerpt


@pytest.mark.parametrize("path", PAIRS)
def test_last_years_plan_was_a_good_one(path: Path) -> None:
    assert found(checked(Pair(path).old)) == []


def test_a_plan_against_itself_tells_only_that_it_is_the_same() -> None:
    for path in sorted(FOLDER.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        codes = [code for code, _ in found(checked(text, previous=text))]
        assert [code for code in codes if code.startswith(CODES)] == ["LV006", "LV007"]

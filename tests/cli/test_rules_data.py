"""``rules --data``: the facts the program rests on, and which of them are old."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kehoach_lint.resources import data_folder
from tests.cli.conftest import Command
from tests.rulesets.own_files import folder_of


def listed(command: Command, *options: str) -> dict[str, Any]:
    result = command("rules", "--data", "--format", "json", *options)
    assert (result.code, result.err) == (0, "")
    value: dict[str, Any] = json.loads(result.out)
    return value


def test_every_file_of_the_program_is_listed(command: Command) -> None:
    files = listed(command)["files"]
    assert {file["file"] for file in files} == {
        path.name for path in data_folder("rulesets").iterdir() if path.suffix != ".txt"
    }
    for file in files:
        assert file["rows"] > 0
        assert file["sources"], file["file"]
        assert file["checked"]["first"] <= file["checked"]["last"]
        assert not file["own"]


def test_facts_grow_old(command: Command) -> None:
    days = [file["checked"] for file in listed(command)["files"]]
    first = min(date.fromisoformat(day["first"]) for day in days)
    last = max(date.fromisoformat(day["last"]) for day in days)
    at_first, after = first + timedelta(days=365), last + timedelta(days=366)
    assert listed(command, "--on", at_first.isoformat())["stale"] == []
    value = listed(command, "--on", after.isoformat())
    assert value["on"] == after.isoformat()
    assert len(value["stale"]) > 200
    assert {fact["confirmed"] for fact in value["stale"]} == {True, False, None}
    assert {fact["file"] for fact in value["stale"]} == {file["file"] for file in value["files"]}


def test_the_text_marks_what_is_from_memory(command: Command) -> None:
    value = listed(command, "--on", "2028-01-01")
    result = command("rules", "--data", "--on", "2028-01-01", "--lang", "en")
    assert result.code == 0
    lines = result.out.splitlines()
    assert lines[0] == "Facts, on 01/01/2028"
    assert f"Last verified more than a year ago: {len(value['stale'])}" in lines
    assert f"Never verified: {len(value['unchecked'])}" in lines
    facts = [*value["stale"], *value["unchecked"]]
    unsure = [fact for fact in facts if fact["confirmed"] is False]
    assert len(unsure) > 100
    assert sum(line.endswith(" [from memory]") for line in lines) == len(unsure)
    assert "[theo hiểu biết chung]" in command("rules", "--data", "--on", "2028-01-01").out


def test_own_folders_are_listed_with_what_still_holds(command: Command, folder: Path) -> None:
    before = {file["file"]: file["rows"] for file in listed(command)["files"]}
    own = folder_of(folder / "rieng")
    value = listed(command, "--own", own, "--on", "2026-11-20")
    files = {file["file"]: file for file in value["files"]}
    mine = files[str(Path(own) / "co-quan.yaml")]
    assert mine["own"]
    assert (mine["rows"], mine["sources"]) == (2, ["sổ tay văn phòng"])
    assert mine["checked"] == {"first": "2026-11-02", "last": "2026-11-02"}
    assert files["co-quan.yaml"]["rows"] == before["co-quan.yaml"] - 2
    assert [fact["name"] for fact in value["stale"]] == ["Thông tư số 03/2015/TT-BGTVT"]
    assert str(Path(own) / "ao-lang.yaml") in files
    assert "(own data)" in command("rules", "--data", "--own", own, "--lang", "en").out


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--data", "--on", "20/11/2026"), "20/11/2026"),
        (("--data", "--family", "NT"), "--family"),
        (("--own", "khong-co"), "khong-co"),
    ],
)
def test_what_makes_no_sense_is_refused(
    command: Command, options: tuple[str, ...], named: str
) -> None:
    result = command("rules", *options)
    assert result.code == 2
    assert named in result.err
    assert result.out == ""

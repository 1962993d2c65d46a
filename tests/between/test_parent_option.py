"""``check --parent``: one plan held against the one above it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kehoach_lint.cli.app import run
from tests.frames import framed
from tests.relatives import of_the_district

TARGET = "- Phấn đấu 95% hộ gia đình phân loại rác tại nhà."
LOWER = "- Phấn đấu 85% hộ gia đình phân loại rác tại nhà."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the plan of a district and one of a commune, which is the current one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "huyen.txt").write_text(of_the_district(TARGET), encoding="utf-8")
    (tmp_path / "xa.txt").write_text(framed(LOWER), encoding="utf-8")
    return tmp_path


def report(output: str) -> list[dict[str, Any]]:
    """The documents of a JSON report."""
    documents: list[dict[str, Any]] = json.loads(output)["documents"]
    return documents


def test_the_place_in_the_plan_above_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["check", "xa.txt", "--parent", "huyen.txt", "--select", "LV", "--format", "json"]
    assert run(asked) == 1
    (document,) = report(capsys.readouterr().out)
    (finding,) = document["findings"]
    assert (finding["code"], finding["excerpt"]) == ("LV017", "85%")
    (other,) = finding["related"]
    line = 1 + of_the_district(TARGET).split("\n").index(TARGET)
    assert other["path"] == "huyen.txt"
    assert other["start"] == {"line": line, "column": 12}


def test_a_reader_sees_where_it_stands(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "xa.txt", "--parent", "huyen.txt", "--lang", "en"]) == 1
    assert "the target in the parent plan" in capsys.readouterr().out


def test_without_the_option_nothing_speaks_of_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["check", "xa.txt", "--format", "json"])
    (document,) = report(capsys.readouterr().out)
    assert not [one for one in document["findings"] if one["code"].startswith("LV")]
    assert not [row for row in document["not_run"] if row["family"] == "LV"]


def test_rules_asked_for_by_name_are_told_not_to_have_run(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "xa.txt", "--select", "LV017,LV031", "--format", "json"]) == 0
    (document,) = report(capsys.readouterr().out)
    reasons = {row["reason"] for row in document["not_run"]}
    assert {"--parent" in reason for reason in reasons} == {True, False}
    assert len(reasons) == 2


def test_the_plan_above_is_not_held_against_itself(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["check", ".", "--parent", "huyen.txt", "--select", "LV", "--format", "json"]
    assert run(asked) == 1
    found = {
        Path(one["path"]).name: [row["code"] for row in one["findings"]]
        for one in report(capsys.readouterr().out)
    }
    assert found == {"huyen.txt": [], "xa.txt": ["LV017"]}


def test_both_options_go_together(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "cu.txt").write_text(framed(LOWER), encoding="utf-8")
    asked = ["check", "xa.txt", "--parent", "huyen.txt", "--previous", "cu.txt", "--select", "LV"]
    assert run([*asked, "--format", "json"]) == 1
    (document,) = report(capsys.readouterr().out)
    assert {"LV007", "LV017"} <= {one["code"] for one in document["findings"]}


@pytest.mark.parametrize("name", ["khong-co.docx", "hong.docx", "."])
def test_a_plan_that_cannot_be_read_ends_the_run(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (folder / "hong.docx").write_bytes(b"PK\x03\x04 khong phai tep Word")
    assert run(["check", "xa.txt", "--parent", name]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert f"kế hoạch cấp trên {name}: " in output.err

"""``check --previous``: read once, told when it cannot be used, never held against itself."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from kehoach_lint.cli import comparing
from kehoach_lint.cli.app import run
from tests.checks import checked, found, other_plan
from tests.frames import framed, of_last_year

LEFT = "- Lát gạch xong sân đình trong năm 2023."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with last year's plan and two of this year, which is the current one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cu.txt").write_text(of_last_year(LEFT), encoding="utf-8")
    (tmp_path / "moi").mkdir()
    (tmp_path / "moi" / "mot.txt").write_text(framed(LEFT), encoding="utf-8")
    (tmp_path / "moi" / "hai.txt").write_text(framed(), encoding="utf-8")
    return tmp_path


def codes(output: str) -> dict[str, list[str]]:
    """The codes of the documents of a JSON report."""
    return {
        document["path"]: [finding["code"] for finding in document["findings"]]
        for document in json.loads(output)["documents"]
    }


def test_several_drafts_are_held_against_one_plan(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[str] = []
    read_file = comparing.read_file
    monkeypatch.setattr(comparing, "read_file", lambda path: reads.append(path) or read_file(path))
    assert run(["check", "moi", "--previous", "cu.txt", "--format", "json"]) == 1
    found_codes = codes(capsys.readouterr().out)
    assert {Path(path).name: rows for path, rows in found_codes.items()} == {
        "hai.txt": [],
        "mot.txt": ["LV001"],
    }
    assert reads == ["cu.txt"]


def test_the_place_in_the_other_file_is_shown(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["check", "moi/mot.txt", "--previous", "cu.txt"])
    line = 1 + of_last_year(LEFT).split("\n").index(LEFT)
    told = f"cu.txt:{line}:32 “năm 2023”: chỗ này trong kế hoạch năm trước"
    assert told in capsys.readouterr().out


def test_without_the_option_nothing_speaks_of_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "moi/mot.txt"]) == 0
    assert "LV" not in capsys.readouterr().out
    assert run(["check", "moi/mot.txt", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["documents"][0]["not_run"]
    assert [row["family"] for row in rows] == ["KT"]


def test_rules_asked_for_by_name_are_told_not_to_have_run(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "moi/mot.txt", "--select", "LV,NT", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["documents"][0]["not_run"]
    assert {row["family"] for row in rows} == {"LV"}
    assert [row for row in rows if "--previous" in row["reason"]]


@pytest.mark.parametrize("name", ["khong-co.docx", "hong.docx", "moi", "trong.txt"])
def test_a_plan_that_cannot_be_read_ends_the_run(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (folder / "hong.docx").write_bytes(b"PK\x03\x04 khong phai tep Word")
    (folder / "trong.txt").write_bytes(b"\n")
    assert run(["check", "moi/mot.txt", "--previous", name]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert f"kế hoạch năm trước {name}: " in output.err


@pytest.mark.parametrize("path", ["cu.txt", ".", "moi/../cu.txt"])
def test_a_plan_is_not_held_against_itself(
    folder: Path, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    assert run(["check", path, "--previous", "cu.txt"]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "cu.txt vừa là văn bản cần kiểm tra" in output.err


def test_all_texts_speak_english(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "moi/mot.txt", "--previous", "cu.txt", "--lang", "en"]) == 1
    assert "this place in last year's plan" in capsys.readouterr().out


@pytest.mark.parametrize("other", ["readme\n", "Một dòng thôi.\n", "| a | b |\n|---|---|\n"])
def test_any_other_file_is_borne(other: str) -> None:
    result = [code for code, _ in found(checked(framed(LEFT), previous=other)) if code[:2] == "LV"]
    assert result == ["LV007"]


def test_a_long_pair_is_compared_in_a_second() -> None:
    def pages(year: int) -> str:
        lines = [
            f"- Thôn {number} vớt bèo ở ao số {number % 90} trước ngày {1 + number % 28}/9/{year},"
            f" giao tổ {number % 17} trông coi, mỗi hộ góp {number % 9} ngày công rồi báo lại."
            for number in range(2500)
        ]
        lines[::7] = [f"- Việc riêng của năm {year} ở ngõ {n}: trồng hoa." for n in range(358)]
        return "\n".join(lines)

    other = other_plan(of_last_year(pages(2023)))
    text = framed(pages(2024))
    plain = _seconds(lambda: checked(text))
    against = _seconds(lambda: checked(text, previous=of_last_year(pages(2023))))
    assert other.plan.kind == "ke-hoach"
    assert against < 3 * plain + 1


def _seconds(work: object) -> float:
    assert callable(work)
    start = time.perf_counter()
    work()
    return time.perf_counter() - start

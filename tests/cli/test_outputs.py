"""Where reports go: standard output, files, several at once; never over a draft."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kehoach_lint.cli.outputs import Output, OutputError, planned
from tests.cli.conftest import Command


@pytest.mark.parametrize(
    ("formats", "file", "outputs"),
    [
        ([], None, [("text", None)]),
        (["json"], None, [("json", None)]),
        (["json"], "a.json", [("json", "a.json")]),
        ([], "a.txt", [("text", "a.txt")]),
        (["text", "json:a.json"], None, [("text", None), ("json", "a.json")]),
        (["text", "json:a.json"], "a.txt", [("text", "a.txt"), ("json", "a.json")]),
        (["json:C:\\a.json"], None, [("json", "C:\\a.json")]),
    ],
)
def test_outputs_are_planned(
    formats: list[str], file: str | None, outputs: list[tuple[str, str | None]]
) -> None:
    assert planned(formats, file) == tuple(Output(*output) for output in outputs)


@pytest.mark.parametrize(
    ("formats", "file"),
    [
        (["xml"], None),
        (["json:"], None),
        (["text", "json"], None),
        (["text", "text"], None),
        (["text:a", "json:./a"], None),
        (["json:a.json"], "b.json"),
        (["text", "json"], "a"),
        (["text", "json:a"], "a"),
    ],
)
def test_contradicting_outputs_are_refused(formats: list[str], file: str | None) -> None:
    with pytest.raises(OutputError):
        planned(formats, file)


def test_several_reports_at_once(command: Command, drafts: Path) -> None:
    result = command("check", "loi.txt", "--format", "text", "--format", "json:ket-qua.json")
    assert result.code == 1
    assert "NT001" in result.out
    report = json.loads((drafts / "ket-qua.json").read_text(encoding="utf-8"))
    assert report["summary"]["error"] == 1


def test_output_names_the_file(command: Command, drafts: Path) -> None:
    assert command("check", "loi.txt", "--output", "bao-cao.txt") == (1, "", "")
    written = (drafts / "bao-cao.txt").read_text(encoding="utf-8")
    assert "ngày 31/6/2024" in written
    assert "\x1b" not in written


def test_errors_are_told_when_the_json_goes_to_a_file(command: Command, drafts: Path) -> None:
    result = command("check", "mat.txt", "sach.txt", "--format", "json:a.json")
    assert result.code == 2
    assert "mat.txt" in result.err


def test_a_report_that_cannot_be_written(command: Command, drafts: Path) -> None:
    result = command("check", "sach.txt", "--output", "khong/co/bao-cao.txt")
    assert result.code == 2
    assert "khong/co/bao-cao.txt" in result.err


@pytest.mark.parametrize("place", ["sach.txt", "./sach.txt"])
def test_a_draft_is_never_overwritten(command: Command, drafts: Path, place: str) -> None:
    before = (drafts / "sach.txt").read_bytes()
    for option in (["--output", place], ["--format", f"json:{place}"]):
        result = command("check", ".", *option)
        assert result.code == 2
        assert "sach.txt" in result.err
    assert (drafts / "sach.txt").read_bytes() == before

"""Every format by the command: alone, all at once, streamed, counted, brief."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from junitparser import JUnitXml
from lxml import etree

from kehoach_lint.cli.outputs import FORMATS, Output, OutputError, planned
from tests.cli.conftest import IMPOSSIBLE_DAY, ROOT, Command, start
from tests.frames import framed

NAME = "thư mục/Kế hoạch 100% “A&B” (ký).txt"


@pytest.fixture
def odd(drafts: Path) -> Path:
    """``drafts`` with a draft whose name has all that hurts."""
    (drafts / "thư mục").mkdir()
    (drafts / NAME).write_text(framed(IMPOSSIBLE_DAY), encoding="utf-8")
    return drafts


def test_all_formats_in_one_run(command: Command, odd: Path) -> None:
    wanted = [word for name in FORMATS for word in ("--format", f"{name}:bc.{name}")]
    result = command("check", "thư mục", "mat.txt", *wanted)
    assert (result.code, result.out) == (2, "")
    assert "mat.txt" in result.err
    text = {name: (odd / f"bc.{name}").read_text(encoding="utf-8") for name in FORMATS}
    whole = json.loads(text["json"])
    codes = [row["code"] for row in whole["documents"][0]["findings"]]
    assert "NT001" in codes
    lines = [json.loads(line) for line in text["jsonl"].splitlines()]
    assert [row["type"] for row in lines] == ["document", "error", "summary"]
    assert [row["code"] for row in lines[0]["findings"]] == codes
    (run,) = json.loads(text["sarif"])["runs"]
    assert [row["ruleId"] for row in run["results"]] == codes
    commands = text["github"].splitlines()
    assert len(commands) >= len(codes) + 1
    assert "100%25" in commands[0]
    assert [row["check_name"] for row in json.loads(text["gitlab"])] == [*codes, "unreadable"]
    suites = JUnitXml.fromstring(text["junit"].encode())
    assert (suites.tests, suites.errors) == (len(codes) + 1, 1)
    files = etree.fromstring(text["checkstyle"].encode())
    assert [file.get("name") for file in files] == [NAME, "mat.txt"]
    assert "NT001" in text["text"]


@pytest.mark.parametrize("format", FORMATS)
def test_each_format_on_standard_output(command: Command, odd: Path, format: str) -> None:
    result = command("check", NAME, "--format", format)
    assert result.code == 1
    assert "NT001" in result.out
    assert result.err == ""
    # The page of MA001 in SARIF shows letters as they should not be.
    assert format == "sarif" or unicodedata.is_normalized("NFC", result.out)


@pytest.mark.parametrize("format", FORMATS)
def test_a_file_that_was_not_read_is_never_silent(
    command: Command, drafts: Path, format: str
) -> None:
    result = command("check", "mat.txt", "sach.txt", "--format", format)
    assert result.code == 2
    assert "mat.txt" in result.out
    told_twice = format not in {"json", "jsonl", "github"}
    assert ("mat.txt" in result.err) is told_twice


def test_an_unknown_format_names_those_there_are(command: Command, drafts: Path) -> None:
    for word in ("xml", "SARIF:a.sarif", "sarif:"):
        result = command("check", "sach.txt", "--format", word)
        assert result.code == 2
        assert word in result.err
        assert ", ".join(FORMATS) in result.err


def test_a_drive_of_windows_belongs_to_the_file() -> None:
    assert planned(["sarif:C:\\kết quả\\a.sarif"], None) == (
        Output("sarif", "C:\\kết quả\\a.sarif"),
    )


def test_json_lines_come_while_the_run_goes_on(drafts: Path) -> None:
    """The line of the first draft is there before the second one is even given."""
    with start("check", "loi.txt", "-", "--format", "jsonl", cwd=drafts) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        first = json.loads(running.stdout.readline())
        assert (first["type"], first["path"]) == ("document", "loi.txt")
        running.stdin.write(framed().encode())
        running.stdin.close()
        rest = [json.loads(line) for line in running.stdout]
    assert [row["type"] for row in rest] == ["document", "summary"]
    assert running.returncode == 1


def test_statistics(command: Command, drafts: Path) -> None:
    result = command("check", ".", "--statistics", "--format", "text", "--format", "json:a.json")
    assert result.code == 1
    assert "NT001" in result.out
    assert "ngày 31/6/2024" not in result.out
    value = json.loads((drafts / "a.json").read_text(encoding="utf-8"))
    assert {"code", "name", "findings", "documents"} == set(value["statistics"][0])
    assert value["summary"]["documents"] == 4


def test_statistics_leave_other_formats_alone(command: Command, drafts: Path) -> None:
    command("check", ".", "--statistics", "--format", "text", "--format", "sarif:a.sarif")
    assert json.loads((drafts / "a.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert command("check", ".", "--statistics", "--format", "sarif").code == 2
    with pytest.raises(OutputError):
        planned(["junit"], None, statistics=True)


@pytest.mark.parametrize("option", ["-q", "--quiet"])
def test_quiet(command: Command, drafts: Path, option: str) -> None:
    result = command("check", "sach.txt", "loi.txt", "mat.txt", option)
    assert result.code == 2
    assert result.out.startswith("loi.txt:")
    assert all(line.startswith("loi.txt:") for line in result.out.splitlines())
    assert "mat.txt" in result.err
    assert command("check", "sach.txt", option) == (0, "", "")


@pytest.mark.parametrize("limit", ["error", "never"])
def test_junit_fails_as_the_run_does(command: Command, drafts: Path, limit: str) -> None:
    options = ["--format", "junit", "--fail-on", limit]
    result = command("check", "loi.txt", "canh-bao.txt", *options)
    assert bool(JUnitXml.fromstring(result.out.encode()).failures) is bool(result.code)


def loaded(*arguments: str, cwd: Path) -> set[str]:
    """The modules of reports that a run of the command imports."""
    program = (
        "import sys\nfrom kehoach_lint.cli.app import run\n"
        f"run({list(arguments)!r})\n"
        "sys.stderr.write(' '.join(sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    known = {f"kehoach_lint.reporting.{name}": name for name in (*FORMATS, "brief", "statistics")}
    return {known[name] for name in done.stderr.split() if name in known}


@pytest.mark.parametrize(
    ("options", "modules"),
    [
        (["--format", "text"], {"text"}),
        (["--format", "json"], {"json"}),
        (["--format", "jsonl"], {"json", "jsonl"}),
        (["--format", "gitlab"], {"gitlab"}),
        (["--format", "junit"], {"junit"}),
        (["--quiet"], {"brief"}),
    ],
)
def test_only_what_is_asked_for_is_imported(
    drafts: Path, options: list[str], modules: set[str]
) -> None:
    assert loaded("check", "loi.txt", *options, cwd=drafts) == modules

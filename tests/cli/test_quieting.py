"""Files beside drafts that keep findings quiet, what the reports say of it, and the guide to it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import IMPOSSIBLE_DAY, ROOT, Command, Result
from tests.frames import framed
from tests.looks import laid_out

GUIDE = (ROOT / "docs" / "bo-qua.md").read_text(encoding="utf-8")
SIDECAR = '[[suppress]]\ncodes = ["NT001"]\nreason = "chờ thôn báo lại"\n'
COMMENT = "<!-- kehoach-lint: bỏ qua NT001: chờ thôn báo lại -->"


def codes(result: Result) -> list[list[str]]:
    """The codes of every document of a JSON report."""
    documents = json.loads(result.out)["documents"]
    return [[finding["code"] for finding in document["findings"]] for document in documents]


def examples(language: str) -> list[str]:
    """The blocks of code of the guide in a language."""
    return re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)


def put(folder: Path, name: str, sidecar: str = SIDECAR) -> None:
    """A draft with one error, and the file beside it."""
    text = framed(IMPOSSIBLE_DAY)
    data = laid_out(text) if name.endswith(".docx") else text.encode()
    (folder / name).write_bytes(data)
    (folder / f"{name}.kehoach-lint.toml").write_text(sidecar, encoding="utf-8")


@pytest.mark.parametrize("name", ["a.docx", "kế hoạch.md", "a.txt"])
def test_a_sidecar_keeps_findings_quiet(command: Command, folder: Path, name: str) -> None:
    put(folder, name)
    result = command("check", name)
    assert result.code == 0
    assert "NT001" not in result.out
    assert "Không báo 1 phát hiện đã được bỏ qua hoặc đã biết: 1 theo tệp kèm." in result.out
    assert codes(command("check", ".", "--format", "json")) == [[]]


def test_the_text_of_an_entry_is_looked_for(command: Command, folder: Path) -> None:
    put(folder, "a.docx", SIDECAR + 'text = "DANH  sách"\n')
    assert command("check", "a.docx").code == 0
    put(folder, "a.docx", SIDECAR + 'text = "nạo vét"\nuntil = 2999-12-31\n')
    assert codes(command("check", "a.docx", "--format", "json")) == [["BQ001", "NT001"]]


@pytest.mark.parametrize(
    ("sidecar", "words"),
    [
        ('[[suppress]]\ncodes = ["NT999"]\nreason = "x"\n', "NT999"),
        ('[[suppress]]\ncode = ["NT001"]\nreason = "x"\n', "code"),
        ('[[suppress]]\nreason = "x"\n', "codes"),
        ('[[suppress]]\ncodes = []\nreason = "x"\n', "codes"),
        (SIDECAR + 'until = "mai"\n', "until"),
        ("suppres = 1\n", "suppres"),
        ("[[suppress\n", "TOML"),
    ],
)
def test_a_faulty_sidecar_is_named(
    command: Command, folder: Path, sidecar: str, words: str
) -> None:
    put(folder, "a.txt", sidecar)
    (folder / "b.txt").write_text(framed(), encoding="utf-8")
    result = command("check", "a.txt", "b.txt")
    assert result.code == 2
    assert "a.txt.kehoach-lint.toml" in result.err
    assert words in result.err
    assert "b.txt" in result.out


def test_an_entry_without_a_reason_is_told(command: Command, folder: Path) -> None:
    put(folder, "a.txt", '[[suppress]]\ncodes = ["NT001"]\n')
    result = command("check", "a.txt")
    assert result.code == 1
    assert "BQ003" in result.out
    assert "NT001" in result.out
    assert "a.txt.kehoach-lint.toml" in result.out


def test_standard_input_has_no_sidecar(command: Command, folder: Path) -> None:
    put(folder, "a.txt")
    stdin = framed(IMPOSSIBLE_DAY).encode()
    check = ("check", "-", "--stdin-name", "a.txt", "--format", "json")
    assert codes(command(*check, stdin=stdin)) == [["NT001"]]
    commented = framed(f"{COMMENT}\n{IMPOSSIBLE_DAY}").encode()
    assert codes(command(*check, stdin=commented)) == [[]]


def test_quiet_findings_do_not_count(command: Command, folder: Path) -> None:
    (folder / "a.md").write_text(framed(f"{COMMENT}\n{IMPOSSIBLE_DAY}"), encoding="utf-8")
    result = command("check", "a.md", "--fail-on", "info", "--lang", "en")
    assert result.code == 0
    assert "Findings kept quiet, 1: 1 by comments." in result.out
    report = json.loads(command("check", "a.md", "--format", "json").out)
    assert report["summary"] == {"documents": 1, "error": 0, "warning": 0, "info": 0}
    sarif = json.loads(command("check", "a.md", "--format", "sarif").out)
    (row,) = sarif["runs"][0]["results"]
    assert row["suppressions"][0]["justification"] == "chờ thôn báo lại"


def test_the_entries_of_a_configuration(command: Command, folder: Path) -> None:
    (folder / "ke-hoach.txt").write_text(framed(IMPOSSIBLE_DAY), encoding="utf-8")
    (folder / "kehoach-lint.toml").write_text(SIDECAR + 'files = ["ke-*.txt"]\n', encoding="utf-8")
    assert "1 theo cấu hình" in command("check", "ke-hoach.txt").out


@pytest.mark.parametrize("language", ["markdown", "text"])
def test_the_comments_of_the_guide_act(command: Command, folder: Path, language: str) -> None:
    shown = examples(language)
    assert shown
    for example in shown:
        name = "a.md" if language == "markdown" else "a.txt"
        (folder / name).write_text(framed(example), encoding="utf-8")
        result = command("check", name, "--ignore", "BQ001", "--format", "json")
        assert codes(result) == [[]]
        bare = "\n".join(line for line in example.splitlines() if line.startswith("- "))
        bare = re.sub("<!--.*?-->", "", bare)
        (folder / name).write_text(framed(bare), encoding="utf-8")
        assert "NT001" in command("check", name).out


def test_the_sidecar_of_the_guide_acts(command: Command, folder: Path) -> None:
    (example,) = examples("toml")
    put(folder, "ke-hoach.docx", example)
    assert command("check", "ke-hoach.docx").code == 0


def test_the_commands_of_the_guide_act(command: Command, folder: Path) -> None:
    (folder / "van-ban").mkdir()
    (folder / "van-ban" / "a.txt").write_text(framed(IMPOSSIBLE_DAY), encoding="utf-8")
    lines = re.findall(r"^    kehoach-lint (.*)$", GUIDE, re.MULTILINE)
    assert len(lines) == 2
    for line in lines:
        assert command(*line.split()).code == 0

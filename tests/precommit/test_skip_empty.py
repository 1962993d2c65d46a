"""``--skip-empty``: a text without a word is passed over, everything else is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document

from kehoach_lint.cli.app import run
from tests.frames import framed

BLANK = {"a.txt": b"", "b.MD": b"\xef\xbb\xbf\n", "c.md": b"<!-- xem sau -->\n", "d.txt": b"***\n"}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with texts that hold no word."""
    monkeypatch.chdir(tmp_path)
    for name, content in BLANK.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def test_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--quiet", *BLANK]) == 2
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == list(BLANK)
    assert run(["check", "--quiet", "--skip-empty", *BLANK]) == 0
    assert capsys.readouterr() == ("", "")


def test_no_report_counts_them(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "e.txt").write_text(framed(), encoding="utf-8")
    assert run(["check", "--skip-empty", "--format", "json", ".", "e.txt"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [document["path"] for document in report["documents"]] == ["./e.txt"]
    assert report["errors"] == []


def test_a_word_file_without_a_word_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Document().save(str(folder / "quet.docx"))
    (folder / "rong.docx").write_bytes(b"")
    (folder / "cu.txt").write_bytes(b"C\xe1o")
    assert run(["check", "-q", "--skip-empty", "quet.docx", "rong.docx", "cu.txt", "a.txt"]) == 2
    told = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1] for line in told] == ["quet.docx", "rong.docx", "cu.txt"]

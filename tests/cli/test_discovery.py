"""Which files are checked, in which order, and that none is left out in silence."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kehoach_lint.cli.discovery import Problem, Source, find
from tests.cli.conftest import Command
from tests.frames import framed


def below(folder: Path, *names: str) -> None:
    """Make files of these names with a clean draft in each."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(framed(), encoding="utf-8")


def paths(command: Command, *arguments: str) -> list[str]:
    """The documents that were checked, as the report names them."""
    report = json.loads(command("check", *arguments, "--format", "json").out)
    return [document["path"] for document in report["documents"]]


def test_a_folder_is_searched_in_the_order_of_names(command: Command, folder: Path) -> None:
    below(folder, "v/b.txt", "v/a.md", "v/x/c.TXT", "v/x/y/d.txt")
    expected = [os.path.join("v", *name.split("/")) for name in ("a.md", "b.txt", "x/c.TXT")]
    assert paths(command, "v") == [*expected, os.path.join("v", "x", "y", "d.txt")]


def test_other_files_lock_files_and_hidden_folders_are_left_out(folder: Path) -> None:
    below(folder, "a.txt", "~$a.docx", "a.yaml", "a.txt.bak", ".git/b.txt", "x/.cache/c.txt")
    assert list(find(["."])) == [Source(os.path.join(".", "a.txt"))]


def test_a_folder_is_searched_for_all_formats(folder: Path) -> None:
    below(folder, "a.docx", "b.doc", "c.pdf", "d.md", "e.txt", "f.rtf", "g.odt", "h.xlsx")
    assert [os.path.basename(item.path) for item in find(["."])] == [
        "a.docx",
        "b.doc",
        "c.pdf",
        "d.md",
        "e.txt",
        "f.rtf",
        "g.odt",
    ]


def test_a_file_given_by_name_is_read_whatever_its_ending(folder: Path) -> None:
    assert list(find(["a.xyz"])) == [Source("a.xyz")]


def test_one_file_is_checked_once(command: Command, folder: Path) -> None:
    below(folder, "v/a.txt", "b.txt")
    (folder / "link.txt").symlink_to(folder / "b.txt")
    given = ["b.txt", "v", "./b.txt", "link.txt", str(folder / "v" / "a.txt"), "v"]
    assert paths(command, *given) == ["b.txt", os.path.join("v", "a.txt")]


def test_documents_come_in_the_order_given(command: Command, folder: Path) -> None:
    below(folder, "a.txt", "b.txt", "c.txt")
    assert paths(command, "c.txt", "a.txt", "b.txt") == ["c.txt", "a.txt", "b.txt"]


def test_a_folder_without_documents_is_an_error(command: Command, folder: Path) -> None:
    (folder / "rong").mkdir()
    below(folder, "a.txt")
    result = command("check", "rong", "a.txt", "--fail-on", "never")
    assert result.code == 2
    assert "kehoach-lint: rong: " in result.err
    alone = command("check", "rong", "--format", "json")
    assert alone.code == 2
    assert [row["path"] for row in json.loads(alone.out)["errors"]] == ["rong"]


def test_a_closed_folder_is_an_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below(folder, "v/a.txt", "v/kin/b.txt")
    scan = os.scandir

    def closed(path: str) -> object:
        if os.path.basename(path) == "kin":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    inside = os.path.join("v", "kin")
    assert list(find(["v"])) == [
        Source(os.path.join("v", "a.txt")),
        Problem(inside, "program.closed_folder", "Permission denied"),
    ]

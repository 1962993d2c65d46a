"""``parse``: what was understood, as JSON and as a tree."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Command
from tests.frames import framed


def test_json(command: Command, drafts: Path) -> None:
    result = command("parse", "sach.txt")
    shown = json.loads(result.out)
    plan = shown["plan"]
    assert result.code == 0
    assert (shown["path"], shown["format"]) == ("sach.txt", "txt")
    assert plan["kind"] == "ke-hoach"
    assert plan["header"]["symbol"]["number"] == "12"
    assert len(plan["sections"]) == 8
    period = plan["periods"][0]
    assert period["scope"] == "campaign"
    assert period["start"]["day"] == {"year": 2024, "month": 3, "day": 15, "quarter": None}
    lines = framed().splitlines()
    place = period["span"]
    line = lines[place["start"]["line"] - 1]
    assert line[place["start"]["column"] - 1 : place["end"]["column"] - 1] == (
        "từ ngày 15/3/2024 đến ngày 29/11/2024"
    )


def test_tree(command: Command, drafts: Path) -> None:
    result = command("parse", "sach.txt", "--tree")
    assert result.code == 0
    assert "I. MỤC ĐÍCH, YÊU CẦU" in result.out
    assert "Nơi nhận" in result.out
    assert "Recipients" in command("parse", "sach.txt", "--tree", "--lang", "en").out


def test_standard_input(command: Command, folder: Path) -> None:
    result = command("parse", "-", "--stdin-name", "a.md", stdin=framed().encode())
    assert json.loads(result.out)["path"] == "a.md"
    assert command("parse", "a.md", "--stdin-name", "b.md").code == 2


def test_a_file_that_cannot_be_read(command: Command, folder: Path) -> None:
    result = command("parse", "khong-co.txt")
    assert result.code == 2
    assert result.out == ""
    assert "khong-co.txt" in result.err


def test_citations(command: Command, drafts: Path) -> None:
    result = command("parse", "sach.txt", "--citations")
    assert result.code == 0
    head, row = result.out.splitlines()
    assert head.startswith("Dòng")
    assert "45/KH-UBND" in row
    assert "20/02/2024" in row
    assert command("parse", "sach.txt", "--citations", "--lang", "en").out.startswith("Line")
    assert command("parse", "sach.txt", "--citations", "--tree").code == 2

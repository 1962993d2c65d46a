"""``check`` and ``fix`` on folders with old Word files, RTF and OpenDocument."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from kehoach_lint.readers import read
from tests.cli.conftest import Command, process
from tests.office import files
from tests.programs import needs_soffice

KINDS = ("doc", "rtf", "odt")


@pytest.fixture
def old_drafts(folder: Path) -> Path:
    """``folder`` with a plan in each format."""
    for kind in KINDS:
        (folder / f"cũ & mới.{kind}").write_bytes(files.plan(kind))
    return folder


@pytest.fixture
def calls(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A file that gets a line for each call of LibreOffice, and the PATH for that."""
    place = tmp_path_factory.mktemp("bin")
    log, script = place / "log", place / "soffice"
    whole = f'#!/bin/sh\necho "$#" >> {log}\nexec {shutil.which("soffice")} "$@"\n'
    script.write_text(whole, encoding="utf-8")
    script.chmod(0o755)
    return log, f"{place}{os.pathsep}{os.environ['PATH']}"


@needs_soffice
def test_a_folder_is_converted_in_one_call_and_annotated_from_it(
    old_drafts: Path, calls: tuple[Path, str]
) -> None:
    log, path = calls
    (old_drafts / "hong.rtf").write_bytes(b"{\\rtf1 {{{{")
    asked = ("--format", "json", "--annotate", "ra")
    result = process("check", ".", *asked, cwd=old_drafts, PATH=path)
    report = json.loads(result.out)
    assert result.code == 2
    assert [row["path"] for row in report["errors"]] == [os.path.join(".", "hong.rtf")]
    assert sorted(row["format"] for row in report["documents"]) == sorted(KINDS)
    for document in report["documents"]:
        assert "NT001" in {finding["code"] for finding in document["findings"]}
    # All at once, then the damaged one alone.
    assert len(log.read_text().splitlines()) == 2
    copies = sorted(path.name for path in (old_drafts / "ra").iterdir())
    assert copies == [f"cũ & mới.{kind}.docx" for kind in sorted(KINDS)]
    for name in copies:
        draft = read(name, (old_drafts / "ra" / name).read_bytes())
        assert {note.kind for note in draft.notes} >= {"comments"}
        assert draft.text == read("a.docx", files.plan("docx")).text


@needs_soffice
def test_several_processes_share_what_was_converted(
    folder: Path, calls: tuple[Path, str]
) -> None:
    log, path = calls
    for number in range(6):
        (folder / f"{number}.rtf").write_bytes(files.rtf(f"Kế hoạch số {number}"))
    asked = ("--format", "json", "--fail-on", "never", "--annotate", "ra", "--jobs", "2")
    result = process("check", ".", *asked, cwd=folder, PATH=path)
    assert result.code == 0
    assert len(json.loads(result.out)["documents"]) == 6
    assert sorted(os.listdir(folder / "ra")) == [f"{number}.rtf.docx" for number in range(6)]
    assert len(log.read_text().splitlines()) == 1


@needs_soffice
def test_names_of_copies_are_kept_apart(command: Command, folder: Path) -> None:
    (folder / "a.doc").write_bytes(files.plan("doc"))
    (folder / "a.doc.docx").write_bytes(files.plan("docx"))
    assert command("check", "a.doc", "a.doc.docx", "--annotate", "ra").code == 1
    assert sorted(os.listdir("ra")) == ["a.doc-2.docx", "a.doc.docx"]


@needs_soffice
def test_an_old_file_is_not_mended(command: Command, old_drafts: Path) -> None:
    result = command("fix", "cũ & mới.doc")
    assert result.code == 2
    assert ".docx" in result.err
    assert sorted(os.listdir(".")) == sorted(f"cũ & mới.{kind}" for kind in KINDS)


@needs_soffice
def test_last_years_plan_may_be_an_old_file(command: Command, old_drafts: Path) -> None:
    (old_drafts / "nay.docx").write_bytes(files.plan("docx"))
    result = command("check", "nay.docx", "--previous", "cũ & mới.doc", "--select", "LV")
    assert "LV" in result.out


def test_without_libreoffice_each_file_is_told(old_names: Path) -> None:
    result = process("check", ".", cwd=old_names, PATH="/khong-co")
    assert result.code == 2
    assert [row.split(":")[1].strip() for row in result.err.splitlines()] == [
        os.path.join(".", "a.rtf"),
        os.path.join(".", "b.odt"),
    ]
    assert "Máy này không có LibreOffice" in result.err
    assert "kehoach-lint doctor" in result.err


@pytest.fixture
def old_names(folder: Path) -> Path:
    """``folder`` with files that need no LibreOffice to be made."""
    (folder / "a.rtf").write_bytes(files.rtf("Kế hoạch"))
    (folder / "b.odt").write_bytes(files.odt("<text:p>Kế hoạch</text:p>"))
    return folder

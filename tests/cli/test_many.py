"""Drafts that cannot be read are told alike, wherever they are checked and by which command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("command", [["check"], ["check", "--jobs", "2"], ["fix"]])
def test_a_missing_file_is_named(tmp_path: Path, command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kehoach_lint", *command, "khong-co.docx"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    said = done.stderr.decode()
    assert "Không tìm thấy tệp khong-co.docx" in said
    assert "{" not in said

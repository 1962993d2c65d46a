"""Files of reports: whole or not at all, with the permissions of any other file."""

from __future__ import annotations

import json
import os
import signal
import stat
import threading
import time
from pathlib import Path

from kehoach_lint.cli.report_files import ReportFile
from tests.cli.conftest import Command, process, start


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_the_name_is_taken_when_the_report_is_whole(folder: Path) -> None:
    (folder / "a.txt").write_text("cũ", encoding="utf-8")
    file = ReportFile("a.txt")
    file.write("mới ")
    file.write("hết\udce9")
    assert (folder / "a.txt").read_text(encoding="utf-8") == "cũ"
    file.finish()
    assert (folder / "a.txt").read_text(encoding="utf-8") == "mới hết\\udce9"
    file.discard()
    assert names(folder) == ["a.txt"]


def test_what_is_not_finished_leaves_nothing(folder: Path) -> None:
    file = ReportFile("a.txt")
    file.write("nửa")
    file.discard()
    assert names(folder) == []


def test_permissions_are_those_of_a_new_file_or_of_the_old_one(folder: Path) -> None:
    before = os.umask(0o027)
    try:
        (folder / "old.txt").touch()
        (folder / "old.txt").chmod(0o604)
        for name in ("new.txt", "old.txt"):
            ReportFile(name).finish()
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "new.txt").stat().st_mode) == 0o640
    assert stat.S_IMODE((folder / "old.txt").stat().st_mode) == 0o604


def test_a_link_stays_a_link(folder: Path) -> None:
    (folder / "kho").mkdir()
    (folder / "kho" / "a.txt").touch()
    (folder / "link.txt").symlink_to("kho/a.txt")
    file = ReportFile("link.txt")
    file.write("x")
    file.finish()
    assert (folder / "link.txt").is_symlink()
    assert (folder / "kho" / "a.txt").read_text(encoding="utf-8") == "x"


def test_a_pipe_is_written_directly(folder: Path) -> None:
    os.mkfifo("ống")
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(Path("ống").read_text(encoding="utf-8")))
    reader.start()
    file = ReportFile("ống")
    file.write("x")
    file.finish()
    reader.join(30)
    assert read == ["x"]
    assert names(folder) == ["ống"]


def test_a_missing_folder_is_named_before_anything_is_checked(
    command: Command, drafts: Path
) -> None:
    result = command("check", "loi.txt", "--format", "text", "--format", "sarif:kết quả/a.sarif")
    assert result.code == 2
    assert result.out == ""
    assert "kết quả/a.sarif" in result.err
    assert "không có thư mục" in result.err
    told = command("check", "loi.txt", "--output", "không/a.txt", "--lang", "en").err
    assert "there is no folder" in told


def test_a_folder_is_no_file(command: Command, drafts: Path) -> None:
    (drafts / "thư mục").mkdir()
    result = command("check", "loi.txt", "--format", "json:thư mục", "--format", "jsonl:b.jsonl")
    assert result.code == 2
    assert "thư mục" in result.err
    assert names(drafts) == sorted(
        ["sach.txt", "loi.txt", "canh-bao.txt", "thong-tin.txt", "thư mục"]
    )


def test_a_full_disk_is_told(drafts: Path) -> None:
    result = process("check", "loi.txt", "--format", "json:/dev/full", cwd=drafts)
    assert result.code == 2
    assert "/dev/full" in result.err
    assert "Traceback" not in result.err


def test_an_interrupted_run_leaves_the_last_report(drafts: Path) -> None:
    (drafts / "a.json").write_text("{}", encoding="utf-8")
    with start("check", "loi.txt", "-", "--format", "json:a.json", cwd=drafts) as running:
        deadline = time.monotonic() + 30
        while len(names(drafts)) < 6 and time.monotonic() < deadline:
            time.sleep(0.05)  # until the temporary file is there
        assert len(names(drafts)) == 6
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=30)
    assert running.returncode == 130
    assert json.loads((drafts / "a.json").read_text(encoding="utf-8")) == {}
    assert len(names(drafts)) == 5

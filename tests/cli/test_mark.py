"""``mark``: a copy with notes beside each draft, for who works without a terminal."""

from __future__ import annotations

import errno
import os
import re
import shutil
from pathlib import Path

import pytest

from kehoach_lint.cli import marking
from kehoach_lint.cli.asking import DROPPED, dropped, named
from kehoach_lint.readers import read
from tests.cli.conftest import IMPOSSIBLE_DAY, Command, process
from tests.frames import framed
from tests.office import files
from tests.programs import needs_soffice
from tests.word_files import plan_docx

NAME = "Kế hoạch A&B (nháp) 100%"


@pytest.fixture
def word(folder: Path) -> Path:
    """A Word file with an error and an awkward name in ``folder``, which is the current one."""
    path = folder / f"{NAME}.docx"
    path.write_bytes(plan_docx(framed(IMPOSSIBLE_DAY)))
    return path


@pytest.fixture
def opener(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A file in which what the system opens is listed, and the PATH for that."""
    place = tmp_path_factory.mktemp("bin")
    log = place / "log"
    for name in ("xdg-open", "open"):
        (place / name).write_text(f'#!/bin/sh\necho "$1" >> {log}\n', encoding="utf-8")
        (place / name).chmod(0o755)
    return log, f"{place}{os.pathsep}{os.environ['PATH']}"


def opened(log: Path, number: int) -> list[str]:
    """What was opened, as soon as there is so much."""
    import time

    for _ in range(300):
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        if len(lines) >= number:
            return lines
        time.sleep(0.1)
    raise AssertionError("nothing was opened")


def comments(path: Path) -> int:
    """How many comments a Word file has."""
    draft = read(path.name, path.read_bytes())
    return sum(note.number for note in draft.notes if note.kind == "comments")


def test_the_copy_lies_beside_the_draft(command: Command, word: Path) -> None:
    before = word.read_bytes()
    result = command("mark", word.name)
    assert (result.code, result.err) == (0, "")
    copy = word.with_name(f"{NAME}.kiem-tra.docx")
    assert comments(copy) > 1
    assert word.read_bytes() == before
    assert re.search(r": \d lỗi, .*bản có ghi chú: .*kiem-tra\.docx\n", result.out)
    english = command("mark", word.name, "--lang", "en")
    assert re.search(r": \d error, .*the copy with notes: .*kiem-tra-2\.docx\n", english.out)
    assert word.with_name(f"{NAME}.kiem-tra-2.docx").is_file()


def test_a_folder_is_marked_without_the_copies_of_an_earlier_run(
    command: Command, drafts: Path
) -> None:
    assert command("mark", ".").code == 0
    assert command("mark", ".").code == 0
    names = sorted(path.name for path in drafts.iterdir())
    assert names == sorted(
        f"{name}{more}"
        for name in ("canh-bao", "loi", "sach", "thong-tin")
        for more in (".txt", ".kiem-tra.html", ".kiem-tra-2.html")
    )


def test_one_bad_file_costs_only_itself(command: Command, word: Path) -> None:
    Path("hong.docx").write_bytes(b"PK\x03\x04")
    result = command("mark", "hong.docx", word.name, "khong-co.docx")
    assert result.code == 2
    assert "hong.docx: " in result.err
    assert "khong-co.docx: " in result.err
    assert os.listdir(".").count(f"{NAME}.kiem-tra.docx") == 1


@needs_soffice
def test_an_old_word_file_gets_a_copy_of_the_new_kind(command: Command, folder: Path) -> None:
    (folder / "cu.doc").write_bytes(files.plan("doc"))
    assert command("mark", "cu.doc").code == 0
    assert comments(folder / "cu.kiem-tra.docx") > 1


# ------------------------------------------------------------------------------------- obstacles


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_a_draft_that_is_open_in_word(command: Command, word: Path, cut: int) -> None:
    word.with_name("~$" + word.name[cut:]).write_bytes(b"")
    result = command("mark", word.name)
    assert result.code == 0
    assert "chưa lưu không được kiểm tra" in result.out


def test_a_draft_that_word_keeps_for_itself(
    command: Command, word: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    word.with_name("~$" + word.name[2:]).write_bytes(b"")
    whole = open

    def held(name: object, *args: object, **more: object) -> object:
        if str(name) == word.name:
            raise PermissionError(errno.EACCES, "Permission denied")
        return whole(name, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr("builtins.open", held)
    result = command("mark", word.name)
    assert result.code == 2
    assert "hãy lưu, đóng văn bản rồi thử lại" in result.out


def test_a_folder_that_cannot_be_written_to(
    command: Command, word: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = marking.write_whole

    def refused(path: str, data: bytes) -> None:
        if os.path.dirname(path) == "":
            raise OSError(errno.EROFS, "Read-only file system")
        whole(path, data)

    monkeypatch.setattr(marking, "write_whole", refused)
    home = tmp_path / "nha"
    (home / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
    result = command("mark", word.name)
    assert result.code == 0
    assert "Không ghi được vào thư mục của văn bản" in result.out
    assert comments(home / "Documents" / f"{NAME}.kiem-tra.docx") > 1
    shutil.rmtree(home)
    result = command("mark", word.name)
    place = Path(result.out.splitlines()[0].partition("bản có ghi chú: ")[2])
    assert comments(place) > 1
    shutil.rmtree(place.parent)


def test_another_failure_is_told(
    command: Command, word: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: str, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(marking, "write_whole", full)
    result = command("mark", word.name)
    assert result.code == 2
    assert "No space left on device" in result.err


# --------------------------------------------------------------------------- opening and asking


def test_the_copies_are_opened(word: Path, opener: tuple[Path, str]) -> None:
    log, path = opener
    for number in range(6):
        shutil.copy(word, word.with_name(f"{number}.docx"))
    names = [word.name, *(f"{number}.docx" for number in range(6))]
    result = process("mark", "--open", *names, cwd=word.parent, PATH=path)
    assert result.code == 0
    assert "Chỉ mở 5 trong 7" in result.out
    assert len(opened(log, 5)) == 5
    assert str(word.with_name(f"{NAME}.kiem-tra.docx")) in opened(log, 5)


def test_a_system_that_opens_nothing(word: Path) -> None:
    result = process("mark", "--open", word.name, cwd=word.parent, PATH="/khong-co")
    assert result.code == 0
    assert "hãy mở tệp nêu trên" in result.out


def test_files_dropped_on_a_script_for_windows(word: Path) -> None:
    other = word.with_name("b.docx")
    shutil.copy(word, other)
    line = f'C:\\Windows\\system32\\cmd.exe /c ""C:\\Bàn làm việc\\k.bat" {other} "{word}""'
    result = process("mark", "--ask", cwd=word.parent, **{DROPPED: line})
    assert result.code == 0
    assert word.with_name("b.kiem-tra.docx").is_file()
    assert word.with_name(f"{NAME}.kiem-tra.docx").is_file()


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ('cmd.exe /c ""C:\\k.bat" C:\\a&b.docx"', ("C:\\a&b.docx",)),
        (
            'cmd.exe /c ""C:\\a b\\K.BAT" "C:\\a b.docx" C:\\c^d!.doc"',
            ("C:\\a b.docx", "C:\\c^d!.doc"),
        ),
        ('cmd.exe /c ""C:\\k.bat" "C:\\một tệp.docx""', ("C:\\một tệp.docx",)),
        ('cmd.exe /c ""C:\\k.bat" "', ()),
        ('"C:\\Windows\\system32\\cmd.exe" ', ()),
        ("", ()),
    ],
)
def test_what_explorer_hands_on(line: str, wanted: tuple[str, ...]) -> None:
    assert dropped(line) == wanted


@pytest.mark.parametrize(
    ("line", "windows", "wanted"),
    [
        ("/a\\ b\\&c.docx '/d e.doc'\n", False, ("/a b&c.docx", "/d e.doc")),
        ("/nha/ke hoach's.docx\n", False, ("/nha/ke hoach's.docx",)),
        ('"C:\\a b.docx" C:\\c.doc\r\n', True, ("C:\\a b.docx", "C:\\c.doc")),
        ("\n", False, ()),
        ("\n", True, ()),
    ],
)
def test_what_a_terminal_writes(line: str, windows: bool, wanted: tuple[str, ...]) -> None:
    assert named(line, windows=windows) == wanted


def test_without_a_draft_it_asks(command: Command, word: Path) -> None:
    result = command("mark", "--ask", stdin=f"'{word.name}'\n".encode())
    assert result.code == 0
    assert result.out.startswith("Kéo tệp cần kiểm tra vào cửa sổ này")
    assert "kiem-tra.docx" in result.out
    nothing = command("mark", "--ask")
    assert nothing.code == 2
    assert "PATH" in nothing.err
    assert command("mark").code == 2
    assert command("mark", "-").code == 2

"""``fix``: which files it writes, what it says, what it refuses."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from kehoach_lint.cli import mending
from kehoach_lint.readers import read
from tests.cli.conftest import Command, start
from tests.frames import framed
from tests.readers.word_parts import p, packed, parts_of, relations, word
from tests.word_files import plan_docx

WRONG = "- Theo Công văn số 318/UBND - VX ngày 04/3/2024 của UBND huyện."
"""VD002, with a safe fix."""
RIGHT = "- Theo Công văn số 318/UBND-VX ngày 04/3/2024 của UBND huyện."
ONLY = ("--select", "VD002")


@pytest.fixture
def draft(folder: Path) -> Path:
    path = folder / "ke-hoach.txt"
    path.write_text(framed(WRONG), encoding="utf-8")
    return path


def fixed(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_a_new_file_is_written_beside_the_draft(command: Command, draft: Path) -> None:
    result = command("fix", draft.name, *ONLY)
    assert result.code == 0
    assert fixed(draft) == framed(WRONG)
    assert fixed(draft.with_name("ke-hoach.da-sua.txt")) == framed(RIGHT)
    assert "ke-hoach.da-sua.txt" in result.out
    assert "VD002" in result.out


def test_a_name_that_is_taken_stays(command: Command, draft: Path) -> None:
    taken = draft.with_name("ke-hoach.da-sua.txt")
    taken.write_text("của tôi", encoding="utf-8")
    command("fix", draft.name, *ONLY)
    assert fixed(taken) == "của tôi"
    assert fixed(draft.with_name("ke-hoach.da-sua-2.txt")) == framed(RIGHT)


def test_in_place(command: Command, draft: Path) -> None:
    draft.chmod(0o640)
    assert command("fix", draft.name, "--in-place", *ONLY).code == 0
    assert fixed(draft) == framed(RIGHT)
    assert draft.stat().st_mode & 0o777 == 0o640
    assert os.listdir(draft.parent) == [draft.name]


def test_diff_writes_nothing(command: Command, draft: Path) -> None:
    result = command("fix", draft.name, "--diff", *ONLY)
    assert result.code == 1
    assert f"-{WRONG}\n+{RIGHT}\n" in result.out
    assert os.listdir(draft.parent) == [draft.name]
    draft.write_text(framed(RIGHT), encoding="utf-8")
    assert command("fix", draft.name, "--diff", *ONLY) == (0, "", "")


def test_diff_of_a_word_file_shows_paragraphs(command: Command, folder: Path) -> None:
    (folder / "a.docx").write_bytes(plan_docx(framed(WRONG)))
    result = command("fix", "a.docx", "--diff", *ONLY)
    assert f"-{WRONG}\n+{RIGHT}\n" in result.out
    assert result.code == 1


def test_diff_and_in_place_contradict(command: Command, draft: Path) -> None:
    assert command("fix", draft.name, "--diff", "--in-place").code == 2


def test_nothing_to_mend_writes_no_file(command: Command, folder: Path) -> None:
    (folder / "sach.txt").write_text(framed(RIGHT), encoding="utf-8")
    result = command("fix", "sach.txt", *ONLY)
    assert result.code == 0
    assert os.listdir(folder) == ["sach.txt"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_standard_input_comes_out_as_it_was_stored(folder: Path, encoding: str) -> None:
    data, wanted = (
        framed(line).replace("\n", "\r\n").encode(encoding) for line in (WRONG, RIGHT)
    )
    options = ("--stdin-name", "a.txt", *ONLY)
    assert piped("fix", "-", *options, cwd=folder, stdin=data) == wanted


def test_word_from_standard_input(folder: Path) -> None:
    data = plan_docx(framed(WRONG))
    (folder / "a.docx").write_bytes(data)
    found = piped("fix", "-", "--stdin-name", "a.docx", *ONLY, cwd=folder, stdin=data)
    assert RIGHT in read("a.docx", found).text


def piped(*arguments: str, cwd: Path, stdin: bytes) -> bytes:
    with start(*arguments, cwd=cwd) as running:
        out, err = running.communicate(stdin, timeout=60)
    assert (running.returncode, err) == (0, b"")
    return out


def test_tracked_and_direct_changes_say_the_same(command: Command, folder: Path) -> None:
    (folder / "a.docx").write_bytes(plan_docx(framed(WRONG)))
    command("fix", "a.docx", *ONLY)
    command("fix", "a.docx", "--no-track-changes", *ONLY)
    tracked, direct = (
        (folder / name).read_bytes() for name in ("a.da-sua.docx", "a.da-sua-2.docx")
    )
    assert read("a.docx", tracked).text == read("a.docx", direct).text
    assert read("a.docx", tracked).notes != read("a.docx", direct).notes
    assert RIGHT in read("a.docx", tracked).text


@pytest.mark.parametrize(
    "options",
    [("--ignore", "VD002"), ("--select", "NT"), ("--config", "rieng.toml")],
    ids=["ignore", "select", "config"],
)
def test_what_is_not_checked_is_not_mended(
    command: Command, draft: Path, options: tuple[str, ...]
) -> None:
    (draft.parent / "rieng.toml").write_text('ignore = ["VD002"]\n', encoding="utf-8")
    result = command("fix", draft.name, "--diff", *options)
    assert RIGHT not in result.out


def test_what_is_kept_quiet_is_not_mended(command: Command, draft: Path) -> None:
    quiet = f"# kehoach-lint: bỏ qua VD002: ký hiệu của nơi gửi\n{WRONG}"
    draft.write_text(framed(quiet), encoding="utf-8")
    assert command("fix", draft.name, "--diff", *ONLY).out == ""


def test_unsafe_fixes_wait_to_be_asked_for(command: Command, folder: Path) -> None:
    line = "- Trồng cây theo Kế hoạch số 61-KH/UBND ngày 06/02/2024 của UBND huyện."
    (folder / "a.txt").write_text(framed(line), encoding="utf-8")
    assert command("fix", "a.txt", "--diff", *ONLY).code == 0
    assert "số 61/KH-UBND" in command("fix", "a.txt", "--diff", "--unsafe", *ONLY).out


def test_a_folder_is_searched_without_what_was_mended(command: Command, draft: Path) -> None:
    command("fix", ".", *ONLY)
    before = sorted(os.listdir(draft.parent))
    (draft.parent / "x.kiem-tra-cuoi-ky.txt").write_text(framed(WRONG), encoding="utf-8")
    result = command("fix", ".", *ONLY)
    assert "da-sua.da-sua" not in " ".join(os.listdir(draft.parent))
    assert set(os.listdir(draft.parent)) - set(before) == {
        "ke-hoach.da-sua-2.txt", "x.kiem-tra-cuoi-ky.txt", "x.kiem-tra-cuoi-ky.da-sua.txt"
    }  # fmt: skip
    assert result.code == 0


def test_a_mended_file_that_is_named_is_mended(command: Command, folder: Path) -> None:
    (folder / "a.da-sua.txt").write_text(framed(WRONG), encoding="utf-8")
    assert command("fix", "a.da-sua.txt", "--diff", *ONLY).code == 1


def _signed() -> dict[str, bytes]:
    return {**parts_of(p(WRONG)), "_xmlsignatures/origin.sigs": b""}


def _signed_elsewhere() -> dict[str, bytes]:
    of = {"r1": ("officeDocument", "word/document.xml"), "r2": ("x/digital-signature/origin", "o")}
    return {**parts_of(p(WRONG)), "_rels/.rels": relations(of).encode(), "o": b""}


def _protected() -> dict[str, bytes]:
    inside = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
    return parts_of(p(WRONG), settings=inside)


def _closed_by_password() -> dict[str, bytes]:
    return parts_of(p(WRONG), settings='<w:writeProtection w:hashValue="abc" w:saltValue="d"/>')


def _final(value: str = "true") -> dict[str, bytes]:
    of = {"r1": ("officeDocument", "word/document.xml"), "r2": ("custom-properties", "c.xml")}
    inside = (
        '<Properties xmlns="a" xmlns:vt="b"><property name="_MarkAsFinal">'
        f"<vt:bool>{value}</vt:bool></property></Properties>"
    )
    return {**parts_of(p(WRONG)), "_rels/.rels": relations(of).encode(), "c.xml": inside.encode()}


def _restricted() -> dict[str, bytes]:
    return {**parts_of(p(WRONG)), "EncryptedPackage": b""}


@pytest.mark.parametrize(
    ("made", "word_of"),
    [
        (_signed, "ký số"),
        (_signed_elsewhere, "ký số"),
        (_protected, "bảo vệ"),
        (_closed_by_password, "bảo vệ"),
        (_final, "bản cuối"),
        (_restricted, "IRM"),
    ],
)
def test_files_that_must_not_be_changed(
    command: Command, folder: Path, made: object, word_of: str
) -> None:
    data = packed(made())  # type: ignore[operator]
    (folder / "a.docx").write_bytes(data)
    result = command("fix", "a.docx", "--unsafe")
    assert (result.code, result.out) == (2, "")
    assert "a.docx" in result.err
    assert word_of in result.err
    assert os.listdir(folder) == ["a.docx"]


def test_marks_that_forbid_nothing(command: Command, folder: Path) -> None:
    (folder / "a.docx").write_bytes(packed(_final("false")))
    settings = '<w:documentProtection w:edit="readOnly"/><w:writeProtection w:recommended="1"/>'
    (folder / "b.docx").write_bytes(word(p(WRONG), settings=settings))
    assert command("fix", "a.docx", "b.docx", *ONLY).code == 0


def test_one_file_that_cannot_be_mended_costs_only_itself(command: Command, draft: Path) -> None:
    (draft.parent / "a.pdf").write_bytes(b"%PDF-1.4 rest")
    (draft.parent / "b.docx").write_bytes(packed(_signed()))
    result = command("fix", ".", *ONLY)
    assert result.code == 2
    assert "a.pdf" in result.err
    assert "b.docx" in result.err
    assert fixed(draft.with_name("ke-hoach.da-sua.txt")) == framed(RIGHT)


def test_a_name_that_cannot_be_written_is_told(command: Command, folder: Path) -> None:
    long = "k" * 248 + ".txt"
    (folder / long).write_text(framed(WRONG), encoding="utf-8")
    result = command("fix", long, *ONLY)
    assert result.code == 2
    assert os.listdir(folder) == [long]
    assert "Traceback" not in result.err


def test_a_read_only_draft_is_not_mended_in_place(
    command: Command, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whoever runs the tests may be allowed everything: the system's answer is given here.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    result = command("fix", draft.name, "--in-place", *ONLY)
    assert result.code == 2
    assert fixed(draft) == framed(WRONG)


def test_an_interrupted_write_leaves_the_draft(
    command: Command, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", stop)
    assert command("fix", draft.name, "--in-place", *ONLY).code == 130
    assert fixed(draft) == framed(WRONG)
    assert os.listdir(draft.parent) == [draft.name]


def test_a_stopped_run_leaves_whole_files(folder: Path) -> None:
    for number in range(40):
        (folder / f"{number:02}.txt").write_text(framed(WRONG), encoding="utf-8")
    with start("fix", ".", *ONLY, cwd=folder) as running:
        assert running.stdout is not None
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=60)
    names = os.listdir(folder)
    assert not [name for name in names if name.endswith(".tmp")]
    texts = {fixed(folder / name) for name in names if ".da-sua." in name}
    assert texts == {framed(RIGHT)}
    assert {fixed(folder / f"{number:02}.txt") for number in range(40)} == {framed(WRONG)}


def test_a_diff_does_no_harm_to_a_screen(
    command: Command, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft.write_text(framed(WRONG + " \x1b[2J"), encoding="utf-8")
    assert "\x1b" in command("fix", draft.name, "--diff", *ONLY).out
    monkeypatch.setattr(mending, "is_terminal", lambda stream: True)
    assert "\x1b" not in command("fix", draft.name, "--diff", *ONLY).out

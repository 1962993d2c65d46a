"""``--baseline``: known findings are hidden, new ones shown, ended ones told."""

from __future__ import annotations

import json
from pathlib import Path
from unicodedata import normalize

import pytest

from tests.cli.conftest import IMPOSSIBLE_DAY, LONE_DIGIT, NO_SUCH_SECTION, Command
from tests.frames import framed
from tests.looks import laid_out
from tests.word_files import plan_markdown

BASE = ("--baseline", "base.json")
WRITE = (*BASE, "--write-baseline")
NEW = "- Quỹ khuyến học được kiểm kê xong trước ngày 30/02/2024, có biên bản."
ABOVE = "- Mỗi nhà để riêng một góc sân làm chỗ phơi."


def put(path: Path, text: str) -> None:
    """A draft in the format of its name."""
    whole = framed(text)
    made = {".docx": laid_out, ".md": lambda text: plan_markdown(text).encode()}
    write = made.get(path.suffix, str.encode)(whole)
    path.write_bytes(write if isinstance(write, bytes) else write.encode())


def kept(folder: Path) -> dict[str, list[str]]:
    """The codes in the baseline by path."""
    value = json.loads((folder / "base.json").read_text(encoding="utf-8"))
    assert value["version"] == 1
    return {path: [row["code"] for row in rows] for path, rows in value["findings"].items()}


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.docx"])
def test_known_findings_are_hidden_and_new_ones_shown(
    command: Command, folder: Path, name: str
) -> None:
    put(folder / name, f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}")
    written = command("check", name, *WRITE)
    assert written.code == 0
    assert "Đã ghi 2 phát hiện của 1 văn bản vào base.json." in written.out
    assert kept(folder) == {name: ["BC008", "NT001"]}
    again = command("check", name, *BASE)
    assert again.code == 0
    assert "2 đã biết từ trước" in again.out
    put(folder / name, f"{ABOVE}\n{IMPOSSIBLE_DAY}\n{ABOVE}\n{NO_SUCH_SECTION}\n{NEW}")
    result = command("check", name, *BASE)
    assert result.code == 1
    assert "30/02/2024" in result.out
    assert "31/6/2024" not in result.out
    assert "Mục XV" not in result.out


def test_ended_findings_are_told_and_dropped(command: Command, folder: Path) -> None:
    put(folder / "a.txt", f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}")
    command("check", "a.txt", *WRITE)
    put(folder / "a.txt", NO_SUCH_SECTION)
    told = "1 phát hiện đã biết không còn trong base.json: a.txt (NT001)."
    result = command("check", "a.txt", *BASE)
    assert (result.code, told in result.out, result.err) == (0, True, "")
    result = command("check", "a.txt", *BASE, "--format", "json")
    assert told in result.err
    assert json.loads(result.out)["summary"]["warning"] == 0
    assert kept(folder) == {"a.txt": ["BC008", "NT001"]}
    assert told in command("check", "a.txt", *WRITE).out
    assert kept(folder) == {"a.txt": ["BC008"]}
    assert "không còn" not in command("check", "a.txt", *BASE).out


def test_the_file_is_sorted_and_stable(command: Command, folder: Path) -> None:
    (folder / "sub").mkdir()
    put(folder / "z.txt", f"{NO_SUCH_SECTION}\n{IMPOSSIBLE_DAY}")
    put(folder / "sub" / "a.txt", LONE_DIGIT)
    command("check", "z.txt", "sub", *WRITE)
    first = (folder / "base.json").read_bytes()
    command("check", "sub", "z.txt", *WRITE)
    assert (folder / "base.json").read_bytes() == first
    assert list(kept(folder)) == ["sub/a.txt", "z.txt"]
    assert "quét dọn" not in first.decode().lower()


def test_paths_are_those_from_the_baseline(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "sub").mkdir()
    put(folder / "sub" / "kế hoạch.txt", IMPOSSIBLE_DAY)
    command("check", "sub", *WRITE)
    assert list(kept(folder)) == ["sub/kế hoạch.txt"]
    monkeypatch.chdir(folder / "sub")
    assert command("check", "kế hoạch.txt", "--baseline", "../base.json").code == 0


def test_drafts_that_were_not_checked_keep_their_entries(command: Command, folder: Path) -> None:
    put(folder / "a.txt", IMPOSSIBLE_DAY)
    put(folder / "b.txt", NO_SUCH_SECTION)
    command("check", "a.txt", "b.txt", *WRITE)
    put(folder / "a.txt", "")
    command("check", "a.txt", *WRITE)
    assert kept(folder) == {"b.txt": ["BC008"]}
    (folder / "b.txt").unlink()
    result = command("check", "a.txt", *WRITE)
    assert "b.txt (BC008)" in result.out
    assert kept(folder) == {}


def test_rules_that_did_not_run_keep_their_entries(command: Command, folder: Path) -> None:
    put(folder / "a.txt", f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}")
    command("check", "a.txt", *WRITE)
    result = command("check", "a.txt", *BASE, "--select", "NT")
    assert (result.code, "không còn" in result.out) == (0, False)
    command("check", "a.txt", *WRITE, "--select", "NT")
    assert kept(folder) == {"a.txt": ["BC008", "NT001"]}


def test_a_renamed_draft_is_known(command: Command, folder: Path) -> None:
    put(folder / "a.txt", f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}")
    put(folder / "b.txt", LONE_DIGIT)
    command("check", ".", *WRITE)
    (folder / "a.txt").rename(folder / "c.txt")
    result = command("check", ".", *BASE)
    assert (result.code, "không còn" in result.out) == (0, False)
    command("check", ".", *WRITE)
    assert kept(folder) == {"b.txt": ["NT014"], "c.txt": ["BC008", "NT001"]}


def test_standard_input_goes_by_its_name(command: Command, folder: Path) -> None:
    put(folder / "a.txt", IMPOSSIBLE_DAY)
    command("check", "a.txt", *WRITE)
    stdin = framed(f"{ABOVE}\n{IMPOSSIBLE_DAY}").encode()
    assert command("check", "-", "--stdin-name", "a.txt", *BASE, stdin=stdin).code == 0
    assert command("check", "-", "--stdin-name", "khac.txt", *BASE, stdin=stdin).code == 1


def test_absent_things_are_known_in_both_languages(command: Command, folder: Path) -> None:
    text = framed("", {"noi_nhan": None, "tieu_ngu": None})
    (folder / "a.txt").write_text(text, encoding="utf-8")
    assert command("check", "a.txt").code == 1
    command("check", "a.txt", *WRITE, "--lang", "en")
    assert command("check", "a.txt", *BASE).code == 0
    result = command("check", "a.txt", *BASE, "--lang", "en")
    assert (result.code, "known before" in result.out) == (0, True)


def test_what_a_comment_keeps_quiet_does_not_go_in(command: Command, folder: Path) -> None:
    comment = "# kehoach-lint: bỏ qua NT001: chờ\n"
    unused = "# kehoach-lint: bỏ qua NT012: chờ\n"
    put(folder / "a.txt", f"{comment}{IMPOSSIBLE_DAY}\n{unused}{NO_SUCH_SECTION}")
    result = command("check", "a.txt", *WRITE)
    assert result.code == 0
    assert "BQ001" in result.out
    assert kept(folder) == {"a.txt": ["BC008"]}


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"version": 1}', '{"version": 2, "findings": {}}', "KẾ HOẠCH",
     '{"version": 1, "findings": {"a.txt": [{"code": 1}]}}',
     '{"version": 1, "findings": {"a.txt": [{"code": "NT001", "line": "3"}]}}',
     '{"version": 1, "findings": {"a.txt": {}}}', "[" * 100_000],
)  # fmt: skip
def test_a_faulty_baseline_is_refused_and_kept(
    command: Command, folder: Path, content: str
) -> None:
    put(folder / "a.txt", "")
    (folder / "base.json").write_text(content, encoding="utf-8")
    for options in (BASE, WRITE):
        result = command("check", "a.txt", *options)
        assert (result.code, result.out) == (2, "")
        assert "base.json" in result.err
    assert (folder / "base.json").read_text(encoding="utf-8") == content


def test_a_missing_baseline_is_an_error(command: Command, folder: Path) -> None:
    put(folder / "a.txt", "")
    result = command("check", "a.txt", *BASE)
    assert (result.code, result.out) == (2, "")
    assert "base.json" in result.err
    assert command("check", "a.txt", "--baseline", "khong-co/b.json", "--write-baseline").code == 2
    result = command("check", "a.txt", "--write-baseline")
    assert result.code == 2
    assert "--baseline" in result.err


def test_a_file_that_cannot_be_read_is_no_success(command: Command, folder: Path) -> None:
    put(folder / "a.txt", IMPOSSIBLE_DAY)
    (folder / "b.docx").write_bytes(b"PK\x03\x04")
    assert command("check", "a.txt", "b.docx", *WRITE).code == 2
    assert kept(folder) == {"a.txt": ["NT001"]}


def test_the_baseline_of_a_configuration(command: Command, folder: Path) -> None:
    put(folder / "a.txt", IMPOSSIBLE_DAY)
    (folder / "kehoach-lint.toml").write_text('baseline = "base.json"\n', encoding="utf-8")
    assert command("check", "a.txt").code == 2
    assert command("check", "a.txt", "--write-baseline").code == 0
    assert command("check", "a.txt").code == 0


def test_a_report_does_not_overwrite_the_baseline(command: Command, folder: Path) -> None:
    put(folder / "a.txt", IMPOSSIBLE_DAY)
    command("check", "a.txt", *WRITE)
    result = command("check", "a.txt", *BASE, "--format", "json:base.json")
    assert result.code == 2
    assert kept(folder) == {"a.txt": ["NT001"]}


def test_a_text_in_another_language(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text("The cat sat on the mat. " * 9, encoding="utf-8")
    assert command("check", "a.txt", *WRITE).code == 0
    assert command("check", "a.txt", *BASE).code == 0


def test_a_draft_with_a_decomposed_name_that_was_not_checked_is_not_gone(
    command: Command, folder: Path
) -> None:
    put(folder / normalize("NFD", "kế hoạch.txt"), IMPOSSIBLE_DAY)
    put(folder / "b.txt", IMPOSSIBLE_DAY)
    assert command("check", ".", *WRITE).code == 0
    before = (folder / "base.json").read_bytes()
    result = command("check", "b.txt", *WRITE)
    assert "không còn trong" not in result.out
    assert (folder / "base.json").read_bytes() == before

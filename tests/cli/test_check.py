"""``check``: exit codes, choices, and that no failure passes for a clean draft."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kehoach_lint.cli import running
from tests.cli.conftest import IMPOSSIBLE_DAY, NO_SUCH_SECTION, Command, Result
from tests.frames import framed


def codes(result: Result) -> list[list[str]]:
    """The codes of every document of a JSON report."""
    documents = json.loads(result.out)["documents"]
    return [[finding["code"] for finding in document["findings"]] for document in documents]


@pytest.mark.parametrize(
    ("name", "fail_on", "code"),
    [
        ("sach", "info", 0),
        ("thong-tin", "info", 1),
        ("thong-tin", "warning", 0),
        ("canh-bao", "info", 1),
        ("canh-bao", "warning", 1),
        ("canh-bao", "error", 0),
        ("loi", "error", 1),
        ("loi", "warning", 1),
        ("loi", "never", 0),
    ],
)
def test_the_exit_code_follows_fail_on(
    command: Command, drafts: Path, name: str, fail_on: str, code: int
) -> None:
    assert command("check", f"{name}.txt", "--fail-on", fail_on).code == code


def test_a_warning_is_enough_by_default(command: Command, drafts: Path) -> None:
    assert command("check", "canh-bao.txt").code == 1
    assert command("check", "thong-tin.txt").code == 0


def test_findings_are_shown_with_place_code_and_name(command: Command, drafts: Path) -> None:
    result = command("check", "loi.txt")
    assert "44:36  LỖI  NT001 ngay-khong-co" in result.out
    assert "│ - Các thôn gửi danh sách chậm nhất ngày 31/6/2024." in result.out
    assert "Đã kiểm tra 1 văn bản" in result.out
    assert result.err == ""


def test_english_messages(command: Command, drafts: Path) -> None:
    result = command("check", "loi.txt", "--lang", "en")
    assert "ERROR  NT001" in result.out
    assert "Documents checked: 1" in result.out


# ---------------------------------------------------------------------------------- rules, stages


def test_select_and_ignore(command: Command, drafts: Path) -> None:
    both = framed(f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}")
    (drafts / "hai.txt").write_text(both, encoding="utf-8")
    check = ("check", "hai.txt", "--format", "json")
    assert codes(command(*check)) == [["NT001", "BC008"]]
    assert codes(command(*check, "--select", "NT")) == [["NT001"]]
    assert codes(command(*check, "--select", "dan-chieu-muc, nt001")) == [["NT001", "BC008"]]
    assert codes(command(*check, "--select", "NT001", "--select", "BC")) == [["NT001", "BC008"]]
    assert codes(command(*check, "--ignore", "NT001")) == [["BC008"]]
    assert codes(command(*check, "--select", "NT,BC", "--ignore", "BC")) == [["NT001"]]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_unknown_codes_are_named(command: Command, drafts: Path, option: str) -> None:
    result = command("check", "sach.txt", option, "NT001,NT999", option, "XYZ")
    assert result.code == 2
    assert "NT999, XYZ" in result.err
    assert result.out == ""


def test_no_rule_left_is_no_clean_draft(command: Command, drafts: Path) -> None:
    result = command("check", "sach.txt", "--select", "NT", "--ignore", "NT")
    assert result.code == 2
    assert "--select" in result.err


def test_the_stage_is_one_of_three(command: Command, drafts: Path) -> None:
    for stage in ("soan-thao", "tham-dinh", "ky-ban-hanh"):
        assert command("check", "sach.txt", "--stage", stage).code == 0
    result = command("check", "sach.txt", "--stage", "nhap")
    assert result.code == 2
    assert "nhap" in result.err
    assert "ky-ban-hanh" in result.err


# --------------------------------------------------------------------------------------- rulesets


OWN_RULESET = """
name: rieng
title: Kế hoạch của xã
kinds: [ke-hoach]
contents:
  - id: phu-trach
    name: người phụ trách
    name_en: person in charge
    headings: [người phụ trách]
    phrases: []
    basis: Quy chế làm việc
"""


def test_a_ruleset_of_ones_own(command: Command, drafts: Path) -> None:
    (drafts / "rieng.yaml").write_text(OWN_RULESET, encoding="utf-8")
    result = command("check", "sach.txt", "--ruleset", "rieng.yaml", "--format", "json")
    document = json.loads(result.out)["documents"][0]
    assert document["ruleset"] == "rieng"
    assert [finding["basis"] for finding in document["findings"]] == ["Quy chế làm việc"]
    assert result.code == 1


def test_the_ruleset_is_chosen_by_title(command: Command, drafts: Path) -> None:
    other = framed(changes={"trich_yeu": "Diễn tập phòng cháy, chữa cháy rừng năm 2024"})
    (drafts / "khac.txt").write_text(other, encoding="utf-8")
    result = command("check", "sach.txt", "khac.txt", "--format", "json")
    documents = json.loads(result.out)["documents"]
    assert [document["ruleset"] for document in documents] == ["thi-dua", "ke-hoach"]


@pytest.mark.parametrize(
    ("ruleset", "named"),
    [
        ("khong-co", "khong-co"),
        ("khong-co.yaml", "khong-co.yaml"),
        ("hong.yaml", "hong.yaml"),
        ("thua.yaml", "chu_thich"),
    ],
)
def test_a_ruleset_that_cannot_be_used(
    command: Command, drafts: Path, ruleset: str, named: str
) -> None:
    (drafts / "hong.yaml").write_text("name: [", encoding="utf-8")
    (drafts / "thua.yaml").write_text(f"{OWN_RULESET}chu_thich: x\n", encoding="utf-8")
    result = command("check", "sach.txt", "--ruleset", ruleset)
    assert result.code == 2
    assert named in result.err
    assert result.out == ""


# ------------------------------------------------------------------------- what cannot be checked


def test_a_missing_file_costs_only_itself(command: Command, drafts: Path) -> None:
    result = command("check", "khong-co.txt", "loi.txt", "--fail-on", "never")
    assert result.code == 2
    assert "khong-co.txt" in result.err
    assert "NT001" in result.out
    assert "Không kiểm tra được 1 tệp: khong-co.txt" in result.out


def test_json_on_standard_output_holds_the_errors(command: Command, drafts: Path) -> None:
    (drafts / "hong.docx").write_bytes(b"PK\x03\x04 no archive")
    result = command("check", "hong.docx", "sach.txt", "--format", "json")
    report = json.loads(result.out)
    assert result.code == 2
    assert [row["path"] for row in report["errors"]] == ["hong.docx"]
    assert [row["path"] for row in report["documents"]] == ["sach.txt"]
    assert report["summary"]["documents"] == 1
    assert result.err == ""


@pytest.mark.parametrize("name", ["cu.doc", "quet.pdf"])
def test_a_format_without_a_reader_is_reported(command: Command, drafts: Path, name: str) -> None:
    (drafts / name).write_bytes(b"%PDF-1.7\n" if name.endswith("pdf") else b"\xd0\xcf\x11\xe0")
    result = command("check", str(drafts), "--fail-on", "never")
    assert result.code == 2
    assert name in result.err


def test_a_draft_that_breaks_the_program_costs_only_itself(
    command: Command, drafts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = running.check

    def breaking(draft: object, settings: object) -> object:
        if getattr(draft, "path", "") == "loi.txt":
            raise ZeroDivisionError("division by zero")
        return whole(draft, settings)  # type: ignore[arg-type]

    monkeypatch.setattr(running, "check", breaking)
    result = command("check", "loi.txt", "canh-bao.txt")
    assert result.code == 2
    assert "loi.txt: " in result.err
    assert "ZeroDivisionError" in result.err
    assert "Traceback" not in result.err
    assert "BC008" in result.out
    assert "Traceback" in command("check", "loi.txt", "--debug").err


def test_nothing_but_a_foreign_text_is_checked_and_not_faulted(
    command: Command, folder: Path
) -> None:
    (folder / "README.md").write_text("# Tool\n\nDeadline: 31/6/2024.\n", encoding="utf-8")
    result = command("check", "README.md", "--format", "json")
    document = json.loads(result.out)["documents"][0]
    assert result.code == 0
    assert document["kind"] is None
    assert document["findings"] == []
    assert document["not_run"]


# --------------------------------------------------------------------------------- standard input


def test_standard_input(command: Command, folder: Path) -> None:
    draft = framed(IMPOSSIBLE_DAY).encode()
    result = command("check", "-", "--format", "json", stdin=draft)
    assert codes(result) == [["NT001"]]
    assert json.loads(result.out)["documents"][0]["path"] == "-"
    named = command("check", "-", "--stdin-name", "a/b.md", "--format", "json", stdin=draft)
    document = json.loads(named.out)["documents"][0]
    assert (document["path"], document["format"]) == ("a/b.md", "md")


def test_empty_standard_input_is_no_clean_draft(command: Command, folder: Path) -> None:
    result = command("check", "-", "--stdin-name", "rong.txt")
    assert result.code == 2
    assert "rong.txt" in result.err


def test_a_name_without_standard_input_is_refused(command: Command, drafts: Path) -> None:
    result = command("check", "sach.txt", "--stdin-name", "x.txt")
    assert result.code == 2
    assert "--stdin-name" in result.err

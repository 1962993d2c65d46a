"""Configuration of ``check``: which file holds for which draft, and that no fault passes."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.configured import CONFIG, OWN_RULESET, Write, checked, severities, write
from tests.cli.conftest import IMPOSSIBLE_DAY, LONE_DIGIT, NO_SUCH_SECTION, Command
from tests.frames import framed

__all__ = ["write"]


# ---------------------------------------------------------------------------------- which file


def test_the_nearest_configuration_holds_and_nothing_is_merged(
    command: Command, write: Write
) -> None:
    write(CONFIG, 'ignore = ["NT001"]\n[severity]\nBC008 = "info"\n')
    write(f"xa/{CONFIG}", '[severity]\nNT001 = "warning"\n')
    both = f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}"
    for name in ("a.txt", "thon/sau/b.txt", "xa/c.txt", "xa/to/d.txt"):
        write(name, both)
    found = checked(command, ".")
    upper, lower = {"BC008": "info"}, {"NT001": "warning", "BC008": "warning"}
    assert {os.path.normpath(path): codes for path, codes in found.items()} == {
        "a.txt": upper,
        os.path.join("thon", "sau", "b.txt"): upper,
        os.path.join("xa", "c.txt"): lower,
        os.path.join("xa", "to", "d.txt"): lower,
    }


def test_extend_joins_what_is_asked_for(command: Command, write: Write) -> None:
    base = 'ignore = ["NT001"]\nstage = "soan-thao"\n[severity]\nBC008 = "info"\n'
    write(CONFIG, base)
    write(f"xa/{CONFIG}", f'extend = "../{CONFIG}"\n[severity]\nNT014 = "error"\n')
    text = f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}\n{LONE_DIGIT}"
    write("xa/a.txt", text)
    assert checked(command, "xa/a.txt") == {"xa/a.txt": {"BC008": "info", "NT014": "error"}}


def test_of_two_files_in_a_folder_the_own_one_holds(command: Command, write: Write) -> None:
    write("a.txt", IMPOSSIBLE_DAY)
    write("pyproject.toml", '[tool.kehoach-lint.severity]\nNT001 = "info"\n')
    assert checked(command, "a.txt") == {"a.txt": {"NT001": "info"}}
    write(CONFIG, '[severity]\nNT001 = "warning"\n')
    assert checked(command, "a.txt") == {"a.txt": {"NT001": "warning"}}


def test_a_pyproject_of_others_does_not_end_the_search(command: Command, write: Write) -> None:
    write(CONFIG, '[severity]\nNT001 = "info"\n')
    write("xa/pyproject.toml", '[project]\nname = "x"\n')
    write("xa/a.txt", IMPOSSIBLE_DAY)
    assert checked(command, "xa/a.txt") == {"xa/a.txt": {"NT001": "info"}}


def test_an_empty_file_ends_the_search(command: Command, write: Write) -> None:
    write(CONFIG, '[severity]\nNT001 = "info"\n')
    write(f"xa/{CONFIG}")
    write("xa/a.txt", IMPOSSIBLE_DAY)
    assert checked(command, "xa/a.txt") == {"xa/a.txt": {"NT001": "error"}}


def test_a_configuration_that_leads_nowhere_is_told(
    command: Command, folder: Path, write: Write
) -> None:
    write(CONFIG, '[severity]\nNT001 = "info"\n')
    write("xa/a.txt", IMPOSSIBLE_DAY)
    (folder / "xa" / CONFIG).symlink_to("khong-co.toml")
    result = command("check", "xa")
    assert result.code == 2
    assert f"{os.path.join('xa', CONFIG)}: không có tệp này" in result.err
    (folder / "xa" / CONFIG).unlink()
    (folder / "xa" / CONFIG).mkdir()
    assert checked(command, "xa") == {os.path.join("xa", "a.txt"): {"NT001": "info"}}


def test_standard_input_has_the_settings_of_its_name(command: Command, write: Write) -> None:
    write(CONFIG, '[severity]\nNT001 = "info"\n')
    write(f"xa/{CONFIG}", '[[overrides]]\nfiles = ["*.md"]\n[overrides.severity]\nNT001="warning"')
    draft = framed(IMPOSSIBLE_DAY).encode()
    check = ("check", "-", "--format", "json")
    assert severities(command(*check, stdin=draft)) == {"-": {"NT001": "info"}}
    named = command(*check, "--stdin-name", "xa/moi.md", stdin=draft)
    assert severities(named) == {"xa/moi.md": {"NT001": "warning"}}


def test_config_and_no_config(command: Command, write: Write) -> None:
    write("a.txt", IMPOSSIBLE_DAY)
    write(CONFIG, '[severity]\nNT001 = "info"\n')
    write("rieng/khac.toml", '[severity]\nNT001 = "warning"\n')
    assert checked(command, "a.txt", "--no-config") == {"a.txt": {"NT001": "error"}}
    assert checked(command, "a.txt", "--config", "rieng/khac.toml") == {
        "a.txt": {"NT001": "warning"}
    }
    assert command("check", "a.txt", "--no-config", "--config", CONFIG).code == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [("khong-co.toml", None), ("hong.toml", "stage ="), ("hong.toml", "stag = 'x'")],
)
def test_a_given_configuration_that_cannot_be_used(
    command: Command, write: Write, name: str, text: str | None
) -> None:
    write("a.txt")
    if text is not None:
        write(name, text)
    result = command("check", "a.txt", "--config", name)
    assert (result.code, result.out) == (2, "")
    assert name in result.err


# ----------------------------------------------------------------- what is nearer has the last word


def test_the_command_line_beats_the_configuration(command: Command, write: Write) -> None:
    write("a.txt", f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}")
    write(CONFIG, 'select = ["BC"]\nfail-on = "never"\nstage = "soan-thao"\n')
    assert checked(command, "a.txt") == {"a.txt": {"BC008": "warning"}}
    assert command("check", "a.txt").code == 0
    assert command("check", "a.txt", "--fail-on", "warning").code == 1
    assert checked(command, "a.txt", "--select", "NT") == {"a.txt": {"NT001": "error"}}
    assert checked(command, "a.txt", "--ignore", "BC008") == {"a.txt": {}}


def test_select_begins_anew(command: Command, write: Write) -> None:
    write("a.txt", f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}")
    write(CONFIG, 'ignore = ["NT"]\n[severity]\nBC008 = "off"\n')
    assert checked(command, "a.txt") == {"a.txt": {}}
    found = checked(command, "a.txt", "--select", "NT,BC")
    assert found == {"a.txt": {"NT001": "error", "BC008": "warning"}}


def test_off_is_like_ignore_and_a_nearer_severity_takes_it_back(
    command: Command, write: Write
) -> None:
    write("a.txt", NO_SUCH_SECTION)
    write("chung.toml", '[severity]\ndan-chieu-muc = "off"\n')
    write(CONFIG, 'extend = "chung.toml"\n')
    assert checked(command, "a.txt") == {"a.txt": {}}
    write(CONFIG, 'extend = "chung.toml"\n[severity]\ndan-chieu-muc = "error"\n')
    assert checked(command, "a.txt") == {"a.txt": {"BC008": "error"}}


def test_overrides_are_for_the_files_that_fit(command: Command, write: Write) -> None:
    for name in ("a.txt", "cho-ky/b.txt", "cho-ky/cu/c.txt"):
        write(name, IMPOSSIBLE_DAY)
    write(
        CONFIG,
        '[[overrides]]\nfiles = ["cho-ky/**"]\nseverity = { NT001 = "info" }\n'
        '[[overrides]]\nfiles = ["cu"]\nignore = ["NT001"]\n',
    )
    found = checked(command, "a.txt", "cho-ky/b.txt", "cho-ky/cu/c.txt")
    assert list(found.values()) == [{"NT001": "error"}, {"NT001": "info"}, {}]


def test_fail_on_is_that_of_each_file(command: Command, write: Write) -> None:
    write("a.txt", NO_SUCH_SECTION)
    write("nhap/b.txt", IMPOSSIBLE_DAY)
    write(CONFIG, 'fail-on = "error"\n[[overrides]]\nfiles = ["nhap"]\nfail-on = "never"\n')
    assert command("check", ".").code == 0
    write("a.txt", IMPOSSIBLE_DAY)
    assert command("check", ".").code == 1
    assert command("check", "nhap/b.txt", "--fail-on", "info").code == 1


BLANK = {"so": "Số:     /KH-UBND"}


def test_stage_and_grace_days(command: Command, folder: Path, write: Write) -> None:
    late = "- Các thôn báo cáo kết quả phong trào về Ủy ban nhân dân xã trước ngày 10/01/2025."
    write("a.txt", late)
    plain = checked(command, "a.txt")["a.txt"]
    write(CONFIG, "grace-days = 60\n")
    graced = checked(command, "a.txt")["a.txt"]
    assert set(plain) - set(graced) == {"NT009"}
    # A blank number is silent while drafting, an error at signing.
    (folder / "b.txt").write_text(framed("", changes=BLANK), encoding="utf-8")
    write(CONFIG, 'stage = "soan-thao"\n')
    assert checked(command, "b.txt") == {"b.txt": {}}
    write(CONFIG, 'stage = "ky-ban-hanh"\n')
    assert "error" in checked(command, "b.txt")["b.txt"].values()


def test_a_ruleset_beside_the_configuration(
    command: Command, write: Write, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    write("chung/rieng.yaml", OWN_RULESET)
    write(CONFIG, 'ruleset = "chung/rieng.yaml"\n[[overrides]]\nfiles=["b.txt"]\nruleset="thi-dua"')
    write("a.txt")
    write("b.txt")
    (folder / "khac").mkdir()
    monkeypatch.chdir(folder / "khac")
    report = command("check", "../a.txt", "../b.txt", "--format", "json")
    rulesets = [document["ruleset"] for document in json.loads(report.out)["documents"]]
    assert rulesets == ["rieng", "thi-dua"]


# ------------------------------------------------------------------------------------ exclude


def test_exclude_is_for_what_is_found_by_searching(command: Command, write: Write) -> None:
    write(CONFIG, 'exclude = ["luu-tru", "*-nhap.txt"]\n')
    for name in ("a.txt", "b-nhap.txt", "xa/luu-tru/c.txt"):
        write(name, IMPOSSIBLE_DAY)
    assert [os.path.basename(path) for path in checked(command, ".")] == ["a.txt"]
    assert list(checked(command, "b-nhap.txt", "xa/luu-tru/c.txt")) == [
        "b-nhap.txt",
        "xa/luu-tru/c.txt",
    ]
    assert len(checked(command, ".", "./b-nhap.txt")) == 2


def test_a_folder_without_anything_left_is_not_clean(command: Command, write: Write) -> None:
    write(CONFIG, 'exclude = ["*.txt"]\n')
    write("xa/a.txt")
    result = command("check", "xa")
    assert result.code == 2
    assert "exclude" in result.err


# --------------------------------------------------------------------------------------- faults


def test_a_broken_configuration_costs_only_the_files_under_it(
    command: Command, write: Write
) -> None:
    write(f"xa/{CONFIG}", 'stage = "ky-ban-hnh"\n')
    for name in ("a.txt", "xa/b.txt", "xa/to/c.txt"):
        write(name, IMPOSSIBLE_DAY)
    result = command("check", "a.txt", "xa", "--fail-on", "never")
    assert result.code == 2
    assert "NT001" in result.out
    where = os.path.join("xa", CONFIG)
    (line,) = result.err.splitlines()
    assert line.startswith(f"kehoach-lint: {where}: stage: ")
    assert line.endswith("Có phải là ky-ban-hanh?")
    assert "b.txt" in result.out
    report = json.loads(command("check", "a.txt", "xa", "--format", "json").out)
    assert [row["path"] for row in report["documents"]] == ["a.txt"]
    named = [os.path.basename(row["path"]) for row in report["errors"]]
    assert named == [CONFIG, "b.txt", "c.txt"]


@pytest.mark.parametrize(
    ("text", "where", "near"),
    [
        ('select = ["NT001", "NT0013"]', "select", "NT013"),
        ('ignore = ["dao-nguc"]', "ignore", "dao-nguoc"),
        ('[severity]\nNT = "info"', "severity", "NT"),
        ('[[overrides]]\nfiles = ["khong-co/**"]\nignore = ["QQ"]', "overrides[1].ignore", "QQ"),
        ('[[suppress]]\ncodes = ["NT999"]\nreason = "x"', "suppress[1].codes", "NT999"),
        ('ruleset = "thi-du"', "ruleset", "thi-dua"),
        ('ruleset = "khong-co.yaml"', "ruleset", "khong-co.yaml"),
        ('[[overrides]]\nfiles = ["x"]\nruleset = "ruleset-la"', "overrides[1].ruleset", "thi-dua"),
        ('data = ["khong-co"]', "data", "khong-co"),
    ],
)
def test_names_nobody_knows_are_errors_anywhere(
    command: Command, write: Write, text: str, where: str, near: str
) -> None:
    write("a.txt")
    write(CONFIG, text)
    for lang in ("vi", "en"):
        result = command("check", "a.txt", "--lang", lang)
        assert result.code == 2
        (line,) = result.err.splitlines()
        assert line.startswith(f"kehoach-lint: {CONFIG}: {where}: ")
        assert near in line


def test_a_configuration_that_leaves_no_rule(command: Command, write: Write) -> None:
    write("a.txt")
    write(CONFIG, 'select = ["NT"]\nignore = ["NT"]\n')
    result = command("check", "a.txt")
    assert result.code == 2
    assert CONFIG in result.err
    assert command("check", "a.txt", "--select", "BC").code == 0


def test_unknown_words_of_the_command_line_are_its_own_fault(
    command: Command, write: Write
) -> None:
    write("a.txt")
    write(CONFIG, 'ignore = ["NT013"]\n')
    result = command("check", "a.txt", "--select", "NT999")
    assert (result.code, result.out) == (2, "")
    assert "NT999" in result.err
    assert CONFIG not in result.err


def test_what_a_configuration_says_reaches_no_terminal(command: Command, write: Write) -> None:
    write("a.txt")
    write(CONFIG, '"\\u001b[2J" = 1\n')
    result = command("check", "a.txt")
    assert result.code == 2
    assert "\x1b" not in result.err


# ------------------------------------------------------------------------------- own rules, data


CUSTOM = """
name: van-phong
title: Quy ước của văn phòng
rules:
  - code: QU001
    name: chu-hoi
    kind: tu-cam
    phrases: [chú Hội]
    message: Không viết “{found}”.
    severity: warning
    bad: [{text: "- Mời chú Hội dự họp.", finds: [chú Hội]}]
    good: ["- Mời Chủ tịch Hội dự họp."]
"""
OWN = "- Mời chú Hội dự họp tại thôn."


def test_codes_of_an_own_ruleset_can_be_named(command: Command, write: Write) -> None:
    write("van-phong.yaml", CUSTOM)
    write("a.txt", OWN)
    write("khac/b.txt", OWN)
    own = 'ruleset = "van-phong.yaml"\n'
    write(CONFIG, own)
    assert checked(command, "a.txt") == {"a.txt": {"QU001": "warning"}}
    write(CONFIG, own + '[severity]\nchu-hoi = "info"\n')
    assert checked(command, "a.txt") == {"a.txt": {"QU001": "info"}}
    write(CONFIG, own + 'select = ["QU"]\n')
    assert checked(command, "a.txt") == {"a.txt": {"QU001": "warning"}}
    # Where another ruleset holds, its code is known all the same and the rule does not run.
    override = '[[overrides]]\nfiles = ["khac"]\nruleset = "thi-dua"\n'
    write(CONFIG, own + '[severity]\nQU001 = "error"\n' + override)
    found = checked(command, "a.txt", "khac/b.txt")
    assert list(found.values()) == [{"QU001": "error"}, {}]
    write(CONFIG, 'ignore = ["QU001"]\n')
    assert command("check", "a.txt").code == 2


def test_codes_of_own_data_can_be_named(command: Command, write: Write) -> None:
    write("du-lieu/van-phong.yaml", CUSTOM)
    write("a.txt", OWN)
    write(CONFIG, 'data = ["du-lieu"]\n')
    assert checked(command, "a.txt") == {"a.txt": {"QU001": "warning"}}
    write(CONFIG, 'data = ["du-lieu"]\nignore = ["QU"]\n')
    assert checked(command, "a.txt") == {"a.txt": {}}
    write("du-lieu/hong.yaml", "name: [")
    result = command("check", "a.txt")
    assert result.code == 2
    assert result.err.startswith(f"kehoach-lint: {CONFIG}: data: ")

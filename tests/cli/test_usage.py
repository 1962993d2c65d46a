"""Help and mistakes on the command line, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from kehoach_lint import __version__
from tests.cli.conftest import Command

COMMANDS = ["check", "parse", "rules", "explain"]


def test_version(command: Command) -> None:
    assert command("--version") == (0, f"kehoach-lint {__version__}\n", "")


def test_the_help_lists_every_command_with_examples(command: Command) -> None:
    result = command("--help")
    assert result.code == 0
    assert all(f"\n  {name}" in result.out for name in COMMANDS)
    assert "Cách dùng: kehoach-lint" in result.out
    assert "Ví dụ:\n  kehoach-lint check" in result.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_in_both_languages(command: Command, name: str) -> None:
    vietnamese = command(name, "--help")
    english = command(name, "--lang", "en", "--help")
    assert vietnamese.code == english.code == 0
    assert "Tùy chọn:" in vietnamese.out
    assert "Options:" in english.out
    assert "Examples:\n  kehoach-lint" in english.out
    assert "Show this" not in vietnamese.out


def test_options_not_built_are_absent(command: Command) -> None:
    shown = command("check", "--help").out
    assert "--format" in shown
    for option in ("--engine", "--shard", "--letters", "--fix"):
        assert option not in shown
        assert command("check", "a.txt", option).code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "chek"),
        (["check"], "thiếu PATH"),
        (["check", "a.txt", "--stge", "x"], "--stage"),
        (["check", "a.txt", "--stage"], "--stage"),
        (["check", "a.txt", "--fail-on", "all"], "all"),
        (["check", "a.txt", "--lang", "fr"], "fr"),
        (["check", "a.txt", "--debug=1"], "--debug"),
        (["rules", "NT"], "thừa đối số: NT"),
        (["rules", "--family", "QQ"], "QQ"),
        (["explain"], "thiếu CODE"),
        (["explain", "NT999"], "NT999"),
        (["--vresion"], "--version?"),
    ],
)
def test_mistakes_are_named_in_vietnamese(
    command: Command, arguments: list[str], said: str
) -> None:
    result = command(*arguments)
    assert result.code == 2
    assert said in result.err
    assert "kehoach-lint: lỗi: " in result.err
    assert "--help" in result.err
    assert result.out == ""


def test_mistakes_are_named_in_english(command: Command, folder: Path) -> None:
    result = command("check", "--lang=en", "--stage", "x", "a.txt")
    assert "kehoach-lint: error: --stage: “x” is not accepted" in result.err


@pytest.mark.parametrize("arguments", [[], ["--lang", "en"]])
def test_no_command_is_an_error_with_help(command: Command, arguments: list[str]) -> None:
    result = command(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert "kehoach-lint check" in result.err

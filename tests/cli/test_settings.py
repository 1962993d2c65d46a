"""Settings shown, settings begun with ``init``, and what looking for them costs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from kehoach_lint.config import reading, toml
from tests.cli.configured import CONFIG, OWN_RULESET, Write, checked, write
from tests.cli.conftest import (
    IMPOSSIBLE_DAY,
    LONE_DIGIT,
    NO_SUCH_SECTION,
    ROOT,
    Command,
    process,
)
from tests.frames import framed

__all__ = ["write"]


# ---------------------------------------------------------------------------------- show-settings


def test_show_settings_names_the_origin_of_every_value(command: Command, write: Write) -> None:
    write("chung.toml", 'ignore = ["HL"]\n[severity]\nNT009 = "info"\n')
    write(
        CONFIG,
        'extend = "chung.toml"\nignore = ["NT013"]\nexclude = ["cu"]\n'
        '[[overrides]]\nfiles = ["*.txt"]\nstage = "ky-ban-hanh"\n',
    )
    write("a.txt", IMPOSSIBLE_DAY)
    arguments = ("check", "a.txt", "--show-settings", "--fail-on", "error", "--lang", "en")
    result = command(*arguments)
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[:2] == ["# a.txt", f"# configuration: {CONFIG} > chung.toml"]
    for line in (
        f'stage = "ky-ban-hanh"  # {CONFIG}: overrides[1].stage',
        'fail-on = "error"  # command line: --fail-on',
        '  "HL",  # chung.toml: ignore',
        f'  "NT013",  # {CONFIG}: ignore',
        '"NT009" = "info"  # chung.toml: severity.NT009',
        "# ruleset: default: by kind and title of the document",
    ):
        assert line in lines
    assert "NT001" not in result.out


def test_what_is_shown_says_the_same_as_a_configuration(command: Command, write: Write) -> None:
    write("a.txt", f"{IMPOSSIBLE_DAY}\n{NO_SUCH_SECTION}\n{LONE_DIGIT}")
    write("rieng.yaml", OWN_RULESET)
    write(
        CONFIG,
        'select = ["NT", "BC"]\nignore = ["NT014"]\nruleset = "rieng.yaml"\nfail-on = "error"\n'
        'grace-days = 3\nexclude = ["x"]\n[severity]\nNT001 = "info"\n',
    )
    before = checked(command, "a.txt")
    shown = command("check", "a.txt", "--show-settings").out
    values = tomllib.loads(shown)
    assert values["grace-days"] == 3
    assert values["select"] == ["NT", "BC"]
    write(CONFIG, shown)
    assert checked(command, "a.txt") == before
    again = tomllib.loads(command("check", "a.txt", "--show-settings").out)
    assert again == values


def test_show_settings_of_folders_and_of_nothing_configured(command: Command, write: Write) -> None:
    write(f"xa/{CONFIG}", 'stage = "soan-thao"\n')
    result = command("check", ".", "xa", "--show-settings")
    first, second = result.out.split("\n\n")
    assert "# không có tệp cấu hình" in first
    assert 'stage = "tham-dinh"  # mặc định' in first
    assert f'stage = "soan-thao"  # {os.path.join("xa", CONFIG)}: stage' in second


def test_show_settings_tells_what_is_left_out(command: Command, write: Write) -> None:
    write(CONFIG, 'exclude = ["cu"]\n')
    write("cu/a.txt")
    write("b.txt")
    result = command("check", "cu/a.txt", "b.txt", "--show-settings", "--lang", "en")
    first, second = result.out.split("\n\n")
    assert "# left out by exclude" in first
    assert "left out" not in second


def test_show_settings_tells_what_is_broken(command: Command, write: Write) -> None:
    write(f"xa/{CONFIG}", "stag = 1\n")
    result = command("check", "xa", ".", "--show-settings")
    assert result.code == 2
    assert "stag" in result.err
    assert "# ." in result.out


# ---------------------------------------------------------------------------------------- speed


def test_a_configuration_is_read_once_for_many_files(
    command: Command, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counting(path: str) -> object:
        read.append(os.path.basename(path))
        return toml.read_table(path)

    monkeypatch.setattr(reading, "read_table", counting)
    write("chung.toml", "")
    write(CONFIG, 'extend = "chung.toml"\n[[overrides]]\nfiles=["1*"]\nstage="soan-thao"\n')
    for number in range(30):
        write(f"xa-{number % 3}/{number}.txt")
    assert len(checked(command, ".")) == 30
    assert sorted(read) == ["chung.toml", CONFIG]


def test_without_a_configuration_no_toml_is_loaded(folder: Path) -> None:
    (folder / "a.txt").write_text(framed(""), encoding="utf-8")
    (folder / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    program = (
        "import sys\nfrom kehoach_lint.cli.app import run\n"
        "run(['check', 'a.txt'])\nsys.stdout.write(str('tomllib' in sys.modules))\n"
    )
    (folder / "thu.py").write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "thu.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert done.stdout.endswith(b"False")


def test_many_overrides_and_files_take_no_time(command: Command, write: Write) -> None:
    rows = [f'[[overrides]]\nfiles = ["a*{n}*b*", "**/x{n}/**"]\n' for n in range(2000)]
    write(CONFIG, "".join(rows))
    write("a.txt")
    started = time.perf_counter()
    assert command("check", "a.txt").code == 0
    assert time.perf_counter() - started < 5


# ----------------------------------------------------------------------------------------- init


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_init_writes_a_file_that_changes_nothing(command: Command, write: Write, lang: str) -> None:
    write("a.txt", IMPOSSIBLE_DAY)
    before = command("check", "a.txt", "--show-settings").out.splitlines()[2:]
    result = command("init", "--lang", lang)
    assert result.code == 0
    assert CONFIG in result.out
    after = command("check", "a.txt", "--show-settings").out.splitlines()
    assert after[1].endswith(CONFIG)
    assert after[2:] == before


def test_init_never_overwrites(command: Command, write: Write) -> None:
    path = write(f"xa/{CONFIG}", "# của tôi\n")
    result = command("init", "xa")
    assert result.code == 2
    assert os.path.join("xa", CONFIG) in result.err
    assert path.read_text(encoding="utf-8") == "# của tôi\n"


def test_init_does_not_take_the_place_of_a_pyproject(command: Command, write: Write) -> None:
    write("pyproject.toml", '[tool.kehoach-lint]\nstage = "soan-thao"\n')
    result = command("init")
    assert result.code == 2
    assert "pyproject.toml" in result.err
    write("pyproject.toml", "[project]\n")
    assert command("init").code == 0


def test_init_without_a_folder_to_write_to(command: Command, folder: Path) -> None:
    result = command("init", "khong-co")
    assert result.code == 2
    assert os.path.join("khong-co", CONFIG) in result.err


def test_it_works_as_a_process(drafts: Path) -> None:
    assert process("init", cwd=drafts).code == 0
    (drafts / CONFIG).write_text('fail-on = "never"\n', encoding="utf-8")
    assert process("check", "loi.txt", cwd=drafts).code == 0
    assert process("check", "loi.txt", "--no-config", cwd=drafts).code == 1

"""Configuration files: what they may say, how they build upon one another, what is refused."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from kehoach_lint.config.errors import ConfigError
from kehoach_lint.config.model import ConfigFile
from kehoach_lint.config.reading import read_config
from kehoach_lint.findings import Severity, Stage

FULL = """
select = ["NT", "TT001"]
ignore = ["NT013"]
stage = "ky-ban-hanh"
fail-on = "never"
ruleset = "rieng/bo.yaml"
grace-days = 5
data = ["du-lieu"]
exclude = ["luu-tru"]
baseline = "../da-biet.json"
severity = { NT009 = "info", dao-nguoc = "off" }

[[overrides]]
files = ["*.md"]
ruleset = "thi-dua"
grace-days = 0

[[suppress]]
files = ["a.md"]
codes = ["TR004"]
text = "một đoạn"
reason = "đã xem"
until = 2031-01-31

[[suppress]]
codes = ["TT"]
reason = "mẫu cũ"
"""


def written(folder: Path, text: str, name: str = "kehoach-lint.toml") -> str:
    """Write a file; its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def read_one(path: str) -> ConfigFile:
    """The only file of a chain."""
    config = read_config(path)
    assert config is not None
    (file,) = config.chain
    return file


def fault(path: str) -> ConfigError:
    """The error a file raises, whose words there are in both languages."""
    with pytest.raises(ConfigError) as caught:
        read_config(path)
    for lang in ("vi", "en"):
        reason = caught.value.reason(lang)
        assert "\n" not in reason
        assert "{" not in reason
    return caught.value


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    file = read_one(written(tmp_path, FULL))
    choices = file.choices
    assert choices.select == ("NT", "TT001")
    assert choices.ignore == ("NT013",)
    assert choices.stage is Stage.SIGNING
    assert choices.fail_on == "never"
    assert choices.ruleset == str(tmp_path / "rieng" / "bo.yaml")
    assert choices.grace_days == 5
    assert choices.severity == {"NT009": Severity.INFO, "dao-nguoc": None}
    assert file.data == (str(tmp_path / "du-lieu"),)
    assert file.exclude == ("luu-tru",)
    assert file.baseline == str(tmp_path.parent / "da-biet.json")
    (override,) = file.overrides
    assert (override.number, override.files) == (1, ("*.md",))
    assert (override.choices.ruleset, override.choices.grace_days) == ("thi-dua", 0)
    first, second = file.suppress
    assert (first.files, first.codes, first.text) == (("a.md",), ("TR004",), "một đoạn")
    assert (first.reason, first.until) == ("đã xem", date(2031, 1, 31))
    assert first.fits(str(tmp_path / "a.md"))
    assert not first.fits(str(tmp_path / "b.md"))
    assert (second.number, second.text, second.until) == (2, "", None)
    assert second.fits(str(tmp_path / "b.md"))


def test_an_entry_for_one_file_must_have_something_to_do_there(tmp_path: Path) -> None:
    first, second = read_one(written(tmp_path, FULL)).suppress
    path = str(tmp_path / "a.md")
    assert (first.quieting(path).shared, second.quieting(path).shared) == (False, True)
    assert first.quieting(path).text == "một đoạn"


def test_the_same_in_a_pyproject(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\n[tool.kehoach-lint]\nstage = "soan-thao"\n'
    file = read_one(written(tmp_path, text, "pyproject.toml"))
    assert file.choices.stage is Stage.DRAFTING


@pytest.mark.parametrize(
    "text",
    [
        "",
        '[project]\nname = "x"\n',
        '[project]\ndependencies = ["kehoach-lint"]\n',
        "[tool.khac]\nstage = 1\n",
        "khong = phai = toml",
    ],
)
def test_a_pyproject_that_is_no_configuration(tmp_path: Path, text: str) -> None:
    assert read_config(written(tmp_path, text, "pyproject.toml")) is None


def test_a_byte_order_mark_and_crlf_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "kehoach-lint.toml"
    path.write_bytes('\ufeffstage = "soan-thao"\r\nignore = []\r\n'.encode())
    assert read_one(str(path)).choices.stage is Stage.DRAFTING


@pytest.mark.parametrize(
    ("text", "where", "said"),
    [
        ("stag = 'x'", "stag", "stage?"),
        ("Stage = 'soan-thao'", "Stage", "stage?"),
        ("qwertyuiop = 1", "qwertyuiop", "grace-days"),
        ("stage = 'ky-ban-hnh'", "stage", "ky-ban-hanh?"),
        ("stage = 3", "stage", "chuỗi"),
        ("fail-on = 'all'", "fail-on", "never"),
        ("select = 'NT'", "select", "danh sách"),
        ("select = []", "select", "rỗng"),
        ("select = [1]", "select", "danh sách"),
        ("ignore = ['']", "ignore", "rỗng"),
        ("ruleset = ''", "ruleset", "rỗng"),
        ('ruleset = "a\\u0000b.yaml"', "ruleset", "ký tự điều khiển"),
        ("grace-days = -1", "grace-days", "366"),
        ("grace-days = true", "grace-days", "366"),
        ("grace-days = 1.5", "grace-days", "366"),
        ("data = [['a']]", "data", "danh sách"),
        ("exclude = ['../x']", "exclude", "../x"),
        ("exclude = ['a\\b']", "exclude", "a\\b"),
        ("severity = 'info'", "severity", "bảng"),
        ("[severity]\nNT009 = 'of'", "severity.NT009", "off?"),
        ("[severity]\nNT009 = false", "severity.NT009", "off"),
        ("overrides = {}", "overrides", "[[overrides]]"),
        ("overrides = [1]", "overrides[1]", "bảng"),
        ("[[overrides]]\nstage = 'soan-thao'", "overrides[1].files", "thiếu"),
        ("[[overrides]]\nfiles = ['a']\ndata = ['b']", "overrides[1].data", "không có khóa"),
        ("[[overrides]]\nfiles=['a']\n[[overrides]]\nfile=['b']", "overrides[2].file", "files?"),
        ("[[suppress]]\nreason = 'x'", "suppress[1].codes", "thiếu"),
        ("[[suppress]]\ncodes = ['TT']", "suppress[1].reason", "thiếu"),
        ("[[suppress]]\ncodes = []\nreason='x'", "suppress[1].codes", "rỗng"),
        ("[[suppress]]\ncodes=['TT']\nreason='x'\nuntil='2031-01-31'", "suppress[1].until", "ngày"),
        (
            "[[suppress]]\ncodes=['TT']\nreason='x'\nuntil=2031-01-31T00:00:00",
            "suppress[1].until",
            "ngày",
        ),
        ("extend = ['a.toml']", "extend", "chuỗi"),
        ("extend = 'khong-co.toml'", "extend", "khong-co.toml"),
        ("stage = ", "", "TOML"),
        ("a = " + "[" * 20_000, "", "TOML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, where: str, said: str) -> None:
    path = written(tmp_path, text)
    error = fault(path)
    assert (error.path, error.where) == (path, where)
    assert said in error.reason("vi")


def test_a_table_of_a_pyproject_must_be_one(tmp_path: Path) -> None:
    path = written(tmp_path, "[tool]\nkehoach-lint = 1\n", "pyproject.toml")
    assert fault(path).where == "tool.kehoach-lint"


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "kehoach-lint.toml"
    path.write_bytes(b'stage = "so\xe1n"\n')
    assert "UTF-8" in fault(str(path)).reason("en")


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    assert fault(written(tmp_path, "#" * 1_000_001)).key == "large"
    read_one(written(tmp_path, "#" * 1_000_000))


def test_hostile_keys_take_no_time(tmp_path: Path) -> None:
    started = time.perf_counter()
    assert fault(written(tmp_path, "a." * 400_000 + "a = 1")).key == "dots"
    assert time.perf_counter() - started < 2


# ----------------------------------------------------------------------------------------- extend


def test_extend_goes_up_step_by_step(tmp_path: Path) -> None:
    written(tmp_path, 'stage = "soan-thao"\ndata = ["chung"]', "tinh/kehoach-lint.toml")
    middle = '[tool.kehoach-lint]\nextend = "../kehoach-lint.toml"\n'
    written(tmp_path, middle, "tinh/huyen/pyproject.toml")
    path = written(tmp_path, 'extend = "../pyproject.toml"', "tinh/huyen/xa/kehoach-lint.toml")
    config = read_config(path)
    assert config is not None
    names = [Path(file.path).parent.name for file in config.chain]
    assert names == ["tinh", "huyen", "xa"]
    assert config.chain[0].data == (str(tmp_path / "tinh" / "chung"),)


def test_extend_in_a_circle(tmp_path: Path) -> None:
    path = written(tmp_path, 'extend = "b/kehoach-lint.toml"')
    below = written(tmp_path, 'extend = "../kehoach-lint.toml"', "b/kehoach-lint.toml")
    error = fault(path)
    assert (error.path, error.where, error.key) == (below, "extend", "circle")
    assert fault(written(tmp_path, 'extend = "kehoach-lint.toml"')).key == "circle"


def test_a_fault_in_what_is_extended_is_told_of_that_file(tmp_path: Path) -> None:
    base = written(tmp_path, "stag = 1", "chung.toml")
    error = fault(written(tmp_path, 'extend = "chung.toml"'))
    assert (error.path, error.where) == (base, "stag")


def test_a_pyproject_without_a_table_cannot_be_extended(tmp_path: Path) -> None:
    written(tmp_path, "[project]\n", "pyproject.toml")
    error = fault(written(tmp_path, 'extend = "pyproject.toml"'))
    assert (error.where, error.key) == ("extend", "no-table")

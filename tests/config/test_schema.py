"""The JSON Schema of configuration files says what the program takes, no more and no less."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kehoach_lint.config.errors import ConfigError
from kehoach_lint.config.model import LIMITS, OFF, OVERRIDE_KEYS, SUPPRESS_KEYS, TOP_KEYS
from kehoach_lint.config.reading import read_config
from kehoach_lint.config.starting import starting_file
from kehoach_lint.findings import Severity, Stage
from tests.config.test_reading import FULL

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "kehoach_lint/schemas/config-v1.json").read_text(encoding="utf-8"))
GUIDE = (ROOT / "docs" / "cau-hinh.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)


def uncommented(lang: str) -> str:
    """The file that ``init`` writes with all its examples in force."""
    return re.sub(r"(?m)^#(?! )", "", starting_file(lang))


def plain(value: Any) -> Any:
    """A value of TOML as one of JSON, which has no dates."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def table(text: str) -> Any:
    """What a file says to this program."""
    top = plain(tomllib.loads(text))
    return top["tool"]["kehoach-lint"] if "tool" in top else top


def faults(text: str) -> list[str]:
    """What the schema has against a file."""
    checker = Draft202012Validator.FORMAT_CHECKER
    validator = Draft202012Validator(SCHEMA, format_checker=checker)
    return [error.message for error in validator.iter_errors(table(text))]


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_keys_are_those_of_the_model() -> None:
    top = SCHEMA["properties"]
    assert set(top) == set(TOP_KEYS)
    assert set(top["overrides"]["items"]["properties"]) == set(OVERRIDE_KEYS)
    assert set(top["suppress"]["items"]["properties"]) == set(SUPPRESS_KEYS)


def test_the_words_are_those_of_the_model() -> None:
    known = SCHEMA["$defs"]
    assert set(known["stage"]["enum"]) == set(map(str, Stage))
    assert set(known["fail-on"]["enum"]) == set(LIMITS)
    words = known["severity"]["additionalProperties"]["enum"]
    assert set(words) == {*map(str, Severity), OFF}


def test_every_key_is_in_the_guide_and_in_the_file_to_begin_with() -> None:
    for key in {*TOP_KEYS, *OVERRIDE_KEYS, *SUPPRESS_KEYS}:
        assert f"`{key}`" in GUIDE, key
    for lang in ("vi", "en"):
        values = table(uncommented(lang))
        assert set(values) == set(TOP_KEYS)
        assert set(values["suppress"][0]) == set(SUPPRESS_KEYS)


FILES = {
    "all": FULL,
    "init": starting_file("vi"),
    "init in English": starting_file("en"),
    "init in force": uncommented("vi"),
    "init in force, in English": uncommented("en"),
    **{f"guide {number}": block for number, block in enumerate(BLOCKS, 1)},
}


@pytest.mark.parametrize("name", FILES)
def test_real_files_are_valid(tmp_path: Path, name: str) -> None:
    text = FILES[name]
    assert faults(text) == []
    folder = tmp_path / "xa"
    folder.mkdir()
    (tmp_path / "kehoach-lint.toml").write_text("", encoding="utf-8")
    path = folder / ("pyproject.toml" if "[tool." in text else "kehoach-lint.toml")
    path.write_text(text, encoding="utf-8")
    assert read_config(str(path)) is not None


def test_the_guide_has_examples() -> None:
    assert len(BLOCKS) >= 5


WRONG = [
    "stag = 'x'",
    "stage = 'ky'",
    "stage = 3",
    "fail-on = 'all'",
    "select = 'NT'",
    "select = []",
    "select = [1]",
    "ignore = [' ']",
    "ruleset = ''",
    "grace-days = -1",
    "grace-days = true",
    "grace-days = 400",
    "exclude = ['../x']",
    "exclude = ['a/..']",
    "exclude = ['a\\b']",
    "exclude = ['!a']",
    "exclude = ['./']",
    "severity = 'info'",
    "[severity]\nNT009 = 'of'",
    "overrides = {}",
    "[[overrides]]\nstage = 'soan-thao'",
    "[[overrides]]\nfiles = ['a']\ndata = ['b']",
    "[[suppress]]\nreason = 'x'",
    "[[suppress]]\ncodes = ['TT']",
    "[[suppress]]\ncodes = []\nreason = 'x'",
    "[[suppress]]\ncodes = ['TT']\nreason = 'x'\nuntil = 'soon'",
    "extend = ['a.toml']",
]


@pytest.mark.parametrize("text", WRONG)
def test_schema_and_program_refuse_the_same(tmp_path: Path, text: str) -> None:
    assert faults(text) != []
    path = tmp_path / "kehoach-lint.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError):
        read_config(str(path))

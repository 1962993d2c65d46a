"""The JSON Schemas of rulesets and tables, held against real files and against the loaders."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import kehoach_lint
from kehoach_lint.resources import data_folder, using_data
from kehoach_lint.rulesets import acts, anniversaries, ended, organisations, recipients
from kehoach_lint.rulesets.abbreviations import load_abbreviations
from kehoach_lint.rulesets.capitals import load_capital_words
from kehoach_lint.rulesets.custom import Kind, Where
from kehoach_lint.rulesets.loading import RulesetError, load_ruleset, load_types
from kehoach_lint.rulesets.own import TABLES
from kehoach_lint.rulesets.phrases import load_phrases
from kehoach_lint.rulesets.presentation import load_layouts
from kehoach_lint.rulesets.rows import read_yaml
from kehoach_lint.rulesets.verifying import verify
from tests.rulesets.own_files import GOOD, folder_of

SCHEMAS = Path(kehoach_lint.__file__).parent / "schemas"
RULESET = "ruleset-noi-dung.json"
NAMES = sorted(path.name for path in SCHEMAS.glob("ruleset-*.json"))
REAL = [path for path in sorted(data_folder("rulesets").glob("*.yaml"))
        if path.name in TABLES or b"\ncontents:" in path.read_bytes()]  # fmt: skip
LOADERS: dict[str, Callable[[Path], object]] = {
    "co-quan.yaml": organisations.load_names,
    "cum-tu.yaml": load_phrases,
    "hieu-luc.yaml": acts.load_acts,
    "ky-niem.yaml": anniversaries.load_anniversaries,
    "loai-van-ban.yaml": load_types,
    "noi-nhan.yaml": recipients.load_recipient_words,
    "to-chuc-cu.yaml": ended.load_ended,
    "trinh-bay.yaml": load_layouts,
    "viet-hoa.yaml": load_capital_words,
    "viet-tat.yaml": load_abbreviations,
}

BY_OTHERS = frozenset({
    "source", "status", "checked", "from", "until", "issued",  # may stand in a mapping above
    "sets", "groups", "sorts", "extend",  # other rows name what stands there
    "at_most", "phrases", "values",  # one of several is needed
})  # fmt: skip
"""Keys that are needed, or not, for reasons a schema cannot tell."""

RULES = """name: chu-nghia
title: Quy tắc của văn phòng
kinds: [ke-hoach]
rules:
  - code: VP001
    name: tu-cam
    kind: tu-cam
    message: Không viết “{found}”.
    severity: warning
    phrases: [vớt bèo giùm]
    preferred: vớt bèo giúp
    bad: [{text: "- Nhờ vớt bèo giùm.", finds: [vớt bèo giùm]}]
    good: ["- Nhờ vớt bèo giúp."]
  - code: VP002
    name: so-lan
    kind: so-lan
    message: Chỉ nhắc {most} lần.
    severity: {soan-thao: none, tham-dinh: info, ky-ban-hanh: error}
    phrases: [rãnh nước]
    at_most: 1
    parts: [noi-dung]
    bad: [{text: "- Rãnh nước sạch, rãnh nước thông.", finds: [Rãnh nước, rãnh nước]}]
    good: ["- Rãnh nước sạch."]
"""


def schema_of(name: str) -> Any:
    file = f"ruleset-{Path(name).stem}.json"
    return json.loads((SCHEMAS / (file if file in NAMES else RULESET)).read_text(encoding="utf-8"))


def faults(name: str, value: Any) -> list[str]:
    """What a schema finds wrong in the value of a file of that name."""
    validator = Draft202012Validator(
        schema_of(name), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    return [f"{list(error.path)}: {error.message}" for error in validator.iter_errors(value)]


def loads(name: str, value: Any, folder: Path) -> bool:
    """Whether the loader takes the value as a file of that name: alone, for all of it is read."""
    path = folder / name
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    try:
        LOADERS.get(name, lambda file: load_ruleset(str(file)))(path)
    except RulesetError:
        return False
    return True


@pytest.mark.parametrize("name", NAMES)
def test_the_schemas_are_sound(name: str) -> None:
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"]


def test_every_table_of_yaml_has_a_schema() -> None:
    tables = {f"ruleset-{Path(name).stem}.json" for name in TABLES if name.endswith(".yaml")}
    assert {RULESET, *tables} == set(NAMES)
    assert set(LOADERS) == {name for name in TABLES if name.endswith(".yaml")}


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_files_fit(path: Path) -> None:
    assert faults(path.name, read_yaml(path)) == []


@pytest.mark.parametrize("name", [name for name in GOOD if name.endswith(".yaml")])
def test_own_files_fit(tmp_path: Path, name: str) -> None:
    folder = folder_of(tmp_path / "rieng", name)
    assert faults(name, read_yaml(Path(folder) / name)) == []
    with using_data((folder,)):
        verify()


def test_rules_of_an_office_fit(tmp_path: Path) -> None:
    path = tmp_path / "chu-nghia.yaml"
    path.write_text(RULES, encoding="utf-8")
    value = read_yaml(path)
    assert faults(path.name, value) == []
    assert [rule.code for rule in load_ruleset(str(path)).rules] == ["VP001", "VP002"]
    rule = schema_of(path.name)["$defs"]["rule"]
    assert rule["properties"]["kind"]["enum"] == [str(kind) for kind in Kind]
    assert rule["properties"]["parts"]["items"]["enum"] == [str(part) for part in Where]


def _mappings(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every mapping in a value, the first of each list only."""
    if isinstance(value, dict):
        yield path
        for key, item in value.items():
            yield from _mappings(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value[:1]):
            yield from _mappings(item, (*path, number))


def _at(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def _files(tmp_path: Path) -> Iterator[tuple[str, Any]]:
    for path in REAL:
        yield path.name, read_yaml(path)
    own = tmp_path / "chu-nghia.yaml"
    own.write_text(RULES, encoding="utf-8")
    yield own.name, read_yaml(own)


def test_a_misspelt_key_fails_the_schema_and_the_loader(tmp_path: Path) -> None:
    tried = 0
    for name, value in _files(tmp_path):
        assert loads(name, value, tmp_path)
        for path in _mappings(value):
            wrong = deepcopy(value)
            _at(wrong, path)["chekced"] = "2026-11-20"
            assert faults(name, wrong), (name, path)
            assert not loads(name, wrong, tmp_path), (name, path)
            tried += 1
    assert tried > 20


def test_a_missing_key_or_one_of_another_type_fails_both_or_neither(tmp_path: Path) -> None:
    tried = 0
    for name, value in _files(tmp_path):
        for path in _mappings(value):
            for key, old in _at(value, path).items():
                missing, other = deepcopy(value), deepcopy(value)
                del _at(missing, path)[key]
                _at(other, path)[key] = 5 if isinstance(old, str) else "chữ"
                for wrong in (other, *(() if key in BY_OTHERS else (missing,))):
                    sound = loads(name, wrong, tmp_path)
                    assert (not faults(name, wrong)) is sound, (name, path, key)
                    tried += 1
    assert tried > 100


@pytest.mark.parametrize("day", ["20/11/2026", "2026-13-01", "20261120", "2026"])
def test_a_day_is_written_one_way(tmp_path: Path, day: str) -> None:
    value = {"checked": day, "acts": []}
    assert faults("hieu-luc.yaml", value)
    assert not loads("hieu-luc.yaml", value, tmp_path)

"""The ``rules:`` of a ruleset: every fault is told with the file, the rule and the reason."""

from __future__ import annotations

from pathlib import Path
from string import Formatter
from typing import Any

import jsonschema
import pytest

from kehoach_lint.findings import Severity, Stage
from kehoach_lint.messages import LANGUAGES, catalogue, say
from kehoach_lint.rules.further import own_rules
from kehoach_lint.rulesets.custom import Kind, Where
from kehoach_lint.rulesets.loading import load_ruleset
from kehoach_lint.rulesets.rows import RulesetError, read_yaml
from tests.custom.rulesets import RULE, of_kind, rule, ruleset, write

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "fixtures" / "rulesets" / "van-phong-phu-lam.yaml"

FAULTS: list[tuple[str, dict[str, Any], str]] = [
    ("code", rule(code="XA01"), "rule.code"),
    ("small code", rule(code="xa001"), "rule.code"),
    ("name", rule(name="Từ cấm"), "rule.name"),
    ("no code", rule(code=None), "missing-key"),
    ("no message", rule(message=None), "missing-key"),
    ("empty message", rule(message="  "), "rule.empty"),
    ("unknown field", rule(message="Bỏ “{word}”."), "rule.field"),
    ("attribute of a field", rule(message="{found.__class__.__mro__}"), "rule.field"),
    ("item of a field", rule(message="{found[0]}"), "rule.field"),
    ("conversion", rule(message="{found!r}"), "rule.field"),
    ("format", rule(message="{count:>99999999}"), "rule.field"),
    ("field of another kind", rule(message="{wanted}"), "rule.field"),
    ("preferred that is not there", rule(message="{preferred}"), "rule.field"),
    ("unknown field in English", rule(message_en="{word}"), "rule.field"),
    ("severity", rule(severity="fatal"), "choice"),
    ("no severity", rule(severity=None), "missing-key"),
    ("severity of a stage", rule(severity={"tham-dinh": "nặng"}), "choice"),
    ("stage", rule(severity={"sau-nay": "info"}), "unknown-key"),
    ("kind", rule(kind="khac"), "choice"),
    ("part", rule(parts=["giua"]), "choice"),
    ("case", rule(case="hoa"), "choice"),
    ("unknown key", rule(word=["a"]), "unknown-key"),
    ("key of another kind", rule(replace={"a": "b"}), "unknown-key"),
    ("no phrases", rule(phrases=[]), "missing-key"),
    ("empty phrase", rule(phrases=["  "]), "rule.empty"),
    ("phrase twice", rule(phrases=["vân vân", "vân  vân"]), "rule.phrase-twice"),
    ("capitals alone", rule(phrases=["vân vân", "Vân vân"]), "rule.same"),
    ("preferred in capitals", rule(preferred="Vân Vân"), "rule.same"),
    ("safe without preferred", rule(safe=True), "missing-key"),
    ("no bad example", rule(bad=[]), "rule.examples"),
    ("no good example", rule(good=None), "rule.examples"),
    ("bad example without finds", rule(bad=[{"text": "a"}]), "rule.finds"),
    ("two texts", rule(good=[{"text": "a", "document": "b"}]), "rule.one-text"),
    ("no text", rule(good=[{"text": " "}]), "rule.one-text"),
    ("finds in a good example", rule(good=[{"text": "a", "finds": ["a"]}]), "unknown-key"),
    ("no pairs", of_kind("tu-nen-dung", replace={}), "rule.replace"),
    ("pairs of numbers", of_kind("tu-nen-dung", replace={"a": 1}), "rule.replace"),
    ("pair of equals", of_kind("tu-nen-dung", replace={"gởi": "Gởi"}), "rule.same"),
    ("empty preferred", of_kind("tu-nen-dung", replace={"gởi": " "}), "rule.empty"),
    ("no groups", of_kind("thong-nhat", groups=[]), "rule.groups"),
    ("group of one", of_kind("thong-nhat", groups=[["a"]]), "rule.groups"),
    ("right", of_kind("thong-nhat", groups=[["a", "b"]], right="cuoi"), "choice"),
    ("pattern", of_kind("mau", pattern="(a"), "pattern"),
    ("empty pattern", of_kind("mau", pattern=""), "rule.empty"),
    ("counts within counts", of_kind("mau", pattern="(?:a{9999}){9999}"), "rule.large"),
    ("count behind a comment", of_kind("mau", pattern="(?:a{999}(?#x)){ 999 }"), "rule.large"),
    ("verbose", of_kind("mau", pattern="(?ix)a"), "rule.large"),
    ("long", of_kind("mau", pattern="a" * 10_001), "rule.large"),
    ("deep", of_kind("mau", pattern="(" * 900 + "a" + ")" * 900), "pattern"),
    ("except", of_kind("mau", pattern="a", **{"except": ["[b"]}), "pattern"),
    ("no limits", of_kind("so-lan", phrases=["a"], message="x"), "rule.limits"),
    (
        "limits",
        of_kind("so-lan", phrases=["a"], message="x", at_least=2, at_most=1),
        "rule.limits",
    ),
    ("nothing to count", of_kind("so-lan", message="x", at_most=1), "rule.one-of"),
    (
        "two to count",
        of_kind("so-lan", message="x", phrases=["a"], pattern="b", at_most=1),
        "rule.one-of",
    ),
]


@pytest.mark.parametrize(("row", "key"), [pytest.param(*rest, id=name) for name, *rest in FAULTS])
def test_a_fault_names_file_rule_and_reason(tmp_path: Path, row: dict[str, Any], key: str) -> None:
    path = write(tmp_path, row)
    with pytest.raises(RulesetError) as caught:
        load_ruleset(path)
    assert caught.value.key == f"program.data.{key}"
    for lang in LANGUAGES:
        told = say(caught.value.key, caught.value.params, lang)
        assert told.startswith(f"{path}: rules[1]")


def test_codes_and_names_are_unique_in_a_file(tmp_path: Path) -> None:
    for twin in (rule(name="khac"), rule(code="XA002")):
        with pytest.raises(RulesetError) as caught:
            ruleset(tmp_path, RULE, twin)
        assert caught.value.key == "program.data.rule.twice"


@pytest.mark.parametrize("code", ["NT900", "TT001", "VH001", "KT123"])
def test_families_of_the_program_are_taken(tmp_path: Path, code: str) -> None:
    with pytest.raises(RulesetError) as caught:
        own_rules((ruleset(tmp_path, rule(code=code)),))
    assert caught.value.key == "program.data.rule.family"
    assert code in say(caught.value.key, caught.value.params)


def test_names_of_the_program_are_taken(tmp_path: Path) -> None:
    with pytest.raises(RulesetError) as caught:
        own_rules((ruleset(tmp_path, rule(name="so-de-trong")),))
    assert caught.value.key == "program.data.rule.taken"


def test_a_rule_says_everything_to_its_user(tmp_path: Path) -> None:
    loaded = ruleset(
        tmp_path,
        rule(severity={"tham-dinh": "info", "ky-ban-hanh": "error"}, exceptions=["vân vân mây"]),
        rule(code="XA002", name="khac", message_en="Away with “{found}”.", basis="Công văn 1"),
    )
    first, second = own_rules((loaded,))
    assert first.severity_at(Stage.DRAFTING) is None
    assert first.severity_at(Stage.SIGNING) is Severity.ERROR
    assert first.texts is not None
    assert first.texts[""] == (RULE["message"], RULE["message"])
    assert "“vân vân”" in first.page
    assert "Ngoại lệ: không báo trong “vân vân mây”." in first.page
    assert "Căn cứ: " in first.page
    assert "Căn cứ: " not in second.page
    assert second.basis == "Công văn 1"
    assert second.texts is not None
    assert second.texts[""][1] == "Away with “{found}”."
    assert first.bad
    assert first.good


def test_the_example_follows_the_schema() -> None:
    schema = jsonschema.Draft202012Validator(
        read_yaml(ROOT / "kehoach_lint" / "schemas" / "ruleset-noi-dung.json")
    )
    content = read_yaml(EXAMPLE)
    schema.validate(content)
    assert {row["kind"] for row in content["rules"]} == set(Kind)
    for part in Where:
        content["rules"][0]["parts"] = [part.value]
        schema.validate(content)


def test_messages_have_the_same_fields_in_both_languages() -> None:
    for key, texts in catalogue("program_own").items():
        fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in texts]
        assert fields[0] == fields[1], key
        assert all(text.strip() for text in texts)

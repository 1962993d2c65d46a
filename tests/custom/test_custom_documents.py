"""Which documents the rules of a ruleset run on, and how rulesets inherit them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.findings import Severity
from kehoach_lint.readers import read
from kehoach_lint.resources import using_data
from kehoach_lint.rules.further import further_rules, own_rules
from kehoach_lint.rules.registry import UnknownCodeError, chosen_rules, find_rule
from kehoach_lint.rulesets.loading import load_ruleset
from kehoach_lint.rulesets.model import Ruleset
from kehoach_lint.rulesets.rows import RulesetError
from tests.custom.rulesets import RULE, rule, ruleset, write
from tests.frames import framed

PLAN = framed("- Trồng hoa, vân vân.")
REPORT = framed(
    "- Trồng hoa, vân vân.",
    {"ten_loai": "BÁO CÁO", "so": "Số: 12/BC-UBND", "trich_yeu": "Kết quả trồng hoa năm 2024"},
)
SECOND = rule(code="XA002", name="khac", phrases=["trồng hoa"])


def run(text: str, loaded: Ruleset | None, **settings: object) -> Checked:
    """A document under all rules, the way the library does by default."""
    made = Settings(ruleset=loaded)._replace(**settings)  # type: ignore[arg-type]
    return check(read("ke-hoach.txt", text.encode()), made)


def codes(result: Checked) -> list[str]:
    """The codes of own rules among the findings."""
    return [finding.code for finding in result.findings if finding.code[0] == "X"]


def test_rules_alone_come_on_top_of_the_chosen_ruleset(tmp_path: Path) -> None:
    loaded = ruleset(tmp_path, RULE)
    for text, name in ((PLAN, "thi-dua"), (REPORT, None)):
        result = run(text, loaded)
        assert codes(result) == ["XA001"]
        assert (result.ruleset and result.ruleset.name) == name
        assert "XA" not in {one.family for one in result.not_run}


def test_rules_alone_may_be_for_kinds_and_titles(tmp_path: Path) -> None:
    of_kind = ruleset(tmp_path, RULE, kinds=["bao-cao"])
    assert (codes(run(REPORT, of_kind)), codes(run(PLAN, of_kind))) == (["XA001"], [])
    of_title = ruleset(tmp_path, RULE, titles=["thi đua"])
    assert (codes(run(REPORT, of_title)), codes(run(PLAN, of_title))) == ([], ["XA001"])


def test_a_text_that_is_no_document_has_none(tmp_path: Path) -> None:
    result = run("Hôm nay trời đẹp, bà con ra đồng gặt lúa, vân vân.", ruleset(tmp_path, RULE))
    assert codes(result) == []
    assert "XA" in {one.family for one in result.not_run}


def test_rules_of_a_ruleset_with_contents_run_where_it_was_chosen(tmp_path: Path) -> None:
    loaded = ruleset(tmp_path, RULE, extend="thi-dua")
    assert codes(run(PLAN, loaded)) == ["XA001"]
    result = run(REPORT, loaded)
    assert codes(result) == []
    assert "XA" in {one.family for one in result.not_run}
    # A grace period makes another ruleset of it, of the same rules.
    assert codes(run(PLAN, loaded, grace_days=5)) == ["XA001"]


def test_rules_are_inherited_replaced_and_dropped(tmp_path: Path) -> None:
    write(tmp_path, RULE, SECOND, name="cha")
    base = str(tmp_path / "cha.yaml")
    other = rule(phrases=["quét dọn"])
    child = ruleset(tmp_path, other, name="con", extend=base, drop=["XA002"])
    assert [row.code for row in child.rules] == ["XA001"]
    result = run(PLAN, child)
    assert [result.draft.excerpt(one.span) for one in result.findings if one.code == "XA001"] == [
        "Quét dọn"
    ]
    heir = load_ruleset(write(tmp_path, name="chau", extend=base))
    assert codes(run(PLAN, heir)) == ["XA002", "XA001"]


@pytest.mark.parametrize("code", ["XA009", "XB001"])
def test_dropping_what_is_not_there_is_an_error(tmp_path: Path, code: str) -> None:
    write(tmp_path, RULE, name="cha")
    base = str(tmp_path / "cha.yaml")
    for extend in (base, "thi-dua"):
        with pytest.raises(RulesetError) as caught:
            load_ruleset(write(tmp_path, name="con", extend=extend, drop=[code]))
        assert caught.value.key == "program.data.rule.drop"


def test_one_rule_of_two_rulesets_runs_once(tmp_path: Path) -> None:
    first = ruleset(tmp_path, RULE, name="mot")
    second = load_ruleset(write(tmp_path, name="hai", extend=str(tmp_path / "mot.yaml")))
    assert len(own_rules((first, second))) == 1
    third = ruleset(tmp_path, rule(phrases=["khác"]), name="ba")
    with pytest.raises(RulesetError) as caught:
        own_rules((first, third))
    assert caught.value.key == "program.data.rule.two-versions"
    # Of rulesets with contents one at most is chosen.
    fourth = ruleset(tmp_path, rule(phrases=["khác"]), name="bon", extend="thi-dua")
    fifth = ruleset(tmp_path, RULE, name="nam", extend="thi-dua")
    assert len(own_rules((fourth, fifth))) == 2


def test_an_own_folder_of_data_brings_its_rules(tmp_path: Path) -> None:
    write(tmp_path, RULE, name="them")
    write(tmp_path, SECOND, name="bo-rieng", extend="thi-dua", kinds=["ke-hoach"])
    data = (str(tmp_path),)
    assert codes(run(PLAN, None, data=data)) == ["XA002", "XA001"]
    assert codes(run(REPORT, None, data=data)) == ["XA001"]
    with using_data(data):
        assert {one.code for one in further_rules()} == {"XA001", "XA002"}
    assert further_rules() == ()


def test_own_rules_are_chosen_by_code_name_and_family(tmp_path: Path) -> None:
    more = own_rules((ruleset(tmp_path, RULE, SECOND),))
    for words in (["xa001"], ["tu-khong-dung"], ["XA001", "tu-khong-dung"]):
        assert [one.code for one in chosen_rules(words, (), more)] == ["XA001"]
    assert [one.code for one in chosen_rules(["XA"], ["XA001"], more)] == ["XA002"]
    everything = {one.code for one in chosen_rules((), (), more)}
    assert {"XA001", "XA002", "NT001"} <= everything
    assert find_rule("khac", more).code == "XA002"
    with pytest.raises(UnknownCodeError):
        chosen_rules(["XA001"])


def test_the_severity_of_an_own_rule_can_be_changed(tmp_path: Path) -> None:
    result = run(PLAN, ruleset(tmp_path, RULE), severities={"XA001": Severity.ERROR})
    assert {one.severity for one in result.findings if one.code == "XA001"} == {Severity.ERROR}


def test_messages_are_no_format_strings(tmp_path: Path) -> None:
    row = rule(phrases=["{0.__class__}"], whole_words=False, message="{found} {{} }")
    with pytest.raises(RulesetError):
        ruleset(tmp_path, row)
    row = rule(phrases=["{count}"], message="Bỏ {found} } {")
    result = run(framed("- Ghi {count} vào bảng."), ruleset(tmp_path, row))
    assert [one.message for one in result.findings if one.code == "XA001"] == ["Bỏ {count} } {"]

"""``rules`` and ``explain``: everything the program knows, told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kehoach_lint.findings import Stage
from kehoach_lint.reporting.rule_page import page
from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.registry import FAMILIES, all_rules
from tests.cli.conftest import Command

PAGES = Path(__file__).parents[2] / "docs" / "rules"


def test_all_rules_are_listed_by_family(command: Command) -> None:
    result = command("rules")
    assert result.code == 0
    assert all(f"\n  {rule.code} {rule.name} (" in result.out for rule in all_rules())


@pytest.mark.parametrize("family", FAMILIES)
def test_one_family(command: Command, family: str) -> None:
    rules = json.loads(command("rules", "--family", family.lower(), "--format", "json").out)
    assert [row["code"] for row in rules["rules"]] == [
        rule.code for rule in all_rules() if rule.family == family
    ]


def test_json_gives_the_severity_at_every_stage(command: Command) -> None:
    shown = json.loads(command("rules", "--format", "json").out)["rules"]
    for row, rule in zip(shown, all_rules(), strict=True):
        assert row["severity"] == {str(stage): rule.severity_at(stage) for stage in Stage}
        assert row["summary"]


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.code) for rule in all_rules()])
def test_every_rule_is_explained(command: Command, rule: Rule) -> None:
    result = command("explain", rule.code.lower())
    assert result.code == 0
    assert result.out.startswith(f"# {rule.code} {rule.name}\n")
    assert result.out == page(rule) == (PAGES / f"{rule.code}.md").read_text(encoding="utf-8")
    assert command("explain", rule.name) == result
    assert "Severity: " in command("explain", rule.code, "--lang", "en").out

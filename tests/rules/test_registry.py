"""All rules together: codes, names, texts."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from kehoach_lint.findings import Stage
from kehoach_lint.messages import catalogue, say
from kehoach_lint.rules.base import Context, Rule
from kehoach_lint.rules.dispatch import nodes
from kehoach_lint.rules.registry import (
    FAMILIES,
    UnknownCodeError,
    all_rules,
    chosen_rules,
    find_rule,
)
from tests.checks import checked
from tests.frames import framed

RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]


def test_codes_and_names_are_unique() -> None:
    for words in ([rule.code for rule in all_rules()], [rule.name for rule in all_rules()]):
        assert [word for word, number in Counter(words).items() if number > 1] == []


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{2}\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert rule.family in FAMILIES
    assert len(rule.page.split()) > 5, "the docstring is the page of the rule"
    assert any(key.split(".")[0] == rule.code for key in catalogue(rule.family.lower()))


@pytest.mark.parametrize("rule", RULES)
def test_what_a_rule_wants_exists(rule: Rule) -> None:
    result = checked(framed())
    context = Context(result.draft, result.plan, result.ruleset, Stage.REVIEW)
    assert rule.wants in nodes(context)


def test_rules_are_chosen_by_code_name_and_family() -> None:
    code, name = all_rules()[0].code, all_rules()[0].name
    assert chosen_rules([code.lower()]) == chosen_rules([name.upper()]) == (find_rule(name),)
    family = chosen_rules([code[:2]])
    assert {rule.family for rule in family} == {code[:2]}
    assert chosen_rules([code[:2]], [code]) == tuple(r for r in family if r.code != code)
    assert chosen_rules() == all_rules()


def test_all_unknown_words_are_named() -> None:
    with pytest.raises(UnknownCodeError, match="NT999, abc"):
        chosen_rules(["NT001", "NT999", "abc"])


def test_an_unknown_message_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("program.no_such_message")

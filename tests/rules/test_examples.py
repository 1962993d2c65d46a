"""Every rule against its examples: ``tests/rules/<CODE>.yaml`` and the short ones it carries.

An example is put into the standard frame (``tests/frames.py``) as ``text``, with parts of the frame
replaced by ``with``; ``document`` is a whole document instead. ``finds`` lists the excerpts that
the rule finds in a bad example, in order; a good example gives nothing of the rule. A rule that
needs last year's plan gets the frame of last year with ``previous`` and ``previous_with`` in it, or
``previous_document``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from kehoach_lint.checking import Checked
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Rule
from kehoach_lint.rules.registry import all_rules, find_rule
from tests.checks import checked, found
from tests.frames import framed, of_last_year, previous_of, with_example

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*.yaml"))
LEAST_BAD, LEAST_GOOD = 3, 6
LEAST_SHOWN_BAD, LEAST_SHOWN_GOOD = 1, 2
RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]


@dataclass(frozen=True)
class Example:
    """One example of a rule; the keys of the file are the fields."""

    rule: str
    name: str
    text: str = ""
    document: str | None = None
    changes: dict[str, str | None] = field(default_factory=dict)
    stage: str = "tham-dinh"
    finds: list[str] = field(default_factory=list)
    severity: str | None = None
    previous: str = ""
    previous_changes: dict[str, str | None] = field(default_factory=dict)
    previous_document: str | None = None

    def checked(self, lang: str = "vi") -> Checked:
        """The example as its rule alone sees it."""
        document = self.document or framed(self.text, self.changes)
        rules, before = (find_rule(self.rule),), self.before()
        return checked(document, stage=self.stage, rules=rules, lang=lang, previous=before)

    def before(self) -> str | None:
        """Last year's plan for a rule that needs one, else None."""
        if find_rule(self.rule).applies is not Applies.PREVIOUS:
            return None
        return self.previous_document or of_last_year(self.previous, self.previous_changes)


def load(path: Path) -> dict[str, list[Example]]:
    """The good and bad examples of a file."""
    content = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    assert set(content) <= {"rule", "bad", "good"}, f"{path.name}: unknown keys"
    return {
        kind: [_example(content["rule"], row) for row in content.get(kind) or ()]
        for kind in ("bad", "good")
    }


def _example(rule: str, row: dict[str, Any]) -> Example:
    row = dict(row)
    changes, before = row.pop("with", None) or {}, row.pop("previous_with", None) or {}
    return Example(rule=rule, changes=changes, previous_changes=before, **row)


def examples(kind: str) -> list[Any]:
    """All examples of a kind as parameters of a test."""
    return [
        pytest.param(example, id=f"{example.rule}-{example.name}")
        for path in FILES
        for example in load(path)[kind]
    ]


@pytest.mark.parametrize("example", examples("bad"))
def test_bad_examples_give_exactly_what_they_name(example: Example) -> None:
    result = example.checked()
    assert [excerpt for _, excerpt in found(result)] == example.finds
    assert example.finds, "a bad example names what is found"
    if example.severity:
        assert {finding.severity for finding in result.findings} == {Severity(example.severity)}
    for vietnamese, english in zip(
        result.findings, example.checked("en").findings, strict=True
    ):
        assert vietnamese.message.strip()
        assert english.message.strip()


@pytest.mark.parametrize("example", examples("good"))
def test_good_examples_give_nothing(example: Example) -> None:
    assert found(example.checked()) == []


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in FILES])
def test_a_file_is_called_as_its_rule(path: Path) -> None:
    assert find_rule(path.stem).code == path.stem
    assert {example.rule for rows in load(path).values() for example in rows} == {path.stem}


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_enough_examples(rule: Rule) -> None:
    path = FOLDER / f"{rule.code}.yaml"
    assert path.is_file(), f"{rule.code} has no examples"
    kinds = load(path)
    assert len(kinds["bad"]) >= LEAST_BAD
    assert len(kinds["good"]) >= LEAST_GOOD
    for kind in kinds.values():
        names = [example.name for example in kind]
        assert len(set(names)) == len(names), "two examples of one name"


@pytest.mark.parametrize("rule", RULES)
def test_the_examples_a_rule_shows_are_true(rule: Rule) -> None:
    assert len(rule.bad) >= LEAST_SHOWN_BAD
    assert len(rule.good) >= LEAST_SHOWN_GOOD
    for example in (*rule.bad, *rule.good):
        text, previous = with_example(example), previous_of(example)
        assert (previous is not None) == (rule.applies is Applies.PREVIOUS)
        result = found(checked(text, rules=(rule,), previous=previous))
        assert bool(result) == (example in rule.bad), example


def test_the_frame_itself_is_clean() -> None:
    assert found(checked(framed()), Severity.INFO) == []

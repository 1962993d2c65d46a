"""Every rule against its examples: ``tests/rules/<CODE>.yaml`` and the short ones it carries.

An example is put into the standard frame (``tests/frames.py``) as ``text``, with parts of the frame
replaced by ``with``; ``document`` is a whole document instead. For a rule about pages ``look``
tells how they differ from right ones (``tests/looks.py``). ``finds`` lists the excerpts that
the rule finds in a bad example, in order; a good example gives nothing of the rule. A rule that
needs last year's plan gets the frame of last year with ``previous`` and ``previous_with`` in it, or
``previous_document``; one that needs the plan above that of the district (``parent``,
``parent_with``), one among documents of a batch that of the next commune (``sibling``,
``sibling_with``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from kehoach_lint.checking import Checked
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.registry import all_rules, find_rule
from tests.checks import checked, found
from tests.frames import file_of, framed, look_in, with_example
from tests.looks import laid_out
from tests.relatives import BESIDE, other_of, other_with

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
    parent: str = ""
    parent_changes: dict[str, str | None] = field(default_factory=dict)
    sibling: str = ""
    sibling_changes: dict[str, str | None] = field(default_factory=dict)
    look: str = ""

    def checked(self, lang: str = "vi") -> Checked:
        """The example as its rule alone sees it."""
        document = self.document or framed(self.text, self.changes)
        rule = find_rule(self.rule)
        name, data = file_of(rule, document, self.look)
        others = self.others(rule)
        return checked(data, name=name, stage=self.stage, rules=(rule,), lang=lang, **others)

    def others(self, rule: Rule) -> dict[str, str]:
        """The other document that the rule needs, by the name ``checked`` knows it by."""
        if self.previous_document is not None:
            return {"previous": self.previous_document}
        part = BESIDE.get(rule.applies, "")
        changes = getattr(self, f"{part}_changes", {})
        return other_with(rule, getattr(self, part, ""), changes)


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
    changes = {
        f"{key}changes": row.pop(f"{key}with", None) or {}
        for key in ("", "previous_", "parent_", "sibling_")
    }
    return Example(rule=rule, **changes, **row)


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
        name, data = file_of(rule, with_example(example), look_in(example))
        result = found(checked(data, name=name, rules=(rule,), **other_of(rule, example)))
        assert bool(result) == (example in rule.bad), example


def test_the_frame_itself_is_clean() -> None:
    assert found(checked(framed()), Severity.INFO) == []
    assert found(checked(laid_out(framed()), name="ke-hoach.docx"), Severity.INFO) == []

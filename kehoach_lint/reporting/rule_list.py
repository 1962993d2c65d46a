"""The list of all rules, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from kehoach_lint.findings import Severity, Stage
from kehoach_lint.messages import say
from kehoach_lint.reporting.json import dumped
from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.registry import FAMILIES


def summary(rule: Rule) -> str:
    """What a rule is about in one line: the first paragraph of its page."""
    return " ".join(rule.page.strip().split("\n\n")[0].split())


def severity_words(rule: Rule, lang: str) -> str:
    """The severity of a rule, or all of them where the stage of the document decides."""
    if isinstance(rule.severity, Severity):
        return severity_word(rule.severity, lang)
    words = []
    for stage in Stage:
        name = say(f"program.stage.{stage}", None, lang)
        words.append(f"{name}: {severity_word(rule.severity_at(stage), lang)}")
    return ", ".join(words)


def severity_word(severity: Severity | None, lang: str) -> str:
    """The word for a severity; None is a rule that is silent."""
    return say(f"program.report.severity.{severity or 'none'}", None, lang)


def family_name(family: str, lang: str) -> str:
    """What a family of rules is about; those of plugins and of rulesets are own rules."""
    key = f"program.family.{family}" if family in FAMILIES else "program.own.family"
    return say(key, None, lang)


def as_text(rules: Iterable[Rule], lang: str) -> str:
    """The rules by family, two lines each."""
    lines: list[str] = []
    for family, members in groupby(rules, key=lambda rule: rule.family):
        lines += [f"{family}  {family_name(family, lang)}", ""]
        for rule in members:
            lines.append(f"  {rule.code} {rule.name} ({severity_words(rule, lang)})")
            lines.append(f"    {summary(rule)}")
        lines.append("")
    return "\n".join(lines)


def as_json(rules: Iterable[Rule]) -> str:
    """The rules for other programs; a severity of null is a silent rule."""
    return dumped({"version": 1, "rules": [_value(rule) for rule in rules]})


def _value(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "summary": summary(rule),
        "severity": {str(stage): rule.severity_at(stage) for stage in Stage},
        "basis": rule.basis,
    }

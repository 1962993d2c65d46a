"""The rules as SARIF describes those of a tool (§3.49)."""

from __future__ import annotations

from typing import Any

from kehoach_lint.findings import Finding, Severity, Stage
from kehoach_lint.reporting.rule_list import summary
from kehoach_lint.reporting.rule_page import page
from kehoach_lint.rules.base import Rule

Value = dict[str, Any]

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEMS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "recommendation",
}
"""What GitHub calls the severities of rules that are not about security."""


def text(said: str) -> str:
    """A text as it must stand in a message string: no placeholder, no link is meant by it (§3.11.5
    and §3.11.6)."""
    return said.replace("{", "{{").replace("}", "}}").replace("](", "] (")


def described(rule: Rule, stage: Stage, lang: str) -> Value:
    """A rule with its page; it is disabled where it is silent at the stage."""
    severity = rule.severity_at(stage)
    shown = page(rule, lang)
    configuration: Value = {"level": LEVELS[severity]} if severity else {"enabled": False}
    properties: Value = {"tags": [rule.family]}
    if severity:
        properties["problem.severity"] = _PROBLEMS[severity]
    if rule.basis:
        properties["basis"] = rule.basis
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": text(summary(rule))},
        "fullDescription": {"text": text(rule.page.strip())},
        "help": {"text": text(shown), "markdown": shown.replace("{", "{{").replace("}", "}}")},
        "defaultConfiguration": configuration,
        "properties": properties,
    }


def unknown(finding: Finding) -> Value:
    """What can be said of a rule that only its finding tells of."""
    return {"id": finding.code, "name": finding.name}

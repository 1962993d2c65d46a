"""The rules of rulesets as rules of the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Example, Part, Rule
from kehoach_lint.rules.custom import (
    consistency,
    forbidden,
    mandatory,
    occurrence,
    pattern,
    preferred,
)
from kehoach_lint.rules.custom.own import Find, OwnCheck
from kehoach_lint.rules.custom.pages import page_of
from kehoach_lint.rules.custom.places import PLACE
from kehoach_lint.rulesets.custom import (
    Consistency,
    CustomRule,
    Forbidden,
    Mandatory,
    Occurrence,
    Pattern,
    Preferred,
    Trial,
)
from kehoach_lint.rulesets.loading import RulesetError
from kehoach_lint.rulesets.model import Ruleset

_FIND: Mapping[type, Find] = {
    Forbidden: forbidden.find,
    Preferred: preferred.find,
    Mandatory: mandatory.find,
    Consistency: consistency.find,
    Pattern: pattern.find,
    Occurrence: occurrence.find,
}
_PLACE = ("Ở đây cũng vậy.", "Here, too.")


def rules_of(rulesets: Iterable[Ruleset]) -> tuple[Rule, ...]:
    """The rules of rulesets, one that several have (by ``extend``) once, in the order of codes.

    Two rules may share a code only when no document can have both: those of two rulesets of which
    one at most is chosen. Raises RulesetError otherwise.
    """
    found: dict[str, list[tuple[CustomRule, list[Ruleset]]]] = {}
    for ruleset in rulesets:
        for rule in ruleset.rules:
            versions = found.setdefault(rule.code, [])
            hosts = next((hosts for known, hosts in versions if known == rule), None)
            if hosts is None:
                versions.append((rule, [ruleset]))
            elif ruleset not in hosts:
                hosts.append(ruleset)
    for code, versions in found.items():
        hosts = [host for _, several in versions for host in several]
        if len(versions) > 1 and not all(host.contents for host in hosts):
            names = ", ".join(dict.fromkeys(host.name for host in hosts))
            raise RulesetError(names, "rule.two-versions", code=code)
    return tuple(_rule(rule, hosts) for code in sorted(found) for rule, hosts in found[code])


def _rule(rule: CustomRule, hosts: list[Ruleset]) -> Rule:
    return Rule(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        wants=Plan,
        check=OwnCheck(rule, _FIND[type(rule.wording)], hosts),
        page=page_of(rule, hosts[0].title),
        basis=rule.basis or None,
        bad=tuple(map(_example, rule.bad)),
        good=tuple(map(_example, rule.good)),
        texts={"": (rule.message, rule.message_en or rule.message), PLACE: _PLACE},
    )


def _example(trial: Trial) -> Example:
    return {Part.DOCUMENT: trial.text} if trial.whole else trial.text

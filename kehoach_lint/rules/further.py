"""The rules beside those of the program: of plugins, and those that rulesets have of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.plugins import PluginError, plugin_rules
from kehoach_lint.rules.registry import FAMILIES, all_rules
from kehoach_lint.rulesets.loading import known_rulesets
from kehoach_lint.rulesets.model import Ruleset
from kehoach_lint.rulesets.rows import RulesetError

RESERVED = frozenset(("KT",))
"""Families that are the program's own although it has no rules of them yet."""


def further_rules(rulesets: Iterable[Ruleset] = ()) -> tuple[Rule, ...]:
    """The rules of plugins, of ``rulesets`` and of all known rulesets (own folders of data too).

    Raises PluginError or RulesetError for a plugin or ruleset that cannot be used, also because its
    rules have codes or names that are taken.
    """
    taken = {rule.code: rule.name for rule in all_rules()}
    found = []
    for plugin, rule in plugin_rules():
        fault = _fault(rule, taken)
        if fault:
            raise PluginError(plugin, fault, **_about(rule))
        taken[rule.code] = rule.name
        found.append(rule)
    return (*found, *own_rules((*rulesets, *known_rulesets()), taken))


def own_rules(
    rulesets: Iterable[Ruleset], taken: Mapping[str, str] | None = None
) -> tuple[Rule, ...]:
    """The rules of rulesets alone; ``taken`` are the names of other rules by their codes (None:
    those of the program). Raises RulesetError."""
    having = [ruleset for ruleset in rulesets if ruleset.rules]
    if not having:
        return ()
    from kehoach_lint.rules.custom.making import rules_of

    taken = {rule.code: rule.name for rule in all_rules()} if taken is None else taken
    found = rules_of(having)
    names: dict[str, str] = {}
    for rule in found:
        fault = _fault(rule, taken)
        if names.setdefault(rule.name, rule.code) != rule.code:
            fault = fault or "taken"
        if fault:
            where = next(one.name for one in having if one.rule(rule.code))
            raise RulesetError(where, f"rule.{fault}", **_about(rule))
    return found


def _fault(rule: Rule, taken: Mapping[str, str]) -> str:
    """What is wrong with the code or name of a further rule, '' when nothing is."""
    if rule.family in FAMILIES or rule.family in RESERVED:
        return "family"
    return "taken" if rule.code in taken or rule.name in taken.values() else ""


def _about(rule: Rule) -> dict[str, object]:
    families = ", ".join((*FAMILIES, *sorted(RESERVED.difference(FAMILIES))))
    return {"code": rule.code, "name": rule.name, "families": families}

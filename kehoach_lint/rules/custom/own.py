"""The check of a rule that an office wrote into a ruleset, and the documents it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from kehoach_lint.rules.base import Context, Report
from kehoach_lint.rulesets.custom import CustomRule
from kehoach_lint.rulesets.matching import says
from kehoach_lint.rulesets.model import Ruleset
from kehoach_lint.vietnamese.folding import fold

Find = Callable[[CustomRule, Any, Context], Iterable[Report]]


class OwnCheck:
    """The check of one rule."""

    __slots__ = ("_find", "_hosts", "rule")

    def __init__(self, rule: CustomRule, find: Find, hosts: Sequence[Ruleset]) -> None:
        """``rule`` as written, what finds its kind of defect, and the rulesets that have it."""
        self.rule = rule
        self._find = find
        self._hosts = tuple(hosts)

    def __call__(self, node: object, context: Context) -> Iterable[Report]:
        """The reports of the rule on a document."""
        del node
        return self._find(self.rule, self.rule.wording, context)

    def fits(self, context: Context) -> bool:
        """Whether the rule is for this document: its ruleset was chosen for it, or has rules alone
        and is for documents of this kind and title."""
        chosen = context.ruleset
        if chosen is not None and chosen.rule(self.rule.code) == self.rule:
            return True
        return any(not host.contents and _for(host, context) for host in self._hosts)


def _for(host: Ruleset, context: Context) -> bool:
    plan = context.plan
    if host.kinds and plan.kind not in host.kinds:
        return False
    return not host.titles or says(fold(plan.header.title), host.titles)

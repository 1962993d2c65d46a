"""Findings about a document that come of what others say."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from kehoach_lint.checking import Settings, worded
from kehoach_lint.draft import Draft, SourceMap
from kehoach_lint.findings import Finding, Stage
from kehoach_lint.parsing import parse
from kehoach_lint.resources import last_per_data
from kehoach_lint.rules.base import Applies, Context, Rule
from kehoach_lint.rules.dispatch import Reported
from kehoach_lint.rules.held.profile import Held, Profile
from kehoach_lint.rules.held.standing import same_document
from kehoach_lint.rules.registry import all_rules, chosen_rules

_CROSSING = (Applies.PARENT, Applies.SIBLING)


def crossing_rules(
    select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Rule, ...]:
    """The rules that hold documents of a batch against each other, as far as these words leave
    them (``registry.chosen_rules``). Raises UnknownCodeError."""
    return tuple(rule for rule in chosen_rules(select, ignore) if rule.applies in _CROSSING)


def against_parent(child: Profile, parent: Profile, settings: Settings) -> tuple[Finding, ...]:
    """What contradicts or lacks what the plan above says, in the order of the text.

    ``settings`` gives rules (None: all there are), stage, severities and language. Nothing for a
    document that is no Vietnamese one, or the plan above itself.
    """
    if not child.vietnamese or child.kind is None or same_document(child, parent):
        return ()
    return ordered(judged([Held(child, parent)], settings))


def judged(nodes: Iterable[object], settings: Settings) -> list[Finding]:
    """The findings of the rules that are called with nodes of these types."""
    context = _context(settings.stage)
    rules = all_rules() if settings.rules is None else settings.rules
    crossing = [
        rule
        for rule in rules
        if rule.applies in _CROSSING and rule.severity_at(settings.stage) is not None
    ]
    return [
        worded(Reported(rule, report), settings)
        for node in nodes
        for rule in crossing
        if isinstance(node, rule.wants)
        for report in rule.check(node, context)
    ]


def ordered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of reports: by place, then code."""
    return tuple(sorted(findings, key=lambda finding: (finding.span, finding.code)))


@last_per_data(4)
def _context(stage: Stage) -> Context:
    """What these rules may look at beside their node: no text, for only profiles are there."""
    nowhere = SourceMap(array("l", [0]), array("l", [0]))
    draft = Draft("", "txt", "", (), nowhere)
    return Context(draft, parse(draft), None, stage)

"""Give every rule the nodes it wants, once each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Draft
from kehoach_lint.plan import (
    Citation,
    DateRef,
    Deadline,
    Header,
    IssueDate,
    Period,
    Plan,
    Recipients,
    Section,
    Signature,
    SoKyHieu,
)
from kehoach_lint.quieting.model import LAPSES
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.custom.own import OwnCheck
from kehoach_lint.rules.held.clashes import CLASHES
from kehoach_lint.rules.held.profile import Held


class Reported(NamedTuple):
    """A report and the rule that made it."""

    rule: Rule
    report: Report


def nodes(context: Context) -> dict[type, Sequence[object]]:
    """The nodes of a document by type. A part that is absent has no node."""
    plan = context.plan
    header = plan.header
    single = (header.symbol, header.issued, plan.recipients, plan.signature)
    found: dict[type, Sequence[object]] = {
        Draft: [context.draft],
        Plan: [plan],
        Header: [header],
        Section: list(plan.walk()),
        DateRef: plan.dates,
        Period: plan.periods,
        Deadline: plan.deadlines,
        Citation: plan.citations,
    }
    for kind, node in zip((SoKyHieu, IssueDate, Recipients, Signature), single, strict=True):
        found[kind] = [] if node is None else [node]
    found[Held] = _held(context)
    found.update((kind, ()) for kind in CLASHES)
    for kind in LAPSES:
        found[kind] = [lapse for lapse in context.lapses if isinstance(lapse, kind)]
    return found


def _held(context: Context) -> Sequence[Held]:
    """The document with the one above it."""
    if context.parent is None:
        return ()
    from kehoach_lint.rules.held.building import profile_of
    from kehoach_lint.rules.held.standing import same_document

    child = profile_of(context.draft, context.plan)
    return () if same_document(child, context.parent) else (Held(child, context.parent),)


def applies(rule: Rule, context: Context) -> bool:
    """Whether a rule is for this document at all, at this stage."""
    plan = context.plan
    if not plan.vietnamese or rule.severity_at(context.stage) is None:
        return False
    if rule.applies is Applies.TEXT:
        return True
    if plan.kind is None or (rule.forms and plan.form not in rule.forms):
        return False
    if isinstance(rule.check, OwnCheck):
        return rule.check.fits(context)
    if rule.applies is Applies.PREVIOUS:
        return context.previous is not None
    if rule.applies is Applies.PARENT:
        return context.parent is not None
    if rule.applies is Applies.SIBLING:
        return False
    if rule.applies is Applies.LAID_OUT:
        return context.draft.presentation is not None
    return rule.applies is Applies.DOCUMENT or context.ruleset is not None


def run(rules: Iterable[Rule], context: Context) -> Iterator[Reported]:
    """The reports of all rules that apply, rule by rule."""
    found = nodes(context)
    for rule in rules:
        if not applies(rule, context):
            continue
        for node in found[rule.wants]:
            for report in rule.check(node, context):
                yield Reported(rule, report)

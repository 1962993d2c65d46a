"""One draft in, ordered findings out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding, Related, Severity, Stage, Suppressed
from kehoach_lint.messages import LANGUAGES, say
from kehoach_lint.parsing import parse
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Other, Params, Rule
from kehoach_lint.rules.dispatch import Reported, run
from kehoach_lint.rules.registry import all_rules
from kehoach_lint.rulesets.loading import known_rulesets
from kehoach_lint.rulesets.matching import says
from kehoach_lint.rulesets.model import Ruleset
from kehoach_lint.vietnamese.folding import fold


class Settings(NamedTuple):
    """How to check: rules (None: all), ruleset (None: by kind and title), stage, language.

    ``severities`` overrides those of rules by code; ``previous`` is last year's plan to hold this
    one against.
    """

    rules: tuple[Rule, ...] | None = None
    ruleset: Ruleset | None = None
    stage: Stage = Stage.REVIEW
    lang: str = "vi"
    severities: Mapping[str, Severity] = MappingProxyType({})
    previous: Other | None = None


class NotRun(NamedTuple):
    """A family of rules that was not run on a document, and why."""

    family: str
    reason: str


class Checked(NamedTuple):
    """A checked document: the draft, what was understood, the ruleset, findings in order."""

    draft: Draft
    plan: Plan
    ruleset: Ruleset | None
    findings: tuple[Finding, ...]
    not_run: tuple[NotRun, ...]
    suppressed: tuple[Suppressed, ...] = ()


def check(draft: Draft, settings: Settings | None = None) -> Checked:
    """Check one draft. Findings are ordered by place, then code."""
    settings = settings or Settings()
    plan = parse(draft)
    ruleset = choose_ruleset(plan, settings.ruleset)
    context = Context(draft, plan, ruleset, settings.stage, settings.previous)
    rules = all_rules() if settings.rules is None else settings.rules
    found = [_finding(reported, settings) for reported in run(rules, context)]
    ordered = sorted(found, key=lambda finding: (finding.span, finding.code))
    return Checked(draft, plan, ruleset, tuple(ordered), _not_run(context, rules, settings.lang))


def choose_ruleset(plan: Plan, wished: Ruleset | None) -> Ruleset | None:
    """The ruleset for a plan: the wished one if it is for this kind, else by kind and title."""
    if plan.kind is None:
        return None
    if wished is not None:
        return wished if plan.kind in wished.kinds else None
    title = fold(plan.header.title)
    for ruleset in known_rulesets():
        fits = not ruleset.titles or says(title, ruleset.titles)
        if plan.kind in ruleset.kinds and fits:
            return ruleset
    return None


def _finding(reported: Reported, settings: Settings) -> Finding:
    rule, report = reported
    own = report.severity or rule.severity_at(settings.stage) or Severity.INFO
    severity = settings.severities.get(rule.code, own)
    related = tuple(
        Related(mention.span, _say(rule, mention.key, mention.params, settings.lang))
        for mention in report.related
    )
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        message=_say(rule, report.key, report.params, settings.lang),
        span=report.span,
        related=related,
        suggestion=report.suggestion,
        fix=report.fix,
        basis=report.basis or rule.basis,
    )


def _say(rule: Rule, key: str, params: Params, lang: str) -> str:
    if rule.texts is not None:
        return rule.texts[key][LANGUAGES.index(lang)].format_map(dict(params))
    return say(f"{rule.code}.{key}" if key else rule.code, params, lang)


def _not_run(context: Context, rules: tuple[Rule, ...], lang: str) -> tuple[NotRun, ...]:
    """What was not run, by family, with the reason; codes where only part of a family was not."""
    skipped: dict[tuple[str, str], list[str]] = {}
    for rule in rules:
        reason = _reason(rule, context)
        if reason:
            skipped.setdefault((rule.family, reason), []).append(rule.code)
    found = []
    for (family, key), codes in skipped.items():
        whole = len(codes) == sum(1 for rule in rules if rule.family == family)
        reason = say(key, None, lang)
        found.append(NotRun(family, reason if whole else f"{', '.join(codes)}: {reason}"))
    return tuple(found)


def _reason(rule: Rule, context: Context) -> str:
    """The message key that says why a rule is not for this document, '' when it is."""
    plan = context.plan
    if not plan.vietnamese:
        return "program.not_run.language"
    if plan.kind is None and rule.applies is not Applies.TEXT:
        return "program.not_run.document"
    if context.ruleset is None and rule.applies is Applies.PLAN:
        return "program.not_run.ruleset"
    return ""

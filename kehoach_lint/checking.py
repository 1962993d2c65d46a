"""One draft in, ordered findings out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Elsewhere, Finding, Related, Severity, Stage, Suppressed
from kehoach_lint.messages import LANGUAGES, say
from kehoach_lint.parsing import parse
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.quieting.model import FAMILY, Entry, Known, known_words
from kehoach_lint.resources import using_data
from kehoach_lint.rules.base import Applies, Context, Mention, Other, Params, Rule, usual
from kehoach_lint.rules.custom.own import OwnCheck
from kehoach_lint.rules.dispatch import Reported, run
from kehoach_lint.rules.further import further_rules, own_rules
from kehoach_lint.rules.held.profile import Profile
from kehoach_lint.rules.precedence import speaking
from kehoach_lint.rules.recognised import confirming
from kehoach_lint.rules.registry import all_rules
from kehoach_lint.rulesets.loading import known_rulesets
from kehoach_lint.rulesets.matching import says
from kehoach_lint.rulesets.model import Ruleset
from kehoach_lint.vietnamese.folding import fold

_FIELD = late(r"\{(\w+)\}")


class Settings(NamedTuple):
    """How to check: rules (None: all there is something to run on), ruleset (None: by kind and
    title), stage, language.

    ``severities`` overrides those of rules by code; ``previous`` is last year's plan to hold this
    one against, ``parent`` what the plan above it says; ``data`` are the own folders of tables and
    rulesets (the last has the last word); ``grace_days`` replaces those of the ruleset; ``quiet``
    keeps findings quiet beside the comments of the draft, as of the day ``today`` (None: the day of
    the check).
    """

    rules: tuple[Rule, ...] | None = None
    ruleset: Ruleset | None = None
    stage: Stage = Stage.REVIEW
    lang: str = "vi"
    severities: Mapping[str, Severity] = MappingProxyType({})
    previous: Other | None = None
    data: tuple[str, ...] = ()
    grace_days: int | None = None
    quiet: tuple[Entry, ...] = ()
    today: date | None = None
    parent: Profile | None = None


class NotRun(NamedTuple):
    """A family of rules that was not run on a document, and why."""

    family: str
    reason: str


class Checked(NamedTuple):
    """A checked document: the draft, what was understood, the ruleset, findings in order.

    ``profile`` comes with a result from another process or a store, whose ``plan`` is only a head.
    """

    draft: Draft
    plan: Plan
    ruleset: Ruleset | None
    findings: tuple[Finding, ...]
    not_run: tuple[NotRun, ...]
    suppressed: tuple[Suppressed, ...] = ()
    profile: Profile | None = None


def check(draft: Draft, settings: Settings | None = None) -> Checked:
    """Check one draft. Findings are ordered by place, then code.

    Raises RulesetError for an own folder that cannot be used, whatever the draft needs of it.
    """
    settings = settings or Settings()
    with using_data(settings.data):
        if settings.data:
            verify_own_data()
        return _checked(draft, settings)


def verify_own_data() -> None:
    """Read all of the own folders that hold now; RulesetError as in :func:`check`."""
    from kehoach_lint.rulesets.verifying import verify

    verify()


def _checked(draft: Draft, settings: Settings) -> Checked:
    plan = parse(draft)
    ruleset = choose_ruleset(plan, settings.ruleset)
    if ruleset is not None and settings.grace_days is not None:
        ruleset = ruleset._replace(grace_days=settings.grace_days)
    stage, previous, parent = settings.stage, settings.previous, settings.parent
    context = Context(draft, plan, ruleset, stage, previous, parent=parent)
    rules = settings.rules
    if rules is None:
        wished = (settings.ruleset,) if settings.ruleset else ()
        rules = (*usual_rules(previous, parent), *own_rules((*wished, *known_rulesets())))
    found = _ordered(rules, context, settings)
    suppressed: tuple[Suppressed, ...] = ()
    if draft.directives or settings.quiet:
        found, suppressed = _quieted(found, rules, context, settings)
    not_run = _not_run(context, rules, settings.lang)
    return Checked(draft, plan, ruleset, tuple(found), not_run, suppressed)


def _ordered(rules: Iterable[Rule], context: Context, settings: Settings) -> list[Finding]:
    reports = run(rules, context)
    found = speaking((reported.rule, worded(reported, settings)) for reported in reports)
    return sorted(confirming(found, context.draft, settings.lang), key=_place)


def _place(finding: Finding) -> tuple[Span, str]:
    return finding.span, finding.code


def _quieted(
    found: Sequence[Finding], rules: Sequence[Rule], context: Context, settings: Settings
) -> tuple[list[Finding], tuple[Suppressed, ...]]:
    """The findings that are left with those about what keeps others quiet, and the quiet ones.

    Where only the latter are asked for, all rules run for them unseen.
    """
    from kehoach_lint.quieting.applying import quieted

    own = all(rule.family == FAMILY for rule in rules)
    needed = all_rules() if own else rules
    seen = _ordered(needed, context, settings) if own else found
    ran = frozenset(rule.code for rule in needed if _ran(rule, context))
    known = suppressible(settings)
    today = settings.today or date.today()
    told = quieted(context.draft, seen, settings.quiet, known, ran, today)
    lapses = _ordered(
        [rule for rule in rules if rule.family == FAMILY],
        context._replace(lapses=told.lapses),
        settings,
    )
    if own:
        return lapses, ()
    return sorted([*told.findings, *lapses], key=_place), told.suppressed


def suppressible(settings: Settings) -> Known:
    """The codes that can be named to keep findings quiet, by the words for them: those of all
    rules there are, run or not. Raises PluginError or RulesetError."""
    with using_data(settings.data):
        further = further_rules((settings.ruleset,) if settings.ruleset else ())
        return known_words((*all_rules(), *further, *(settings.rules or ())))


def _ran(rule: Rule, context: Context) -> bool:
    """Whether a rule would have reported what is wrong with this document."""
    return rule.severity_at(context.stage) is not None and not _reason(rule, context)


def usual_rules(previous: Other | None, parent: Profile | None = None) -> tuple[Rule, ...]:
    """The rules that run where none are named: without last year's plan, or the one above, none
    that need it."""
    return usual(all_rules(), previous=previous is not None, parent=parent is not None)


def choose_ruleset(plan: Plan, wished: Ruleset | None) -> Ruleset | None:
    """The ruleset for a plan: the wished one if it is for this kind, else by kind and title.

    One that has rules alone is never chosen: its rules come on top.
    """
    if plan.kind is None:
        return None
    if wished is not None and wished.contents:
        return wished if plan.kind in wished.kinds else None
    title = fold(plan.header.title)
    for ruleset in known_rulesets():
        fits = not ruleset.titles or says(title, ruleset.titles)
        if plan.kind in ruleset.kinds and fits and ruleset.contents:
            return ruleset
    return None


def worded(reported: Reported, settings: Settings) -> Finding:
    """The finding that a report makes, in the words and with the severity the settings ask for."""
    rule, report = reported
    own = report.severity or rule.severity_at(settings.stage) or Severity.INFO
    severity = settings.severities.get(rule.code, own)
    related = tuple(_related(rule, mention, settings.lang) for mention in report.related)
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


def _related(rule: Rule, mention: Mention, lang: str) -> Related:
    there = mention.elsewhere
    if mention.other is not None:
        draft, span = mention.other.draft, mention.span
        there = Elsewhere(draft.path, draft.first(span), draft.last(span), draft.excerpt(span))
    return Related(mention.span, _say(rule, mention.key, mention.params, lang), there)


def _say(rule: Rule, key: str, params: Params, lang: str) -> str:
    if rule.texts is not None:
        # No format string: the words come from others, and fields of fields are not theirs to see.
        text = rule.texts[key][LANGUAGES.index(lang)]
        return _FIELD.sub(lambda field: str(params.get(field[1], field[0])), text)
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
    if context.previous is None and rule.applies is Applies.PREVIOUS:
        return "program.not_run.previous"
    if context.parent is None and rule.applies is Applies.PARENT:
        return "program.not_run.parent"
    if rule.applies is Applies.SIBLING:
        return "program.not_run.sibling"
    if context.draft.presentation is None and rule.applies is Applies.LAID_OUT:
        return "program.not_run.look"
    if isinstance(rule.check, OwnCheck) and context.ruleset is None:
        return "" if rule.check.fits(context) else "program.not_run.ruleset"
    return ""

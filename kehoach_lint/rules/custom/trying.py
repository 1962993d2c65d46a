"""The examples of a ruleset's rules, run: what each finds against what it should find."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Stage
from kehoach_lint.parsing import parse
from kehoach_lint.readers import read
from kehoach_lint.rules.base import Context, Rule
from kehoach_lint.rules.custom.own import OwnCheck
from kehoach_lint.rulesets.custom import CustomRule, Trial, Where

_TITLE = "KẾ HOẠCH\nVề việc chung\n"
_CONTENT = "I. NỘI DUNG\n"
_BEFORE: Mapping[Where, str] = {
    Where.HEADER: "",
    Where.BASES: f"{_TITLE}\n",
    Where.OPENING: f"{_TITLE}\n",
    Where.CLOSING: f"{_TITLE}\n{_CONTENT}- A.\n\n",
    Where.RECIPIENTS: f"{_TITLE}\n{_CONTENT}- A.\n\nNơi nhận:\n",
    Where.SIGNATURE: f"{_TITLE}\n{_CONTENT}- A.\n\nNơi nhận:\n- Lưu: VT.\n\n",
}
"""What stands above an example for a rule that looks at this part."""
_AFTER: Mapping[Where, str] = {
    Where.HEADER: f"\n{_TITLE}\n{_CONTENT}- A.\n",
    Where.BASES: f"\n{_CONTENT}- A.\n",
    Where.OPENING: f"\n{_CONTENT}- A.\n",
}


class Outcome(NamedTuple):
    """One example that was run: the rule, whether a ``bad`` one, its number from 1, the excerpts
    it should give and those it gave (in the order of the text; '' for what is absent)."""

    code: str
    bad: bool
    number: int
    expected: tuple[str, ...]
    found: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether exactly what should be found was found."""
        return self.expected == self.found


def tried(rule: Rule) -> Iterator[Outcome]:
    """Run every example of a rule that a ruleset has, the bad ones first.

    Raises RuleFailedError when the rule gives up on one, UnreadableError when one is no text.
    """
    if not isinstance(rule.check, OwnCheck):
        raise TypeError(f"{rule.code} is no rule of a ruleset")
    own = rule.check.rule
    for bad, trials in ((True, own.bad), (False, own.good)):
        for number, trial in enumerate(trials, 1):
            yield Outcome(own.code, bad, number, trial.finds, _found(rule, own, trial))


def _found(rule: Rule, own: CustomRule, trial: Trial) -> tuple[str, ...]:
    before, after = ("", "") if trial.whole else _frame(own)
    text = trial.text.strip("\n")
    draft = read("vi-du.txt", f"{before}{text}\n{after}".encode())
    first = before.count("\n") + 1
    last = first + text.count("\n")

    def inside(span: Span) -> bool:
        # The words of the frame are not the example's; something absent may belong anywhere.
        return span.start == span.end or first <= draft.first(span).line <= last

    context = Context(draft, parse(draft), None, Stage.REVIEW)
    spans = sorted(report.span for report in rule.check(context.plan, context))
    return tuple(draft.excerpt(span) for span in spans if inside(span))


def _frame(own: CustomRule) -> tuple[str, str]:
    """What stands around an example: an empty document, the example where its rule looks."""
    if own.reach.sections:
        return f"{_TITLE}\nI. {own.reach.sections[0].upper()}\n", ""
    part = own.reach.parts[0] if own.reach.parts else Where.CONTENT
    return _BEFORE.get(part, f"{_TITLE}\n{_CONTENT}"), _AFTER.get(part, "")

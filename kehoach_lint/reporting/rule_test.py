"""The report of ``rules --test``: which examples of a ruleset's rules are not as they should be."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible
from kehoach_lint.rules.custom.trying import Outcome


def as_text(name: str, rules: int, outcomes: Sequence[Outcome], lang: str) -> str:
    """The report on one ruleset of ``rules`` rules: a line, and three for each failing example."""
    failed = [outcome for outcome in outcomes if not outcome.passed]
    params = {
        "name": visible(name),
        "rules": rules,
        "examples": len(outcomes),
        "failed": len(failed),
    }
    key = "failed" if failed else "passed" if rules else "none"
    lines = [say(f"program.own.test.{key}", params, lang)]
    for outcome in failed:
        lines += _lines(outcome, lang)
    return "\n".join(lines) + "\n"


def _lines(outcome: Outcome, lang: str) -> list[str]:
    kind = "bad" if outcome.bad else "good"
    example = say(f"program.own.test.{kind}", {"number": outcome.number}, lang)
    lines = [f"  {outcome.code}, {example}:"]
    for key, excerpts in (("expected", outcome.expected), ("found", outcome.found)):
        word = say(f"program.own.test.{key}", None, lang)
        lines.append(f"    {word}: {_listed(excerpts, lang)}")
    return lines


def _listed(excerpts: Sequence[str], lang: str) -> str:
    if not excerpts:
        return say("program.own.test.nothing", None, lang)
    absent = say("program.own.test.absent", None, lang)
    return ", ".join(f"“{visible(excerpt)}”" if excerpt else absent for excerpt in excerpts)

"""Drafts with something to mend: the invented ones of the project, and the bad examples of every
rule that offers a fix."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kehoach_lint.rules.base import Applies
from kehoach_lint.rules.registry import all_rules
from tests.checks import checked
from tests.frames import with_example

_OF_MORE = (Applies.PREVIOUS, Applies.PARENT, Applies.SIBLING, Applies.LAID_OUT)
"""What is no text alone: other documents are needed, or pages."""
_FIXTURES = Path(__file__).parents[2] / "fixtures"


@cache
def fixtures() -> dict[str, str]:
    """The texts of the invented drafts by name."""
    folders = ("drafts", "near-miss", "previous")
    return {
        path.stem: path.read_text(encoding="utf-8")
        for folder in folders
        for path in sorted((_FIXTURES / folder).glob("*.txt"))
    }


@cache
def examples() -> dict[str, str]:
    """The bad examples of rules in which the rule finds something it can mend, by code."""
    found = {}
    for rule in all_rules():
        if rule.applies in _OF_MORE:
            continue
        for number, example in enumerate(rule.bad):
            text = with_example(example)
            result = checked(text, rules=(rule,))
            if any(one.fix for one in result.findings):
                found[f"{rule.code}-{number}"] = text
    return found

"""The page of a rule in Markdown: for ``explain`` and for ``docs/rules/``."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.messages import say
from kehoach_lint.reporting.rule_list import severity_words
from kehoach_lint.rules.base import Rule


def page(rule: Rule, lang: str = "vi") -> str:
    """Everything there is to say about a rule; its explanation is always in Vietnamese."""

    def text(key: str) -> str:
        return say(f"program.page.{key}", None, lang)

    lines = [f"# {rule.code} {rule.name}", "", rule.page.strip(), ""]
    lines.append(f"- {text('severity')}: {severity_words(rule, lang)}")
    lines.append(f"- {text('applies')}: {text(f'applies.{rule.applies.name.lower()}')}")
    if rule.forms:
        forms = ", ".join(sorted(text(f"form.{form}") for form in rule.forms))
        lines.append(f"- {text('forms')}: {forms}")
    if rule.basis:
        lines.append(f"- {text('basis')}: {rule.basis}")
    lines += _examples(text("bad"), rule.bad)
    lines += _examples(text("good"), rule.good)
    return "\n".join(lines) + "\n"


def _examples(title: str, examples: tuple[str, ...]) -> Iterator[str]:
    if not examples:
        return
    yield from ("", f"## {title}")
    for example in examples:
        yield ""
        yield "```text"
        yield from example.strip("\n").splitlines()
        yield "```"

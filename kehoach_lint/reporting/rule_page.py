"""The page of a rule in Markdown: for ``explain`` and for ``docs/rules/``."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import NamedTuple

from kehoach_lint.messages import say
from kehoach_lint.reporting.rule_list import severity_words
from kehoach_lint.rules.base import Applies, Example, Part, Rule

_EXCEPTIONS, _REASON = "Ngoại lệ: ", "Căn cứ: "
_WIDTH = 100
_OF_COMMENTS = "BQ"
"""The family about what keeps findings quiet, which nothing in a draft can keep quiet."""


class Explanation(NamedTuple):
    """The page text of a rule, taken apart; ``exceptions`` and ``reason`` (why the rule has no
    legal basis) are '' where the rule has none."""

    text: str
    exceptions: str
    reason: str


def explanation(rule: Rule) -> Explanation:
    """What a rule says of itself."""
    paragraphs = rule.page.strip().split("\n\n")
    text = [one for one in paragraphs if not one.startswith((_EXCEPTIONS, _REASON))]
    return Explanation(
        "\n\n".join(text), _marked(paragraphs, _EXCEPTIONS), _marked(paragraphs, _REASON)
    )


def _marked(paragraphs: list[str], mark: str) -> str:
    """The paragraph that begins with a mark, without it, with a capital and wrapped anew."""
    found = next((one.removeprefix(mark) for one in paragraphs if one.startswith(mark)), "")
    return fill(found[:1].upper() + found[1:], _WIDTH, break_on_hyphens=False)


def page(rule: Rule, lang: str = "vi") -> str:
    """Everything there is to say about a rule; its explanation is always in Vietnamese."""
    said = explanation(rule)
    lines = [f"# {rule.code} {rule.name}", "", said.text]
    if said.exceptions:
        lines += ["", f"## {_word('exceptions', lang)}", "", said.exceptions]
    lines += _examples("bad", rule.bad, lang)
    lines += _examples("good", rule.good, lang)
    lines += ["", f"## {_word('facts', lang)}", "", *_facts(rule, said, lang)]
    lines += ["", f"## {_word('off', lang)}", "", *_off(rule, lang)]
    return "\n".join(lines) + "\n"


def _facts(rule: Rule, said: Explanation, lang: str) -> Iterator[str]:
    yield f"- {_word('severity', lang)}: {severity_words(rule, lang)}"
    yield f"- {_word('applies', lang)}: {_word(f'applies.{rule.applies.name.lower()}', lang)}"
    if rule.forms:
        forms = ", ".join(sorted(_word(f"form.{form}", lang) for form in rule.forms))
        yield f"- {_word('forms', lang)}: {forms}"
    basis = rule.basis or " ".join(said.reason.split())
    if basis:
        yield f"- {_word('basis', lang)}: {basis}"


def _off(rule: Rule, lang: str) -> Iterator[str]:
    code = {"code": rule.code}
    yield say("program.page.off.text", code, lang)
    if rule.family != _OF_COMMENTS and rule.applies is not Applies.LAID_OUT:
        yield say("program.page.off.place", code, lang)


def _examples(kind: str, examples: tuple[Example, ...], lang: str) -> Iterator[str]:
    if examples:
        yield from ("", f"## {_word(kind, lang)}")
    for example in examples:
        yield ""
        if isinstance(example, str):
            yield from _fenced([example])
            continue
        parts = [part for part in Part if part in example]
        yield f"*{' … '.join(_word(f'part.{part}', lang) for part in parts)}*"
        yield ""
        yield from _fenced([example[part] for part in parts])


def _fenced(texts: list[str]) -> Iterator[str]:
    yield "```text"
    for number, text in enumerate(texts):
        if number:
            yield "…"
        yield from text.strip("\n").splitlines()
    yield "```"


def _word(key: str, lang: str) -> str:
    return say(f"program.page.{key}", None, lang)

"""The catalogues of messages are complete: what is said stands in them, and nothing else does."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import Formatter
from unittest.mock import patch

import pytest

from kehoach_lint import checking
from kehoach_lint.between import judging
from kehoach_lint.checking import Settings, worded
from kehoach_lint.findings import Finding
from kehoach_lint.messages import LANGUAGES, catalogue, say
from kehoach_lint.rules.dispatch import Reported
from tests.project.sources import CODE, PACKAGE, message_keys, modules, texts_of
from tests.rules.test_examples import Example, examples

CATALOGUES = [path.stem for path in sorted((PACKAGE / "messages").glob("[!_]*.py"))]
PROGRAM = [name for name in CATALOGUES if name.startswith("program")]
FAMILIES = [name for name in CATALOGUES if name not in PROGRAM]
RULE_FILES = [
    pytest.param(path, id=path.stem.upper())
    for path in modules(PACKAGE / "rules")
    if CODE.fullmatch(path.stem.upper())
]
HELPERS = [
    path
    for folder in ("rules", "quieting")
    for path in modules(PACKAGE / folder)
    if not CODE.fullmatch(path.stem.upper())
]
ENGLISH = "english"
"""The field for an English word that stands for a Vietnamese one of the data."""


def fields(text: str) -> set[str]:
    """The names in braces."""
    return {field for _, field, _, _ in Formatter().parse(text) if field}


@pytest.mark.parametrize("name", CATALOGUES)
def test_both_languages_say_the_same(name: str) -> None:
    for key, texts in catalogue(name).items():
        assert len(texts) == len(LANGUAGES)
        assert all(text.strip() for text in texts), key
        vietnamese, english = map(fields, texts)
        if name in FAMILIES and ENGLISH in english:
            assert english - {ENGLISH} <= vietnamese, key
        else:
            assert vietnamese == english, key


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_message_is_found_by_its_key(name: str) -> None:
    for key, texts in catalogue(name).items():
        assert tuple(say(key, None, lang) for lang in LANGUAGES) == texts


@pytest.mark.parametrize("name", PROGRAM)
def test_no_message_of_the_program_is_unused(name: str) -> None:
    said = texts_of(modules())
    assert [key for key in catalogue(name) if not said.say(key)] == []


def test_the_program_says_nothing_that_is_missing() -> None:
    known = {key for name in PROGRAM for key in catalogue(name)}
    said = texts_of(modules())
    written = {text for text in said.constants if text.startswith("program.")}
    whole = {text for text in written if not text.endswith(".")}
    assert {text for text in whole if not known & {text, f"program.help.{text}"}} == set()
    for form in (pattern for pattern in said.patterns if pattern.pattern.startswith(r"program\.")):
        assert any(form.fullmatch(key) for key in known), form.pattern


@pytest.mark.parametrize("path", RULE_FILES)
def test_every_message_of_a_rule_is_there(path: Path) -> None:
    code = path.stem.upper()
    known = catalogue(path.parent.name)
    for key in message_keys(path):
        assert (f"{code}.{key}" if key else code) in known


@pytest.mark.parametrize("family", FAMILIES)
def test_no_message_of_a_family_is_unused(family: str) -> None:
    folder = PACKAGE / "rules" / family
    everywhere = texts_of(modules())
    for key in catalogue(family):
        code, _, suffix = key.partition(".")
        own = folder / f"{code.lower()}.py"
        if not folder.is_dir():  # findings that no rule makes
            assert everywhere.say(key) or everywhere.say(code), key
            continue
        assert own.is_file(), key
        said = texts_of([own, *HELPERS])
        put_together = all(map(said.say, re.split("[-.]", suffix)))
        assert not suffix or put_together or said.say(suffix) or key in reported(), key


@pytest.mark.parametrize("name", FAMILIES)
def test_reports_bring_what_their_messages_need(name: str) -> None:
    known = catalogue(name)
    for key, params in reported().items():
        if key[:2] == name.upper():
            assert set().union(*map(fields, known[key])) <= params, key


@cache
def reported() -> dict[str, set[str]]:
    """The keys of all messages that the bad examples of the rules give, with the fields that every
    report brings."""
    found: dict[str, set[str]] = {}
    for parameter in examples("bad"):
        (example,) = parameter.values
        for rule, report in _reports(example):
            for part in (report, *report.related):
                key = f"{rule.code}.{part.key}" if part.key else rule.code
                found[key] = found.get(key, set(part.params)) & set(part.params)
    return found


def _reports(example: Example) -> list[Reported]:
    """The reports that become the findings of an example."""
    seen: list[Reported] = []

    def spy(reported: Reported, settings: Settings) -> Finding:
        seen.append(reported)
        return worded(reported, settings)

    with patch.object(checking, "worded", spy), patch.object(judging, "worded", spy):
        example.checked()
    return seen

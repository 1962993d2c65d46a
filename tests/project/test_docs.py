"""The guide follows the program: pages of rules, links, commands and options it names."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from docs.generate import picture, rule_pages
from kehoach_lint import __version__
from kehoach_lint.cli.app import COMMANDS, build
from kehoach_lint.reporting.rule_page import explanation, page
from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.registry import FAMILIES, all_rules

ROOT = Path(__file__).parents[2]
RULES = ROOT / "docs" / "rules"
PAGES = [
    pytest.param(path, id=str(path.relative_to(ROOT)))
    for path in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
]
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
LEAST_WORDS, MOST_LINES = 12, 4
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def test_the_pages_of_the_rules_are_up_to_date() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in RULES.iterdir()}
    assert written == rule_pages(), "run: make docs"


def test_the_picture_needs_no_network() -> None:
    for svg in (picture(), (ROOT / "docs" / "output.svg").read_text(encoding="utf-8")):
        assert "kehoach-lint" in svg
        assert "url(http" not in svg
        assert "@font-face" not in svg


@pytest.mark.parametrize("path", PAGES)
def test_links_lead_somewhere(path: Path) -> None:
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


def test_the_readme_names_only_options_there_are() -> None:
    group = build("vi")
    context = click.Context(group)
    commands = [group, *(group.get_command(context, name) for name in COMMANDS)]
    known = {option for command in commands if command for p in command.params for option in p.opts}
    named = OPTION.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(named) > 5
    assert set(named) - known == set()


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.code) for rule in all_rules()])
def test_the_page_of_a_rule_is_complete(rule: Rule) -> None:
    said = explanation(rule)
    assert len(said.text.split()) > LEAST_WORDS
    assert 1 <= len(said.exceptions.splitlines()) <= MOST_LINES, "Ngoại lệ: when it stays quiet"
    assert rule.basis or said.reason, "Căn cứ: why there is no legal basis"
    shown = page(rule)
    titles = ["Ngoại lệ", "Ví dụ bị báo", "Ví dụ không bị báo", "Mức độ và phạm vi", "Tắt quy tắc"]
    assert re.findall(r"(?m)^## (.+)$", shown) == titles
    for example in (*rule.bad, *rule.good):
        texts = [example] if isinstance(example, str) else example.values()
        assert all(text.strip("\n") in shown for text in texts)
    assert f"--ignore {rule.code}" in shown


@pytest.mark.parametrize("family", FAMILIES)
def test_the_readme_shows_every_family(family: str) -> None:
    assert f"\n| {family} | " in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_changelog_knows_this_version() -> None:
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

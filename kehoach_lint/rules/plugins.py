"""Rules of other Python packages, announced by the entry point ``kehoach_lint.rules``.

An entry names a module (with ``RULES``), a list of rules or one rule: ``xa = "quy_tac_xa:RULES"``.
The entries are read from the ``entry_points.txt`` of what is installed. Asking importlib.metadata
for them would take longer than checking a plan (35 ms); this takes about one millisecond.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from kehoach_lint.findings import Severity, Stage
from kehoach_lint.messages import LANGUAGES
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Check, Context, Report, Rule
from kehoach_lint.rules.failing import RuleFailedError

GROUP = "kehoach_lint.rules"
_INFO = (".dist-info", ".egg-info")
_MARK = f"[{GROUP}]".encode()
_CODE = late(r"[A-Z]{2}\d{3}")
_NAME = late(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class PluginError(Exception):
    """A plugin that cannot be used: a message key and its fields, ``plugin`` (the entry) first."""

    def __init__(self, plugin: str, key: str, **params: object) -> None:
        super().__init__(plugin, key, params)
        self.key = f"program.own.plugin.{key}"
        self.params: dict[str, object] = {"plugin": plugin, **params}


class Entry(NamedTuple):
    """An entry point: the package that has it, its name, and what it names."""

    package: str
    name: str
    value: str

    @property
    def label(self) -> str:
        """How it is named to the user."""
        return f"{self.package} ({self.name} = {self.value})"


@cache
def plugin_rules() -> tuple[tuple[str, Rule], ...]:
    """The rules of all plugins, package by package, each with the name of its plugin.

    Raises PluginError for one that is faulty.
    """
    return tuple((entry.label, rule) for entry in entries() for rule in _loaded(entry))


def entries() -> Iterator[Entry]:
    """The entry points of all installed packages; of two of one name the first is installed."""
    seen: set[str] = set()
    here = os.getcwd()
    for folder in sys.path:
        # What lies in the folder of the drafts is not installed: it may come from strangers.
        if not folder or folder == here:
            continue
        for package, text in _announced(folder):
            if package not in seen:
                seen.add(package)
                yield from _entries(package, text)


def _announced(folder: str) -> Iterator[tuple[str, str]]:
    """The packages in a folder that have entries for rules, with their entry_points.txt."""
    try:
        found = sorted(entry.name for entry in os.scandir(folder) if entry.name.endswith(_INFO))
    except OSError:
        return
    for name in found:
        try:
            with open(os.path.join(folder, name, "entry_points.txt"), "rb") as file:
                content = file.read()
        except OSError:
            continue
        if _MARK in content:
            yield name.split("-")[0], content.decode("utf-8", "replace")


def _entries(package: str, text: str) -> Iterator[Entry]:
    inside = False
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            inside = line == f"[{GROUP}]"
        elif inside and line and line[0] not in "#;":
            name, _, value = line.partition("=")
            yield Entry(package, name.strip(), value.split("[")[0].strip())


def _loaded(entry: Entry) -> Iterator[Rule]:
    for rule in _rules(entry):
        fault = next(_faults(rule), None)
        if fault:
            code = str(getattr(rule, "code", rule))
            raise PluginError(entry.label, "rule", code=code, fault=fault)
        yield rule._replace(check=_guarded(rule))


def _rules(entry: Entry) -> Iterable[Any]:
    module, _, path = entry.value.partition(":")
    try:
        found: Any = import_module(module)
        for name in filter(None, path.split(".")):
            found = getattr(found, name)
    except (Exception, SystemExit) as error:  # whatever its code does, it must not pass for quiet
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        raise PluginError(entry.label, "load", reason=reason) from error
    found = getattr(found, "RULES", found)
    if isinstance(found, Rule):
        return (found,)
    if not isinstance(found, list | tuple) or not found:
        raise PluginError(entry.label, "no-rules")
    return found


def _faults(rule: Any) -> Iterator[str]:
    """What is wrong with a rule, in the words of ``rules.base``."""
    if not isinstance(rule, Rule):
        yield "kehoach_lint.rules.base.Rule"
        return
    for name, good in (
        ("code", bool(_CODE.fullmatch(rule.code))),
        ("name", bool(_NAME.fullmatch(rule.name))),
        ("severity", _is_severity(rule)),
        ("wants", isinstance(rule.wants, type)),
        ("check", callable(rule.check)),
        ("page", isinstance(rule.page, str) and bool(rule.page.strip())),
        ("texts", _are_texts(rule.texts)),
        ("bad", bool(rule.bad)),
        ("good", bool(rule.good)),
    ):
        if not good:
            yield name


def _is_severity(rule: Rule) -> bool:
    try:
        found = [rule.severity_at(stage) for stage in Stage]
    except AttributeError:
        return False
    return all(severity is None or isinstance(severity, Severity) for severity in found)


def _are_texts(texts: Any) -> bool:
    """Whether every message is there in Vietnamese and in English."""
    try:
        pairs = [(key, *pair) for key, pair in texts.items()]
    except (AttributeError, TypeError):
        return False
    return bool(pairs) and all(_is_text(pair) for pair in pairs)


def _is_text(pair: tuple[Any, ...]) -> bool:
    """Whether this is a key and a message in each language."""
    words = [isinstance(text, str) and text.strip() for text in pair[1:]]
    return isinstance(pair[0], str) and len(words) == len(LANGUAGES) and all(words)


def _guarded(rule: Rule) -> Check:
    """The check of a rule, whose failures name the rule."""

    def check(node: Any, context: Context) -> Iterator[Report]:
        try:
            for report in rule.check(node, context):
                _say(rule, report)
                yield report
        except Exception as error:
            what = " ".join(f"{type(error).__name__}: {error}".split())
            params: dict[str, object] = {"code": rule.code, "what": what}
            raise RuleFailedError(rule.code, "program.own.broke", params) from error

    return check


def _say(rule: Rule, report: Report) -> None:
    """Raise KeyError when there are no words for a report."""
    for key in (report.key, *(mention.key for mention in report.related)):
        if key not in (rule.texts or {}):
            raise KeyError(f"texts[{key!r}]")

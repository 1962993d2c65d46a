"""Patterns that are compiled late: all can be compiled, and they do what compiled ones do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest

import kehoach_lint
from kehoach_lint.patterns import Late, late


def patterns_in(value: Any) -> Iterator[Late]:
    if isinstance(value, Late):
        yield value
    elif isinstance(value, dict):
        yield from patterns_in(tuple(value.values()))
    elif isinstance(value, Iterable) and isinstance(value, (tuple, list, frozenset)):
        for part in value:
            yield from patterns_in(part)


def all_patterns() -> Iterator[tuple[str, Late]]:
    for module in walk_packages(kehoach_lint.__path__, "kehoach_lint."):
        if not module.name.endswith("__main__"):
            for name, value in vars(import_module(module.name)).items():
                yield from ((f"{module.name}.{name}", one) for one in patterns_in(value))


def test_every_pattern_of_the_program_can_be_compiled() -> None:
    found = list(all_patterns())
    assert len(found) > 300
    for name, pattern in found:
        try:
            assert pattern.groups >= 0, name
        except re.error as error:
            pytest.fail(f"{name}: {error}")


def test_it_is_compiled_at_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    compiling = re.compile

    def counted(form: str, flags: int = 0) -> re.Pattern[str]:
        calls.append(form)
        return compiling(form, flags)

    monkeypatch.setattr(re, "compile", counted)
    pattern = late(r"x(?P<rest>\d+)", re.IGNORECASE)
    assert (pattern.pattern, calls) == (r"x(?P<rest>\d+)", [])
    assert [found["rest"] for found in pattern.finditer("x1 X22")] == ["1", "22"]
    assert pattern.search("a x3", 3) is None
    assert pattern.sub("-", "x1, X2") == "-, -"
    assert dict(pattern.groupindex) == {"rest": 1}
    assert calls[:1] == [r"x(?P<rest>\d+)"]


def test_a_faulty_form_is_an_error_where_it_is_used() -> None:
    faulty = late("(")
    with pytest.raises(re.error):
        faulty.search("")

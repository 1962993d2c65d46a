"""Whether the program itself is sound: its data can be read and do their work."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

_SAMPLE = "KẾ HOẠCH\nTổ chức ngày hội đọc sách\n\n1. Các thôn báo cáo trước ngày 31/6/2026.\n"
_FOUND = "NT001"
"""The rule that says there is no such day."""


class Part(NamedTuple):
    """A part of the program: its name (``rulesets``), what is said of it, whether it is sound."""

    name: str
    said: str
    sound: bool = True


def parts() -> Iterator[Part]:
    """The parts, each tried when it is asked for."""
    for name, trial in _TRIALS.items():
        try:
            yield Part(name, trial())
        except Exception as error:
            # Whatever is wrong with an installation, this command is to tell of it.
            said = f"{type(error).__name__}: {error}"
            yield Part(name, re.sub(r"\s+", " ", said), sound=False)


def _rulesets() -> str:
    from kehoach_lint.resources import data_folder
    from kehoach_lint.rulesets.loading import load_ruleset
    from kehoach_lint.rulesets.own import TABLES
    from kehoach_lint.rulesets.verifying import read_table

    for table in TABLES:
        read_table(table)
    folder = data_folder("rulesets")
    others = (path for path in sorted(folder.glob("*.yaml")) if path.name not in TABLES)
    names = [load_ruleset(str(path)).name for path in others]
    return f"{folder} ({', '.join(names)})"


def _grammar() -> str:
    from kehoach_lint.parsing.tables import tables
    from kehoach_lint.resources import data_folder

    folder = data_folder("grammar")
    names = sorted(path.stem for path in folder.glob("*.lark"))
    for name in names:
        tables(name)
    return f"{folder} ({', '.join(names)})"


def _counts() -> str:
    from kehoach_lint.vietnamese.counts import counts

    known = counts()
    if not known.total or len(known.syllables) != len(known.ids):
        raise ValueError("counts.bin")
    return f"{len(known.syllables):,}".replace(",", ".")


def _trial() -> str:
    """A plan with an impossible day is read, parsed and checked by all rules."""
    from kehoach_lint.checking import Settings, check
    from kehoach_lint.readers import read
    from kehoach_lint.rules.registry import all_rules

    checked = check(read("thu.txt", _SAMPLE.encode()), Settings())
    if _FOUND not in {finding.code for finding in checked.findings}:
        raise LookupError(_FOUND)
    return str(len(all_rules()))


_TRIALS: dict[str, Callable[[], str]] = {
    "rulesets": _rulesets,
    "grammar": _grammar,
    "counts": _counts,
    "trial": _trial,
}

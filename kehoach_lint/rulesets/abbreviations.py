"""Abbreviations everybody knows (``rulesets/viet-tat.yaml``)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kehoach_lint.resources import per_data
from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.rows import Row, compiled, each, stacked

FILE = "viet-tat.yaml"


@per_data
def known_abbreviations() -> Mapping[str, str]:
    """Each known abbreviation and what it stands for, corrected by the own folders.

    Raises RulesetError, naming the file and the row, when a file is faulty.
    """
    return load_abbreviations(*table_files(FILE))


def load_abbreviations(*paths: Path) -> Mapping[str, str]:
    """Those of files, each correcting those before it; RulesetError as in
    :func:`known_abbreviations`."""
    found: Mapping[str, str] = compiled("abbreviations", paths, _compile, __file__)
    return found


def _compile(tops: list[Row]) -> dict[str, str]:
    return {short: full for _, (short, full) in stacked(tops, _rows, str)}


def _rows(top: Row) -> list[tuple[str, tuple[str, str]]]:
    top.text("source")
    top.day("checked")
    rows = [(row.text("short"), row.text("full")) for row in each(top.rows("known"))]
    return [(short, (short, full)) for short, full in rows]

"""Files and functions stay small enough to be read."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("kehoach_lint", "tests", "benchmarks", "docs")
LONGEST, USUAL = 400, 120
LONG_FUNCTION = 40


def files(folder: str) -> list[Path]:
    """All Python files below a folder."""
    return sorted((ROOT / folder).rglob("*.py"))


def lines(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_file_is_too_long(folder: str) -> None:
    assert files(folder), folder
    long = {str(path.relative_to(ROOT)): lines(path) for path in files(folder)}
    assert {name: number for name, number in long.items() if number > LONGEST} == {}


def test_most_files_are_short() -> None:
    assert median(map(lines, files("kehoach_lint"))) <= USUAL


def test_functions_are_short() -> None:
    lengths = [
        (node.end_lineno or node.lineno) - node.lineno + 1
        for path in files("kehoach_lint")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert quantiles(lengths, n=20)[-1] <= LONG_FUNCTION

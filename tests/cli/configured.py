"""What the tests of configurations share: write files, and read reports by code."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command, Result
from tests.frames import framed

Write = Callable[..., Path]
CONFIG = "kehoach-lint.toml"


@pytest.fixture
def write(folder: Path) -> Write:
    """Write a file below the working folder; a draft when the text is one line of its body."""

    def call(name: str, text: str = "") -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = name.endswith((".txt", ".md"))
        path.write_text(framed(text) if draft else text, encoding="utf-8")
        return path

    return call


def severities(result: Result) -> dict[str, dict[str, str]]:
    """The severity of every code, by document of a JSON report."""
    return {
        document["path"]: {row["code"]: row["severity"] for row in document["findings"]}
        for document in json.loads(result.out)["documents"]
    }


def checked(command: Command, *arguments: str) -> dict[str, dict[str, str]]:
    """Check and give codes with severities by document."""
    return severities(command("check", *arguments, "--format", "json"))


OWN_RULESET = """
name: rieng
title: Kế hoạch của xã
kinds: [ke-hoach]
contents:
  - {id: phu-trach, name: người phụ trách, name_en: person in charge, headings: [người phụ trách],
     phrases: [], basis: Quy chế làm việc}
"""

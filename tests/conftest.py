"""What all tests share: a cache of their own, and a slower clock for hypothesis."""

from __future__ import annotations

import os
import shutil
import tempfile

import pytest
from hypothesis import settings

_CACHE = "KEHOACH_LINT_CACHE"

# The machine that runs the tests may be slow and shared; how fast the code is, is not tested here.
settings.register_profile("shared", deadline=None)
settings.load_profile("shared")


def pytest_configure(config: pytest.Config) -> None:
    """Compile grammars and rulesets into a folder of this run, which its workers share."""
    if not hasattr(config, "workerinput"):
        os.environ[_CACHE] = tempfile.mkdtemp(prefix="kehoach-lint-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take the folder away."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(_CACHE, ""), ignore_errors=True)

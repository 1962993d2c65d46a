"""The hook installed once for all tests, by pre-commit itself; a repository for every test."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.precommit.repositories import Repository, environment, publish
from tests.precommit.wheels import make_wheels, requirements


class Machine(NamedTuple):
    """A user's machine: the project to fetch the hook from, the environment variables, and a
    repository with the hook installed."""

    project: Path
    env: dict[str, str]
    first: Repository


@pytest.fixture(scope="session")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine without a network on which pre-commit has installed the hook.

    The workers of a run share it: the first prepares it, the others wait.
    """
    missing = [name for name in ("git", "bash") if shutil.which(name) is None]
    missing += [name for name in ("pre_commit",) if importlib.util.find_spec(name) is None]
    if missing:
        pytest.fail(f"missing: {', '.join(missing)}; git from the system, the rest: '.[dev]'")
    from filelock import FileLock

    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    root, wheels = shared / "máy dùng thử", shared / "wheels"
    project, env = root / "kehoach-lint", environment(root, wheels)
    first = Repository(root / "first", project, env)
    with FileLock(shared / "machine.lock"):
        if not (root / "ready").exists():
            root.mkdir()
            wheels.mkdir()
            make_wheels(requirements(Path(__file__).parents[2]), wheels)
            publish(project, env)
            first.make()
            (root / "ready").touch()
    return Machine(project, env, first)


@pytest.fixture
def repository(machine: Machine, tmp_path: Path) -> Repository:
    """A new repository with the hook in it."""
    return machine.first.copied(tmp_path / "văn bản của xã")

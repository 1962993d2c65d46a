"""Git repositories with the hook in them, and the programs that work on them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kehoach_lint import __version__

ROOT = Path(__file__).parents[2]
HOOK = ".pre-commit-hooks.yaml"
BUILT_FROM = ("kehoach_lint", "grammar", "rulesets", "pyproject.toml", "README.md", "LICENSE", HOOK)
TAG = f"v{__version__}"
FOREIGN = ("GIT_", "PRE_COMMIT", "PIP_", "PYTHON", "VIRTUALENV_", "XDG_", "KEHOACH_LINT", "SKIP")
"""How variables begin that would bring this machine's or this run's own settings along."""

CONFIG = """
repos:
  - repo: {repo}
    rev: {rev}
    hooks:
      - id: kehoach-lint
{further}
"""


class Done(NamedTuple):
    """How a program ended, and all that it wrote."""

    code: int
    said: str


def environment(home: Path, wheels: Path) -> dict[str, str]:
    """Environment variables of somebody with nothing set up, on a machine without a network."""
    kept = {key: text for key, text in os.environ.items() if not key.startswith(FOREIGN)}
    who = {"NAME": "Người thử", "EMAIL": "thu@example.invalid"}
    settings = {
        "HOME": str(home),
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        "GIT_CONFIG_GLOBAL": str(home / "gitconfig"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PRE_COMMIT_COLOR": "never",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": wheels.as_uri(),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_COMPILE": "0",
        "PYTHONUTF8": "1",
        "VIRTUALENV_NO_PERIODIC_UPDATE": "1",
        "VIRTUALENV_OVERRIDE_APP_DATA": str(home / "virtualenv"),
    }
    for role in ("AUTHOR", "COMMITTER"):
        settings |= {f"GIT_{role}_{key}": text for key, text in who.items()}
    return {**kept, **settings}


def call(*command: str, cwd: Path, env: Mapping[str, str]) -> Done:
    """Run a program in a folder to its end."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="backslashreplace",
        check=False,
        timeout=120,
    )
    return Done(done.returncode, done.stdout)


def must(*command: str, cwd: Path, env: Mapping[str, str]) -> str:
    """Run a program that has to succeed; what it wrote."""
    done = call(*command, cwd=cwd, env=env)
    assert done.code == 0, f"{' '.join(command)}\n{done.said}"
    return done.said


def publish(folder: Path, env: Mapping[str, str]) -> None:
    """Make a repository of this project as it is now, with the tag that users name as ``rev``."""
    folder.mkdir()
    for name in BUILT_FROM:
        if (ROOT / name).is_dir():
            unwanted = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, folder / name, ignore=unwanted)
        else:
            shutil.copy(ROOT / name, folder / name)
    for line in ("init --quiet", "add --all", "commit --quiet --message project", f"tag {TAG}"):
        must("git", *line.split(), cwd=folder, env=env)


class Repository:
    """An office's repository of drafts."""

    def __init__(self, folder: Path, project: Path, env: Mapping[str, str]) -> None:
        """It lies in ``folder``; the hook comes from the repository ``project``."""
        self.folder = folder
        self.env = env
        self._project = project

    def make(self) -> None:
        """Make it, with the hook installed and run once."""
        self.folder.mkdir()
        self.git("init", "--quiet")
        self.configure()
        said = self.pre_commit("install", "--install-hooks").said
        assert "pre-commit installed at" in said, said
        self.stage("ghi-chu.txt", "Notes.\n")
        self.git("add", "--all")
        self.git("commit", "--message", "first")

    def copied(self, folder: Path) -> Repository:
        """A copy of it in another folder."""
        shutil.copytree(self.folder, folder)
        return Repository(folder, self._project, self.env)

    def configure(self, *further: str) -> None:
        """Write the configuration, with further lines for the hook."""
        lines = "\n".join(f"        {line}" for line in further)
        text = CONFIG.format(repo=self._project.as_posix(), rev=TAG, further=lines)
        self.write(".pre-commit-config.yaml", text)

    def write(self, name: str, content: str | bytes) -> None:
        """Write a file of the work tree."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def stage(self, name: str, content: str | bytes) -> None:
        """Write a file and add it to the next commit."""
        self.write(name, content)
        self.git("add", "--", name)

    def git(self, *arguments: str) -> str:
        """Run git, which has to succeed; what it wrote."""
        return must("git", *arguments, cwd=self.folder, env=self.env)

    def commit(self) -> Done:
        """Try to commit what is staged, as a user does: the installed hook runs."""
        return call("git", "commit", "--message", "x", cwd=self.folder, env=self.env)

    def pre_commit(self, *arguments: str) -> Done:
        """Run pre-commit."""
        command = (sys.executable, "-m", "pre_commit", *arguments)
        return call(*command, cwd=self.folder, env=self.env)

    def committed(self) -> set[str]:
        """The files of the last commit without those that ``make`` wrote."""
        names = self.git("ls-tree", "-r", "-z", "--name-only", "HEAD")
        return set(names.split("\0")) - {"", ".pre-commit-config.yaml", "ghi-chu.txt"}

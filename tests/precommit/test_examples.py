"""The examples of the guide: read by the schemas of their makers, and run line by line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from junitparser import JUnitXml

from kehoach_lint import __version__
from tests.frames import framed
from tests.precommit.conftest import Machine
from tests.precommit.repositories import HOOK, ROOT, Done, call, must
from tests.precommit.test_hook import WRONG

CI = ROOT / "docs" / "ci"
GUIDE = ROOT / "docs" / "kho-git.md"
LOCATION = "git+https://example.org/kehoach-lint.git@v"


def read(name: str) -> Any:
    """An example as data."""
    return yaml.safe_load((CI / name).read_text(encoding="utf-8"))


def github() -> tuple[Mapping[str, str], list[str]]:
    """Variables and scripts of the example for GitHub."""
    told = read("github.yml")
    (job,) = told["jobs"].values()
    return told["env"], [step["run"] for step in job["steps"] if "run" in step]


def gitlab() -> tuple[Mapping[str, str], list[str]]:
    """Variables and scripts of the example for GitLab."""
    (job,) = read("gitlab.yml").values()
    return job["variables"], [*job["before_script"], *job["script"]]


@pytest.fixture(scope="module")
def python(machine: Machine, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment variables of a fresh Python in which the first script has been run."""
    folder = tmp_path_factory.mktemp("ci")
    command = (sys.executable, "-m", "virtualenv", "--quiet", str(folder / "python"))
    must(*command, cwd=folder, env=machine.env)
    env = {**machine.env, "PATH": f"{folder / 'python' / 'bin'}:{machine.env['PATH']}"}
    env["NGUON"] = f"git+{machine.project.as_uri()}@v{__version__}"
    install, _check = github()[1]
    must("bash", "-e", "-c", install, cwd=folder, env=env)
    where = must("bash", "-c", "command -v kehoach-lint", cwd=folder, env=env)
    assert where.startswith(str(folder))
    return env


def run(script: str, folder: Path, env: Mapping[str, str]) -> Done:
    """Run a script as both services do: in bash, to the first command that fails."""
    return call("bash", "-eo", "pipefail", "-c", script, cwd=folder, env=env)


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """A checked out repository of drafts with nothing wrong."""
    (tmp_path / "van-ban" / "Xã A").mkdir(parents=True)
    (tmp_path / "van-ban" / "Xã A" / "Kế hoạch.txt").write_text(framed(), encoding="utf-8")
    (tmp_path / "van-ban" / "README.md").write_text("# What lies here\n", encoding="utf-8")
    return tmp_path


def test_both_install_the_same_way_and_this_version() -> None:
    (here, (install, _)), (there, (same, _)) = github(), gitlab()
    assert install == same
    assert here["NGUON"] == there["NGUON"] == LOCATION + __version__


def test_the_lines_for_github(python: Mapping[str, str], drafts: Path) -> None:
    check = github()[1][1]
    done = run(check, drafts, python)
    assert done.code == 0, done.said
    assert "::error" not in done.said
    (drafts / "van-ban" / "Xã A" / "Sai.txt").write_text(framed(WRONG), encoding="utf-8")
    done = run(check, drafts, python)
    assert done.code == 1
    assert re.search(r"(?m)^::error file=van-ban/Xã A/Sai\.txt,line=\d+,.*NT001", done.said)
    upload = next(iter(read("github.yml")["jobs"].values()))["steps"][-1]
    sarif = json.loads((drafts / upload["with"]["sarif_file"]).read_text(encoding="utf-8"))
    assert [result["ruleId"] for result in sarif["runs"][0]["results"]] == ["NT001"]


def test_the_lines_for_gitlab(python: Mapping[str, str], drafts: Path) -> None:
    check = gitlab()[1][1]
    assert run(check, drafts, python).code == 0
    (drafts / "van-ban" / "Xã A" / "Sai.txt").write_text(framed(WRONG), encoding="utf-8")
    done = run(check, drafts, python)
    assert done.code == 1
    assert "NT001" in done.said
    (job,) = read("gitlab.yml").values()
    reports = job["artifacts"]["reports"]
    (row,) = json.loads((drafts / reports["codequality"]).read_text(encoding="utf-8"))
    assert (row["check_name"], row["location"]["path"]) == ("NT001", "van-ban/Xã A/Sai.txt")
    assert JUnitXml.fromfile(str(drafts / reports["junit"])).failures == 1


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("github.yml", ["vendor.github-workflows"]),
        ("gitlab.yml", ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"]),
    ],
)
def test_the_schemas_of_the_services_accept_them(
    name: str, schema: list[str], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *schema]
    text = (CI / name).read_text(encoding="utf-8")
    codes = []
    for number, shown in enumerate((text, text.replace("timeout", "time-out"))):
        path = tmp_path / f"{number}.yml"
        path.write_text(shown, encoding="utf-8")
        codes.append(subprocess.run([*command, path], capture_output=True, check=False).returncode)
    assert codes == [0, 1]


def test_pre_commit_accepts_the_manifest_and_the_guide(machine: Machine, tmp_path: Path) -> None:
    whole, part = re.findall(r"(?ms)^```yaml\n(.+?)^```", GUIDE.read_text(encoding="utf-8"))
    assert yaml.safe_load(whole)["repos"][0]["rev"] == f"v{__version__}"
    shown = {"a.yaml": whole, "b.yaml": whole.replace("      - id: kehoach-lint\n", part)}
    for name, text in shown.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    commands = [("manifest", str(ROOT / HOOK)), *(("config", name) for name in shown)]
    for kind, path in commands:
        command = (sys.executable, "-m", "pre_commit", f"validate-{kind}", path)
        assert must(*command, cwd=tmp_path, env=machine.env) == ""

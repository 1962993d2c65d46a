"""An installed copy works from any folder: the wheel is built, installed and run by itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.frames import framed

ROOT = Path(__file__).parents[2]
# What would lead back to the checkout must not reach the installed copy.
CLEAN = {
    key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "PYTHONHOME"}
}


def call(*command: str | Path, cwd: Path) -> str:
    """Run a program in a folder; its output."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=CLEAN,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution without the network."""
    out = tmp_path_factory.mktemp("dist")
    call(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of a fresh environment with the wheel in it.

    The libraries it depends on are those of this environment, seen through a .pth file.
    """
    folder = tmp_path_factory.mktemp("env")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / Path(sys.executable).name
    pip = (sys.executable, "-m", "pip", "--python", python, "install")
    call(*pip, "--quiet", "--no-deps", "--no-index", wheel, cwd=folder)
    site = call(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)
    here = sysconfig.get_path("purelib")
    (Path(site.strip()) / "libraries.pth").write_text(f"{here}\n", encoding="utf-8")
    return scripts


def test_the_wheel_holds_all_data(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("grammar", "rulesets"):
        for path in (ROOT / folder).iterdir():
            assert f"kehoach_lint/_data/{folder}/{path.name}" in names
    assert {"kehoach_lint/py.typed", "kehoach_lint/schemas/output-v1.json"} <= names
    assert any(name.endswith("/LICENSE") for name in names)
    assert not {name for name in names if name.startswith(("tests/", "docs/", "benchmarks/"))}


def test_an_installed_copy_works_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    python = next(installed.glob("python*"))
    where = call(python, "-c", "import kehoach_lint; print(kehoach_lint.__file__)", cwd=tmp_path)
    assert str(installed.parent) in where
    assert str(ROOT) not in where
    draft = framed("- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.")
    (tmp_path / "ke-hoach.txt").write_text(draft, encoding="utf-8")
    command = next(installed.glob("kehoach-lint*"))
    report = json.loads(call(command, "check", "ke-hoach.txt", "--format", "json", cwd=tmp_path))
    document = report["documents"][0]
    assert (document["kind"], document["ruleset"]) == ("ke-hoach", "thi-dua")
    assert [finding["code"] for finding in document["findings"]] == ["NT001"]
    assert "NT001" in call(command, "explain", "NT001", cwd=tmp_path)

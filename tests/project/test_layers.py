"""The layers of the program, as ``pyproject.toml`` has them: no exception."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_layers_are_kept() -> None:
    program = "from importlinter.cli import lint_imports as lint; raise SystemExit({})"
    done = subprocess.run(
        [sys.executable, "-c", program.format("lint(no_cache=True)")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_room_is_in_a_layer_and_none_is_excused() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = settings["tool"]["importlinter"]["contracts"]
    named = {name.strip() for layer in contract["layers"] for name in layer.split("|")}
    rooms = {
        f"kehoach_lint.{path.stem}"
        for path in (ROOT / "kehoach_lint").iterdir()
        if (path.suffix == ".py" or (path / "__init__.py").is_file()) and path.stem[0] != "_"
    }
    assert rooms == named
    assert not {"ignore_imports", "exhaustive_ignores"} & set(contract)

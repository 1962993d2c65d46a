"""Wheels of the libraries installed here, made without the network.

pre-commit installs a hook with pip into an environment of its own. With these files pip finds all
it needs on this machine, and what is tested is the installation that a user gets.
"""

from __future__ import annotations

import base64
import hashlib
import tomllib
import zipfile
from collections.abc import Iterable
from importlib.metadata import Distribution, PackagePath, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_OF_THE_INSTALLATION = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}


def requirements(project: Path) -> list[str]:
    """What a project needs in order to be built and to run, as its pyproject.toml says."""
    told = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    return [*told["build-system"]["requires"], *told["project"]["dependencies"]]


def make_wheels(wanted: Iterable[str], folder: Path) -> None:
    """Write a wheel of every wanted library and of what it needs in turn into a folder.

    Raises importlib.metadata.PackageNotFoundError when one is not installed.
    """
    waiting = [Requirement(line) for line in wanted]
    done: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in done or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        done.add(name)
        found = distribution(name)
        waiting += [Requirement(line) for line in found.requires or ()]
        _make_wheel(found, folder)


def _make_wheel(library: Distribution, folder: Path) -> None:
    files = [path for path in library.files or () if _belongs(path)]
    information = next(path.parts[0] for path in files if path.parts[0].endswith(".dist-info"))
    name = information.removesuffix(".dist-info")
    rows = []
    with zipfile.ZipFile(folder / f"{name}-{_tags(library)}.whl", "w") as wheel:
        for path in files:
            data = Path(str(library.locate_file(path))).read_bytes()
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=")
            rows.append(f'"{path.as_posix()}",sha256={digest.decode()},{len(data)}\n')
            wheel.writestr(path.as_posix(), data)
        rows.append(f"{information}/RECORD,,\n")
        wheel.writestr(f"{information}/RECORD", "".join(rows))


def _belongs(path: PackagePath) -> bool:
    """Whether a file stood in the wheel, and was not made when it was installed."""
    if path.parts[0] == ".." or "__pycache__" in path.parts:
        return False
    return path.name not in _OF_THE_INSTALLATION or ".dist-info" not in path.parts[0]


def _tags(library: Distribution) -> str:
    """The end of the name of a wheel: ``cp311-cp311-manylinux_2_28_x86_64``."""
    lines = (library.read_text("WHEEL") or "").splitlines()
    tags = [line.removeprefix("Tag: ").split("-") for line in lines if line.startswith("Tag: ")]
    return "-".join(".".join(sorted(set(part))) for part in zip(*tags, strict=True))

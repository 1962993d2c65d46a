"""Many files through LibreOffice at once."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path


def converted(given: Mapping[str, bytes], ending: str, wanted: str) -> dict[str, bytes]:
    """Files (name to content, all with one ending) as LibreOffice writes them for a filter
    (``txt:Text (encoded):UTF8``); those it could not open are missing."""
    with tempfile.TemporaryDirectory(prefix="kehoach-lint-tests-") as name:
        folder = Path(name)
        for own, data in given.items():
            (folder / f"{own}{ending}").write_bytes(data)
        arguments = [
            "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            "--norestore", "--convert-to", wanted, "--outdir", str(folder / "out"),
            *(str(folder / f"{own}{ending}") for own in given),
        ]  # fmt: skip
        subprocess.run(arguments, check=True, capture_output=True, timeout=300)
        made = sorted((folder / "out").iterdir())
        return {path.stem: path.read_bytes() for path in made}

"""Programs of others that some tests need; without them those tests are skipped and say so."""

from __future__ import annotations

import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest

from kehoach_lint.external import find_program, run


@cache
def has_program(name: str) -> bool:
    """Whether a program is installed."""
    return find_program(name) is not None


@cache
def _reads_vietnamese() -> bool:
    program = find_program("tesseract")
    return program is not None and b"vie" in run([program, "--list-langs"], 60).out.split()


needs_soffice = pytest.mark.skipif(
    not has_program("soffice"), reason="LibreOffice (soffice) is not installed"
)
needs_tesseract = pytest.mark.skipif(
    not _reads_vietnamese(), reason="tesseract with its Vietnamese data is not installed"
)
needs_poppler = pytest.mark.skipif(
    not has_program("pdftoppm"), reason="poppler (pdftoppm) is not installed"
)


def by_libreoffice(data: bytes, ending: str, wanted: str) -> bytes:
    """A file (its content, its ending) as LibreOffice writes it for a filter (``doc:MS Word 97``,
    ``rtf``, ``odt``, ``pdf``)."""
    with tempfile.TemporaryDirectory(prefix="kehoach-lint-tests-") as name:
        folder = Path(name)
        (folder / f"a{ending}").write_bytes(data)
        profile = (folder / "profile").as_uri()
        arguments = [
            "soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore",
            "--convert-to", wanted, "--outdir", str(folder / "out"), str(folder / f"a{ending}"),
        ]  # fmt: skip
        subprocess.run(arguments, check=True, capture_output=True, timeout=120)
        return (folder / "out" / f"a.{wanted.partition(':')[0]}").read_bytes()

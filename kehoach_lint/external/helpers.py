"""Which of the optional programs and fonts are here, in which version."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

from kehoach_lint.external.programs import find_program, run
from kehoach_lint.patterns import late

_SECONDS = 30.0
_NUMBER = late(r"\d+(?:\.\d+)+")
_FONTS = ("Times New Roman", "Tinos")
"""Fonts of the same widths, as the decrees on form ask for; both have all Vietnamese letters."""
_FONT_FILES = {
    "win32": r"C:\Windows\Fonts\times.ttf",
    "darwin": "/System/Library/Fonts/Supplemental/Times New Roman.ttf",
}


class Helper(NamedTuple):
    """Something that may be installed: where it is, its version; both empty when it is not there
    (the version also when it does not tell)."""

    place: str = ""
    version: str = ""


def libreoffice() -> Helper:
    """LibreOffice, which makes Word files of other formats."""
    program = find_program("soffice")
    if program is None:
        return Helper()
    if sys.platform == "win32":  # soffice.exe writes nothing to who calls it
        return Helper(program)
    return Helper(program, _version(_said(program, "--version")))


def tesseract() -> Helper:
    """Tesseract, which reads pictures of pages."""
    program = find_program("tesseract")
    return Helper() if program is None else Helper(program, _version(_said(program, "--version")))


def tesseract_reads(language: str) -> bool:
    """Whether tesseract has its data for a language (``vie``)."""
    program = find_program("tesseract")
    return program is not None and language in _said(program, "--list-langs").split()


def page_font() -> str:
    """A font here in which pages look as the decrees on form ask, empty when there is none."""
    path = _FONT_FILES.get(sys.platform)
    if path is not None:
        return _FONTS[0] if os.path.exists(path) else ""
    lister = find_program("fc-list")
    families = _said(lister, ":", "family") if lister else ""
    known = {name.strip() for line in families.splitlines() for name in line.split(",")}
    return next((font for font in _FONTS if font in known), "")


def _said(program: str, *arguments: str) -> str:
    """What a program writes; nothing when it does not run."""
    try:
        done = run([program, *arguments], _SECONDS)
    except OSError:
        return ""
    return (done.out + b"\n" + done.err).decode("utf-8", "replace")


def _version(said: str) -> str:
    found = _NUMBER.search(said)
    return found[0] if found else ""

"""``kehoach-lint doctor``: what is here, what is missing, and how to install it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from kehoach_lint.cli.wording import Command, say_help
from kehoach_lint.messages import say

if TYPE_CHECKING:
    from kehoach_lint.reporting.layout import Painter

_COMMANDS = {
    "libreoffice": {
        "Windows": "winget install -e --id TheDocumentFoundation.LibreOffice",
        "macOS": "brew install --cask libreoffice",
        "Debian, Ubuntu": "sudo apt install libreoffice-writer",
    },
    "tesseract": {
        "Windows": "winget install -i -e --id UB-Mannheim.TesseractOCR",
        "macOS": "brew install tesseract tesseract-lang",
        "Debian, Ubuntu": "sudo apt install tesseract-ocr tesseract-ocr-vie",
    },
    "font": {
        "Debian, Ubuntu": "sudo apt install fonts-croscore",
    },
}
"""How each helper is installed. The installer of tesseract for Windows asks for languages, so it
must be seen (``-i``). Windows and macOS come with Times New Roman."""
_LANGUAGE = "vie"


class _Row(NamedTuple):
    name: str
    state: str
    said: str
    missing: str = ""


def command(lang: str) -> Command:
    """The command, speaking ``lang``."""
    return Command(
        "doctor",
        lang,
        callback=_doctor,
        help=say_help("doctor", lang),
        short_help=say_help("doctor.short", lang),
        epilog=say_help("doctor.examples", lang),
    )


def _doctor(lang: str) -> int:
    import sys

    from kehoach_lint.cli.console import is_terminal, write_output
    from kehoach_lint.cli.failures import UNUSABLE
    from kehoach_lint.cli.health import parts
    from kehoach_lint.reporting.painters import painter_for

    found = list(parts())
    rows = [*_program(), *(_Row(one.name, _state(one.sound), one.said) for one in found)]
    rows += [*_cache(), *_helpers()]
    painter = painter_for(write_output, is_terminal(sys.stdout))

    def word(key: str) -> str:
        return say(f"program.doctor.{key}", None, lang)

    head = [word("head.part"), word("head.state"), word("head.about")]
    painter.table(
        head,
        [(word(f"part.{row.name}"), word(f"state.{row.state}"), row.said) for row in rows],
        numbers=False,
    )
    for missing in dict.fromkeys(row.missing for row in rows if row.missing):
        _advise(missing, painter, lang)
    if all(one.sound for one in found):
        return 0
    painter.row(0)
    from kehoach_lint.reporting.layout import Piece, Style

    painter.row(0, Piece(word("broken"), Style.ERROR))
    return UNUSABLE


def _state(good: bool) -> str:
    return "good" if good else "bad"


def _program() -> Iterator[_Row]:
    import platform
    import sys

    from kehoach_lint import __version__

    system = f"{platform.system()} {platform.release()}"
    yield _Row("program", "good", __version__)
    yield _Row("python", "good", f"{platform.python_version()}, {sys.executable}, {system}")


def _cache() -> Iterator[_Row]:
    from kehoach_lint.resources import cache_folder

    folder = cache_folder()
    yield _Row("cache", "off" if folder is None else "good", str(folder or ""))


def _helpers() -> Iterator[_Row]:
    from kehoach_lint.external import helpers

    for name, helper in (
        ("libreoffice", helpers.libreoffice()),
        ("tesseract", helpers.tesseract()),
    ):
        said = ", ".join(filter(None, (helper.version, helper.place)))
        yield _Row(name, "here", said) if helper.place else _Row(name, "missing", "", name)
    if helpers.tesseract_reads(_LANGUAGE):
        yield _Row("language", "here", _LANGUAGE)
    else:
        yield _Row("language", "missing", "", "tesseract")
    font = helpers.page_font()
    yield _Row("font", "here", font) if font else _Row("font", "missing", "", "font")


def _advise(missing: str, painter: Painter, lang: str) -> None:
    """What a helper is good for, and how it is installed."""
    from kehoach_lint.reporting.layout import Piece, Style

    painter.row(0)
    painter.row(0, Piece(say(f"program.doctor.use.{missing}", None, lang), Style.STRONG))
    for system, line in _COMMANDS[missing].items():
        painter.row(2, Piece(f"{system}: "), Piece(line, Style.INFO), whole=True)
    if missing == "tesseract":
        painter.row(2, Piece(say("program.doctor.windows_language", None, lang)))

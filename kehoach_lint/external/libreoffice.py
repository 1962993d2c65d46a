"""Old Word files and others into .docx by LibreOffice, as if each came from an enemy.

LibreOffice gets a profile of its own, made for the call and thrown away: no macro runs, no link is
followed, a proxy that is not there stands before the network (measured: with the settings it comes
with, the pictures a file links to are fetched). One call takes many files; starting costs more than
most of them.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from kehoach_lint.external.confining import confined
from kehoach_lint.external.programs import find_program, run

_NAME = "soffice"
_FILTER = "docx:MS Word 2007 XML"
_MEMORY = 3 << 30
_LARGEST = 300 << 20
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Save/Document", "LoadPrinter", "false"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Office.Writer/Content/Update", "Field", "false"),
    ("Office.Writer/Content/Update", "Chart", "false"),
    ("Office.Calc/Content/Update", "Link", "1"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Inet/Settings", "ooInetFTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetFTPProxyPort", "9"),
)
"""Values of LibreOffice's registry. Links: 0 is never in Writer, 1 is never in Calc; proxy: 2 is
the one named here; port 9 of this machine is "discard", where nobody listens."""
_PROFILE = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{items}
</oor:items>
"""
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)


class Source(NamedTuple):
    """A file to be converted: the ending of its name (``.doc``), its content."""

    ending: str
    data: bytes


class Failure(Enum):
    """Why there is no .docx of a file."""

    NO_PROGRAM = "no-program"
    TIME = "time"
    DAMAGED = "damaged"


def to_word(sources: Sequence[Source], seconds: float) -> list[bytes | Failure]:
    """Each file as .docx, in the order given.

    ``seconds`` is the time for each. A file over which LibreOffice breaks or hangs is tried once
    more alone and costs no other.
    """
    program = find_program(_NAME)
    if program is None:
        return [Failure.NO_PROGRAM] * len(sources)
    with tempfile.TemporaryDirectory(prefix="kehoach-lint-", ignore_cleanup_errors=True) as folder:
        try:
            calls = _Calls(program, Path(folder), sources, seconds)
            return calls.results()
        except OSError:
            return [Failure.NO_PROGRAM] * len(sources)


class _Calls:
    """The calls of LibreOffice for some files, and what came of them."""

    def __init__(
        self, program: str, folder: Path, sources: Sequence[Source], seconds: float
    ) -> None:
        """Lay the files down in ``folder``, which is empty. Raises OSError."""
        self._program = program
        self._folder = folder
        self._seconds = seconds
        for name in ("in", "out", "tmp", "profile/user"):
            (folder / name).mkdir(parents=True)
        items = (_ITEM.format(path=path, name=name, value=v) for path, name, v in _SETTINGS)
        settings = _PROFILE.format(items="\n".join(items))
        (folder / "profile/user/registrymodifications.xcu").write_text(settings, encoding="utf-8")
        self._inputs = [
            folder / "in" / f"{number:04}{source.ending}" for number, source in enumerate(sources)
        ]
        for path, source in zip(self._inputs, sources, strict=True):
            path.write_bytes(source.data)

    def results(self) -> list[bytes | Failure]:
        """What came of each file. Raises OSError when LibreOffice cannot be started."""
        found: dict[int, bytes | Failure] = {}
        waiting = list(range(len(self._inputs)))
        alone: list[int] = []
        while len(waiting) > 1:
            ended = self._call(waiting)
            done = [number for number in waiting if self._output(number).is_file()]
            if ended:
                alone += [number for number in waiting if number not in done]
                waiting = []
            else:
                # LibreOffice takes files in their order: the last one that is there may be half
                # written, the next one is that over which it broke or hung.
                last = waiting.index(done[-1]) if done else -1
                passed, waiting = waiting[: last + 2], waiting[last + 2 :]
                alone += [number for number in passed if number not in done[:-1]]
                done = done[:-1]
            found.update((number, self._read(number)) for number in done)
        for number in (*alone, *waiting):
            found[number] = self._single(number)
        return [found[number] for number in range(len(self._inputs))]

    def _single(self, number: int) -> bytes | Failure:
        self._output(number).unlink(missing_ok=True)
        ended = self._call([number])
        return self._read(number) if ended else Failure.TIME if ended is None else Failure.DAMAGED

    def _call(self, numbers: Sequence[int]) -> bool | None:
        """Convert some files in one call: whether LibreOffice came to its end in order, None when
        the time was up."""
        temporary = str(self._folder / "tmp")
        profile = (self._folder / "profile").as_uri()
        arguments = [
            self._program,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--nolockcheck",
            "--convert-to",
            _FILTER,
            "--outdir",
            str(self._folder / "out"),
            *(str(self._inputs[number]) for number in numbers),
        ]
        done = run(
            confined(arguments, _MEMORY, _LARGEST),
            self._seconds,
            folder=str(self._folder),
            environment={
                "HOME": str(self._folder), "TMPDIR": temporary, "TEMP": temporary, "TMP": temporary
            },
            progress=lambda: len(os.listdir(self._folder / "out")),
        )  # fmt: skip
        return done.code == 0 if done.in_time else None

    def _output(self, number: int) -> Path:
        return self._folder / "out" / f"{self._inputs[number].stem}.docx"

    def _read(self, number: int) -> bytes | Failure:
        path = self._output(number)
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return Failure.DAMAGED
        return path.read_bytes()

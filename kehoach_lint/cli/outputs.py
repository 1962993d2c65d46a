"""Which reports are wanted, and where each goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from kehoach_lint.cli.console import is_terminal, write_output

if TYPE_CHECKING:
    from kehoach_lint.reporting import Reporter

FORMATS = ("text", "json")


class OutputError(Exception):
    """Outputs that contradict each other or cannot be written: a message key and its fields."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params


class Output(NamedTuple):
    """One report: its format, and the file it goes to (None: standard output)."""

    format: str
    file: str | None


def planned(formats: Sequence[str], file: str | None) -> tuple[Output, ...]:
    """The outputs asked for by ``--format F`` or ``F:FILE`` and ``--output FILE``.

    Raises OutputError when a format is unknown or two reports would go to one place.
    """
    outputs = [_output(word) for word in formats or ["text"]]
    if file is not None:
        free = [number for number, output in enumerate(outputs) if output.file is None]
        if len(free) != 1:
            raise OutputError("program.usage.output")
        outputs[free[0]] = Output(outputs[free[0]].format, file)
    places = [output.file and os.path.realpath(output.file) for output in outputs]
    if len(set(places)) < len(places):
        raise OutputError("program.usage.one_place")
    return tuple(outputs)


def _output(word: str) -> Output:
    name, colon, file = word.partition(":")
    if name not in FORMATS or (colon and not file):
        raise OutputError("program.usage.format", value=word, choices=", ".join(FORMATS))
    return Output(name, file or None)


def refuse_inputs(outputs: Iterable[Output], inputs: Iterable[str]) -> None:
    """Raise OutputError when a report would overwrite a draft that is to be checked."""
    files = {os.path.realpath(output.file): output.file for output in outputs if output.file}
    for path in inputs if files else ():
        if os.path.realpath(path) in files:
            raise OutputError("program.usage.overwrite", name=path)


class Reports:
    """All reports of a run, fed together."""

    def __init__(self, outputs: Iterable[Output], families: Sequence[str], lang: str) -> None:
        """Prepare a reporter for every output."""
        self._files: list[tuple[str, StringIO]] = []
        self.reporters: list[Reporter] = []
        for output in outputs:
            write = self._writer(output.file)
            self.reporters.append(_reporter(output, write, families, lang))

    def _writer(self, file: str | None) -> Callable[[str], object]:
        if file is None:
            return write_output
        self._files.append((file, StringIO()))
        return self._files[-1][1].write

    def finish(self) -> Iterator[tuple[str, str]]:
        """Write everything. Yields the name of every file that could not be written, and why."""
        for reporter in self.reporters:
            reporter.finish()
        for name, text in self._files:
            try:
                with open(name, "w", encoding="utf-8", errors="backslashreplace") as file:
                    file.write(text.getvalue())
            except OSError as error:
                yield name, error.strerror or str(error)


def _reporter(
    output: Output, write: Callable[[str], object], families: Sequence[str], lang: str
) -> Reporter:
    # Each report is imported when it is asked for: JSON needs no layout, a pipe no rich.
    if output.format == "json":
        from kehoach_lint.reporting.json import JsonReporter

        return JsonReporter(write)
    from kehoach_lint.reporting.painters import painter_for
    from kehoach_lint.reporting.text import TextReporter

    terminal = output.file is None and is_terminal(sys.stdout)
    return TextReporter(painter_for(write, terminal), families, lang)

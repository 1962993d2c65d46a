"""Which reports are wanted, and where each goes."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
import os
from collections.abc import Iterable, Sequence
from typing import NamedTuple

FORMATS = ("text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "html")
"""What ``--format`` takes for files and standard output alike."""
FILE_FORMATS = ("xlsx",)
"""What it takes only with a file: bytes that no terminal can show."""
_BRIEF = "brief"
_COUNTED = {"text": "statistics", "json": "statistics-json"}
"""What ``--statistics`` makes of a format."""
_AT_ONCE = frozenset({"text", _BRIEF, "jsonl", "github"})
"""Reports that are written document by document."""
_TELL_ERRORS = frozenset({"json", "statistics-json", "jsonl", "github"})
"""Reports that whoever reads standard output finds the unreadable files in."""


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

    @property
    def tells_errors(self) -> bool:
        """Whether the files that could not be read stand in it, on standard output."""
        return self.file is None and self.format in _TELL_ERRORS

    @property
    def runs_over_the_screen(self) -> bool:
        """Whether it goes to standard output while drafts are being checked."""
        return self.file is None and self.format in _AT_ONCE

    @property
    def awaited(self) -> bool:
        """Whether another program may wait for it, line by line."""
        return self.runs_over_the_screen and self.format != "text"


def planned(
    formats: Sequence[str], file: str | None, *, quiet: bool = False, statistics: bool = False
) -> tuple[Output, ...]:
    """The outputs asked for by ``--format F`` or ``F:FILE`` and ``--output FILE``.

    ``quiet`` makes text brief; ``statistics`` makes text and JSON count instead of list. Raises
    OutputError when a format is unknown, when two reports would go to one place, and when there is
    nothing that could hold the statistics.
    """
    outputs = [_output(word) for word in formats or ["text"]]
    if file is not None:
        free = [number for number, output in enumerate(outputs) if output.file is None]
        if len(free) != 1:
            raise OutputError("program.usage.output")
        outputs[free[0]] = Output(outputs[free[0]].format, file)
    for output in outputs:
        if output.file is None and output.format in FILE_FORMATS:
            raise OutputError("program.usage.needs_file", format=output.format)
    places = [output.file and os.path.realpath(output.file) for output in outputs]
    if len(set(places)) < len(places):
        raise OutputError("program.usage.one_place")
    if statistics:
        if not any(output.format in _COUNTED for output in outputs):
            raise OutputError("program.usage.statistics")
        return tuple(
            Output(_COUNTED.get(output.format, output.format), output.file) for output in outputs
        )
    brief = {"text": _BRIEF} if quiet else {}
    return tuple(Output(brief.get(output.format, output.format), output.file) for output in outputs)


def _output(word: str) -> Output:
    # Only the first colon parts: a file of Windows has one of its own.
    name, colon, file = word.partition(":")
    if name not in (*FORMATS, *FILE_FORMATS) or (colon and not file):
        choices = ", ".join((*FORMATS, *FILE_FORMATS))
        raise OutputError("program.usage.format", value=word, choices=choices)
    return Output(name, file or None)


def refuse_inputs(outputs: Iterable[Output], inputs: Iterable[str]) -> None:
    """Raise OutputError when a report would overwrite a draft that is to be checked."""
    files = {os.path.realpath(output.file): output.file for output in outputs if output.file}
    for path in inputs if files else ():
        if os.path.realpath(path) in files:
            raise OutputError("program.usage.overwrite", name=path)

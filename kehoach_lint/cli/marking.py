"""The copies that ``mark`` writes beside drafts, told one by one, and opened at the end."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kehoach_lint.checking import Checked
from kehoach_lint.cli.console import finish_output, write_output
from kehoach_lint.cli.copies import Copy, copy_of
from kehoach_lint.cli.locks import is_open_elsewhere
from kehoach_lint.cli.new_files import MARKED, free_name, write_whole
from kehoach_lint.messages import say
from kehoach_lint.reporting.layout import visible
from kehoach_lint.reporting.tally import SEVERITIES, count

_MOST_OPENED = 5


class Marking:
    """Writes the copies; takes part in a run like a report."""

    def __init__(self, lang: str) -> None:
        """Speaks ``lang``, in the copies too."""
        self._lang = lang
        self._written: list[str] = []
        self.failures: list[tuple[str, str]] = []

    def document(self, checked: Checked) -> None:
        """Write the copy of a draft and say so."""
        path = checked.draft.path
        copy = copy_of(checked, self._lang)
        try:
            target = _written(path, copy)
        except OSError as error:
            reason = {"reason": error.strerror or str(error)}
            self.failures.append((path, say("program.unwritable", reason, self._lang)))
            return
        self._written.append(target)
        write_output("\n".join(self._told(checked, copy, target)) + "\n")
        finish_output()

    def unusable(self, path: str, message: str) -> None:
        """The run says why; what may be done about it if the file is open in Word is said here."""
        del message
        if is_open_elsewhere(path):
            write_output(f"{visible(path)}: {say('program.mark.close', None, self._lang)}\n")

    def finish(self) -> None:
        """Nothing is left: each copy was written at once."""

    def show(self) -> None:
        """Open the first copies with the programs of the system."""
        from kehoach_lint.external.opening import open_file

        if not all(open_file(path) for path in self._written[:_MOST_OPENED]):
            write_output(say("program.mark.not_opened", None, self._lang) + "\n")
        elif len(self._written) > _MOST_OPENED:
            params = {"number": _MOST_OPENED, "all": len(self._written)}
            write_output(say("program.mark.more", params, self._lang) + "\n")

    def _told(self, checked: Checked, copy: Copy, target: str) -> Iterator[str]:
        path = checked.draft.path
        numbers = count(checked.findings)
        found = ", ".join(
            f"{numbers[severity]} {say(f'program.report.severity.{severity}', None, self._lang)}"
            for severity in SEVERITIES
            if numbers[severity]
        )
        found = found or say("program.report.nothing_found", None, self._lang)
        params = {"found": found, "target": visible(target)}
        yield f"{visible(path)}: {say('program.mark.done', params, self._lang)}"
        if copy.reason:
            params = {"reason": visible(copy.reason)}
            yield "  " + say("program.mark.page", params, self._lang)
        if os.path.dirname(os.path.realpath(target)) != os.path.dirname(os.path.realpath(path)):
            yield "  " + say("program.mark.elsewhere", None, self._lang)
        if is_open_elsewhere(path):
            yield "  " + say("program.mark.open", None, self._lang)


def _written(path: str, copy: Copy) -> str:
    """Write a copy beside the draft, else to the first folder that takes it; its name. Raises
    OSError when there is none, or for another reason than that writing is forbidden."""
    refusal: OSError | None = None
    for folder in _folders():
        try:
            target = free_name(path, MARKED, folder, copy.ending)
            write_whole(target, copy.data)
        except OSError as error:
            if refusal is None and not _forbidden(error):
                raise
            refusal = refusal or error
        else:
            return target
    raise refusal or FileNotFoundError(path)


def _forbidden(error: OSError) -> bool:
    return error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)


def _folders() -> Iterator[str | None]:
    """Where a copy may go: beside the draft (None), then where people look."""
    yield None
    from platformdirs import user_desktop_path, user_documents_path

    for folder in (user_documents_path(), user_desktop_path()):
        if Path(folder).is_dir():
            yield str(folder)
    yield tempfile.mkdtemp(prefix="kehoach-lint-")

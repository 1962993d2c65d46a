"""The check of one draft as work for another process: settings in, a packed result out."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass

from kehoach_lint.between import packed as packed_profile
from kehoach_lint.between import profile_of
from kehoach_lint.bulk.keys import digest_of
from kehoach_lint.bulk.results import Result, packed, problem_of
from kehoach_lint.bulk.tasks import Task, Work
from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.cli.asked import Asked, FileSettings
from kehoach_lint.cli.settings import Chooser
from kehoach_lint.cli.sidecars import beside
from kehoach_lint.readers import Limits, UnreadableError, content_of, read
from kehoach_lint.resources import using_data
from kehoach_lint.rules.failing import RuleFailedError


@dataclass(frozen=True)
class Checking:
    """How the drafts of a run are checked; makes the work in whichever process calls it.

    ``converted`` is the folder of what LibreOffice has made of old Word files.
    """

    asked: Asked
    ocr: bool = False
    converted: str | None = None

    def __call__(self) -> Work:
        """The work: the result of a task, packed. The own data of the command line hold for as
        long as the process lives."""
        ExitStack().enter_context(using_data(self.asked.data))
        if self.converted is not None:
            from kehoach_lint.readers.office import share

            share(self.converted)
        chooser = Chooser(self.asked)
        return lambda task: packed(self._result(task, chooser))

    def _result(self, task: Task, chooser: Chooser) -> Result:
        begun = time.perf_counter()
        try:
            data = content_of(task.origin, Limits())
        except UnreadableError as error:
            return Result(task.name, "", None, problem_of(error.key, error.params))
        digest = digest_of(data)
        try:
            checked = self._checked(task, data, chooser.of(task.origin))
        except (UnreadableError, RuleFailedError) as error:
            return Result(task.name, digest, None, problem_of(error.key, error.params))
        profile = packed_profile(profile_of(checked.draft, checked.plan))
        seconds = time.perf_counter() - begun
        return Result(task.name, digest, checked, None, profile, seconds)

    def _checked(self, task: Task, data: bytes, found: FileSettings) -> Checked:
        draft = read(task.name, data, ocr=self.ocr)
        return check(draft, settings_for(task.origin, found))


def settings_for(path: str, found: FileSettings) -> Settings:
    """The settings of a file with what is kept quiet in it: by its sidecar, by its configuration.

    Raises UnreadableError for a sidecar that cannot be used.
    """
    quiet = (*beside(path, found.settings), *found.entries(path))
    return found.settings._replace(quiet=quiet)

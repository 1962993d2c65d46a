"""One run over many drafts: checked in several processes or taken from a store; told in order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import click

from kehoach_lint import __version__
from kehoach_lint.between import unpacked as unpacked_profile
from kehoach_lint.bulk.engines.processes import Processes
from kehoach_lint.bulk.engines.serial import Serial
from kehoach_lint.bulk.keys import digest_of, key_of, settings_digest
from kehoach_lint.bulk.results import Problem as Trouble
from kehoach_lint.bulk.results import Result, packed, unpacked
from kehoach_lint.bulk.store import Row, Store, StoreError
from kehoach_lint.bulk.tasks import Answer, Engine, Failure, Task
from kehoach_lint.checking import Checked
from kehoach_lint.cli.asked import FileSettings
from kehoach_lint.cli.many import Many, draft_of
from kehoach_lint.cli.planning import Planned
from kehoach_lint.cli.reading import FileError
from kehoach_lint.cli.working import Checking, settings_for
from kehoach_lint.messages import say
from kehoach_lint.readers import Limits, UnreadableError, content_of


class _Kept(NamedTuple):
    """A result that is ready: its bytes, or the key it has in the store."""

    data: bytes | None
    key: str


class ManyRun:
    """One run over many drafts."""

    def __init__(
        self,
        many: Many,
        work: Checking,
        arguments: Sequence[str],
        lang: str,
        before: Callable[[str], None],
    ) -> None:
        """``arguments`` are those of the command line, kept with the run; ``before`` is called
        with the path of each draft that is to be checked.

        Raises click.UsageError when the store cannot be used.
        """
        self._many = many
        self._work = work
        self._before = before
        self._lang = lang
        try:
            self._store = None if many.store is None else Store(many.store)
        except StoreError as error:
            raise click.UsageError(say(error.key, error.params, lang)) from error
        self._run = 0
        if self._store is not None:
            self._run = self._store.begin(os.getcwd(), arguments, __version__)
        self._ready: dict[int, _Kept] = {}
        self._keys: dict[int, str] = {}
        self._digests: dict[int, str] = {}

    def __enter__(self) -> ManyRun:
        return self

    def __exit__(self, *_: object) -> None:
        if self._store is not None:
            self._store.close()

    def outcomes(
        self, plan: Sequence[Planned]
    ) -> Iterator[tuple[int, Checked | FileError | None]]:
        """The place of each row of the plan with what came of it, in order; None for a row that is
        no draft to be checked (a path that cannot be read, a configuration that cannot be used)."""
        for place, result in self._results(plan):
            if result is None:
                yield place, None
            elif result.checked is not None:
                yield place, _with_profile(result.checked, result.profile)
            else:
                key, params = result.problem or Trouble("program.bulk.died", {"code": ""})
                yield place, FileError(say(key, params, self._lang), key)

    def _results(self, plan: Sequence[Planned]) -> Iterator[tuple[int, Result | None]]:
        asked = [draft_of(row) is not None for row in plan]
        place = 0
        for answer in self._engine(sum(asked)).answers(self._tasks(plan), self._work):
            self._keep(answer)
            while place < len(plan) and (place in self._ready or not asked[place]):
                yield place, self._taken(place)
                place += 1
        for rest in range(place, len(plan)):
            yield rest, self._taken(rest)
        if self._store is not None:
            self._store.finish(self._run)

    def _engine(self, drafts: int) -> Engine:
        jobs = self._many.processes(drafts)
        return Serial() if jobs == 1 else Processes(jobs, self._many.allowance)

    def _tasks(self, plan: Sequence[Planned]) -> Iterator[Task]:
        """The drafts that have to be checked; what the store knows is ready at once."""
        for order, row in enumerate(plan):
            draft = draft_of(row)
            if draft is None:
                continue
            source, found = draft
            task = Task(order, source.path, source.path)
            key = self._key(task, found)
            if key and self._store is not None and self._store.get(key) is not None:
                self._store.put(self._run, Row(order, task.name, key), None)
                self._ready[order] = _Kept(None, key)
                continue
            self._keys[order] = key
            self._before(source.path)
            yield task

    def _key(self, task: Task, found: FileSettings) -> str:
        """The key of a draft's result, '' without a store or for what cannot be read."""
        if self._store is None:
            return ""
        try:
            data = content_of(task.origin, Limits())
            settings = settings_for(task.origin, found)
        except UnreadableError:
            return ""
        if id(found) not in self._digests:
            self._digests[id(found)] = settings_digest(found.settings)
        of_settings = f"{self._digests[id(found)]}{self._work.ocr}"
        return key_of(digest_of(data), task.name, of_settings, settings.quiet)

    def _keep(self, answer: Answer) -> None:
        """Keep a result till it is its turn; one that came to no end goes into no store."""
        order = answer.task.order
        key = self._keys.pop(order, "")
        if answer.data is None:
            failure = answer.failure or Failure("program.bulk.died", {"code": ""})
            lost = Result(answer.task.name, "", None, Trouble(*failure))
            self._ready[order] = _Kept(packed(lost), "")
        elif self._store is not None and key:
            self._store.put(self._run, Row(order, answer.task.name, key), answer.data)
            self._ready[order] = _Kept(None, key)
        else:
            self._ready[order] = _Kept(answer.data, "")

    def _taken(self, place: int) -> Result | None:
        kept = self._ready.pop(place, None)
        if kept is None:
            return None
        data = kept.data
        if data is None and self._store is not None:
            data = self._store.get(kept.key)
        return None if data is None else unpacked(data)


def _with_profile(checked: Checked, profile: bytes | None) -> Checked:
    """The result with what the document says of itself, which its thin plan cannot tell."""
    return checked if profile is None else checked._replace(profile=unpacked_profile(profile))

"""All tasks in this process, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kehoach_lint.bulk.tasks import Answer, Setup, Task, broken


class Serial:
    """Does tasks in order; no limit of time or memory beside those of the readers."""

    def answers(self, tasks: Iterable[Task], setup: Setup) -> Iterator[Answer]:
        """The answers, in order."""
        work = setup()
        for task in tasks:
            try:
                yield Answer(task, work(task))
            except Exception as error:
                yield Answer(task, None, broken(error))

"""One draft to be checked, and what does it: values that can be sent to another process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Protocol


class Task(NamedTuple):
    """A draft: its place in the run, what the user calls it, where its bytes are (a path, or the
    address of something ``sources`` knows how to load), and the member of an archive ('' for
    none)."""

    order: int
    name: str
    origin: str
    member: str = ""


class Allowance(NamedTuple):
    """What one draft may cost: seconds and megabytes of memory (None: no limit)."""

    seconds: float | None = 120.0
    megabytes: int | None = 2048


class Failure(NamedTuple):
    """A draft whose check came to no end: a message key (``program.bulk.time``) and its fields."""

    key: str
    params: dict[str, str]


class Answer(NamedTuple):
    """What came of a task: the bytes its work gave, or why there are none."""

    task: Task
    data: bytes | None
    failure: Failure | None = None


Work = Callable[[Task], bytes]
"""Does one task; what it raises costs that task only."""
Setup = Callable[[], Work]
"""Makes the work, once in each process; it can be pickled."""


class Engine(Protocol):
    """Does tasks, somewhere."""

    def answers(self, tasks: Iterable[Task], setup: Setup) -> Iterator[Answer]:
        """The answers as they come, in any order; exactly one for each task."""


def broken(error: BaseException) -> Failure:
    """The failure of a work that raised something."""
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return Failure("program.unexpected", {"what": what})

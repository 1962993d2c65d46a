"""Several processes on this machine, each with one draft in hand.

A draft that takes too long, too much memory, or the whole process with it costs only itself: its
process is ended and another one takes its place.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext, SpawnProcess

from kehoach_lint.bulk.tasks import Allowance, Answer, Failure, Setup, Task, Work, broken

_MEGABYTE = 1 << 20
_LAST_WORDS = 2.0
"""Seconds a process that has nothing left to do has to end by itself."""


class Processes:
    """Does tasks in ``jobs`` processes."""

    def __init__(self, jobs: int, allowance: Allowance) -> None:
        self._jobs = max(1, jobs)
        self._allowance = allowance

    def answers(self, tasks: Iterable[Task], setup: Setup) -> Iterator[Answer]:
        """The answers as they come."""
        waiting = iter(tasks)
        first = next(waiting, None)
        if first is None:
            return
        waiting = chain((first,), waiting)
        context = multiprocessing.get_context("spawn")
        workers = [_Worker(context, setup, self._allowance) for _ in range(self._jobs)]
        try:
            for worker in workers:
                worker.take(next(waiting, None))
            while any(worker.task for worker in workers):
                yield from self._round(workers, waiting)
        finally:
            for worker in workers:
                worker.end()

    def _round(self, workers: list[_Worker], waiting: Iterator[Task]) -> Iterator[Answer]:
        """The answers there are now; their workers take the next tasks."""
        busy = [worker for worker in workers if worker.task]
        left = min(worker.seconds_left() for worker in busy)
        wait([worker.connection for worker in busy], None if left == _FOREVER else max(left, 0.0))
        for worker in busy:
            answer = worker.answer()
            if answer is not None:
                worker.take(next(waiting, None))
                yield answer


_FOREVER = float("inf")


class _Worker:
    """One process, its connection, and the task it has in hand."""

    def __init__(self, context: SpawnContext, setup: Setup, allowance: Allowance) -> None:
        self._context = context
        self._setup = setup
        self._allowance = allowance
        self.task: Task | None = None
        self._begun = 0.0
        self._ready = False
        self._start()

    def _start(self) -> None:
        self.connection, other = self._context.Pipe()
        arguments = (other, self._setup, self._allowance.megabytes)
        self._process: SpawnProcess = self._context.Process(
            target=_serve, args=arguments, daemon=True
        )
        self._process.start()
        self._ready = False
        other.close()

    def take(self, task: Task | None) -> None:
        """Begin a task (None: nothing is left)."""
        self.task = task
        if task is not None:
            self._begun = time.monotonic()
            with suppress(OSError):
                # A process that is gone is found out when its answer is asked for.
                self.connection.send(task)

    def seconds_left(self) -> float:
        """How long the task in hand may still take."""
        if self._allowance.seconds is None or not self._ready:
            return _FOREVER
        return self._begun + self._allowance.seconds - time.monotonic()

    def answer(self) -> Answer | None:
        """The answer to the task in hand, None when it is still being done."""
        task = self.task
        if task is None:
            return None
        try:
            if self.connection.poll():
                said = self.connection.recv()
                if said == _READY:
                    # Time begins when all is imported.
                    self._ready, self._begun = True, time.monotonic()
                    return None
                data, failure = said
                self._begun = time.monotonic()
                return Answer(task, data, failure)
        except (EOFError, OSError):
            code = self._ended()
            self._start()
            return Answer(task, None, Failure("program.bulk.died", {"code": str(code)}))
        if self.seconds_left() > 0:
            return None
        self._kill()
        self._start()
        seconds = f"{self._allowance.seconds:g}"
        return Answer(task, None, Failure("program.bulk.time", {"seconds": seconds}))

    def end(self) -> None:
        """End the process: at once when it has a task in hand, else when it has put things away."""
        with suppress(OSError):
            self.connection.send(None)
        if self.task is None:
            self._process.join(_LAST_WORDS)
        self._kill()

    def _ended(self) -> int | None:
        self._process.join(_LAST_WORDS)
        code = self._process.exitcode
        self._kill()
        return code

    def _kill(self) -> None:
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._process.close()
        self.connection.close()


_READY = "ready"


def _serve(connection: Connection, setup: Setup, megabytes: int | None) -> None:
    """What a process does: tasks from the connection, answers into it, until there is None."""
    # Whoever started the run decides about an interruption.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    work = setup()
    _limit(megabytes)
    connection.send(_READY)
    while True:
        try:
            task = connection.recv()
        except (EOFError, OSError):
            return
        if task is None:
            return
        connection.send(_done(work, task, megabytes))


def _done(work: Work, task: Task, megabytes: int | None) -> tuple[bytes | None, Failure | None]:
    try:
        return work(task), None
    except MemoryError:
        return None, Failure("program.bulk.memory", {"megabytes": str(megabytes)})
    except Exception as error:
        return None, broken(error)


def _limit(megabytes: int | None) -> None:
    """Let no draft take more memory than allowed; Windows has no such limit for a process."""
    if megabytes is None or sys.platform == "win32":
        return
    import resource

    size = megabytes * _MEGABYTE
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (size, size))

"""Processes: each task is answered once, whatever it does to its process."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

import pytest

from kehoach_lint.bulk.engines.processes import Processes
from kehoach_lint.bulk.engines.serial import Serial
from kehoach_lint.bulk.tasks import Allowance, Engine, Task, Work


@dataclass(frozen=True)
class Setup:
    """Makes a work that does what the name of its task says."""

    def __call__(self) -> Work:
        return _work


def _work(task: Task) -> bytes:
    if task.name == "hang":
        time.sleep(60)
    elif task.name == "die":
        os._exit(3)
    elif task.name == "raise":
        raise ValueError("no good")
    return task.name.encode()


@pytest.mark.parametrize("engine", [Serial(), Processes(1, Allowance()), Processes(3, Allowance())])
def test_every_task_has_one_answer(engine: Engine) -> None:
    tasks = [Task(number, f"t{number}", "") for number in range(40)]
    answers = list(engine.answers(iter(tasks), Setup()))
    assert sorted(answer.task for answer in answers) == tasks
    assert all(answer.data == answer.task.name.encode() for answer in answers)


@pytest.mark.parametrize("engine", [Serial(), Processes(2, Allowance())])
def test_what_raises_costs_itself(engine: Engine) -> None:
    names = ("a", "raise", "b")
    tasks = [Task(number, name, "") for number, name in enumerate(names)]
    found = {answer.task.name: answer for answer in engine.answers(tasks, Setup())}
    assert found["a"].data == b"a"
    assert found["b"].data == b"b"
    failure = found["raise"].failure
    assert failure is not None
    assert failure.params == {"what": "ValueError: no good"}


def test_what_hangs_or_dies_costs_itself() -> None:
    names = ("a", "hang", "die", "b", "c")
    tasks = [Task(number, name, "") for number, name in enumerate(names)]
    engine = Processes(2, Allowance(seconds=1.0))
    found = {answer.task.name: answer for answer in engine.answers(tasks, Setup())}
    assert len(found) == len(names)
    assert [found[name].data for name in "abc"] == [b"a", b"b", b"c"]
    hung, died = found["hang"].failure, found["die"].failure
    assert hung is not None
    assert died is not None
    assert (hung.key, died.key) == ("program.bulk.time", "program.bulk.died")


def test_no_task_starts_no_process() -> None:
    assert list(Processes(4, Allowance()).answers((), Setup())) == []

"""How many drafts are checked at once, and where their results stay."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

from kehoach_lint.bulk.tasks import Allowance
from kehoach_lint.cli.asked import FileSettings
from kehoach_lint.cli.discovery import Problem, Source
from kehoach_lint.cli.planning import Planned

_PER_PROCESS = 24
"""So many drafts at least are worth a process of their own, which takes as long to start."""


class Many(NamedTuple):
    """How many drafts are checked: processes (None: as fits), store (None: none), allowance."""

    jobs: int | None = None
    store: str | None = None
    allowance: Allowance = Allowance()

    def processes(self, drafts: int) -> int:
        """How many processes so many drafts are given."""
        if self.jobs is not None:
            return self.jobs
        return max(1, min(_cores(), drafts // _PER_PROCESS))

    def fits(self, plan: Sequence[Planned]) -> bool:
        """Whether a plan is for other processes or the store: not where standard input is in it,
        and not where one process is enough."""
        drafts = [row for row in map(draft_of, plan) if row is not None]
        if any(source.standard_input for source, _ in drafts):
            return False
        return self.store is not None or self.processes(len(drafts)) > 1


def allowed(seconds: float | None, megabytes: int | None) -> Allowance:
    """What one draft may cost; None for the usual."""
    usual = Allowance()
    return Allowance(seconds or usual.seconds, megabytes or usual.megabytes)


def draft_of(row: Planned) -> tuple[Source, FileSettings] | None:
    """A draft to be checked with its settings; None for what cannot be."""
    if isinstance(row, Problem) or not isinstance(row[1], FileSettings):
        return None
    return row[0], row[1]


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1

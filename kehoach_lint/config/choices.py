"""What one place, a file or a command line, says about a check."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kehoach_lint.findings import Severity, Stage

NOTHING: Mapping[str, Severity | None] = MappingProxyType({})


class Choices(NamedTuple):
    """What one place says about a check; None or empty where it says nothing.

    ``ruleset`` is a name or the absolute path of a file; ``severity`` maps a code or name of a rule
    to its severity, None for one that is switched off.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    stage: Stage | None = None
    fail_on: str | None = None
    ruleset: str | None = None
    grace_days: int | None = None
    severity: Mapping[str, Severity | None] = NOTHING


class Given(NamedTuple):
    """What a command line says: choices, folders of own data, a baseline."""

    choices: Choices = Choices()
    data: tuple[str, ...] = ()
    baseline: str | None = None

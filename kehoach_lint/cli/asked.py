"""What is asked of settings, and what comes of it for a draft."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import click

from kehoach_lint.checking import Settings
from kehoach_lint.config import NEVER
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.messages import say
from kehoach_lint.rules.base import Other
from kehoach_lint.rules.held.profile import Profile
from kehoach_lint.rules.registry import UnknownCodeError
from kehoach_lint.rulesets.loading import RulesetError

if TYPE_CHECKING:
    from kehoach_lint.config.model import SuppressEntry
    from kehoach_lint.quieting.model import Entry


class Asked(NamedTuple):
    """What a command line says of settings: values (empty or None where there is no option), the
    configuration to use for all drafts (``config``; ``no_config``: none at all), last year's plan,
    and what the plan above says."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    ruleset: str | None = None
    stage: Stage | None = None
    fail_on: str | None = None
    data: tuple[str, ...] = ()
    baseline: str | None = None
    lang: str = "vi"
    config: str | None = None
    no_config: bool = False
    previous: Other | None = None
    parent: Profile | None = None


class FileSettings(NamedTuple):
    """How drafts are checked; ``limit`` is the lowest severity that fails (None: none does),
    ``baseline`` a path, ``suppress`` the entries of their configuration."""

    settings: Settings
    limit: Severity | None
    baseline: str | None
    suppress: tuple["SuppressEntry", ...] = ()

    def entries(self, path: str) -> tuple["Entry", ...]:
        """What the configuration keeps quiet in the file ``path``."""
        whole = os.path.abspath(path)
        return tuple(entry.quieting(whole) for entry in self.suppress if entry.fits(whole))


def limit_of(word: str) -> Severity | None:
    """The lowest severity that fails, None when none does."""
    return None if word == NEVER else Severity(word)


@contextmanager
def refusing(lang: str) -> Iterator[None]:
    """Turn words nobody knows and rulesets that cannot be used into click.UsageError."""
    try:
        yield
    except UnknownCodeError as error:
        raise refused("program.usage.code", lang, names=str(error)) from error
    except RulesetError as error:
        reason = say(error.key, error.params, lang)
        raise refused("program.usage.ruleset", lang, reason=reason) from error


def refused(key: str, lang: str, **params: object) -> click.UsageError:
    """An error of usage with this message."""
    return click.UsageError(say(key, params, lang))

"""The settings of every draft: from the command line and from the configuration that is nearest.

What deals with configurations is imported when there is one (``resolving``): most runs have none,
and it would take longer than a page takes to be checked.
"""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
import os
from typing import TYPE_CHECKING

from kehoach_lint.checking import Settings
from kehoach_lint.cli.asked import Asked, FileSettings, limit_of, refused, refusing
from kehoach_lint.config import LIMIT, STAGE
from kehoach_lint.config.errors import ConfigError
from kehoach_lint.config.nearest import Nearest
from kehoach_lint.config.picking import picked
from kehoach_lint.resources import using_data
from kehoach_lint.rules.further import further_rules
from kehoach_lint.rulesets.loading import load_ruleset

if TYPE_CHECKING:
    from kehoach_lint.config.effective import Effective
    from kehoach_lint.config.model import Config


class Chooser:
    """Knows the settings of every file; each configuration is read and resolved once."""

    def __init__(self, asked: Asked) -> None:
        """Raises click.UsageError for a configuration of the command line that cannot be used."""
        self.asked = asked
        self._nearest = Nearest()
        self._faults: dict[str, ConfigError | None] = {}
        self._made: dict[object, FileSettings | ConfigError] = {}
        self._given: Config | None = None
        if asked.config is not None and asked.no_config:
            raise refused("program.config.both", asked.lang)
        if asked.config is not None:
            from kehoach_lint.cli.resolving import read_given

            self._given = read_given(asked, asked.config)

    def of(self, path: str) -> FileSettings:
        """The settings for the file ``path``, which need not exist.

        Raises ConfigError for a configuration that cannot be used, and click.UsageError for what
        the command line asks and nobody knows, or that leaves no rule.
        """
        config = self.config(path)
        key = (config.path, config.fitting(os.path.abspath(path))) if config else None
        if key not in self._made:
            try:
                self._made[key] = self._resolved(config, key[1] if key else ())
            except ConfigError as error:
                self._made[key] = error
        found = self._made[key]
        if isinstance(found, ConfigError):
            raise found
        return found

    def held(self, path: str) -> "Effective":
        """What holds for ``path``, value by value with its origin; errors as in :meth:`of`."""
        from kehoach_lint.cli.resolving import held

        self.of(path)
        return held(self.config(path), path, self.asked)

    def excludes(self, path: str) -> bool:
        """Whether a file that was found by searching a folder is left out.

        No file under a configuration that cannot be used is: it is to be told.
        """
        try:
            config = self.config(path)
        except ConfigError:
            return False
        return config is not None and config.excludes(os.path.abspath(path))

    def config(self, path: str) -> "Config | None":
        """The configuration for a file. Raises ConfigError when it cannot be used."""
        if self.asked.no_config or self._given is not None:
            return self._given
        config = self._nearest.of(os.path.dirname(os.path.abspath(path)))
        fault = None if config is None else self._fault(config)
        if fault is not None:
            raise fault
        return config

    def _fault(self, config: "Config") -> ConfigError | None:
        if config.path not in self._faults:
            from kehoach_lint.cli.resolving import fault_of

            self._faults[config.path] = fault_of(config, self.asked)
        return self._faults[config.path]

    def _resolved(self, config: "Config | None", fit: tuple[tuple[int, ...], ...]) -> FileSettings:
        if config is None:
            return _unconfigured(self.asked)
        from kehoach_lint.cli.resolving import resolved

        return resolved(config, fit, self.asked)


def _unconfigured(asked: Asked) -> FileSettings:
    """The settings of a command line alone. Raises click.UsageError."""
    with using_data(asked.data), refusing(asked.lang):
        ruleset = None if asked.ruleset is None else load_ruleset(asked.ruleset)
        more = further_rules((ruleset,) if ruleset else ())
        previous, parent = asked.previous is not None, asked.parent is not None
        rules = picked(asked.select, asked.ignore, more, previous=previous, parent=parent)
    if not rules:
        raise refused("program.usage.no_rule", asked.lang)
    settings = Settings(
        rules=rules,
        ruleset=ruleset,
        stage=asked.stage or STAGE,
        lang=asked.lang,
        previous=asked.previous,
        data=asked.data,
        parent=asked.parent,
    )
    return FileSettings(settings, limit_of(asked.fail_on or LIMIT), asked.baseline)

"""What configuration files say, file by file, before anything is decided for a draft."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
import os
from datetime import date
from typing import NamedTuple

from kehoach_lint.config import NEVER, globs
from kehoach_lint.config.choices import Choices
from kehoach_lint.findings import Severity, Silencer
from kehoach_lint.quieting.model import Entry, Origin

OFF = "off"
"""What the table severity says of a rule that is not run."""
LIMITS = (*map(str, Severity), NEVER)

CHOICE_KEYS = (
    "select", "ignore", "stage", "fail-on", "ruleset", "grace-days", "severity",
)  # fmt: skip
"""What can be said for all drafts and, in an override, for some."""
TOP_KEYS = ("extend", *CHOICE_KEYS, "data", "exclude", "baseline", "overrides", "suppress")
OVERRIDE_KEYS = ("files", *CHOICE_KEYS)
SUPPRESS_KEYS = ("files", "codes", "text", "reason", "until")


class Override(NamedTuple):
    """Choices for the files that fit one of the patterns; ``number`` counts from 1."""

    number: int
    files: tuple[str, ...]
    choices: Choices


class SuppressEntry(NamedTuple):
    """An entry that keeps findings quiet: in files that fit (empty: all), of these codes, names or
    families, whose excerpt or context contains ``text``, for ``reason``, until a day (inclusive) or
    for good.

    ``path`` is the configuration file, in whose folder ``files`` begin; ``number`` counts from 1.
    """

    path: str
    number: int
    files: tuple[str, ...]
    codes: tuple[str, ...]
    text: str
    reason: str
    until: date | None

    def fits(self, path: str) -> bool:
        """Whether the entry is for the file ``path`` (absolute)."""
        return not self.files or globs.fits(path, os.path.dirname(self.path), self.files)

    def quieting(self, path: str) -> Entry:
        """The entry as it acts on a file that it fits."""
        one = len(self.files) == 1 and os.path.basename(path) == os.path.basename(self.files[0])
        return Entry(
            Origin(Silencer.CONFIG, self.path, self.number),
            self.codes,
            self.reason,
            self.until,
            self.text,
            shared=not one,
        )


class ConfigFile(NamedTuple):
    """One configuration file. Paths in it are absolute, patterns relative to its folder."""

    path: str
    extend: str | None
    choices: Choices
    data: tuple[str, ...]
    exclude: tuple[str, ...]
    baseline: str | None
    overrides: tuple[Override, ...]
    suppress: tuple[SuppressEntry, ...]

    @property
    def folder(self) -> str:
        """The folder it lies in."""
        return os.path.dirname(self.path)


class Config(NamedTuple):
    """A configuration file with those it extends: ``chain`` ends with the file itself."""

    path: str
    chain: tuple[ConfigFile, ...]

    def excludes(self, path: str) -> bool:
        """Whether a file (absolute) that was found by searching a folder is to be left out."""
        return any(globs.fits(path, file.folder, file.exclude) for file in self.chain)

    def fitting(self, path: str) -> tuple[tuple[int, ...], ...]:
        """The numbers of the overrides that fit a file (absolute), by file of the chain."""
        return tuple(
            tuple(
                override.number
                for override in file.overrides
                if globs.fits(path, file.folder, override.files)
            )
            for file in self.chain
        )

    @property
    def suppress(self) -> tuple[SuppressEntry, ...]:
        """All entries that keep findings quiet, those of the extended files first."""
        return tuple(entry for file in self.chain for entry in file.suppress)

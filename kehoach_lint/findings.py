"""What a check reports: findings, the places they are about, and the fixes they offer.

All values are frozen. Spans are offsets into ``Draft.text``; a report turns them into lines and
columns through ``Draft.source``.
"""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.draft import Position, Span


class Severity(StrEnum):
    """How much a finding weighs: beyond doubt, would be changed, advice."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return _RANKS[self]


_RANKS = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Stage(StrEnum):
    """How far the document is: drafting, review, signing. It moves severities."""

    DRAFTING = "soan-thao"
    REVIEW = "tham-dinh"
    SIGNING = "ky-ban-hanh"


class Edit(NamedTuple):
    """Replace the characters of ``span`` by ``text``."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that mend a finding; ``safe`` when nothing else can be meant."""

    safe: bool
    edits: tuple[Edit, ...]


class Elsewhere(NamedTuple):
    """A place in another file than the checked one, with what stands there: all that a report can
    say of it without that file's draft."""

    path: str
    start: Position
    end: Position
    excerpt: str


class Related(NamedTuple):
    """Another place a finding is about.

    ``span`` is one of the checked draft; when ``elsewhere`` is set, the place is in that other file
    and ``span`` one of that file's draft, which a report does not have.
    """

    span: Span
    message: str
    elsewhere: Elsewhere | None = None

    @property
    def path(self) -> str | None:
        """The other file it stands in, None for the checked one."""
        return self.elsewhere.path if self.elsewhere else None


class Finding(NamedTuple):
    """One thing to look at in one document.

    ``span`` is empty (start = end) when something is absent: it then says where it belongs.
    ``basis`` names the regulation the rule rests on.
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    related: tuple[Related, ...] = ()
    suggestion: str | None = None
    fix: Fix | None = None
    basis: str | None = None


class Silencer(StrEnum):
    """What keeps a finding quiet: a comment in the draft, a file beside it, the configuration, or
    a baseline of findings known before."""

    COMMENT = "comment"
    SIDECAR = "sidecar"
    CONFIG = "config"
    BASELINE = "baseline"


class Suppressed(NamedTuple):
    """A finding that is kept quiet, by what, and for which reason ('' for a baseline)."""

    finding: Finding
    by: Silencer
    reason: str

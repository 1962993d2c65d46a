"""What a document says of itself and of others (:class:`Profile`).

All values are plain: they can be packed, kept and sent, and every fact carries its place in the
file and the words that stand there, so that a finding in one document can point into another.
"""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.days import Role, Scope
from kehoach_lint.draft import Position, Span
from kehoach_lint.findings import Elsewhere

UNKNOWN, COMMUNE, DISTRICT, PROVINCE, CENTRAL = range(5)
"""Levels of government."""


class Place(NamedTuple):
    """Where something stands: span in the draft's text, lines and columns of the file, words."""

    span: Span
    start: Position
    end: Position
    excerpt: str


class Said(NamedTuple):
    """A text at its place, with each run of white space one space."""

    at: Place
    text: str


class Office(NamedTuple):
    """A body that issues documents, in plain words.

    ``body`` is what it is ("ủy ban nhân dân"), ``level`` its level of government (0 unknown),
    ``unit`` whose it is with the noun ("xã cẩm lĩnh"), '' where only the noun or nothing stands;
    ``name`` is the whole as written.
    """

    body: str
    level: int
    unit: str
    name: str


class Key(NamedTuple):
    """Number and symbol as they are compared; ``year`` is that of a normative act's symbol."""

    number: int
    kind: str
    body: str
    year: int | None


class Numbered(NamedTuple):
    """The document's own number and symbol."""

    at: Place
    key: Key
    text: str


class Dated(NamedTuple):
    """A full day at its place."""

    at: Place
    day: date


class Stretch(NamedTuple):
    """A period. ``start`` and ``end`` are the widest it can mean, ``late_start`` and ``early_end``
    the narrowest ("đến tháng 11"); None where there is none. ``phase`` counts from 1 (0: whole)."""

    at: Place
    start: date | None
    end: date | None
    late_start: date | None
    early_end: date | None
    phase: int = 0


class Due(NamedTuple):
    """A deadline: ``latest`` is the last day it leaves, ``first`` the first when it names a month;
    ``levels`` are the levels of government its clause names; ``hands_in`` whether those below have
    to make or send in their plans by it."""

    at: Place
    role: Role
    scope: Scope
    phase: int
    latest: date
    first: date | None
    levels: tuple[int, ...]
    hands_in: bool = False


class Cited(NamedTuple):
    """A document cited by number. ``number`` and ``dated`` are the places of the two parts,
    ``subject`` what is told of its title, ``parent`` whether the plan is made to carry it out."""

    at: Place
    kind: str
    key: Key
    symbol: str
    number: Place
    dated: Dated | None
    office: Office | None
    subject: str
    parent: bool


class Use(StrEnum):
    """What words in quotation marks are."""

    MOVEMENT = "movement"
    THEME = "theme"
    SLOGAN = "slogan"
    OTHER = "other"


class Quote(NamedTuple):
    """A name or motto; ``main`` when it is that of the plan itself."""

    at: Place
    text: str
    use: Use
    main: bool = False


class Target(NamedTuple):
    """A clause with a figure. ``words`` are what is measured, folded and without small words;
    ``least`` is False where less is better; ``per`` is the noun behind "mỗi" ("xã"), '' without;
    ``goal`` whether it is aimed at (else only told)."""

    at: Place
    value: Decimal
    unit: str
    words: tuple[str, ...]
    least: bool
    per: str
    goal: bool


class Body(NamedTuple):
    """A body that is given a task, by its name in plain words."""

    at: Place
    name: str


class Named(NamedTuple):
    """A unit that the body of the text names: its level, noun and name folded, and the words
    around it, by which two mentions are told to be the same place of one sentence."""

    at: Place
    level: int
    unit: str
    around: str


class Signer(NamedTuple):
    """Who signs: the name in small letters."""

    at: Place
    name: str


class Profile(NamedTuple):
    """What a document says of itself and of others.

    ``units`` are its own commune, district and province as far as known ('' otherwise), in this
    order; ``head`` is where absent things belong; ``heard`` the unions and forces named anywhere;
    ``figures`` odd numbers that hardly two communes share; ``shingles`` a signature of its words
    (``shingles.similarity``).
    """

    path: str
    kind: str | None
    vietnamese: bool
    head: Place
    number: Numbered | None
    issued: Dated | None
    office: Office | None
    units: tuple[str, str, str]
    title: Said | None
    years: tuple[int, int] | None
    campaign: Stretch | None
    phases: tuple[Stretch, ...]
    deadlines: tuple[Due, ...]
    citations: tuple[Cited, ...]
    quotes: tuple[Quote, ...]
    targets: tuple[Target, ...]
    figures: tuple[Target, ...]
    bodies: tuple[Body, ...]
    heard: tuple[str, ...]
    recipients: tuple[Said, ...]
    signer: Signer | None
    places: tuple[Named, ...]
    shingles: bytes
    words: int

    @property
    def level(self) -> int:
        """The level of government of the issuing body, 0 when unknown."""
        return self.office.level if self.office else UNKNOWN

    @property
    def unit(self) -> str:
        """The unit of the issuing body with its noun, '' when unknown."""
        return self.office.unit if self.office else ""

    def main(self, use: Use) -> Quote | None:
        """The plan's own movement, theme or slogan."""
        return next((one for one in self.quotes if one.use is use and one.main), None)

    def elsewhere(self, at: Place) -> Elsewhere:
        """A place of this document as another one's finding names it."""
        return Elsewhere(self.path, at.start, at.end, at.excerpt)


class Held(NamedTuple):
    """A document and the one above it, which it is held against."""

    child: Profile
    parent: Profile

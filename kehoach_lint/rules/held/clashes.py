"""What was noticed among documents of one batch: the nodes that rules LV030 on are called with.

``between`` finds them; every node speaks of one document (``own``) and points into others.
"""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from enum import StrEnum
from typing import NamedTuple

from kehoach_lint.findings import Elsewhere
from kehoach_lint.rules.held.profile import Place


class Differs(StrEnum):
    """The part of a citation that differs; the value is the suffix of the message."""

    NUMBER = "number"
    DATE = "date"
    ISSUER = "issuer"


class CitedOtherwise(NamedTuple):
    """One document that others of the batch cite in another way.

    ``own`` and ``other`` are what is written here and there, ``alike`` and ``others`` how many
    documents write so; ``given`` when ``other`` is what the document above says; ``symbol`` is the
    cited document's number.
    """

    at: Place
    differs: Differs
    symbol: str
    own: str
    other: str
    alike: int
    others: int
    given: bool
    examples: tuple[Elsewhere, ...]


class LeftIn(NamedTuple):
    """The unit of another document in a place where that document has it: ``unit`` as written,
    ``alike`` the percentage of wording both share, ``name`` the other document's."""

    at: Place
    unit: str
    name: str
    alike: int
    again: tuple[Place, ...]
    example: Elsewhere


class SameFigures(NamedTuple):
    """Odd figures that an earlier document of much the same wording has, too."""

    at: Place
    figures: tuple[str, ...]
    name: str
    alike: int
    again: tuple[Place, ...]
    examples: tuple[Elsewhere, ...]


class SameSigner(NamedTuple):
    """One name under the documents of two communes; ``alike`` as in :class:`LeftIn`."""

    at: Place
    signer: str
    name: str
    unit: str
    alike: int
    example: Elsewhere


CLASHES = (CitedOtherwise, LeftIn, SameFigures, SameSigner)
"""The types of these nodes; a document alone has none."""

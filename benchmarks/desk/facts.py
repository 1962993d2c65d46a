"""What an invented plan is written from."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Unit(NamedTuple):
    """An administrative unit: noun and name."""

    noun: str
    name: str

    @property
    def full(self) -> str:
        """Noun and name as in running text."""
        return f"{self.noun} {self.name}"


class Cited(NamedTuple):
    """A document that is cited: number, code of its type, day, whose and which body's it is, what
    is told of its title (None: that of the plan above)."""

    number: int
    kind: str
    day: date
    unit: Unit
    body: str
    subject: str | None


class Facts(NamedTuple):
    """A plan before it is put into words; ``wording`` decides the words.

    ``cited`` is the plan above (None: not cited), ``others`` the bases; ``collect`` is the day by
    which those below report, ``report`` that of the report upward; ``left`` a unit that stands
    where the own one should; ``neighbour`` and ``local`` whether harmless mentions are in it;
    ``without`` bodies that are given no task; ``whose`` how the body above is written.
    """

    unit: Unit
    above: Unit | None
    wording: int
    year: int
    number: int
    issued: date
    signer: str
    movement: str
    theme: str
    slogan: str
    start: date
    end: date
    report: date
    collect: date
    targets: tuple[tuple[str, int], ...]
    cited: Cited | None
    others: tuple[Cited, ...]
    villages: int
    households: int
    people: int
    neighbour: bool = False
    local: bool = False
    left: Unit | None = None
    without: tuple[str, ...] = ()
    whose: str = "Ủy ban nhân dân"

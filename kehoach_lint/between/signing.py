"""Names that stand under the documents of two units."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kehoach_lint.between.batch import Repeated, Submission
from kehoach_lint.findings import Elsewhere
from kehoach_lint.rules.held.clashes import SameSigner
from kehoach_lint.rules.held.profile import PROVINCE, Profile
from kehoach_lint.rules.held.shingles import similarity

_DAYS = 92
_COPIED = 0.4


class _Signed(NamedTuple):
    """A document with a name that stands under others, too."""

    order: int
    name: str
    day: date
    unit: str
    level: int
    above: str
    shingles: bytes
    place: Elsewhere


class Signers:
    """Names of signers, in three passes: ``count``, ``learn``, ``clashes``."""

    def __init__(self) -> None:
        self._repeated = Repeated()
        self._signed: dict[str, list[_Signed]] = defaultdict(list)
        self._count = 0

    def count(self, one: Submission) -> None:
        """First pass: which names repeat."""
        if one.profile.signer is not None:
            self._repeated.add(one.profile.signer.name)

    def counted(self) -> None:
        """End of the first pass."""
        self._repeated.close()

    def learn(self, one: Submission) -> None:
        """Second pass: which documents these are."""
        self._count += 1
        found = self._signed_by(one, self._count)
        if found is not None and one.profile.signer is not None:
            self._signed[one.profile.signer.name].append(found)

    def _signed_by(self, one: Submission, order: int) -> _Signed | None:
        profile = one.profile
        signer, issued = profile.signer, profile.issued
        if signer is None or issued is None or not profile.unit or not profile.level:
            return None
        if signer.name not in self._repeated:
            return None
        above = _above(profile)
        place = profile.elsewhere(signer.at)._replace(path=one.name)
        return _Signed(
            order,
            one.name,
            issued.day,
            profile.unit,
            profile.level,
            above,
            profile.shingles,
            place,
        )

    def clashes(self, one: Submission) -> Iterator[SameSigner]:
        """Last pass: the earlier document of another unit that the same name stands under."""
        signer = one.profile.signer
        signed = self._signed.get(signer.name, []) if signer else []
        own = next((row for row in signed if row.name == one.name), None)
        if own is None or signer is None:
            return
        others = [
            (alike, -row.order, row)
            for row in signed
            if _elsewhere(own, row)
            and ((alike := similarity(own.shingles, row.shingles)) >= _COPIED or _near(own, row))
        ]
        if others:
            alike, _, row = max(others)
            shown = round(100 * alike)
            yield SameSigner(
                signer.at, signer.at.excerpt, row.name, row.unit, shown, row.place
            )


def _above(profile: Profile) -> str:
    """The unit above a document's own, as far as it is known."""
    found = (profile.units[level] for level in range(profile.level, PROVINCE))
    return next((unit for unit in found if unit), "")


def _elsewhere(own: _Signed, row: _Signed) -> bool:
    """Whether a document is an earlier one, of about the same time, of another unit."""
    if row.unit == own.unit or row.level != own.level:
        return False
    earlier = (row.day, row.order) < (own.day, own.order)
    return earlier and (own.day - row.day).days <= _DAYS


def _near(own: _Signed, row: _Signed) -> bool:
    return bool(own.above) and own.above == row.above

"""Public holidays of Vietnam, from the library ``holidays``."""

from __future__ import annotations

from datetime import date
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path

from kehoach_lint.resources import cached_json


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The days off of a year, lunar ones and days given in exchange included.

    The library takes a quarter of a second to load; what it says of a year is kept in the cache.
    """
    days = cached_json("holidays", (str(year).encode(), _edition()), partial(_holidays, year))
    return frozenset(date.fromisoformat(day) for day in days)


@cache
def _edition() -> bytes:
    """What tells one installed edition of the library from another, without loading it."""
    spec = find_spec("holidays")
    return str(Path(spec.origin).stat().st_mtime_ns).encode() if spec and spec.origin else b""


def _holidays(year: int) -> list[str]:
    from holidays.countries.vietnam import Vietnam

    return sorted(day.isoformat() for day in Vietnam(years=year))  # type: ignore[no-untyped-call]

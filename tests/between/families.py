"""Families of invented plans as profiles, and what is found in them."""

from __future__ import annotations

from collections import Counter
from functools import cache

from benchmarks.desk.family import Family, three_levels, two_levels
from kehoach_lint.between import Profile, among, profile_of
from kehoach_lint.checking import Settings
from kehoach_lint.findings import Finding
from kehoach_lint.parsing import parse
from kehoach_lint.readers import read

Batch = list[tuple[str, Profile]]


def profile(name: str, text: str) -> Profile:
    """What a text says."""
    draft = read(name, text.encode())
    return profile_of(draft, parse(draft))


@cache
def provincial(seed: int, size: int = 39, wrong: int = 66) -> tuple[Family, Profile, Batch]:
    """A province with its communes: the family, the plan above, the others."""
    return _read(two_levels(seed, size, wrong))


@cache
def in_districts(seed: int, wrong: int = 12) -> tuple[Family, Profile, Batch]:
    """A city with two districts and a dozen communes."""
    return _read(three_levels(seed, wrong))


def _read(family: Family) -> tuple[Family, Profile, Batch]:
    plans = [(plan.name, profile(plan.name, plan.text)) for plan in family.plans]
    return family, profile(family.parent.name, family.parent.text), plans


def told(batch: Batch, given: Profile | None = None) -> list[tuple[str, Finding]]:
    """The findings of a batch."""
    return list(among(lambda: batch, Settings(), given))


def compared(family: Family, found: list[tuple[str, Finding]]) -> tuple[list[str], list[str]]:
    """What was planted and not found, and what was found and not planted."""
    wanted = Counter(f"{one.name} {one.code}" for one in family.planted)
    had = Counter(f"{name} {finding.code}" for name, finding in found)
    return sorted((wanted - had).elements()), sorted((had - wanted).elements())

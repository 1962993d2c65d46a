"""Profiles as bytes, for what is kept and sent."""

from __future__ import annotations

from functools import cache

import msgspec

from kehoach_lint.rules.held.building import profile_of
from kehoach_lint.rules.held.profile import Profile

__all__ = ["VERSION", "Profile", "packed", "profile_of", "unpacked"]

VERSION = 1
"""Of the form profiles are kept in; another one is no profile."""


def packed(profile: Profile) -> bytes:
    """The bytes a profile is kept as (some 3 kB for a plan of two pages)."""
    return msgspec.msgpack.encode((VERSION, profile))


def unpacked(data: bytes) -> Profile:
    """The profile in ``data``. Raises ValueError for bytes that are none of this version."""
    try:
        version, profile = _decoder().decode(data)
    except msgspec.DecodeError as error:
        raise ValueError("no profile") from error
    if version != VERSION:
        raise ValueError(f"a profile of version {version}")
    return profile


@cache
def _decoder() -> msgspec.msgpack.Decoder[tuple[int, Profile]]:
    return msgspec.msgpack.Decoder(tuple[int, Profile])

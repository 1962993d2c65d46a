"""What documents say of each other: their profiles in, findings out.

``profile`` makes and packs what a document says of itself; ``judging`` holds one against the plan
above it; ``family`` finds out which documents of a batch stand above which and compares all of
them, in memory that does not grow with their texts; ``register`` tells who has handed in.
"""

from __future__ import annotations

from kehoach_lint.between.family import among, parents_of
from kehoach_lint.between.judging import against_parent, crossing_rules
from kehoach_lint.between.merging import added
from kehoach_lint.between.profile import Profile, packed, profile_of, unpacked

__all__ = [
    "Profile",
    "added",
    "against_parent",
    "among",
    "crossing_rules",
    "packed",
    "parents_of",
    "profile_of",
    "unpacked",
]

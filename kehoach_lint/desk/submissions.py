"""A submission as one small row of a report, and the order of names in Vietnamese."""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from kehoach_lint.checking import Checked
from kehoach_lint.findings import Severity
from kehoach_lint.reporting.tally import count
from kehoach_lint.rules.held.building import profile_of
from kehoach_lint.rules.held.profile import Profile
from kehoach_lint.rulesets.loading import document_types

_ALPHABET = {letter: place for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_TONES = {tone: place for place, tone in enumerate("\u0300\u0309\u0303\u0301\u0323", 1)}
"""Huyền, hỏi, ngã, sắc, nặng, as dictionaries order them."""
_LABEL = re.compile(r"^số\s*:?\s*", re.IGNORECASE)
_PARTS = re.compile(r"(\d+)")
_Key = tuple[tuple[tuple[int, ...], ...], tuple[int, ...], str]


class Submission(NamedTuple):
    """What a table says of a document that was checked: ``unit`` is the issuing body as written,
    ``number`` its number and symbol ('' where there is none), ``rules`` how often each objects."""

    order: int
    path: str
    unit: str
    kind: str
    number: str
    counts: dict[Severity, int]
    rules: Counter[str]


def profile_in(checked: Checked) -> Profile:
    """What a document says of itself: as it came with the result, else made now."""
    return checked.profile or profile_of(checked.draft, checked.plan)


def submission(order: int, checked: Checked, profile: Profile) -> Submission:
    """The row of a document; ``order`` counts from 1."""
    slug = checked.plan.kind
    kind = next((one.name for one in document_types() if one.slug == slug), slug or "")
    return Submission(
        order,
        checked.draft.path,
        profile.office.name if profile.office else "",
        kind,
        _LABEL.sub("", " ".join(profile.number.text.split())) if profile.number else "",
        count(checked.findings),
        Counter(one.code for one in checked.findings),
    )


def alphabetical(text: str) -> _Key:
    """The key by which names are sorted: letters in the order of the Vietnamese alphabet (ă after
    a, đ after d), numbers by their value, tones where the letters are the same."""
    letters: list[tuple[int, ...]] = []
    tones: list[int] = []
    for part in _PARTS.split(unicodedata.normalize("NFC", text).lower()):
        if part.isdecimal():
            letters.append((0, int(part)))
            tones.append(0)
            continue
        for letter in part:
            bare = unicodedata.normalize("NFD", letter)
            tones.append(next((_TONES[mark] for mark in bare if mark in _TONES), 0))
            plain = "".join(mark for mark in bare if mark not in _TONES)
            letters.append(_place(unicodedata.normalize("NFC", plain)))
    return tuple(letters), tuple(tones), text


def _place(letter: str) -> tuple[int, ...]:
    if letter in _ALPHABET:
        return 1, _ALPHABET[letter]
    return -1 if len(letter) == 1 and not letter.isalpha() else 2, *map(ord, letter)

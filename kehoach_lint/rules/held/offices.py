"""Bodies that issue documents, as far as their names tell: what they are, whose, of which level."""

from __future__ import annotations

from kehoach_lint.patterns import late
from kehoach_lint.resources import last_per_data
from kehoach_lint.rules.held.profile import (
    CENTRAL,
    COMMUNE,
    DISTRICT,
    PROVINCE,
    UNKNOWN,
    Office,
)
from kehoach_lint.rules.tt.bodywords import plain
from kehoach_lint.rulesets.units import provinces
from kehoach_lint.vietnamese.syllables import canonical

_NOUNS = {
    "tỉnh": PROVINCE,
    "huyện": DISTRICT,
    "quận": DISTRICT,
    "thị xã": DISTRICT,
    "xã": COMMUNE,
    "phường": COMMUNE,
    "thị trấn": COMMUNE,
    "đặc khu": COMMUNE,
    "thành phố": UNKNOWN,
    "tp": UNKNOWN,
}
_PARTY = {
    "tỉnh ủy": PROVINCE,
    "thành ủy": UNKNOWN,
    "huyện ủy": DISTRICT,
    "quận ủy": DISTRICT,
    "thị ủy": DISTRICT,
}
_CENTRAL = ("chính phủ", "thủ tướng", "quốc hội", "bộ ", "trung ương", "ban bí thư", "ban chấp")
_TOKEN = late(r"[^\W_]+(?:['’][^\W\d_]+)*")
_LONGEST = 4
_SPEAKERS = ("chủ tịch ", "thường trực ", "ban thường vụ ", "ban chấp hành ", "lãnh đạo ")


@last_per_data(4096)
def office_of(written: str) -> Office | None:
    """The body that a name says, None when nothing of it is known.

    ``written`` may go on behind the name: of the unit only words with a capital count.
    """
    tokens = _TOKEN.findall(written)
    folded = [canonical(token) for token in tokens]
    for at, word in enumerate(folded):
        party = f"{word} {folded[at + 1]}" if at + 1 < len(folded) else ""
        if party in _PARTY:
            return _party(written, tokens, folded, at)
        noun = party if party in _NOUNS else word
        if noun not in _NOUNS or (noun == "xã" and folded[at - 1 : at] == ["thị"]):
            continue
        if noun == "xã" and folded[at + 1 : at + 2] == ["hội"] and not tokens[at + 1][0].isupper():
            continue
        name = _name(tokens, folded, at + len(noun.split()))
        body = _bare(plain(" ".join(tokens[:at])))
        unit = f"{_full(noun)} {name}" if name else ""
        return Office(body, _level(noun, name), unit, " ".join(written.split()))
    body = _bare(plain(written))
    if any(word in f"{body} " for word in _CENTRAL):
        return Office(body, CENTRAL, "", " ".join(written.split()))
    return Office(body, UNKNOWN, "", " ".join(written.split())) if body else None


def _party(written: str, tokens: list[str], folded: list[str], at: int) -> Office:
    kind = " ".join(folded[at : at + 2])
    name = _name(tokens, folded, at + 2)
    noun = {"tỉnh": "tỉnh", "thành": "thành phố", "thị": "thị xã"}.get(folded[at], folded[at])
    level = _PARTY[kind] or _level(noun, name)
    return Office(kind, level, f"{noun} {name}" if name else "", " ".join(written.split()))


def _name(tokens: list[str], folded: list[str], at: int) -> str:
    """The words with a capital that follow a noun, up to the next unit."""
    found: list[str] = []
    for token, word in zip(tokens[at : at + _LONGEST], folded[at : at + _LONGEST], strict=True):
        small = token[0].islower()
        if small or (found and (word in _NOUNS or word in ("thị", "thành")) and token.isupper()):
            break
        found.append(word)
    return " ".join(found)


def _level(noun: str, name: str) -> int:
    if _NOUNS.get(noun, UNKNOWN) != UNKNOWN or not name:
        return _NOUNS.get(noun, UNKNOWN)
    return PROVINCE if name in _province_names() else DISTRICT


@last_per_data(1)
def _province_names() -> frozenset[str]:
    return frozenset(
        " ".join(map(canonical, unit.name.split())) for unit in provinces() if unit.type != "tỉnh"
    )


def _full(noun: str) -> str:
    return "thành phố" if noun == "tp" else noun


def _bare(body: str) -> str:
    """What a body is, whoever speaks for it: "chủ tịch ủy ban nhân dân" is the committee."""
    for speaker in _SPEAKERS:
        body = body.removeprefix(speaker)
    return body


def conflict(one: Office | None, two: Office | None) -> bool:
    """Whether two names cannot be those of one body."""
    if one is None or two is None:
        return False
    if one.body and two.body and one.body != two.body and not _part(one.body, two.body):
        return True
    if one.level and two.level and one.level != two.level:
        return True
    return bool(one.unit and two.unit and not same_unit(one.unit, two.unit))


def same_unit(one: str, two: str) -> bool:
    """Whether two names of units (with nouns) are one: equal, or one goes on behind the other."""
    left, right = one.split(), two.split()
    shorter = min(len(left), len(right))
    return left[:shorter] == right[:shorter]


def _part(one: str, two: str) -> bool:
    """Whether one name holds the other: "thường trực hội đồng nhân dân"."""
    return f" {one} " in f" {two} " or f" {two} " in f" {one} "

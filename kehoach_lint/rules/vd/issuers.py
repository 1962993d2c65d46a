"""Who issued a cited document, as far as its symbol and the words behind "của" tell."""

from __future__ import annotations

from enum import StrEnum

from kehoach_lint.patterns import late
from kehoach_lint.plan import SoKyHieu
from kehoach_lint.rules.levels import levels_named
from kehoach_lint.vietnamese.folding import fold


class Organ(StrEnum):
    """Kinds of bodies whose documents have symbols of their own."""

    COMMITTEE = "Ủy ban nhân dân"
    COUNCIL = "Hội đồng nhân dân"
    PARTY = "cơ quan của Đảng"
    PREMIER = "Thủ tướng Chính phủ"
    GOVERNMENT = "Chính phủ"
    ASSEMBLY = "Quốc hội"


_ORGANS = (
    (Organ.COMMITTEE, late(r"\b(?:ủy ban nhân dân|ubnd)\b")),
    (Organ.COUNCIL, late(r"\b(?:hội đồng nhân dân|hđnd)\b")),
    (
        Organ.PARTY,
        late(
            r"\b(?:(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ|bộ chính trị|ban bí thư"
            r"|trung ương đảng|ban chấp hành trung ương)\b"
        ),
    ),
    (Organ.PREMIER, late(r"\bthủ tướng\b")),
    (Organ.GOVERNMENT, late(r"(?<!thủ tướng )\bchính phủ\b")),
    (Organ.ASSEMBLY, late(r"\bquốc hội\b")),
)
_CODES = (
    (late(r"(?:CT)?UBND"), Organ.COMMITTEE),
    (late(r"(?:TT)?HĐND"), Organ.COUNCIL),
    (late(r"(?:TW|TU|HU|QU|ĐU|VPTW)\b"), Organ.PARTY),
    (late(r"TTG\b"), Organ.PREMIER),
    (late(r"CP\b"), Organ.GOVERNMENT),
    (late(r"QH\d+\b"), Organ.ASSEMBLY),
)
_NOT_OF = {
    "TW": late(r"\b(?:tỉnh|thành|huyện|quận|thị|đảng) ủy\b|\bđảng bộ\b"),
    "TU": late(
        r"\b(?:huyện|đảng) ủy\b|\bđảng bộ (?:xã|phường|huyện)\b|\bbộ chính trị\b|\bban bí thư\b"
    ),
    "HU": late(r"\b(?:tỉnh|thành|đảng) ủy\b|\bbộ chính trị\b|\bban bí thư\b"),
    "ĐU": late(r"\b(?:tỉnh|thành|huyện) ủy\b|\bbộ chính trị\b|\bban bí thư\b"),
}
"""What no document with the code of a Party committee comes from."""
_PARTY_CENTRE = late(r"\b(?:bộ chính trị|ban bí thư|ban chấp hành trung ương)\b")


def organs(issuer: str) -> frozenset[Organ]:
    """The kinds of bodies an issuer's name speaks of."""
    folded = fold(issuer)
    return frozenset(organ for organ, form in _ORGANS if form.search(folded))


def organ_of(symbol: SoKyHieu) -> Organ | None:
    """The kind of body the code of a symbol stands for, None when it is of no such body."""
    for code in (symbol.body_code.upper(), symbol.type_code.upper()):
        for form, organ in _CODES:
            if form.match(code):
                return organ
    return None


def contradicts(symbol: SoKyHieu, issuer: str) -> bool:
    """Whether an issuer cannot have issued a document with this symbol."""
    organ, named = organ_of(symbol), organs(issuer)
    if organ is None or not named:
        return False
    if organ not in named:
        return True
    form = _NOT_OF.get(symbol.body_code.upper())
    return form is not None and form.search(fold(issuer)) is not None


def levels(issuer: str) -> frozenset[int]:
    """The levels of government an issuer's name tells, Party committees by their names too."""
    folded = fold(issuer)
    found = set(levels_named(issuer))
    for word, level in (("tỉnh ủy", 3), ("huyện ủy", 2), ("quận ủy", 2), ("thị ủy", 2)):
        if word in folded:
            found.add(level)
    return frozenset(found)


def differ(one: str, two: str) -> bool:
    """Whether two names are surely those of different issuers."""
    first, second = organs(one), organs(two)
    if first and second and first.isdisjoint(second):
        return True
    ranks = levels(one), levels(two)
    if all(ranks) and ranks[0].isdisjoint(ranks[1]):
        return True
    centre = [set(_PARTY_CENTRE.findall(fold(name))) for name in (one, two)]
    return all(centre) and centre[0].isdisjoint(centre[1])

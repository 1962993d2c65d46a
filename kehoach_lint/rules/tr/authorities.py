"""Which body a name or an authority to sign is of: TM. ỦY BAN NHÂN DÂN, T/M BAN THƯỜNG VỤ."""

from __future__ import annotations

from enum import StrEnum

from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.folding import fold

_STEAD = late(r"^(?:t\s*[./]?\s*m|k\s*[./]?\s*t|q)\s*[./ ]\s*")


class Body(StrEnum):
    """Bodies that every unit has one of; the value is the name to show."""

    COMMITTEE = "Ủy ban nhân dân"
    COUNCIL = "Hội đồng nhân dân"
    PARTY = "cấp ủy"
    FRONT = "Ủy ban Mặt trận Tổ quốc"
    UNION = "đoàn thể"


_COMMITTEES = ("đảng", "tỉnh", "thành", "huyện", "quận", "thị")
_BEGINNINGS = (
    (Body.COMMITTEE, ("ủy ban nhân dân", "ubnd", "chủ tịch ủy ban nhân dân", "chủ tịch ubnd")),
    (
        Body.COUNCIL,
        ("hội đồng nhân dân", "hđnd", "thường trực hội đồng nhân dân", "thường trực hđnd"),
    ),
    (
        Body.PARTY,
        (
            "đảng bộ", "ban chấp hành đảng bộ", "bch đảng bộ",
            *(f"{unit} ủy" for unit in _COMMITTEES),
            *(f"ban thường vụ {unit} ủy" for unit in _COMMITTEES),
            *(f"thường trực {unit} ủy" for unit in _COMMITTEES),
        ),
    ),
    (
        Body.FRONT,
        (
            "ủy ban mặt trận", "ủy ban mttq", "ubmttq", "ub mttq", "ban thường trực",
            "mặt trận tổ quốc",
        ),
    ),
)  # fmt: skip
_SHARED = ("ban thường vụ", "ban chấp hành", "bch")
"""What the Party and the unions both have; unlike the others it may stand alone."""
_JOINT = late(r"\b(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|mttq|mặt trận|đảng ủy)\b")
_PARTY_OF = ("đảng ủy ủy ban nhân dân", "đảng ủy ubnd")


def body_of(issuer: str) -> Body | None:
    """The body of an issuer's name; None for others (offices, schools) and for several at once."""
    name = fold(issuer)
    if name.startswith(_PARTY_OF):
        return Body.PARTY
    kinds = set(_JOINT.findall(name))
    if len(kinds) > 1 and not name.startswith("chủ tịch"):
        return None
    return _begins(name)


def _begins(name: str) -> Body | None:
    padded = f"{name} "
    for body, beginnings in _BEGINNINGS:
        if any(padded.startswith(f"{beginning} ") for beginning in beginnings):
            return body
    return None


def bodies(line: str) -> frozenset[Body]:
    """The bodies that a line of a signature can speak for; empty when it does not tell."""
    name = fold(line)
    stead = _STEAD.match(name)
    name = name[stead.end() :] if stead else name
    body = _begins(name)
    if body is not None:
        return frozenset((body,))
    if stead and name.startswith(_SHARED):
        return frozenset((Body.PARTY, Body.UNION))
    return frozenset()

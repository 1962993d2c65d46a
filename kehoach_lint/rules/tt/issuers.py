"""Who issues a plan: what kind of body and of which level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from kehoach_lint.plan import Form, Plan
from kehoach_lint.rules.tt.authority import party_proper
from kehoach_lint.rules.tt.bodywords import PROVINCE, plain, ranks
from kehoach_lint.rulesets.recipients import starts


class IssuerKind(StrEnum):
    """Kinds of issuing bodies that differ in who is one of their own."""

    COMMITTEE = "ủy ban nhân dân"
    COUNCIL = "hội đồng nhân dân"
    PARTY = "cấp ủy"
    OFFICE = "sở, phòng, văn phòng"
    SCHOOL = "trường, trạm, trung tâm"
    UNION = "mặt trận, đoàn thể"


class Issuer(NamedTuple):
    """An issuing body; ``rank`` is its level, None when it cannot be told."""

    kind: IssuerKind
    rank: int | None


_STARTS = (
    (
        IssuerKind.OFFICE,
        (
            "sở", "phòng", "văn phòng", "chánh văn phòng", "trưởng phòng", "chi cục", "cục", "bộ",
            "thanh tra",
        ),
    ),
    (
        IssuerKind.SCHOOL,
        (
            "trường", "trung tâm", "trạm", "bệnh viện", "học viện", "hiệu trưởng", "công ty", "nhà",
        ),
    ),
    (
        IssuerKind.PARTY,
        ("đảng", "chi bộ", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy"),
    ),
    (IssuerKind.COMMITTEE, ("ủy ban nhân dân", "chủ tịch ủy ban nhân dân")),
    (IssuerKind.COUNCIL, ("hội đồng nhân dân", "thường trực hội đồng nhân dân")),
    (
        IssuerKind.UNION,
        (
            "mặt trận", "ủy ban mặt trận", "ban thường trực", "ban thường vụ", "ban chấp hành",
            "hội", "đoàn", "công đoàn", "liên đoàn", "tỉnh đoàn", "huyện đoàn", "xã đoàn",
        ),
    ),
)  # fmt: skip
"""How plain names of bodies and posts of each kind begin; the first that fits counts."""
_STEADS = ("t m ", "k t ", "t l ", "tm ", "kt ", "tl ", "tuq ", "q ")
"""Authority to sign in plain text."""


@cache
def _makes() -> re.Pattern[str]:
    """A body that makes, issues or orders something."""
    return re.compile(
        r"(?<!của )\b((?:ủy ban nhân dân|văn phòng|sở|phòng|trường)\b"
        r"(?:(?!\b(?:về|của|năm)\b).){0,60}?)"
        r"\b(?:xây dựng|ban hành|tổ chức|lập|triển khai|phát động|đề ra)\b"
    )


@cache
def _of() -> re.Pattern[str]:
    """A body whose plan it is."""
    return re.compile(r"\bcủa ((?:ủy ban nhân dân|văn phòng|sở|phòng|trường) .*)$")


def issuer_of(plan: Plan) -> Issuer | None:
    """The issuing body from the head, else from the signature and what the text says of itself;
    None when nothing tells."""
    kind: IssuerKind | None = None
    if plan.form is Form.PARTY:
        kind = IssuerKind.PARTY if party_proper(plan) else IssuerKind.UNION
    rank: int | None = None
    for text in _witnesses(plan):
        named = _kind(text)
        kind = kind or named
        if named and named == kind and rank is None:
            rank = _rank(text)
        if kind and rank:
            break
    if kind is None:
        return None
    return Issuer(kind, rank or _rank(plain(_superior(plan))))


def _superior(plan: Plan) -> str:
    return " ".join(line.text for line in plan.header.superior)


def _witnesses(plan: Plan) -> Iterator[str]:
    """Plain texts that begin with the name of the issuing body, the surest first."""
    yield plain(plan.header.issuer_name)
    signature = plan.signature
    for line in (*signature.authority, *signature.positions) if signature else ():
        text = plain(line.text)
        stead = next((words for words in _STEADS if text.startswith(words)), "")
        text = text.removeprefix(stead)
        if text != "chủ tịch":
            yield text
    for line in plan.opening:
        made = _makes().search(plain(line.text))
        if made:
            yield made[1]
    for line in plan.closing:
        said = _of().search(plain(line.text))
        if said:
            yield said[1]


def _kind(text: str) -> IssuerKind | None:
    return next((kind for kind, nouns in _STARTS if starts(text, nouns)), None)


def _rank(text: str) -> int | None:
    """The level of a name; a ministry-like word in it does not count."""
    if text.startswith(("sở", "giám đốc sở")):
        return PROVINCE
    found = sorted(rank for rank in ranks(text) if rank <= PROVINCE)
    return found[0] if found else None

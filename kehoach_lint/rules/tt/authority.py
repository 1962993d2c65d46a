"""Read the authority line of a signature: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH.

Decree 30/2020/NĐ-CP (Phụ lục I, II.7.b) writes TM., KT., TL., TUQ., Q.; the Party (Hướng dẫn
05-HD/VPTW) T/M, K/T, T/L, Q.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.plan import Form, Plan

_LINE = late(
    r"(?P<short>T\s*[./]?\s*M|K\s*[./]?\s*T|T\s*[./]?\s*L|T\s*[./]?\s*U\s*[./]?\s*Q|Q)"
    r"(?P<end>\s*[./])?(?P<gap>\s*)(?P<rest>[^\W\d].*)",
    re.DOTALL,
)
_SLASHED = {"TM": "T/M", "KT": "K/T", "TL": "T/L"}
_YOUTH = ("ĐOÀN", "HỘI", "ĐỘI")


class Authority(NamedTuple):
    """An authority line: ``short`` is TM, KT, TL, TUQ or Q, ``written`` what stands there of it
    (with its mark), ``rest`` the body or post in whose stead it is signed."""

    short: str
    written: str
    rest: str


def read_authority(text: str) -> Authority | None:
    """The parts of an authority line; None when it is none."""
    found = _LINE.fullmatch(text.strip())
    if found is None or not (found["end"] or found["gap"]):
        return None
    short = "".join(char for char in found["short"] if char.isalpha())
    written = found["short"] + (found["end"] or "") + found["gap"]
    return Authority(short, written, found["rest"])


def right_form(short: str, form: Form) -> str:
    """How the short word is written in documents of this form: ``TM.`` or ``T/M``."""
    slashed = _SLASHED.get(short) if form is Form.PARTY else None
    return slashed or f"{short}."


def party_proper(plan: Plan) -> bool:
    """Whether the document is the Party's own; the Youth Union and other bodies that follow its
    form have guidances of their own, with dots and colons in places."""
    header = plan.header
    names = [line.text for line in (*header.issuer[:1], *header.superior[:1])]
    if header.party_title is not None:
        names.append(header.party_title.text)
    return plan.form is Form.PARTY and not any(
        word in name.upper() for name in names for word in _YOUTH
    )

"""Whether a text is Vietnamese, a document at all, of which type, and by whose rules of form."""

from __future__ import annotations

import re

from kehoach_lint.parsing.kinds import type_at
from kehoach_lint.plan import Form, Header, Line, Recipients, Section, Signature
from kehoach_lint.rulesets.loading import document_types
from kehoach_lint.vietnamese.phrases import phrase_at

_VIETNAMESE = frozenset("đĐăĂơƠưƯ").union(map(chr, range(0x1EA0, 0x1EFA)))
_SHARE = 0.04
"""Share of letters only Vietnamese has. Vietnamese text has 0.13 to 0.2, other languages none."""
_SAMPLE = 2000
_PARTY = (
    "ĐẢNG BỘ", "ĐẢNG ỦY", "ĐẢNG UỶ", "CHI BỘ", "TỈNH ỦY", "TỈNH UỶ", "THÀNH ỦY", "THÀNH UỶ",
    "HUYỆN ỦY", "HUYỆN UỶ", "QUẬN ỦY", "QUẬN UỶ", "THỊ ỦY", "THỊ UỶ",
    "BAN CHẤP HÀNH ĐẢNG", "BAN CHẤP HÀNH ĐOÀN", "BAN THƯỜNG VỤ ĐẢNG", "BAN THƯỜNG VỤ ĐOÀN",
    "BCH ĐẢNG", "BCH ĐOÀN", "HUYỆN ĐOÀN", "TỈNH ĐOÀN", "THÀNH ĐOÀN", "XÃ ĐOÀN",
    "ĐOÀN XÃ", "ĐOÀN PHƯỜNG", "ĐOÀN TRƯỜNG", "ĐOÀN TNCS", "ĐOÀN THANH NIÊN",
)  # fmt: skip
_PARTY_CODES = frozenset(
    ("TW", "TU", "ĐU", "HU", "QU", "CB", "ĐB", "VPTW", "BTV", "ĐTN", "ĐĐ", "HĐ", "ĐTNCS")
)
_YEARLY_CODES = ("QH", "UBTVQH")
_NORMATIVE_CODES = ("L", "PL", "NĐ", "NQ", "NQLT", "QĐ", "CT", "TT", "TTLT")
"""Codes of the types that carry the year in their symbol; a plan with one is merely malformed."""
_CLOSING_TYPE = r"Trên\s+đây\s+là\s+(?:nội\s+dung\s+)?([^\W\d_]+\s+[^\W\d_]+)"


def is_vietnamese(text: str) -> bool:
    """Whether enough of the letters are ones only Vietnamese has."""
    middle = len(text) // 2
    sample = text[:_SAMPLE] + text[max(middle, _SAMPLE) : middle + _SAMPLE]
    letters = sum(map(str.isalpha, sample))
    return letters > 0 and sum(map(_VIETNAMESE.__contains__, sample)) >= _SHARE * letters


def form_of(header: Header) -> Form:
    """The rules of form: by the issuing body first, then by the line in the place of the Quốc hiệu,
    then by the symbol."""
    issuer = " ".join(header.issuer[0].text.upper().split()) if header.issuer else ""
    superior = " ".join(header.superior[0].text.upper().split()) if header.superior else ""
    if header.party_title or (issuer or superior).startswith(_PARTY):
        return Form.PARTY
    symbol = header.symbol
    year = symbol is not None and symbol.form is Form.NORMATIVE
    if symbol is not None and year and _is_normative(symbol.type_code):
        return Form.NORMATIVE
    plain = header.quoc_hieu is None and not issuer
    code = symbol.body_code if symbol is not None and plain else ""
    return Form.PARTY if phrase_at(code, 0, len(code), _PARTY_CODES) else Form.STATE


def _is_normative(code: str) -> bool:
    return code in _NORMATIVE_CODES or code.rstrip("0123456789") in _YEARLY_CODES


def kind_of(
    header: Header,
    sections: tuple[Section, ...],
    bases: tuple[Line, ...],
    closing: tuple[Line, ...],
    recipients: Recipients | None,
    signature: Signature | None,
) -> str | None:
    """The slug of the type of document, None when the text is no document.

    One sign is not enough: a page about a plan carries its title too.
    """
    signs = (
        header.quoc_hieu is not None or header.party_title is not None,
        header.symbol is not None,
        header.issued is not None,
        recipients is not None,
        signature is not None,
        len(sections) > 1,
        bool(bases),
        any(line.text.rstrip().endswith("./.") for line in closing),
        header.type_line is not None and header.type_line.text.isupper(),
    )
    if sum(signs) < 2:
        return None
    return _by_type_line(header) or _by_symbol(header) or _by_closing(closing)


def _by_type_line(header: Header) -> str | None:
    found = type_at(header.type_line.text) if header.type_line else None
    return found.type.slug if found else None


def _by_symbol(header: Header) -> str | None:
    symbol = header.symbol
    if symbol is not None:
        for kind in document_types():
            if kind.code and kind.code == symbol.type_code:
                return kind.slug
    letter = header.addressee is not None and (symbol is not None or header.quoc_hieu is not None)
    return "cong-van" if letter else None


def _by_closing(closing: tuple[Line, ...]) -> str | None:
    for line in closing:
        # Seldom asked for, so it is left to re to compile it then.
        found = re.match(_CLOSING_TYPE, line.text, re.IGNORECASE)
        named = type_at(found[1]) if found else None
        if named:
            return named.type.slug
    return None
